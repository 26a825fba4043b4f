import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import { openOutbox } from '../../../src/client/outbox.js';
import { clientOf, errorOf, fakeAdapter, fakeClock, fakeStorage } from '../../support/fakes.js';

import { done, lost, shop } from '../shop.js';

await import('../../../src/client/commands/commands.js');

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

  it('is kept for whoever confirmed it, even if nobody had asked yet who is here', async () => {
    const [storage, clock, programKey] = [fakeStorage(), fakeClock(), crypto.randomUUID()];
    const client = clientOf(fakeAdapter({ redeem: lost }), { storage, clock, programKey });
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(60_000);
    await deed;
    const keptFor = (id: string) => openOutbox(storage, programKey, id).entries().length;
    expect([keptFor('ines'), keptFor('')]).to.deep.equal([1, 0]);
  });

  it('is not sent at all while nobody knows whose it would be', async () => {
    const session = () => Promise.reject(new RewardsError('offline'));
    const adapter = fakeAdapter({ session });
    const storage = fakeStorage();
    const client = clientOf(adapter, { storage });
    expect(await errorOf(client.redeem({ rewardId: 'ten' }))).to.include({ code: 'offline' });
    expect([adapter.times('redeem'), storage.kept.size]).to.deep.equal([0, 0]);
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
