/** The Storefront REST API of BigCommerce, and the token of its current customer (facts: platforms 1.2). */
const cartOf = (state) => ({
  id: state.cartId,
  currency: { code: state.currency, decimalPlaces: state.currency === 'JPY' ? 0 : 2 },
  baseAmount: total(state),
  discountAmount: 0,
  cartAmount: total(state),
  coupons: state.codes.map((code) => ({ code, displayName: code })),
  discounts: [],
  lineItems: {
    physicalItems: state.lines.map(({ product, variant, quantity, price }) => ({
      productId: product,
      variantId: variant,
      quantity,
      extendedSalePrice: price * quantity,
    })),
    digitalItems: [],
    giftCertificates: [],
    customItems: [],
  },
});

const total = ({ lines }) => lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

const refusal = (status, title) => ({ status, body: { status, title, type: 'about:blank' } });

export function bigcommerce(state, { method, path, query, headers, body }) {
  if (path === 'customer/current.jwt')
    return state.jwt && query.get('app_client_id') === state.clientId
      ? { text: state.jwt, type: 'text/plain' }
      : { status: 404, text: '' };
  if (state.isMissing) return { status: 404, text: '' };
  if (method === 'GET' && path === 'api/storefront/carts')
    return { body: state.lines.length ? [cartOf(state)] : [] };
  const [, id, code] = /^api\/storefront\/checkouts\/([^/]+)\/coupons\/?(.*)$/.exec(path) ?? [];
  if (!id || id !== state.cartId) return refusal(404, 'Not found');
  if (headers['x-xsrf-token'] !== state.csrf) return refusal(403, 'Forbidden');
  if (state.conflicts > 0) {
    state.conflicts--;
    return refusal(409, 'The checkout has changed');
  }
  if (method === 'DELETE') {
    state.codes = state.codes.filter((one) => one !== decodeURIComponent(code));
    return { body: { id, cart: cartOf(state) } };
  }
  if (state.codes.includes(body?.couponCode)) return refusal(400, 'It is applied already.');
  if (!state.coupons[body?.couponCode]) return refusal(422, 'The coupon code isn’t valid.');
  state.codes.push(body.couponCode);
  return { body: { id, cart: cartOf(state) } };
}
