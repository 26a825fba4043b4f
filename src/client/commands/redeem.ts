import type { Redemption } from '../../domain/voucher.js';
import type { Context } from '../context.js';
import { RewardsError, isAtTheDoor, toRewardsError } from '../errors.js';
import { type Outbox, type OutboxEntry, openOutbox } from '../outbox.js';
import type { RedeemRequest } from '../ports.js';
import { isUnknownFate } from './fate.js';
import { newKey } from './key.js';

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

/** Sends one redemption until its fate is known, always with the same key. */
export async function settle(
  context: Context,
  entry: OutboxEntry,
  isDoubtful = false,
): Promise<Redemption> {
  const { adapter, clock } = context;
  const outbox = outboxOf(context);
  if (!adapter.redeem) throw context.refuse();
  context.note(entry, 'sending');
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await context.call(({ signal }) =>
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
        if (isDoubtful && isAtTheDoor(error)) throw error;
        if (!isUnknownFate(error)) {
          outbox.remove(entry.key);
          // Refused: what is on screen was out of date.
          context.touch('member');
          throw error;
        }
        isDoubtful = true;
        context.note(entry, 'checking');
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
export function redeem(context: Context, request: RedeemRequest): Promise<Redemption> {
  const outbox = outboxOf(context);
  // What was confirmed before and never answered is the same deed still.
  const left = outbox.entries().find((known) => isSame(known.request, request));
  const entry = left ?? { key: newKey(), request };
  if (!left) outbox.add(entry);
  return settle(context, entry, Boolean(left));
}

/** Sends again what an earlier page, or a lost connection, left without an answer. */
export async function resume(context: Context): Promise<void> {
  const open = new Set(context.store.state.redemptions.map(({ key }) => key));
  const left = outboxOf(context)
    .entries()
    .filter(({ key }) => !open.has(key));
  await Promise.allSettled(left.map((entry) => settle(context, entry, true)));
}
