import type { CartLine, Eligibility, Quote } from '../domain/cart.js';
import type { EarningResult } from '../domain/earning.js';
import type { Member } from '../domain/member.js';
import type { Referral, ReferralClaim, ReferralInvitation } from '../domain/referral.js';
import type { Redemption } from '../domain/voucher.js';
import type { Context } from './context.js';
import { RewardsError } from './errors.js';
import { createIdentity } from './identity.js';
import type {
  ApplyResult,
  Clock,
  EarnRequest,
  EligibilityTarget,
  MemberChanges,
  Platform,
  RedeemRequest,
  RewardsAdapter,
  Storage,
} from './ports.js';
import { createReading } from './reading.js';
import { INITIAL_STATE, NOBODY, type Part, type RewardsState } from './state.js';
import { type StateListener, createStore } from './store.js';
import { openSync } from './sync.js';
import { OUTBOX_SLOT, memoryStorage, systemClock } from './system.js';

export interface RewardsClientOptions {
  readonly adapter: RewardsAdapter;
  readonly platform?: Platform;
  /** Where unfinished redemptions are kept; without it, in memory. */
  readonly storage?: Storage;
  readonly clock?: Clock;
  /** Tells programmes on one device apart: names what is kept and what the tabs tell each other. */
  readonly programKey?: string;
}

/**
 * A loyalty programme without any user interface: one frozen state, and verbs that change it by
 * asking the backend. Points are never reckoned ahead: the backend decides, the state follows.
 * Reading never rejects (the state says what failed); a verb rejects with a `RewardsError`.
 */
export interface RewardsClient {
  readonly state: RewardsState;
  /** The time as the backend has it, in milliseconds since 1970: what expires does so by this clock. */
  now(): number;
  /** Calls the listener after each change, with the state before. Returns the function that ends it. */
  subscribe(listener: StateListener): () => void;
  /** Asks who is here; with parts, reads those too unless they are fresh. */
  load(...parts: Part[]): Promise<void>;
  /** Reads the next page of a list. */
  loadMore(part: 'vouchers' | 'activity' | 'referrals'): Promise<void>;
  /** Reads everything again that was read before. */
  refresh(): Promise<void>;
  join(): Promise<Member>;
  update(changes: MemberChanges): Promise<Member>;
  leave(): Promise<void>;
  /** Spends points. A second call for the same reward while the first is under way is the same deed. */
  redeem(request: RedeemRequest): Promise<Redemption>;
  undo(redemptionId: string): Promise<void>;
  earn(request: EarnRequest): Promise<EarningResult>;
  invite(email: string): Promise<Referral>;
  remind(referralId: string): Promise<void>;
  invitation(code: string): Promise<ReferralInvitation>;
  claim(code: string, input?: { email?: string }): Promise<ReferralClaim>;
  check(target: EligibilityTarget): Promise<Eligibility | undefined>;
  quote(lines: readonly CartLine[]): Promise<Quote | undefined>;
  /** The codes in the store's cart; `undefined` when the store does not tell. */
  cartCodes(): Promise<readonly string[] | undefined>;
  /** What kind of page the store says this is; `undefined` when it does not tell. */
  pageKind(): ReturnType<NonNullable<Platform['pageKind']>> | undefined;
  apply(code: string): Promise<ApplyResult>;
  remove(code: string): Promise<{ removed: boolean }>;
  /** Somebody signs in (a signed token) or out (`null`). What the former shopper had is gone at once. */
  identify(token: string | null): Promise<void>;
  dispose(): void;
}

/** Woken after this long, in milliseconds, the session is asked for again. */
const WAKE_MS = 60_000;

