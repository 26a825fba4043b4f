/** The Ajax cart of a storefront on Shopify (facts: platforms 1.1). */
/** Hundredths in every currency, yen too. */
const cents = (amount) => Math.round(amount * 100);

const ajaxCart = (state) => ({
  token: 'c1',
  currency: state.currency,
  item_count: state.lines.length,
  total_price: cents(state.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0)),
  items: state.lines.map(({ product, variant, quantity, price }) => ({
    key: `${variant}:x`,
    id: variant,
    product_id: product,
    variant_id: variant,
    quantity,
    final_line_price: cents(price * quantity),
  })),
  discount_codes: state.codes.map((code) => ({ code, applicable: isApplicable(state, code) })),
});

/** Of two codes that do not combine, the later one counts. */
const isApplicable = (state, code) => {
  const coupon = state.coupons[code.toUpperCase()];
  if (!coupon) return false;
  const after = state.codes.slice(state.codes.indexOf(code) + 1);
  return after.every((other) => state.coupons[other.toUpperCase()]?.combines !== false);
};

export function shopify(state, { method, path, body }) {
  if (state.isMissing) return { status: 404, text: '<!doctype html>' };
  if (method === 'GET' && path === 'cart.js') return { body: ajaxCart(state) };
  if (method === 'POST' && path === 'cart/update.js') {
    // The whole set, not one more; an empty text clears it.
    if (typeof body?.discount === 'string') state.codes = body.discount.split(',').filter(Boolean);
    return { body: ajaxCart(state) };
  }
  const [, code] = /^discount\/(.+)$/.exec(path) ?? [];
  if (method === 'GET' && code) {
    state.visitCode = decodeURIComponent(code);
    return { body: ajaxCart(state) };
  }
  return { status: 404, text: '<!doctype html>' };
}
