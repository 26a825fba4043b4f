import type { Activity } from '../domain/activity.js';
import type { Member } from '../domain/member.js';
import type { Program, ProgramSummary } from '../domain/program.js';
import type { Referrals } from '../domain/referral.js';
import type { Voucher } from '../domain/voucher.js';
import type { RewardsError } from './errors.js';
import type { RedeemRequest } from './ports.js';

/** `unknown`: not asked yet, or no answer. `expired`: signed in once, and the token is refused. */
export type SessionState = 'unknown' | 'guest' | 'member' | 'expired' | 'blocked';

/**
 * One thing the backend tells, and how far it is told. `at` is when it was read, in milliseconds. A
 * list that is `ready` and has an `error` could not be had further than it goes.
 */
export type Resource<T> =
  | {
      readonly status: 'idle';
      readonly value?: undefined;
      readonly at?: undefined;
      readonly error?: undefined;
    }
  | {
      readonly status: 'loading';
      readonly value?: T;
      readonly at?: number;
      readonly error?: undefined;
    }
  | {
      readonly status: 'ready';
      readonly value: T;
      readonly at: number;
      readonly error?: RewardsError;
    }
  | { readonly status: 'stale'; readonly value: T; readonly at: number; readonly error?: undefined }
  | {
      readonly status: 'failed';
      readonly value?: T;
      readonly at?: number;
      readonly error: RewardsError;
    };

/** A list read page by page. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** A redemption on its way: `sending` to the backend, `checking` what became of it, `making` the voucher. */
export interface OpenRedemption {
  readonly key: string;
  readonly request: RedeemRequest;
  readonly state: 'sending' | 'checking' | 'making';
}

export interface RewardsState {
  readonly session: SessionState;
  /** The guest is known to the store, so joining takes one step. */
  readonly identified: boolean;
  readonly summary?: ProgramSummary;
  readonly program: Resource<Program>;
  readonly member: Resource<Member>;
  readonly vouchers: Resource<Paged<Voucher>>;
  readonly activity: Resource<Paged<Activity>>;
  readonly referrals: Resource<Referrals>;
  readonly redemptions: readonly OpenRedemption[];
  /** The last failure to learn who is here. */
  readonly error?: RewardsError;
}

export const PARTS = ['program', 'member', 'vouchers', 'activity', 'referrals'] as const;
export type Part = (typeof PARTS)[number];

const IDLE = Object.freeze({ status: 'idle' } as const);

/** What belongs to one shopper, emptied: nothing of it may be seen by the next. */
export const NOBODY: Readonly<Omit<RewardsState, 'program' | 'summary'>> = Object.freeze({
  session: 'unknown',
  identified: false,
  member: IDLE,
  vouchers: IDLE,
  activity: IDLE,
  referrals: IDLE,
  redemptions: Object.freeze([]),
  error: undefined,
});

export const INITIAL_STATE: RewardsState = Object.freeze({ ...NOBODY, program: IDLE });
