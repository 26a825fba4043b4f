/** The cart of a site on Wix, as its own client reaches it (facts: platforms 1.3): one coupon at most. */
const cartOf = (state) => ({
  cart: {
    id: 'w1',
    currency: state.currency,
    lineItems: state.lines.map(({ product, quantity, price }) => ({
      catalogReference: { catalogItemId: product },
      quantity,
      price: { amount: price.toFixed(2), convertedAmount: price.toFixed(2) },
    })),
    appliedDiscounts: state.codes.map((code) => ({ coupon: { code } })),
  },
});

export function wix(state, { method, path, headers, body }) {
  if (!headers.authorization) return { status: 401, body: { message: 'unauthenticated' } };
  if (!path.startsWith('ecom/v1/carts/current')) return { status: 404, body: {} };
  if (!state.lines.length) return { status: 404, body: { message: 'cart not found' } };
  if (method === 'GET') return { body: cartOf(state) };
  if (path.endsWith('/remove-coupon')) {
    state.codes = [];
    return { body: cartOf(state) };
  }
  if (!state.coupons[body?.couponCode])
    return { status: 400, body: { message: 'coupon is invalid' } };
  state.codes = [body.couponCode];
  return { body: cartOf(state) };
}