export function createRewardsClient({
  adapter,
  platform = { name: 'none' },
  storage = memoryStorage(),
  clock = systemClock,
  programKey = '',
}: RewardsClientOptions): RewardsClient {
  const store = createStore(INITIAL_STATE);
  const identity = createIdentity(store);
  const reading = createReading(store, adapter, identity, clock);
  const deeds = new Map<string, Promise<Redemption>>();
  /** The verbs arrive later: whoever asked for one must still be here then. */
  const verbs = () => identity.call(() => import('./commands/commands.js'));
  let readAt = 0;

  const context: Context = {
    store,
    adapter,
    platform,
    clock,
    storage,
    programKey,
    put: reading.put,
    call: identity.call,
    accept(member) {
      if (!member) return;
      const value = Object.freeze({ ...store.state.member.value, ...member });
      store.set({ member: Object.freeze({ status: 'ready', value, at: clock.now() }) });
    },
    note({ key, request }, state) {
      const others = store.state.redemptions.filter((open) => open.key !== key);
      store.set({
        redemptions: Object.freeze(state ? [...others, { key, request, state }] : others),
      });
    },
    touch(...parts) {
      const used = reading.used();
      void reading.parts(
        parts.filter((part) => used.includes(part)),
        true,
      );
      sync.announce();
    },
    refuse: () => new RewardsError('unavailable'),
  };

  async function session(force?: boolean): Promise<void> {
    readAt = clock.now();
    await reading.session(force);
    if (store.state.session === 'member' && storage.get(OUTBOX_SLOT))
      void verbs()
        .then(({ resume }) => resume(context))
        .catch(() => undefined);
  }

  /** Asks who is here, unless that is known. */
  const meet = async (): Promise<void> => {
    if (store.state.session === 'unknown') await session();
  };

  const refresh = async (used = reading.used()): Promise<void> => {
    await session(true);
    await reading.parts(used, true);
  };

  /** Whoever was here is not here any more. */
  const forget = (): void => {
    identity.change();
    reading.forget();
    deeds.clear();
    store.set(NOBODY);
  };

  const sync = openSync(programKey, () => void refresh());
  const unsubscribe = platform.subscribe?.((signal) => {
    const isDue = store.state.session === 'unknown' || clock.now() - readAt > WAKE_MS;
    const isAsleep = signal === 'wake' && isDue;
    if (signal !== 'shopper' && !isAsleep) return;
    // On a shared computer it may be somebody else by now.
    adapter.identify?.(undefined);
    // The parts are read again by whoever shows them: on waking, a page sends one request.
    if (signal !== 'shopper') return void session(true);
    const used = reading.used();
    forget();
    void refresh(used);
  });

  return {
    get state() {
      return store.state;
    },
    now: () => adapter.now?.() ?? clock.now(),
    subscribe: store.subscribe,
    async load(...parts) {
      await meet();
      await reading.parts(parts);
    },
    loadMore: async (part) => (await verbs()).loadMore(context, part),
    refresh: () => refresh(),
    async redeem(request) {
      const known = deeds.get(request.rewardId);
      if (known) return known;
      const deed = identity
        .call(async () => {
          await meet();
          return verbs();
        })
        .then(({ redeem }) => redeem(context, request))
        .finally(() => deeds.get(request.rewardId) === deed && deeds.delete(request.rewardId));
      deeds.set(request.rewardId, deed);
      return deed;
    },
    join: async () => (await verbs()).join(context),
    update: async (changes) => (await verbs()).update(context, changes),
    async leave() {
      await (await verbs()).leave(context);
      forget();
      await session();
    },
    undo: async (id) => (await verbs()).undo(context, id),
    earn: async (request) => (await verbs()).earn(context, request),
    invite: async (email) => (await verbs()).invite(context, email),
    remind: async (id) => (await verbs()).remind(context, id),
    invitation: async (code) => (await verbs()).invitation(context, code),
    claim: async (code, input = {}) => (await verbs()).claim(context, code, input),
    check: async (target) => (await verbs()).check(context, target),
    quote: async (lines) => (await verbs()).quote(context, lines),
    cartCodes: async () => (await platform.cart?.())?.codes,
    pageKind: () => platform.pageKind?.(),
    apply: async (code) => (await verbs()).apply(context, code),
    remove: async (code) => (await verbs()).remove(context, code),
    async identify(token) {
      const used = reading.used();
      adapter.identify?.(token);
      forget();
      await refresh(used);
    },
    dispose() {
      identity.change();
      unsubscribe?.();
      sync.close();
    },
  };
}
