/** The doors of the client: what it asks of the outside world. Interfaces only. */
import type { Activity } from '../domain/activity.js';
import type { Page } from '../domain/page.js';
import type { Cart, CartLine, Eligibility, Quote } from '../domain/cart.js';
import type { EarningId, EarningResult } from '../domain/earning.js';
import type { Birthday, Member, Session } from '../domain/member.js';
import type { Points } from '../domain/points.js';
import type { Program } from '../domain/program.js';
import type { Referral, ReferralClaim, ReferralInvitation, Referrals } from '../domain/referral.js';
import type { RewardId } from '../domain/reward.js';
import type { Redemption, Voucher, VoucherId } from '../domain/voucher.js';

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** A write carries a key made once, when the shopper confirms; the same key means the same deed. */
export interface WriteOptions extends CallOptions {
  readonly idempotencyKey: string;
}

export interface PageRequest {
  readonly cursor?: string | undefined;
  /** At most 100. */
  readonly limit?: number;
}

export interface RedeemRequest {
  readonly rewardId: RewardId;
  /** For a reward whose cost the shopper chooses. */
  readonly points?: Points;
  readonly optionId?: string;
}

export interface EarnInput {
  readonly birthday?: Birthday;
  readonly email?: string;
  readonly text?: string;
  readonly score?: number;
}

export interface EarnRequest {
  readonly earningId: EarningId;
  readonly input?: EarnInput;
}

export interface MemberChanges {
  readonly birthday?: Birthday;
  readonly preferences?: readonly { readonly id: string; readonly enabled: boolean }[];
}

export type EligibilityTarget =
  { readonly rewardId: RewardId; readonly points?: Points } | { readonly voucherId: VoucherId };

/**
 * A loyalty backend. Everything besides `session` and `program` is optional: what is absent is not offered.
 * Methods answer, or throw a `RewardsError`; they never answer with an error.
 */
export interface RewardsAdapter {
  session(options?: CallOptions): Promise<Session>;
  program(options?: CallOptions): Promise<Program>;
  member?(options?: CallOptions): Promise<Member>;
  join?(options: WriteOptions): Promise<Member>;
  update?(changes: MemberChanges, options: WriteOptions): Promise<Member>;
  leave?(options: WriteOptions): Promise<void>;
  vouchers?(page: PageRequest, options?: CallOptions): Promise<Page<Voucher>>;
  activity?(page: PageRequest, options?: CallOptions): Promise<Page<Activity>>;
  redeem?(request: RedeemRequest, options: WriteOptions): Promise<Redemption>;
  redemption?(id: string, options?: CallOptions): Promise<Redemption>;
  /** Takes a redemption back; answers what the shopper then has, if it can say. */
  undo?(redemptionId: string, options: WriteOptions): Promise<Member | undefined>;
  earn?(request: EarnRequest, options: WriteOptions): Promise<EarningResult>;
  referrals?(page: PageRequest, options?: CallOptions): Promise<Referrals>;
  invite?(email: string, options: WriteOptions): Promise<Referral>;
  remind?(referralId: string, options: WriteOptions): Promise<void>;
  invitation?(code: string, options?: CallOptions): Promise<ReferralInvitation>;
  claim?(code: string, input: { email?: string }, options: WriteOptions): Promise<ReferralClaim>;
  eligibility?(target: EligibilityTarget, cart: Cart, options?: CallOptions): Promise<Eligibility>;
  quote?(lines: readonly CartLine[], options?: CallOptions): Promise<Quote>;
  /** Writes the backend takes no key for: sent again, they would be done again. */
  readonly unkeyed?: readonly string[];
  /** The backend's time in milliseconds since 1970, as far as it is known. */
  now?(): number;
  /** Who is here: a token the page hands over, nobody (`null`), or `undefined`: ask again. */
  identify?(token: string | null | undefined): void;
}

/** What happened on the store's page that the programme should know of. */
export type PlatformSignal = 'wake' | 'shopper' | 'cart' | 'consent';

export interface ApplyResult {
  readonly applied: boolean;
  /** The store knows the code, and does not take it for this cart. */
  readonly refused?: boolean;
  /** Why not, as a sentence for the shopper. */
  readonly reason?: string;
}

/** The store around the widget. What a method does not know it leaves `undefined`. */
export interface Platform {
  readonly name: string;
  /** A signed token of the shopper who is signed in to the store; `null` when nobody is. */
  shopper?(options?: CallOptions): Promise<string | null | undefined>;
  cart?(options?: CallOptions): Promise<Cart | undefined>;
  apply?(code: string): Promise<ApplyResult | undefined>;
  remove?(code: string): Promise<{ readonly removed: boolean } | undefined>;
  /** The store's own answer, for a backend that has none. */
  eligibility?(target: EligibilityTarget, cart: Cart): Promise<Eligibility | undefined>;
  pageKind?(): 'home' | 'product' | 'cart' | 'checkout' | 'account' | 'other' | undefined;
  locale?(): string | undefined;
  currency?(): string | undefined;
  /** Nobody shops here: the page is being edited, or a picture is taken of it. */
  design?(): 'edited' | 'pictured' | undefined;
  consent?(): 'granted' | 'denied' | 'unknown' | undefined;
  /** Returns the function that ends it. */
  subscribe?(listener: (signal: PlatformSignal) => void): () => void;
}

/** A sink for what happens in the programme. Payloads hold no personal data. */
export interface Connector {
  readonly name: string;
  send(event: { readonly name: string; readonly detail: Readonly<Record<string, unknown>> }): void;
}

/** Text kept on the device. Total: where there is no storage, nothing is kept and nothing is thrown. */
export interface Storage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after a time, or rejects as soon as the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}
