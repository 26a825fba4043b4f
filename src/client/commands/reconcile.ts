import type { Page } from '../../domain/page.js';
import { lowestCost } from '../../domain/reward.js';
import type { Redemption, Voucher } from '../../domain/voucher.js';
import type { Context } from '../context.js';
import { RewardsError, toRewardsError } from '../errors.js';
import type { Before, OutboxEntry } from '../outbox.js';
import type { RedeemRequest } from '../ports.js';
import { PAGE } from '../reading.js';

/** When to look, in milliseconds after the answer was lost or the last look (facts: backends 3.3). */
export const LOOKS_MS = [2_000, 5_000, 8_000];

const held = async ({ adapter, call }: Context): Promise<Page<Voucher> | undefined> =>
  adapter.vouchers && call((options) => adapter.vouchers!({ limit: PAGE }, options));

/** The points the shopper has now, read anew. */
export async function balanceOf({ adapter, call }: Context): Promise<number | undefined> {
  const member = await call(async (options) =>
    adapter.member ? adapter.member(options) : (await adapter.session(options)).member,
  );
  return member?.balance?.available;
}

/** What a redemption costs, as far as the programme tells. */
export function costOf(
  { store }: Context,
  { rewardId, points }: RedeemRequest,
): number | undefined {
  const reward = store.state.program.value?.rewards.find(({ id }) => id === rewardId);
  return points ?? (reward && lowestCost(reward));
}

/** What the shopper had before points were spent; written down with the redemption. */
export async function before(context: Context): Promise<Before> {
  const [vouchers, available] = await Promise.all([held(context), balanceOf(context)]);
  return { available, voucherIds: vouchers?.items.map(({ id }) => id) };
}

/**
 * Looks for what became of a redemption whose backend takes no key: sent again, it might be done twice.
 * It was done when there is a voucher that was not there before, or when its points are gone. Answers
 * `undefined` when it was looked for in vain, and rejects with `unknown-outcome` when nobody could look.
 */
export async function reconcile(
  context: Context,
  { key, request, before: had }: OutboxEntry,
  looks: readonly number[] = LOOKS_MS,
): Promise<Redemption | undefined> {
  const { clock, call } = context;
  const cost = costOf(context, request);
  let hasLooked = false;
  for (const wait of looks) {
    await call(({ signal }) => clock.wait(wait, signal));
    try {
      const [vouchers, available] = await Promise.all([held(context), balanceOf(context)]);
      const voucher = vouchers?.items.find(
        ({ id, rewardId = request.rewardId }) =>
          had?.voucherIds?.includes(id) === false && rewardId === request.rewardId,
      );
      if (voucher) return { id: voucher.redemptionId ?? voucher.id, state: 'done', voucher };
      const isSpent =
        cost && had?.available !== undefined && available !== undefined
          ? had.available - available >= cost
          : false;
      if (isSpent) return { id: key, state: 'done' };
      hasLooked = true;
    } catch (thrown) {
      const error = toRewardsError(thrown);
      if (error.code === 'cancelled') throw error;
    }
  }
  if (!hasLooked) throw new RewardsError('unknown-outcome');
  return undefined;
}
