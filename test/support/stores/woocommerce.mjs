/** The Store API of WooCommerce (facts: platforms 1.4). */
const PLACES = { JPY: 0, KWD: 3 };
const places = ({ currency }) => PLACES[currency] ?? 2;
const minor = (state, amount) => String(Math.round(amount * 10 ** places(state)));
const money = (state) => ({
  currency_code: state.currency,
  currency_minor_unit: places(state),
});

const cartOf = (state) => {
  const items = state.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const off = state.codes.reduce((sum, code) => sum + (state.coupons[code]?.amount ?? 0), 0);
  return {
    items: state.lines.map(({ product, quantity, price }) => ({
      id: product,
      quantity,
      totals: { ...money(state), line_total: minor(state, price * quantity) },
    })),
    coupons: state.codes.map((code) => ({ code })),
    totals: {
      ...money(state),
      total_items: minor(state, items),
      total_discount: minor(state, off),
      total_price: minor(state, items - off + 5),
    },
  };
};

const refusal = (status, code, message) => ({
  status,
  body: { code, message, data: { status } },
});

export function woocommerce(state, { method, path, headers, body }) {
  const [, verb = ''] = /wc\/store\/v1\/cart\/?(.*)$/.exec(path) ?? [];
  if (state.isMissing) return refusal(404, 'rest_no_route', 'No route was found');
  if (method === 'GET') {
    state.nonce = `n${(state.reads = (state.reads ?? 0) + 1)}`;
    // A cache between shopper and store gives an old one.
    const given = state.stale > 0 ? 'old' : state.nonce;
    if (state.stale > 0) state.stale--;
    return { body: cartOf(state), headers: { nonce: given, 'user-id': '7' } };
  }
  if (!headers.nonce)
    return refusal(401, 'woocommerce_rest_missing_nonce', 'Missing the Nonce header.');
  if (headers.nonce !== state.nonce)
    return refusal(403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.');
  const code = String(body?.code ?? '').toLowerCase();
  if (verb === 'remove-coupon') {
    state.codes = state.codes.filter((one) => one !== code);
    return { body: cartOf(state) };
  }
  // On an empty cart it takes none, and none a second time.
  if (!state.lines.length || state.codes.includes(code) || !state.coupons[code])
    return refusal(
      400,
      'woocommerce_rest_cart_coupon_error',
      `Coupon &quot;${code}&quot; can&#8217;t be used.`,
    );
  state.codes.push(code);
  return { body: cartOf(state) };
}
