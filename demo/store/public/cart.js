/**
 * The shop's bag, in the shape the widget's page hook asks for.
 *
 * @typedef {{amountMinor: number, currency: string}} Money
 * @typedef {{productId: string, variantId?: string, quantity: number, total: Money}} CartLine
 * @typedef {{lines: CartLine[], total: Money, codes: string[]}} Cart
 */

/** @type {Set<(signal: 'cart') => void>} */
const listeners = new Set();

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function ask(path, init) {
  const response = await fetch(path, { headers: { Accept: 'application/json' }, ...init });
  if (!response.ok) throw new Error(`The shop answered ${response.status} to ${path}.`);
  return response.json();
}

function announce() {
  for (const listener of listeners) listener('cart');
}

export const cart = {
  /** @returns {Promise<Cart>} */
  cart: () => ask('/cart.json'),

  /**
   * @param {string} code
   * @returns {Promise<{applied: boolean, reason?: string}>}
   */
  async apply(code) {
    const result = await ask('/cart/codes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    announce();
    return result;
  },

  /**
   * @param {string} code
   * @returns {Promise<{removed: boolean}>}
   */
  async remove(code) {
    const result = await ask(`/cart/codes/${encodeURIComponent(code)}`, { method: 'DELETE' });
    announce();
    return result;
  },

  /**
   * @param {(signal: 'cart') => void} listener
   * @returns {() => void} ends the subscription
   */
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
