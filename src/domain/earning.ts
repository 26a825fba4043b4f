import type { Member } from './member.js';
import type { Money } from './money.js';
import type { Points } from './points.js';
import type { TierId } from './tier.js';
import { type When, isAhead, isPast } from './when.js';

export type EarningId = string & { readonly __id?: 'earning' };

/** Kinds with a picture of their own; any other text is drawn as `custom`. */
export const EARNING_KINDS = [
  'purchase',
  'join',
  'birthday',
  'newsletter',
  'review',
  'referral',
  'social-follow',
  'social-share',
  'survey',
  'visit',
  'store-visit',
  'subscription',
  'receipt',
  'code',
  'custom',
] as const;
export type EarningKind = (typeof EARNING_KINDS)[number];

/** What a way to earn is worth. */
export type EarningValue =
  | { readonly kind: 'fixed'; readonly points: Points }
  | { readonly kind: 'per-amount'; readonly points: Points; readonly amount: Money }
  | { readonly kind: 'multiplier'; readonly factor: number }
  | { readonly kind: 'text'; readonly text: string };

/** What the shopper gives to claim it; a `birthdate` is a birthday with its year. */
export const EARNING_INPUTS = ['birthday', 'birthdate', 'email', 'text', 'score'] as const;
export type EarningInput = (typeof EARNING_INPUTS)[number];

export interface Earning {
  readonly id: EarningId;
  readonly kind: EarningKind;
  readonly title: string;
  readonly text?: string;
  readonly value: EarningValue;
  /** How often it counts: `times` in each `per`. */
  readonly limit?: {
    readonly times: number;
    readonly per: 'day' | 'week' | 'month' | 'year' | 'lifetime';
  };
  /** Only for members of these tiers. */
  readonly tierIds?: readonly TierId[];
  readonly from?: When;
  readonly until?: When;
  /** Of a purchase: some products do not count, and `quote` tells which. */
  readonly hasExclusions?: boolean;
  /** Where it is done; opened before it is claimed. */
  readonly url?: string;
  /** `claim`: the shopper says it is done. `automatic`: the backend notices by itself. */
  readonly completion: 'automatic' | 'claim';
  readonly input?: EarningInput;
  /** What the field asks for: `Receipt number`, or a survey's question. */
  readonly prompt?: string;
  /** A birthday told fewer days ahead than this counts from the year after. */
  readonly noticeDays?: number;
}

/** How far one member is with one way to earn. */
export interface EarningStatus {
  readonly earningId: EarningId;
  readonly state: 'done' | 'pending' | 'limited';
  readonly points?: Points;
  /** When it was done, or (pending, limited) when it counts. */
  readonly at?: When;
  readonly reason?: string;
}

export type EarningState =
  | { readonly state: 'open' }
  | { readonly state: 'upcoming'; readonly at: When }
  | { readonly state: 'locked'; readonly tierId: TierId }
  | Omit<EarningStatus, 'earningId'>;

/** Whether a member (or a guest) can earn this way now. `undefined`: it is over and is not shown. */
export function earningState(
  earning: Earning,
  member: Member | undefined,
  now: number,
): EarningState | undefined {
  const status = member?.earnings?.find(({ earningId }) => earningId === earning.id);
  if (status) return status;
  if (isPast(earning.until, now)) return undefined;
  if (earning.from && isAhead(earning.from, now)) return { state: 'upcoming', at: earning.from };
  const [lowest] = earning.tierIds ?? [];
  if (lowest && member && !earning.tierIds?.includes(member.tier?.currentId ?? ''))
    return { state: 'locked', tierId: lowest };
  return { state: 'open' };
}

/** The answer to a claim: what came of it, and what the shopper now has. */
export interface EarningResult {
  readonly state: 'done' | 'pending';
  readonly points?: Points;
  readonly member?: Member;
}
