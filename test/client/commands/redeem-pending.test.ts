import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { Redemption } from '../../../src/domain/voucher.js';
import { aVoucher, errorOf } from '../../support/fakes.js';

import { done, shop } from '../shop.js';

await import('../../../src/client/commands/commands.js');

describe('a voucher that is still being made', () => {
  const pending: Redemption = { id: 'r1', state: 'pending' };

  it('is waited for', async () => {
    const polls = [pending, pending, done];
    const asked: string[] = [];
    const { client, clock, states } = await shop(async () => pending, {
      redemption: async (id) => {
        asked.push(id);
        return polls.shift()!;
      },
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(60_000);
    expect((await deed).voucher).to.deep.equal(aVoucher());
    expect(asked).to.deep.equal(['r1', 'r1', 'r1']);
    expect(states).to.deep.equal(['sending', 'making', 'none']);
  });

  it('is looked for after 2, 4 and 8 seconds', async () => {
    const polls = [pending, pending, done];
    const { client, clock } = await shop(async () => pending, {
      redemption: async () => polls.shift()!,
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(60_000);
    await deed;
    expect(clock.waits).to.deep.equal([2_000, 4_000, 8_000]);
  });

  it('is looked for when the backend says', async () => {
    const { client, clock } = await shop(async () => ({ ...pending, pollAfterMs: 700 }), {
      redemption: async () => done,
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(700);
    expect((await deed).state).to.equal('done');
  });

  it('is left in the wallet after a minute or so', async () => {
    const { client, clock, storage } = await shop(async () => pending, {
      redemption: async () => pending,
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(125_000);
    expect((await deed).state).to.equal('pending');
    expect(storage.kept.size).to.equal(0);
  });

  it('is not sent for again when its progress cannot be read', async () => {
    const polls = [() => Promise.reject(new RewardsError('offline')), async () => done];
    const { client, clock, keys } = await shop(async () => pending, {
      redemption: () => polls.shift()!(),
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(60_000);
    expect((await deed).state).to.equal('done');
    expect(keys).to.have.length(1);
  });

  it('is refused after all when making it fails', async () => {
    const { client, clock, storage } = await shop(async () => pending, {
      redemption: async () => ({ id: 'r1', state: 'failed' }),
    });
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(60_000);
    expect(await deed).to.include({ code: 'reward-unavailable' });
    expect(storage.kept.size).to.equal(0);
  });
});
