import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';
import type { Earning } from '../../../src/domain/earning.js';
import type { Member } from '../../../src/domain/member.js';
import type { Program } from '../../../src/domain/program.js';
import {
  aGuest,
  aMember,
  aProgram,
  aReward,
  aSession,
  aSummary,
  aVoucher,
  usd,
} from '../../support/fakes.js';
import { $, words } from '../../support/ui-launcher.js';
import {
  type Occasion,
  aBackend,
  heard,
  nudgeOf,
  saysTo,
  ticketOf,
} from '../../support/ui-nudge.js';

const TEN = aReward({ amount: usd(10) });
const FIVE = aReward({ id: 'five', cost: { kind: 'fixed', points: 500 }, amount: usd(5) });

/** A backend with such a member and such a programme. */
const backend = (
  member: Partial<Member> = {},
  program: Partial<Program> = {},
  more: Partial<RewardsAdapter> = {},
) =>
  aBackend({
    session: async () => aSession(aMember(member)),
    member: async () => aMember(member),
    program: async () => aProgram({ rewards: [FIVE, TEN], ...program }),
    ...more,
  });

const WELCOME: Earning = {
  id: 'join',
  kind: 'join',
  title: 'Create an account',
  value: { kind: 'fixed', points: 100 },
  completion: 'automatic',
};
const guests = (more: Partial<RewardsAdapter> = {}) =>
  aBackend({
    session: async () => aGuest,
    program: async () => aProgram({ earnings: [WELCOME], capabilities: ['claim'] }),
    invitation: async (code) => ({ code, senderName: 'Ines', friend: { amount: usd(10) } }),
    ...more,
  });

/** What is said, and where it leads. */
async function said(adapter: Occasion['adapter'], occasion: Occasion = {}) {
  const { launcher, shown } = await heard({ adapter, ...occasion });
  const text = saysTo(launcher);
  ticketOf(launcher)?.click();
  return [text, ...shown];
}

describe('what is said to a member who has not asked', () => {
  it('is the largest amount the points reach', async () => {
    expect(await said(backend())).to.deep.equal(['You have $10 to spend', 'redeem']);
  });

  it('is no amount the points do not reach', async () => {
    const adapter = backend({ balance: { available: 999 } });
    expect(await said(adapter)).to.deep.equal(['You have $5 to spend', 'redeem']);
  });

  it('is a voucher that waits in the wallet, before points are spent for another', async () => {
    const items = [
      aVoucher({ amount: usd(5) }),
      aVoucher({ id: 'v2', state: 'used', amount: usd(90) }),
    ];
    const adapter = backend({ voucherCount: 1 }, {}, { vouchers: async () => ({ items }) });
    expect(await said(adapter)).to.deep.equal(['You have $5 to spend', 'wallet']);
  });

  it('is what is left of a voucher that was spent in part', async () => {
    const items = [aVoucher({ state: 'partly-used', amount: usd(25), left: usd(7) })];
    const adapter = backend({ voucherCount: 1 }, {}, { vouchers: async () => ({ items }) });
    expect((await said(adapter))[0]).to.equal('You have $7 to spend');
  });

  it('is what all points come to, where they are spent by choice', async () => {
    const cost = { kind: 'variable', min: 100, step: 100, valuePerStep: usd(1) } as const;
    const adapter = backend({}, { rewards: [aReward({ cost })] });
    expect((await said(adapter))[0]).to.equal('You have $12 to spend');
  });

  it('is first that points are about to go', async () => {
    const balance = { available: 1_240, expiring: [{ points: 120, at: '2026-06-20' }] };
    const adapter = backend({ balance });
    const attributes = { lang: 'en-GB' };
    expect(await said(adapter, { attributes })).to.deep.equal([
      '120 points expire on 20 June',
      'redeem',
    ]);
  });

  it('is not that they go in a month', async () => {
    const balance = { available: 1_240, expiring: [{ points: 120, at: '2026-07-12' }] };
    expect((await said(backend({ balance })))[0]).to.equal('You have $10 to spend');
  });

  it('is nothing when there is nothing to spend', async () => {
    expect(await said(backend({ balance: { available: 10 } }))).to.deep.equal(['']);
  });

  it('is nothing while the programme rests', async () => {
    expect(await said(backend({}, { state: 'paused' }))).to.deep.equal(['']);
  });

  it('is nothing when the programme cannot be read', async () => {
    const program = async () => Promise.reject(new RewardsError('unavailable'));
    expect(await said(backend({}, {}, { program }))).to.deep.equal(['']);
  });

  it('is nothing to somebody who is blocked', async () => {
    const session = async () => ({ state: 'blocked', program: aSummary }) as const;
    expect(await said(backend({}, {}, { session }))).to.deep.equal(['']);
  });

  it('stands on the stub as a figure, too', async () => {
    const { launcher } = await heard({ adapter: backend() });
    expect(words($(launcher, '.nudge-stub'))).to.equal('$10');
    expect(words(nudgeOf(launcher))).to.contain('Take it off today’s order');
  });
});

describe('what is said to a guest', () => {
  it('is what joining brings', async () => {
    expect(await said(guests())).to.deep.equal(['100 points just for joining', 'home']);
  });

  it('is nothing when joining brings nothing', async () => {
    expect(await said(guests({ program: async () => aProgram() }))).to.deep.equal(['']);
  });

  it('is a friend’s gift, on a page that was opened by a friend’s link', async () => {
    const page = { pathname: '/', search: '?ref=INES42' };
    expect(await said(guests(), { page })).to.deep.equal(['Ines sent you $10', 'friend/INES42']);
  });

  it('is the gift of the parameter the store has chosen', async () => {
    const page = { pathname: '/', search: '?ref=other&friend=INES42' };
    const attributes = { 'referral-param': 'friend' };
    expect((await said(guests(), { page, attributes }))[1]).to.equal('friend/INES42');
  });

  it('is no gift when the link means something else', async () => {
    const page = { pathname: '/', search: '?ref=newsletter' };
    const invitation = async () => Promise.reject(new RewardsError('not-found'));
    expect((await said(guests({ invitation }), { page }))[0]).to.equal(
      '100 points just for joining',
    );
  });
});
