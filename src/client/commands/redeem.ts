import type { Redemption } from '../../domain/voucher.js';
import type { Context } from '../context.js';
import { RewardsError, isAtTheDoor, toRewardsError } from '../errors.js';
import { type Outbox, type OutboxEntry, openOutbox } from '../outbox.js';
import type { RedeemRequest, RewardsAdapter } from '../ports.js';
import { isUnknownFate } from './fate.js';
import { newKey } from './key.js';
import { LOOKS_MS, balanceOf, before, costOf, reconcile } from './reconcile.js';

const ATTEMPTS = 4;
const POLL_MS = 2_000;
const MIN_POLL_MS = 500;
const GIVE_UP_MS = 60_000;

/** The redemptions of whoever is here now. */
const outboxOf = ({ storage, programKey, store }: Context): Outbox =>
  openOutbox(storage, programKey, store.state.member.value?.id ?? '');

/** Waits for a voucher that is still being made; after a minute it is left in the wallet as pending. */
async function finish(context: Context, begun: Redemption): Promise<Redemption> {
  const { adapter, clock } = context;
  let redemption = begun;
  let wait = POLL_MS / 2;
  for (let waited = 0; redemption.state === 'pending' && waited < GIVE_UP_MS; waited += wait) {
    if (!adapter.redemption) break;
    wait = Math.min(Math.max(MIN_POLL_MS, redemption.pollAfterMs ?? wait * 2), GIVE_UP_MS);
    await context.call(({ signal }) => clock.wait(wait, signal));
    try {
      redemption = await context.call((options) => adapter.redemption!(begun.id, options));
    } catch (thrown) {
      // It was accepted; that its progress cannot be read just now changes nothing.
      if (toRewardsError(thrown).code === 'cancelled') throw thrown;
    }
  }
  return redemption;
}

/** Whether the backend does the same thing once, however often it is asked. */
const isKeyed = ({ unkeyed }: RewardsAdapter): boolean => !unkeyed?.includes('redeem');

/** Looks for a redemption instead of sending it again. An old one that is nowhere was never done. */
async function lookFor(context: Context, entry: OutboxEntry, isOld: boolean): Promise<Redemption> {
  const found = await reconcile(context, entry, isOld ? [0] : LOOKS_MS);
  if (found) return found;
  if (isOld) outboxOf(context).remove(entry.key);
  throw new RewardsError('unknown-outcome');
}

/** Such backends seldom name a refusal: when the points do not suffice, that is what it means. */
async function named(context: Context, { request }: OutboxEntry, error: RewardsError) {
  const isVague = !isKeyed(context.adapter) && /^(invalid-input|conflict)$/.test(error.code);
  if (!isVague) return error;
  const cost = costOf(context, request);
  const available = await balanceOf(context).catch(() => undefined);
  return cost !== undefined && available !== undefined && available < cost
    ? new RewardsError('insufficient-points', { cause: error })
    : error;
}

/**
 * Sends one redemption until its fate is known, always with the same key; without keys it is sent once,
 * and then looked for.
 */
export async function settle(
  context: Context,
  entry: OutboxEntry,
  isOld = false,
): Promise<Redemption> {
  const { adapter, clock } = context;
  const outbox = outboxOf(context);
  if (!adapter.redeem) throw context.refuse();
  let isDoubtful = isOld;
  context.note(entry, isDoubtful && !isKeyed(adapter) ? 'checking' : 'sending');
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer =
          isDoubtful && !isKeyed(adapter)
            ? await lookFor(context, entry, isOld)
            : await context.call(({ signal }) =>
                adapter.redeem!(entry.request, { idempotencyKey: entry.key, signal }),
              );
        if (answer.state === 'pending') context.note(entry, 'making');
        const redemption = await finish(context, answer);
        outbox.remove(entry.key);
        context.accept(redemption.member);
        context.touch('member', 'vouchers', 'activity');
        if (redemption.state === 'failed') throw new RewardsError('reward-unavailable');
        return redemption;
      } catch (thrown) {
        const error = toRewardsError(thrown);
        if (error.code === 'cancelled') throw error;
        if (isDoubtful && (isAtTheDoor(error) || !isKeyed(adapter))) throw error;
        if (!isUnknownFate(error)) {
          outbox.remove(entry.key);
          const meant = await named(context, entry, error);
          // Refused: what is on screen was out of date.
          context.touch('member');
          throw meant;
        }
        isDoubtful = true;
        context.note(entry, 'checking');
        if (!isKeyed(adapter)) continue;
        if (attempt === ATTEMPTS) throw new RewardsError('unknown-outcome', { cause: error });
        await context.call(({ signal }) => clock.wait(1_000 * 2 ** attempt, signal));
      }
    }
  } finally {
    context.note(entry);
  }
}

const isSame = (a: RedeemRequest, b: RedeemRequest): boolean =>
  a.rewardId === b.rewardId && a.points === b.points && a.optionId === b.optionId;

/** Spends points on a reward. The key is made here, once, and written down before anything is sent. */
export async function redeem(context: Context, request: RedeemRequest): Promise<Redemption> {
  const { adapter, store } = context;
  // It is kept by whose it is: kept for nobody, the next shopper would find it.
  if (!store.state.member.value) throw store.state.error ?? new RewardsError('not-signed-in');
  const outbox = outboxOf(context);
  const left = (): OutboxEntry | undefined =>
    outbox.entries().find((known) => isSame(known.request, request));
  // What was confirmed before and never answered is the same deed still.
  const old = left();
  if (old) {
    try {
      return await settle(context, old, true);
    } catch (thrown) {
      // Looked for, and it is nowhere: then it is a new one.
      if (isKeyed(adapter) || left()) throw thrown;
    }
  }
  const entry: OutboxEntry = {
    key: newKey(),
    request,
    ...(!isKeyed(adapter) && { before: await before(context) }),
  };
  outbox.add(entry);
  return settle(context, entry);
}

/** Sends again what an earlier page, or a lost connection, left without an answer. */
export async function resume(context: Context): Promise<void> {
  const open = new Set(context.store.state.redemptions.map(({ key }) => key));
  const left = outboxOf(context)
    .entries()
    .filter(({ key }) => !open.has(key));
  await Promise.allSettled(left.map((entry) => settle(context, entry, true)));
}
