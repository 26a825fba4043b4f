import type { EarningStatus } from './earning.js';
import type { Points } from './points.js';
import type { ProgramSummary } from './program.js';
import type { RewardStatus } from './reward.js';
import type { TierStatus } from './tier.js';
import { type When, isPast, parseWhen } from './when.js';

export type MemberId = string & { readonly __id?: 'member' };

/** A part of a balance, and the day something becomes of it. */
export interface DatedPoints {
  readonly points: Points;
  readonly at?: When;
}

/** A shopper's points. What the backend did not say is absent, and is not drawn. */
export interface Balance {
  readonly available: Points;
  /** Earned, not yet spendable. */
  readonly pending?: Points;
  readonly lifetime?: Points;
  readonly expiring?: readonly DatedPoints[];
  /** Parts of `pending`, each with the day it counts. */
  readonly activating?: readonly DatedPoints[];
}

/** A birthday; the year may be unknown. */
export interface Birthday {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** A switch in the shopper's settings, named by the backend. */
export interface Preference {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly enabled: boolean;
}

/** A shopper in the programme. The session brings a part of it, `GET member` the rest. */
export interface Member {
  readonly id: MemberId;
  readonly name?: string;
  /** How the shopper is greeted, where that is not the whole name. */
  readonly givenName?: string;
  /** Filled in where an address is asked for. */
  readonly email?: string;
  /** What the till scans. */
  readonly cardNumber?: string;
  readonly balance?: Balance;
  readonly tier?: TierStatus;
  readonly birthday?: Birthday;
  readonly preferences?: readonly Preference[];
  /** How far this member is with each way to earn. */
  readonly earnings?: readonly EarningStatus[];
  /** What this member may or may not redeem, where points alone do not decide it. */
  readonly rewards?: readonly RewardStatus[];
  /** Vouchers ready to use. */
  readonly voucherCount?: number;
  /** Ways to earn or rewards the shopper has not seen yet. */
  readonly unseenCount?: number;
}

/** The answer to "who is here?". */
export interface Session {
  readonly state: 'guest' | 'member' | 'blocked';
  /** A guest whom the store knows by a signed token, so that joining needs no further step. */
  readonly identified?: boolean;
  readonly member?: Member;
  readonly program: ProgramSummary;
}

const soonest = (parts: readonly DatedPoints[] | undefined, now: number): DatedPoints | undefined =>
  parts
    ?.filter(({ points, at }) => points > 0 && parseWhen(at) && !isPast(at, now))
    .sort((a, b) => (parseWhen(a.at)?.ms ?? 0) - (parseWhen(b.at)?.ms ?? 0))[0];

/** The points that expire next, if any expire in the time that is still ahead. */
export const nextExpiry = (balance: Balance | undefined, now: number): DatedPoints | undefined =>
  soonest(balance?.expiring, now);

/** The points that count next, where their day is known. */
export const nextArrival = (balance: Balance | undefined, now: number): DatedPoints | undefined =>
  soonest(balance?.activating, now);
