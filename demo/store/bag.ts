import type { Merchant, OrderLine, PricedCart } from '../backend/merchant.js';
import type { Cart } from './cart.js';
import { currency, findProduct, priceOf, type Product } from './catalog.js';
import type { Money } from './format.js';
import type { Session } from './session.js';

export interface BagLine {
  readonly product: Product;
  readonly quantity: number;
  readonly total: Money;
}

/** The bag with prices, and what the loyalty programme makes of its codes. */
export interface Bag {
  readonly lines: readonly BagLine[];
  readonly prices: PricedCart;
}

export async function priceBag(merchant: Merchant, session: Session): Promise<Bag> {
  const prices = await merchant.priceCart({
    lines: orderLines(session.cart),
    codes: session.cart.codes,
    shopperId: session.shopperId,
  });
  return { lines: bagLines(session.cart), prices };
}

export function orderLines(cart: Cart): OrderLine[] {
  return bagLines(cart).map(({ product, quantity }) => ({
    productId: product.id,
    title: product.name,
    quantity,
    unitMinor: product.priceMinor,
    category: product.category ?? product.collection,
  }));
}

export function dollars(amountMinor: number): Money {
  return { amountMinor, currency };
}

function bagLines(cart: Cart): BagLine[] {
  return [...cart.quantities].flatMap(([id, quantity]) => {
    const product = findProduct(id);
    return product ? [{ product, quantity, total: priceOf(product, quantity) }] : [];
  });
}

export type CodeResult = { applied: true } | { applied: false; reason: string };

/** Tries a code on the bag and keeps it only if it works there. */
export async function applyCode(
  merchant: Merchant,
  session: Session,
  code: string,
): Promise<CodeResult> {
  const { cart } = session;
  if (cart.quantities.size === 0) {
    return { applied: false, reason: 'Your bag is empty. Put something in it first.' };
  }
  const kept = cart.codes;
  cart.codes = withCode(kept, code);
  const { prices } = await priceBag(merchant, session);
  const result = prices.codes.find((priced) => sameCode(priced.code, code));
  if (result?.applied) return { applied: true };
  cart.codes = kept;
  return { applied: false, reason: result?.reason ?? 'We don’t know that code.' };
}

export function removeCode(session: Session, code: string): boolean {
  const kept = session.cart.codes.filter((known) => !sameCode(known, code));
  const removed = kept.length < session.cart.codes.length;
  session.cart.codes = kept;
  return removed;
}

const maxCodes = 5;

function withCode(codes: readonly string[], code: string): string[] {
  return [...codes.filter((known) => !sameCode(known, code)), code].slice(-maxCodes);
}

function sameCode(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
