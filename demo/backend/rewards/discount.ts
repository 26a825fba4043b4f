import { dollars } from '../program/dollars.js';
import type { VoucherRow } from './voucher.js';

/** What of a voucher, or of a reward that would become one, decides about a discount. */
export type Discount = Pick<
  VoucherRow,
  | 'kind'
  | 'amountMinor'
  | 'usedMinor'
  | 'percent'
  | 'minSpendMinor'
  | 'category'
  | 'productId'
  | 'combinable'
>;

export interface BasketLine {
  readonly productId: string;
  readonly quantity: number;
  readonly totalMinor: number;
  readonly category?: string | undefined;
}

export interface Basket {
  readonly lines: readonly BasketLine[];
  readonly subtotalMinor: number;
  readonly shippingMinor: number;
  /** What is still to pay for the goods after other codes. */
  readonly restMinor: number;
  /** The other codes at work; of codes that are not ours only that they are there. */
  readonly others: readonly { readonly combinable: boolean }[];
}

export type Verdict =
  { readonly discountMinor: number } | { readonly reason: string; readonly missingMinor?: number };

/** What a voucher takes off a basket, or why it does not work there. */
export function judge(discount: Discount, basket: Basket): Verdict {
  const { kind, minSpendMinor } = discount;
  if (!basket.lines.length) return { reason: 'There is nothing in your bag yet.' };
  // A gift card is money: it pays beside anything.
  const clashes = discount.combinable
    ? basket.others.some(({ combinable }) => !combinable)
    : basket.others.length > 0;
  if (kind !== 'gift-card' && clashes) return { reason: 'It can’t be combined with other codes.' };
  const missingMinor = (minSpendMinor ?? 0) - basket.subtotalMinor;
  if (missingMinor > 0)
    return {
      reason: `It works on orders of ${dollars(minSpendMinor ?? 0)} or more: ${dollars(missingMinor)} to go.`,
      missingMinor,
    };
  return amountOff(discount, basket);
}

function amountOff(discount: Discount, basket: Basket): Verdict {
  const { kind, amountMinor, usedMinor, percent, category, productId } = discount;
  const off = (minor: number): Verdict => ({ discountMinor: Math.min(minor, basket.restMinor) });
  switch (kind) {
    case 'amount-off':
      return off(amountMinor ?? 0);
    case 'gift-card':
      return off((amountMinor ?? 0) - usedMinor);
    case 'percent-off': {
      const lines = basket.lines.filter((line) => !category || line.category === category);
      if (!lines.length)
        return { reason: `It works on ${category}, and there is none in your bag.` };
      const base = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
      return off(Math.floor((base * (percent ?? 0)) / 100));
    }
    case 'free-shipping':
      return basket.shippingMinor
        ? { discountMinor: basket.shippingMinor }
        : { reason: 'Shipping is free already.' };
    case 'free-product': {
      const line = basket.lines.find((candidate) => candidate.productId === productId);
      if (!line) return { reason: 'Put it in your bag first, then it is free.' };
      return off(Math.floor(line.totalMinor / line.quantity));
    }
    default:
      return { reason: 'It is shown in person and takes nothing off an order.' };
  }
}
