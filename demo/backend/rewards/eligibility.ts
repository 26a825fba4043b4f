import type { Cart, Eligibility } from '../../../src/domain/cart.js';
import { isPast } from '../../../src/domain/when.js';
import type { Work } from '../database/database.js';
import { plainCode } from '../ids.js';
import type { MemberRow } from '../members/member.js';
import { readCategories } from '../orders/products.js';
import { shippingFor } from '../orders/price.js';
import { notFound } from '../problem.js';
import { findReward } from '../program/rewards.js';
import { CURRENCY, readStanding } from '../program/tiers.js';
import { type Basket, type Discount, judge } from './discount.js';
import { type VoucherRow, voucherState } from './voucher.js';
import { findVoucher } from './vouchers.js';

export interface EligibilityRequest {
  readonly rewardId?: string;
  readonly voucherId?: string;
  readonly cart: Cart;
}

/** Whether a reward, or a voucher of this member, would work in a cart. */
export async function readEligibility(
  work: Work,
  member: MemberRow | undefined,
  { rewardId, voucherId, cart }: EligibilityRequest,
): Promise<Eligibility> {
  const found = rewardId
    ? await discountOfReward(work, rewardId)
    : await discountOfVoucher(work, member, voucherId ?? '');
  if ('reason' in found) return { eligible: false, reason: found.reason };
  const verdict = judge(found.discount, await basketOf(work, member, cart, found.code));
  if ('discountMinor' in verdict) return { eligible: true };
  const { reason, missingMinor } = verdict;
  return {
    eligible: false,
    reason,
    ...(missingMinor && { missing: { amountMinor: missingMinor, currency: CURRENCY } }),
  };
}

type Found = { readonly discount: Discount; readonly code?: string } | { readonly reason: string };

async function discountOfReward(work: Work, id: string): Promise<Found> {
  const row = await findReward(work, id);
  if (!row) throw notFound('reward');
  const { reward, ...rest } = row;
  if (isPast(reward.until, work.now.getTime())) return { reason: 'This reward has ended.' };
  if (reward.soldOut) return { reason: 'This reward is sold out.' };
  return {
    discount: {
      ...rest,
      kind: reward.kind,
      amountMinor: reward.amount?.amountMinor ?? null,
      usedMinor: 0,
      percent: reward.percent ?? null,
      minSpendMinor: reward.minSpend?.amountMinor ?? null,
    },
  };
}

async function discountOfVoucher(
  work: Work,
  member: MemberRow | undefined,
  id: string,
): Promise<Found> {
  const voucher = await findVoucher(work, 'id', id);
  if (!voucher || voucher.memberId !== member?.id) throw notFound('voucher');
  const state = voucherState(voucher, work.now);
  if (state === 'active' || state === 'partly-used')
    return { discount: voucher, code: voucher.code };
  return { reason: REASONS[state] ?? 'This voucher cannot be used.' };
}

const REASONS: Partial<Record<string, string>> = {
  used: 'This voucher has been used.',
  expired: 'This voucher has expired.',
  pending: 'This voucher is not ready yet.',
  cancelled: 'This voucher is no longer valid.',
};

async function basketOf(
  work: Work,
  member: MemberRow | undefined,
  cart: Cart,
  ownCode: string | undefined,
): Promise<Basket> {
  const categories = await readCategories(
    work.sql,
    cart.lines.map(({ productId }) => productId),
  );
  const codes = cart.codes.map(plainCode).filter((code) => code !== ownCode);
  const vouchers: (VoucherRow | undefined)[] = [];
  for (const code of codes) vouchers.push(await findVoucher(work, 'code', code));
  const subtotalMinor = cart.lines.reduce((sum, { total }) => sum + total.amountMinor, 0);
  const shipsFree = member && (await readStanding(work, member.id)).tier.shipsFree;
  return {
    lines: cart.lines.map(({ productId, quantity, total }) => ({
      productId,
      quantity,
      totalMinor: total.amountMinor,
      category: categories.get(productId),
    })),
    subtotalMinor,
    shippingMinor: shippingFor(subtotalMinor, shipsFree),
    restMinor: subtotalMinor,
    others: vouchers
      .filter((voucher) => voucher?.kind !== 'gift-card')
      .map((voucher) => voucher ?? { combinable: true }),
  };
}
