import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';
import type { Redemption } from '../../../src/domain/voucher.js';
import {
  aMember,
  aSession,
  clientOf,
  errorOf,
  fakeAdapter,
  fakeClock,
  fakeStorage,
  settled,
} from '../../support/fakes.js';

await import('../../../src/client/commands/commands.js');

const done: Redemption = {
  id: 'r1',
  state: 'done',
  member: aMember({ balance: { available: 1 } }),
};
describe('a page that is opened again', () => {
  /** One page after the other over the same storage; keys are gathered from both. */
  function pages() {
    const storage = fakeStorage();
    const keys: string[] = [];
    const open = (redeem: () => Promise<Redemption>, more: Partial<RewardsAdapter> = {}) => {
      const clock = fakeClock();
      const adapter = fakeAdapter({
        redeem: (_request, { idempotencyKey }) => {
          keys.push(idempotencyKey);
          return redeem();
        },
        ...more,
      });
      return { clock, client: clientOf(adapter, { clock, storage, programKey: 'outbox' }) };
    };
    return { storage, keys, open };
  }

  async function withOneLost() {
    const { storage, keys, open } = pages();
    const { client, clock } = open(() => Promise.reject(new RewardsError('offline')));
    await client.load('member');
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(60_000);
    await deed;
    client.dispose();
    return { storage, key: keys[0]!, keys: keys.splice(0) && keys, open };
  }

  it('finishes what was left open, with the same key', async () => {
    const { storage, key, keys, open } = await withOneLost();
    const { client } = open(async () => done);
    await client.load('member');
    await settled();
    expect(keys).to.deep.equal([key]);
    expect(storage.kept.size).to.equal(0);
  });

  it('finishes it once, however often it asks who is here', async () => {
    const { keys, open } = await withOneLost();
    const { client } = open(() => new Promise(() => undefined));
    await client.load();
    await client.refresh();
    await client.refresh();
    await settled();
    expect(keys).to.have.length(1);
  });

  it('does not send it again for another member', async () => {
    const { storage, keys, open } = await withOneLost();
    const session = async () => aSession(aMember({ id: 'noah' }));
    const { client } = open(async () => done, { session });
    await client.load();
    await settled();
    expect(keys).to.deep.equal([]);
    expect(storage.kept.size).to.equal(1);
  });

  it('forgets it when the backend refuses it for good', async () => {
    const { storage, open } = await withOneLost();
    const { client } = open(() => Promise.reject(new RewardsError('conflict')));
    await client.load();
    await settled();
    expect(storage.kept.size).to.equal(0);
  });

  it('shows it as under way', async () => {
    const { key, open } = await withOneLost();
    const { client } = open(() => new Promise(() => undefined));
    await client.load();
    await settled();
    expect(client.state.redemptions).to.deep.equal([
      { key, request: { rewardId: 'ten' }, state: 'sending' },
    ]);
  });
});
