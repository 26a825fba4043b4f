import { expect } from '@open-wc/testing';
import { type ErrorCode, RewardsError } from '../../../src/client/errors.js';
import type { ReferralClaim } from '../../../src/domain/referral.js';
import {
  aGuest,
  aVoucher,
  clientOf,
  fakeAdapter,
  fakeStorage,
  settled,
} from '../../support/fakes.js';

await import('../../../src/client/commands/commands.js');

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

  describe('whose claim of a gift is made twice', () => {
    const email = 'sam@example.com';
    /** Claims and comes back as told; each visit is a page of its own over the same storage. */
    async function keysOf(answers: (() => Promise<ReferralClaim>)[], inputs: { email?: string }[]) {
      const keys: string[] = [];
      const kept = { storage: fakeStorage(), programKey: crypto.randomUUID() };
      for (const [at, answer] of answers.entries()) {
        const adapter = fakeAdapter({
          session: async () => aGuest,
          claim: (_code, _input, { idempotencyKey }) => {
            keys.push(idempotencyKey);
            return answer();
          },
        });
        await clientOf(adapter, kept)
          .claim('INES42', inputs[at] ?? { email })
          .catch(() => undefined);
      }
      return keys;
    }
    const gift = async () => ({ voucher: aVoucher() });
    const failing = (code: ErrorCode) => () => Promise.reject(new RewardsError(code));

    it('asks with the same key after the page was closed, and so gets the same gift', async () => {
      const [first, second] = await keysOf([gift, gift], []);
      expect(second).to.equal(first);
    });

    for (const code of ['offline', 'unknown-outcome', 'rate-limited'] as const)
      it(`keeps the key when the answer was "${code}"`, async () => {
        const [first, second] = await keysOf([failing(code), gift], []);
        expect(second).to.equal(first);
      });

    it('begins anew once the backend has said no', async () => {
      const [first, second] = await keysOf([failing('conflict'), gift], []);
      expect(second).not.to.equal(first);
    });

    it('is another claim under another address', async () => {
      const [first, second] = await keysOf([gift, gift], [{ email }, { email: 'lea@example.com' }]);
      expect(second).not.to.equal(first);
    });
  });
});
