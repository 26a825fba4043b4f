import type { Points } from './points.js';
import type { VoucherId } from './voucher.js';
import type { When } from './when.js';

export const ACTIVITY_KINDS = [
  'earn',
  'redeem',
  'undo',
  'refund',
  'expire',
  'adjust',
  'tier-change',
  'referral',
  'other',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** A line of the points history. */
export interface Activity {
  readonly id: string;
  readonly at: When;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly text?: string;
  /** Signed change of the balance; absent where a line changes none. */
  readonly points?: Points;
  readonly state: 'final' | 'pending' | 'declined' | 'voided';
  /** Why it was declined or voided, in a sentence. */
  readonly reason?: string;
  /** While pending: when it is expected to count. */
  readonly countsAt?: When;
  readonly balanceAfter?: Points;
  readonly voucherId?: VoucherId;
}
