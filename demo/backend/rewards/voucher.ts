import type { RewardKind } from '../../../src/domain/reward.js';
import type { Voucher, VoucherState } from '../../../src/domain/voucher.js';
import { addMs } from '../clock.js';
import { CURRENCY } from '../program/tiers.js';

export const UNDO_MS = 30 * 60_000;

/** A voucher as it is stored; what state it is in follows from its dates. */
export interface VoucherRow {
  readonly id: string;
  readonly nr: string;
  readonly memberId: string | null;
  readonly email: string | null;
  readonly redemptionId: string | null;
  readonly rewardId: string | null;
  readonly kind: RewardKind;
  readonly title: string;
  readonly code: string;
  readonly amountMinor: number | null;
  readonly usedMinor: number;
  readonly percent: number | null;
  readonly minSpendMinor: number | null;
  readonly category: string | null;
  readonly productId: string | null;
  readonly combinable: boolean;
  readonly conditions: string | null;
  readonly at: Date;
  readonly expiresAt: Date | null;
  readonly usedAt: Date | null;
  readonly usedFor: string | null;
  readonly cancelledAt: Date | null;
  readonly points: number | null;
  readonly readyAt: Date | null;
}

export const VOUCHER_SELECT = `select v.id, v.nr::text, v.member_id as "memberId", v.email,
  v.redemption_id as "redemptionId", v.reward_id as "rewardId", v.kind, v.title, v.code,
  v.amount_minor as "amountMinor", v.used_minor as "usedMinor", v.percent,
  v.min_spend_minor as "minSpendMinor", v.category, v.product_id as "productId", v.combinable,
  v.conditions, v.issued_at as at, v.expires_at as "expiresAt", v.used_at as "usedAt",
  v.used_for as "usedFor", v.cancelled_at as "cancelledAt", r.points, r.ready_at as "readyAt"
  from vouchers v left join redemptions r on r.id = v.redemption_id`;

export function voucherState(row: VoucherRow, now: Date): VoucherState {
  if (row.cancelledAt) return 'cancelled';
  if (row.readyAt && row.readyAt > now) return 'pending';
  if (row.usedAt) return 'used';
  if (row.expiresAt && row.expiresAt <= now) return 'expired';
  return row.usedMinor > 0 ? 'partly-used' : 'active';
}

const money = (amountMinor: number) => ({ amountMinor, currency: CURRENCY });

/** The voucher as its holder sees it. A code that is still being made is not shown. */
export function asVoucher(row: VoucherRow, now: Date): Voucher {
  const state = voucherState(row, now);
  const { amountMinor, usedMinor } = row;
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state,
    issuedAt: row.at.toISOString(),
    ...(row.rewardId && { rewardId: row.rewardId }),
    ...(state !== 'pending' && { code: row.code }),
    ...(amountMinor !== null && { amount: money(amountMinor) }),
    ...(amountMinor !== null &&
      row.kind === 'gift-card' && { left: money(amountMinor - usedMinor) }),
    ...(row.percent !== null && { percent: row.percent }),
    ...(row.conditions && { conditions: row.conditions }),
    ...(row.minSpendMinor !== null && { minSpend: money(row.minSpendMinor) }),
    ...(row.expiresAt && { expiresAt: row.expiresAt.toISOString() }),
    ...(row.usedAt && { usedAt: row.usedAt.toISOString() }),
    ...(row.usedFor && { usedFor: row.usedFor }),
    ...(row.redemptionId && { redemptionId: row.redemptionId }),
    ...(row.redemptionId && canStillUndo(row, now) && { undoUntil: undoUntil(row).toISOString() }),
    ...(row.points !== null && { points: row.points }),
  };
}

export const canStillUndo = (row: VoucherRow, now: Date): boolean =>
  voucherState(row, now) === 'active' && undoUntil(row) > now;

/** The half hour runs from when the voucher could be used. */
const undoUntil = ({ at, readyAt }: VoucherRow): Date => addMs(readyAt ?? at, UNDO_MS);
