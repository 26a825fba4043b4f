import { expect } from '@open-wc/testing';
import type { Cart } from '../../../src/domain/cart.js';
import { clientOf, fakeAdapter } from '../../support/fakes.js';

await import('../../../src/client/commands/commands.js');

const total = { amountMinor: 4_200, currency: 'USD' };
const cart: Cart = { lines: [{ productId: 'throw', quantity: 1, total }], total, codes: [] };

describe('the cart', () => {
  const platform = { name: 'none', cart: async () => cart };

  it('is judged by the backend', async () => {
    const eligibility = async () => ({ eligible: false, reason: 'Too little' });
    const client = clientOf(fakeAdapter({ eligibility }), { platform });
    expect(await client.check({ rewardId: 'ten' })).to.include({ reason: 'Too little' });
  });

  it('is not judged while it is empty', async () => {
    const eligibility = async () => ({ eligible: false, reason: 'Nothing in it' });
    const empty = { name: 'none', cart: async () => ({ ...cart, lines: [] }) };
    const client = clientOf(fakeAdapter({ eligibility }), { platform: empty });
    expect(await client.check({ rewardId: 'ten' })).to.equal(undefined);
  });

  it('is judged by the store where the backend does not', async () => {
    const own = { ...platform, eligibility: async () => ({ eligible: true }) };
    const client = clientOf(fakeAdapter(), { platform: own });
    expect(await client.check({ rewardId: 'ten' })).to.deep.equal({ eligible: true });
  });

  it('takes a code through the store', async () => {
    const codes: string[] = [];
    const apply = async (code: string) => {
      codes.push(code);
      return { applied: true };
    };
    const client = clientOf(fakeAdapter(), { platform: { ...platform, apply } });
    expect(await client.apply('HLD-1')).to.deep.equal({ applied: true });
    expect(codes).to.deep.equal(['HLD-1']);
  });

  it('says that nothing happened where the store cannot', async () => {
    const client = clientOf(fakeAdapter());
    expect(await client.apply('HLD-1')).to.deep.equal({ applied: false });
    expect(await client.remove('HLD-1')).to.deep.equal({ removed: false });
  });
});
