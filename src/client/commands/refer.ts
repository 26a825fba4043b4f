import type { Referral, ReferralClaim, ReferralInvitation } from '../../domain/referral.js';
import type { Context } from '../context.js';
import { isAtTheDoor, toRewardsError } from '../errors.js';
import { hashId } from '../outbox.js';
import { isUnknownFate } from './fate.js';
import { newKey } from './key.js';

/** Invites a friend by e-mail; the backend sends it. */
export async function invite(context: Context, email: string): Promise<Referral> {
  const { adapter } = context;
  if (!adapter.invite) throw context.refuse();
  const idempotencyKey = newKey();
  const referral = await context.call(({ signal }) =>
    adapter.invite!(email, { idempotencyKey, signal }),
  );
  context.touch('referrals');
  return referral;
}

/** Reminds a friend who was invited and has not come. */
export async function remind(context: Context, referralId: string): Promise<void> {
  const { adapter } = context;
  if (!adapter.remind) throw context.refuse();
  const idempotencyKey = newKey();
  await context.call(({ signal }) => adapter.remind!(referralId, { idempotencyKey, signal }));
  context.touch('referrals');
}

/** What a friend who came by a link is offered. */
export async function invitation(context: Context, code: string): Promise<ReferralInvitation> {
  const { adapter } = context;
  if (!adapter.invitation) throw context.refuse();
  return context.call((options) => adapter.invitation!(code, options));
}

/** Where the key of a claim is kept, by a hash of who claims what. */
const CLAIM_SLOT = 'rewards-launcher/claim/';

/**
 * Claims the friend's gift. The key outlasts the page: who asks again, the answer lost or the page
 * closed, gets the same gift once more and not a refusal.
 */
export async function claim(
  context: Context,
  code: string,
  input: { email?: string },
): Promise<ReferralClaim> {
  const { adapter, storage, programKey, store } = context;
  if (!adapter.claim) throw context.refuse();
  const owner = store.state.member.value?.id;
  const slot = CLAIM_SLOT + hashId([programKey, owner, code, input.email].join('\n'));
  const idempotencyKey = storage.get(slot) ?? newKey();
  storage.set(slot, idempotencyKey);
  try {
    return await context.call(({ signal }) =>
      adapter.claim!(code, input, { idempotencyKey, signal }),
    );
  } catch (thrown) {
    const error = toRewardsError(thrown);
    const isOpen = isUnknownFate(error) || isAtTheDoor(error) || error.code === 'cancelled';
    if (!isOpen) storage.remove(slot);
    throw error;
  }
}
