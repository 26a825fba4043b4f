import { expect } from '@open-wc/testing';
import { openSync } from '../../src/client/sync.js';
import { aMember, clientOf, fakeAdapter, settled, until } from '../support/fakes.js';

await import('../../src/client/commands/commands.js');

describe('two tabs', () => {
  /** Two pages of one shop over one backend, whose points are spent in the first. */
  async function tabs(secondKey?: string) {
    const programKey = crypto.randomUUID();
    let available = 1_240;
    const backend = () =>
      fakeAdapter({
        member: async () => aMember({ balance: { available } }),
        redeem: async () => {
          available = 240;
          return { id: 'r1', state: 'done' };
        },
      });
    const [here, there] = [backend(), backend()];
    const first = clientOf(here, { programKey });
    const second = clientOf(there, { programKey: secondKey ?? programKey });
    await Promise.all([first.load('member'), second.load('member')]);
    return { first, second, there };
  }

  it('show the same points after one has redeemed', async () => {
    const { first, second } = await tabs();
    await first.redeem({ rewardId: 'ten' });
    const points = () => second.state.member.value?.balance?.available;
    await until(() => points() === 240, 'the other tab shows 240 points');
  });

  it('do not answer each other for ever', async () => {
    const { first, there } = await tabs();
    await first.redeem({ rewardId: 'ten' });
    await until(() => there.times('session') === 2, 'the other tab has heard');
    await settled();
    await settled();
    expect(there.times('session')).to.equal(2);
  });

  it('of two programmes do not hear each other', async () => {
    const { first, there } = await tabs(crypto.randomUUID());
    await first.redeem({ rewardId: 'ten' });
    await settled();
    await settled();
    expect(there.times('session')).to.equal(1);
  });

  it('hear nothing once closed', async () => {
    const { first, second, there } = await tabs();
    second.dispose();
    await first.redeem({ rewardId: 'ten' });
    await settled();
    expect(there.times('session')).to.equal(1);
  });
});

describe('a page without BroadcastChannel', () => {
  it('works alone', () => {
    const { BroadcastChannel } = globalThis;
    globalThis.BroadcastChannel = function refuse() {
      throw new DOMException('not here', 'SecurityError');
    } as unknown as typeof globalThis.BroadcastChannel;
    try {
      const sync = openSync('shop', () => undefined);
      sync.announce();
      sync.close();
    } finally {
      globalThis.BroadcastChannel = BroadcastChannel;
    }
  });
});
