import { RewardsError } from '../../src/client/errors.js';
import { openOutbox } from '../../src/client/outbox.js';
import type { RedeemRequest, RewardsAdapter, WriteOptions } from '../../src/client/ports.js';
import type { OpenRedemption } from '../../src/client/state.js';
import type { Redemption } from '../../src/domain/voucher.js';
import {
  aMember,
  aVoucher,
  clientOf,
  fakeAdapter,
  fakeClock,
  fakeStorage,
} from '../support/fakes.js';

await import('../../src/client/commands/commands.js');

export const done: Redemption = {
  id: 'r1',
  state: 'done',
  voucher: aVoucher(),
  member: aMember({ balance: { available: 240 } }),
};
export const lost = () => Promise.reject(new RewardsError('timeout'));

/** A member in front of a backend that answers redemptions as told, and the keys it was sent. */
export async function shop(redeem: () => Promise<Redemption>, more: Partial<RewardsAdapter> = {}) {
  const keys: string[] = [];
  const adapter = fakeAdapter({
    redeem: (_request: RedeemRequest, { idempotencyKey }: WriteOptions) => {
      keys.push(idempotencyKey);
      return redeem();
    },
    ...more,
  });
  const clock = fakeClock();
  const storage = fakeStorage();
  const programKey = crypto.randomUUID();
  const client = clientOf(adapter, { clock, storage, programKey });
  const kept = () => openOutbox(storage, programKey, 'ines').entries();
  const states: (OpenRedemption['state'] | 'none')[] = [];
  client.subscribe(({ redemptions: [open] }, { redemptions: [before] }) => {
    if (open?.state !== before?.state) states.push(open?.state ?? 'none');
  });
  await client.load('member', 'vouchers');
  return { adapter, clock, storage, programKey, kept, client, keys, states };
}
