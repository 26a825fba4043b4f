import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';
import type { Redemption, Voucher } from '../../../src/domain/voucher.js';
import { aMember, aProgram, aVoucher, clientOf, errorOf } from '../../support/fakes.js';
import { done, lost, shop } from '../shop.js';

await import('../../../src/client/commands/commands.js');

/** A backend that takes no keys: whatever is sent twice is done twice. */
async function unkeyed(redeem: () => Promise<Redemption>) {
  const world = { available: 1_240, vouchers: [aVoucher()] as Voucher[], isDown: false };
  const answer = async <T>(value: () => T): Promise<T> => {
    if (world.isDown) throw new RewardsError('offline');
    return value();
  };
  const more: Partial<RewardsAdapter> = {
    unkeyed: ['redeem'],
    program: async () => aProgram(),
    member: () => answer(() => aMember({ balance: { available: world.available } })),
    vouchers: () => answer(() => ({ items: world.vouchers })),
  };
  const set = await shop(redeem, more);
  await set.client.load('program');
  const issue = () => {
    world.available -= 1_000;
    world.vouchers = [aVoucher({ id: 'v2', code: 'NEW' }), ...world.vouchers];
  };
  return { ...set, world, issue, more };
}

describe('a redemption whose backend takes no key', () => {
  it('is sent once when its answer is lost, and its voucher is found', async () => {
    const { client, clock, keys, states, issue, kept } = await unkeyed(() => {
      issue();
      return lost();
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(3_000);
    expect((await deed).voucher?.code).to.equal('NEW');
    expect(keys).to.have.length(1);
    expect(states).to.deep.equal(['sending', 'checking', 'none']);
    expect(kept()).to.deep.equal([]);
  });

  it('is known by its points where there is no voucher to see', async () => {
    const { client, clock, world } = await unkeyed(() => {
      world.available -= 1_000;
      return lost();
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(3_000);
    expect((await deed).state).to.equal('done');
  });

  it('is still found when the backend comes back late', async () => {
    const { client, clock, keys, world, issue } = await unkeyed(() => {
      issue();
      world.isDown = true;
      return lost();
    });
    const deed = client.redeem({ rewardId: 'ten' });
    await clock.advance(6_000);
    world.isDown = false;
    await clock.advance(20_000);
    expect((await deed).voucher?.code).to.equal('NEW');
    expect(keys).to.have.length(1);
  });

  it('has an unknown outcome when it is nowhere, and is looked for before it is sent anew', async () => {
    const answers = [lost, async () => done];
    const { client, clock, keys, kept } = await unkeyed(() => answers.shift()!());
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(20_000);
    expect(await deed).to.include({ code: 'unknown-outcome' });
    expect([keys.length, kept().length]).to.deep.equal([1, 1]);
    const again = client.redeem({ rewardId: 'ten' });
    await clock.advance(1_000);
    expect((await again).state).to.equal('done');
    expect(new Set(keys).size).to.equal(2);
  });

  it('is not sent anew when it turns out to be done after all', async () => {
    const { client, clock, keys, issue } = await unkeyed(lost);
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    await clock.advance(20_000);
    await deed;
    issue();
    const again = client.redeem({ rewardId: 'ten' });
    await clock.advance(1_000);
    expect((await again).voucher?.code).to.equal('NEW');
    expect(keys).to.have.length(1);
  });

  it('is found by the next page when this one is closed', async () => {
    const page = await unkeyed(() => {
      page.issue();
      page.world.isDown = true;
      return lost();
    });
    const { client, adapter, clock, storage, programKey, keys, kept } = page;
    void client.redeem({ rewardId: 'ten' }).catch(() => undefined);
    await clock.advance(1_000);
    client.dispose();
    expect(kept()).to.have.length(1);
    page.world.isDown = false;
    await clientOf(adapter, { clock, storage, programKey }).load('program');
    await clock.advance(20_000);
    expect([keys.length, kept()]).to.deep.equal([1, []]);
  });
});

describe('a refusal without a name', () => {
  for (const [available, code] of [
    [400, 'insufficient-points'],
    [1_240, 'invalid-input'],
  ] as const)
    it(`is ${code} when the shopper has ${available} points`, async () => {
      const { client, world } = await unkeyed(() => {
        world.available = available;
        return Promise.reject(new RewardsError('invalid-input'));
      });
      expect(await errorOf(client.redeem({ rewardId: 'ten' }))).to.include({ code });
    });
});
