/** A bag before it is priced: how many of what, and the codes the shopper wants counted. */
export interface Cart {
  readonly quantities: Map<string, number>;
  codes: readonly string[];
}

export const maxQuantity = 9;

export function emptyCart(): Cart {
  return { quantities: new Map(), codes: [] };
}

export function countItems(cart: Cart): number {
  return [...cart.quantities.values()].reduce((sum, quantity) => sum + quantity, 0);
}

export function addToCart(cart: Cart, productId: string, quantity: number): void {
  setQuantity(cart, productId, (cart.quantities.get(productId) ?? 0) + quantity);
}

export function setQuantity(cart: Cart, productId: string, quantity: number): void {
  if (quantity <= 0) cart.quantities.delete(productId);
  else cart.quantities.set(productId, Math.min(quantity, maxQuantity));
}
