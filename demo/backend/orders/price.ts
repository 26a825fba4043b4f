import type { Work } from '../database/database.js';
import { plainCode } from '../ids.js';
import type { OrderLine, PricedCart, PricedCode } from '../merchant.js';
import { type BasketLine, judge } from '../rewards/discount.js';
import { type VoucherRow, voucherState } from '../rewards/voucher.js';
import { lockVoucherByCode } from '../rewards/vouchers.js';

const SHIPPING_MINOR = 600;
const FREE_SHIPPING_FROM_MINOR = 8000;

export interface Buyer {
  readonly memberId?: string | undefined;
  readonly email?: string | undefined;
  /** A perk of the highest tier. */
  readonly shipsFree?: boolean;
}

export interface Pricing extends PricedCart {
  /** What counts towards points and tiers: goods after discounts, without gift cards and shipping. */
  readonly spendMinor: number;
  readonly used: readonly { readonly voucher: VoucherRow; readonly discountMinor: number }[];
}

export const basketLines = (lines: readonly OrderLine[]): BasketLine[] =>
  lines.map(({ productId, quantity, unitMinor, category }) => ({
    productId,
    quantity,
    totalMinor: quantity * unitMinor,
    category,
  }));

const sum = (lines: readonly BasketLine[]): number =>
  lines.reduce((total, { totalMinor }) => total + totalMinor, 0);

export const shippingFor = (subtotalMinor: number, shipsFree = false): number =>
  !subtotalMinor || shipsFree || subtotalMinor >= FREE_SHIPPING_FROM_MINOR ? 0 : SHIPPING_MINOR;

/** Why a voucher cannot be used by this buyer whatever is in the cart. */
function unusable(voucher: VoucherRow, buyer: Buyer, now: Date): string | undefined {
  const state = voucherState(voucher, now);
  if (state === 'used') return 'This code has been used.';
  if (state === 'expired') return 'This code has expired.';
  if (state === 'pending') return 'This code is not ready yet.';
  if (state === 'cancelled') return 'This code is no longer valid.';
  const others =
    (buyer.memberId && voucher.memberId && voucher.memberId !== buyer.memberId) ||
    (buyer.email && voucher.email && voucher.email.toLowerCase() !== buyer.email.toLowerCase());
  return others ? 'This code belongs to somebody else.' : undefined;
}

/** Prices a cart with its codes, one after the other; the vouchers stay held until the transaction ends. */
export async function price(
  work: Work,
  lines: readonly OrderLine[],
  codes: readonly string[],
  buyer: Buyer,
): Promise<Pricing> {
  const basket = basketLines(lines);
  const subtotalMinor = sum(basket);
  const shippingMinor = shippingFor(subtotalMinor, buyer.shipsFree);
  const used: { voucher: VoucherRow; discountMinor: number }[] = [];
  const told = new Map<string, PricedCode>();
  const vouchers = await holdVouchers(work, codes);
  let restMinor = subtotalMinor;
  let paidByCard = 0;
  for (const code of new Set(codes.map(plainCode))) {
    const voucher = vouchers.get(code);
    if (!voucher) {
      const reason = 'We do not know this code.';
      told.set(code, { code, title: code, applied: false, reason, discountMinor: 0 });
      continue;
    }
    const others = used.map((use) => use.voucher).filter(({ kind }) => kind !== 'gift-card');
    const state = { lines: basket, subtotalMinor, shippingMinor, restMinor, others };
    const refusal = unusable(voucher, buyer, work.now);
    const verdict = refusal ? { reason: refusal } : judge(voucher, state);
    const { title } = voucher;
    if ('reason' in verdict) {
      told.set(code, { code, title, applied: false, reason: verdict.reason, discountMinor: 0 });
      continue;
    }
    const { discountMinor } = verdict;
    used.push({ voucher, discountMinor });
    told.set(code, { code, title, applied: true, discountMinor });
    if (voucher.kind !== 'free-shipping') restMinor -= discountMinor;
    if (voucher.kind === 'gift-card') paidByCard += discountMinor;
  }
  const discountMinor = used.reduce((total, use) => total + use.discountMinor, 0);
  const giftCards = sum(basket.filter(({ category }) => category === 'gift-card'));
  return {
    subtotalMinor,
    shippingMinor,
    discountMinor,
    totalMinor: subtotalMinor + shippingMinor - discountMinor,
    codes: [...told.values()],
    spendMinor: Math.max(0, restMinor + paidByCard - giftCards),
    used,
  };
}

/** Holds the vouchers in the order of their codes, so that two orders never wait for each other. */
async function holdVouchers(work: Work, codes: readonly string[]) {
  const vouchers = new Map<string, VoucherRow>();
  for (const code of [...new Set(codes.map(plainCode))].sort()) {
    const voucher = await lockVoucherByCode(work, code);
    if (voucher) vouchers.set(code, voucher);
  }
  return vouchers;
}
