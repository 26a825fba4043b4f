import { expect } from '@open-wc/testing';
import '../../../src/client/commands/commands.js';
import { aGuest, aVoucher, clientOf, fakeAdapter, settled } from '../../support/fakes.js';

describe('referring friends', () => {
  const friend = { id: 'f1', name: 'leo@…', state: 'invited' } as const;

  for (const verb of ['invite', 'remind'] as const)
    it(`reads the list again after ${verb}`, async () => {
      const adapter = fakeAdapter({
        referrals: async () => ({ url: '/r/INES42', items: [] }),
        invite: async () => friend,
        remind: async () => undefined,
      });
      const client = clientOf(adapter);
      await client.load('referrals');
      await client[verb]('f1');
      await settled();
      expect(adapter.times('referrals')).to.equal(2);
    });

  it('gives a friend who is no member their voucher', async () => {
    const given: unknown[] = [];
    const client = clientOf(
      fakeAdapter({
        session: async () => aGuest,
        claim: async (code, input, { idempotencyKey }) => {
          given.push(code, input, idempotencyKey.length);
          return { voucher: aVoucher() };
        },
      }),
    );
    const { voucher } = await client.claim('INES42', { email: 'sam@example.com' });
    expect(voucher).to.deep.equal(aVoucher());
    expect(given).to.deep.equal(['INES42', { email: 'sam@example.com' }, 32]);
  });
});
