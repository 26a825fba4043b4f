import type { Campaign } from './campaign.js';
import type { Earning } from './earning.js';
import type { PointsName } from './points.js';
import type { ReferralTerms } from './referral.js';
import type { Reward } from './reward.js';
import type { TierProgram } from './tier.js';

/** What the launcher needs to know of a programme before it is opened. */
export interface ProgramSummary {
  readonly name: string;
  readonly points: PointsName;
  /** ISO 4217 code every amount without its own currency is in. */
  readonly currency: string;
  /** Decimal places points are scaled by. */
  readonly pointsPrecision: number;
  /** `paused`: balance shown, earning and redeeming hidden. `closed`: nothing can be done any more. */
  readonly state: 'active' | 'paused' | 'closed';
  /** Changes whenever anything else in the programme does. */
  readonly version?: string;
}

/** What a backend offers besides reading a session and a programme. A part it does not offer is not drawn. */
export const CAPABILITIES = [
  'join',
  'update',
  'leave',
  'redeem',
  'undo',
  'earn',
  'vouchers',
  'activity',
  'referrals',
  'invite',
  'remind',
  'claim',
  'eligibility',
  'quote',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export interface ProgramLinks {
  readonly termsUrl?: string;
  readonly privacyUrl?: string;
  readonly contactUrl?: string;
}

export interface Faq {
  readonly question: string;
  readonly answer: string;
}

/** The whole programme as it is for everybody; nothing in it is personal. */
export interface Program extends ProgramSummary {
  readonly capabilities: readonly Capability[];
  readonly logoUrl?: string;
  readonly earnings: readonly Earning[];
  readonly rewards: readonly Reward[];
  readonly campaigns: readonly Campaign[];
  readonly tiers?: TierProgram;
  readonly referral?: ReferralTerms;
  readonly links: ProgramLinks;
  readonly faq: readonly Faq[];
}
