import type { Page } from './page.js';
import type { Money } from './money.js';
import type { Points } from './points.js';
import type { Voucher } from './voucher.js';
import type { When } from './when.js';

/** What one side of a referral gets. */
export interface Incentive {
  readonly points?: Points;
  readonly amount?: Money;
  readonly percent?: number;
  /** In words, where a figure does not say it. */
  readonly text?: string;
  readonly minSpend?: Money;
}

/** What the programme promises both sides. */
export interface ReferralTerms {
  readonly sender: Incentive;
  readonly friend: Incentive;
}

export const REFERRAL_STATES = ['invited', 'joined', 'ordered', 'rewarded', 'refused'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** One invited friend. The name is what the backend chooses to show: never a whole address. */
export interface Referral {
  readonly id: string;
  readonly name: string;
  readonly state: ReferralState;
  readonly at?: When;
  readonly points?: Points;
  /** Why it was refused, as a sentence. */
  readonly reason?: string;
  readonly canRemind?: boolean;
}

/** A member's own link and the friends who came by it. */
export interface Referrals extends Page<Referral> {
  readonly url: string;
  /** Short enough to be said aloud. */
  readonly code?: string;
  readonly earned?: Points;
  readonly pending?: Points;
}

/** What a referred friend is shown before giving anything. */
export interface ReferralInvitation {
  readonly code: string;
  readonly senderName?: string;
  readonly friend: Incentive;
  readonly sender?: Incentive;
  /** Whether an e-mail address must be given to claim. */
  readonly needsEmail?: boolean;
}

export interface ReferralClaim {
  readonly voucher: Voucher;
}
