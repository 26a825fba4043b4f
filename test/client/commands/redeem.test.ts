import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { Redemption } from '../../../src/domain/voucher.js';
import { aVoucher, deferred, errorOf, settled, until } from '../../support/fakes.js';

import { done, shop } from '../shop.js';

await import('../../../src/client/commands/commands.js');

describe('redeeming', () => {
  it('gives the voucher, and shows the points the backend counts', async () => {
    const { client, states } = await shop(async () => done, { member: undefined });
    const { voucher } = await client.redeem({ rewardId: 'ten' });
    expect(voucher).to.deep.equal(aVoucher());
    expect(client.state.member.value?.balance?.available).to.equal(240);
    expect(states).to.deep.equal(['sending', 'none']);
  });

  it('reckons no points ahead of the backend', async () => {
    const answer = deferred<Redemption>();
    const { client } = await shop(() => answer.promise);
    void client.redeem({ rewardId: 'ten' });
    await until(() => client.state.redemptions.length === 1, 'it is sent');
    expect(client.state.member.value?.balance?.available).to.equal(1_240);
    answer.resolve(done);
  });

  it('spends the points once for two clicks', async () => {
    const { client, keys } = await shop(async () => done);
    const [first, second] = await Promise.all([
      client.redeem({ rewardId: 'ten' }),
      client.redeem({ rewardId: 'ten' }),
    ]);
    expect(first).to.equal(second);
    expect(keys).to.have.length(1);
  });

  it('is a new deed, with a new key, once the first is done', async () => {
    const { client, keys } = await shop(async () => done);
    await client.redeem({ rewardId: 'ten' });
    await client.redeem({ rewardId: 'ten' });
    expect(new Set(keys).size).to.equal(2);
  });

  it('makes keys nobody can guess', async () => {
    const { client, keys } = await shop(async () => done);
    await client.redeem({ rewardId: 'ten' });
    expect(keys[0]).to.match(/^[0-9a-f]{32}$/);
  });

  it('is written down before it is sent, and struck out when it is done', async () => {
    const answer = deferred<Redemption>();
    const { client, kept, storage, keys } = await shop(() => answer.promise);
    const deed = client.redeem({ rewardId: 'ten', points: 800 });
    await until(() => keys.length === 1, 'it is sent');
    expect(kept()).to.deep.equal([{ key: keys[0], request: { rewardId: 'ten', points: 800 } }]);
    answer.resolve(done);
    await deed;
    expect(storage.kept.size).to.equal(0);
  });

  it('reads the wallet again', async () => {
    const { client, adapter } = await shop(async () => done);
    await client.redeem({ rewardId: 'ten' });
    await settled();
    expect([adapter.times('vouchers'), adapter.times('activity')]).to.deep.equal([2, 0]);
  });
});

describe('a redemption that is refused', () => {
  for (const code of ['conflict', 'insufficient-points', 'reward-unavailable'] as const)
    it(`keeps the points when the server says ${code}`, async () => {
      const refusal = new RewardsError(code);
      const { client, storage, keys, adapter } = await shop(() => Promise.reject(refusal));
      expect(await errorOf(client.redeem({ rewardId: 'ten' }))).to.include({ code });
      await settled();
      expect(client.state.member.value?.balance?.available).to.equal(1_240);
      expect([storage.kept.size, keys.length, adapter.times('member')]).to.deep.equal([0, 1, 2]);
    });

  it('lets the shopper try again', async () => {
    const answers = [() => Promise.reject(new RewardsError('conflict')), async () => done];
    const { client } = await shop(() => answers.shift()!());
    await errorOf(client.redeem({ rewardId: 'ten' }));
    expect((await client.redeem({ rewardId: 'ten' })).state).to.equal('done');
  });

  it('does not spend the points twice when only the listener fails', async () => {
    const { client, keys } = await shop(async () => done);
    const { error } = console;
    console.error = () => undefined;
    client.subscribe(() => {
      throw new Error('mine');
    });
    await client.redeem({ rewardId: 'ten' });
    console.error = error;
    expect(keys).to.have.length(1);
  });
});
