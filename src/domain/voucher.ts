import type { Member } from './member.js';
import type { Money } from './money.js';
import type { Points } from './points.js';
import type { RewardId, RewardKind } from './reward.js';
import { type When, isPast, parseWhen } from './when.js';

export type VoucherId = string & { readonly __id?: 'voucher' };

export const VOUCHER_STATES = [
  'pending',
  'active',
  'partly-used',
  'used',
  'expired',
  'cancelled',
  'failed',
] as const;
export type VoucherState = (typeof VOUCHER_STATES)[number];

/** What a shopper holds after redeeming. */
export interface Voucher {
  readonly id: VoucherId;
  readonly rewardId?: RewardId;
  readonly kind: RewardKind;
  readonly title: string;
  readonly state: VoucherState;
  readonly code?: string;
  /** The code is shown to nobody who does not ask for it: whoever has it can spend it. */
  readonly codeShownOnce?: boolean;
  /** What may be shown of a code that is not told any more. */
  readonly maskedCode?: string;
  readonly amount?: Money;
  readonly percent?: number;
  /** What is left of a value that can be spent in parts. */
  readonly left?: Money;
  readonly conditions?: string;
  readonly minSpend?: Money;
  readonly issuedAt?: When;
  readonly expiresAt?: When;
  readonly usedAt?: When;
  /** Where it was used: an order's number. */
  readonly usedFor?: string;
  /** The redemption it came from, and until when that can be undone. */
  readonly redemptionId?: string;
  readonly undoUntil?: When;
  /** When its points come back by themselves, unless it is used before. */
  readonly returnsAt?: When;
  readonly points?: Points;
}

/** A redemption and what came of it. */
export interface Redemption {
  readonly id: string;
  readonly state: 'done' | 'pending' | 'failed';
  readonly voucher?: Voucher;
  readonly member?: Member;
  /** While pending: when to look again. */
  readonly pollAfterMs?: number;
}

/** Ready to use now. A date that has passed counts, whatever the state still says. */
export const isUsable = ({ state, expiresAt }: Voucher, now: number): boolean =>
  (state === 'active' || state === 'partly-used') && !isPast(expiresAt, now);

/** Whether the redemption behind a voucher can still be taken back. */
export const canUndo = (voucher: Voucher, now: number): boolean =>
  voucher.state === 'active' &&
  Boolean(voucher.redemptionId && parseWhen(voucher.undoUntil)) &&
  !isPast(voucher.undoUntil, now);

export interface VoucherGroups {
  readonly ready: readonly Voucher[];
  readonly pending: readonly Voucher[];
  readonly over: readonly Voucher[];
}

/** Ready to use (soonest to expire first), still being made, and past. */
export function groupVouchers(vouchers: readonly Voucher[], now: number): VoucherGroups {
  const end = (voucher: Voucher): number => parseWhen(voucher.expiresAt)?.ms ?? Infinity;
  const ready: Voucher[] = [];
  const pending: Voucher[] = [];
  const over: Voucher[] = [];
  for (const voucher of vouchers)
    (isUsable(voucher, now) ? ready : voucher.state === 'pending' ? pending : over).push(voucher);
  return { ready: ready.sort((a, b) => end(a) - end(b)), pending, over };
}
