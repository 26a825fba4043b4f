import { expect } from '@open-wc/testing';
import '../../../src/client/commands/commands.js';
import { RewardsError } from '../../../src/client/errors.js';
import { errorOf } from '../../support/fakes.js';

import { done, lost, shop } from '../shop.js';

describe('a redemption whose answer is lost', () => {
  it('is sent again with the same key, and is shown as being checked', async () => {
    const answers = [lost, lost, async () => done];
    const { client, clock, keys, states } = await shop(() => answers.shift()!());
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(6_000);
    expect((await deed).state).to.equal('done');
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
    expect(states).to.deep.equal(['sending', 'checking', 'none']);
  });

  it('waits longer each time', async () => {
    const { client, clock } = await shop(lost);
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(60_000);
    await deed;
    expect(clock.waits).to.deep.equal([2_000, 4_000, 8_000]);
  });

  for (const code of ['offline', 'timeout', 'unavailable', 'bad-response', 'too-large'] as const)
    it(`has an unknown outcome after ${code}, and is kept`, async () => {
      const { client, clock, storage } = await shop(() => Promise.reject(new RewardsError(code)));
      const deed = errorOf(client.redeem({ rewardId: 'ten' }));
      await clock.advance(60_000);
      expect(await deed).to.include({ code: 'unknown-outcome', retryable: true });
      expect(storage.kept.size).to.equal(1);
      expect(client.state.redemptions).to.deep.equal([]);
    });

  it('keeps its key when the shopper confirms it again', async () => {
    let isBack = false;
    const { client, clock, keys } = await shop(() => (isBack ? Promise.resolve(done) : lost()));
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(60_000);
    await deed;
    isBack = true;
    await client.redeem({ rewardId: 'ten' });
    expect(new Set(keys).size).to.equal(1);
  });

  for (const code of ['rate-limited', 'session-expired', 'not-signed-in', 'blocked'] as const)
    it(`is kept when the next try is turned away as ${code}`, async () => {
      const answers = [lost, () => Promise.reject(new RewardsError(code))];
      const { client, clock, storage } = await shop(() => answers.shift()!());
      const deed = errorOf(client.redeem({ rewardId: 'ten' }));
      await clock.advance(60_000);
      expect(await deed).to.include({ code });
      expect(storage.kept.size).to.equal(1);
    });

  it('is over when the next try is refused for good', async () => {
    const answers = [lost, () => Promise.reject(new RewardsError('insufficient-points'))];
    const { client, clock, storage } = await shop(() => answers.shift()!());
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(60_000);
    expect(await deed).to.include({ code: 'insufficient-points' });
    expect(storage.kept.size).to.equal(0);
  });
});
