import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';

const at = (...files: string[]) =>
  presetOf('voucherify', 'voucherify', { files, program: 'lprg_0000000000000000a1' });

describe('Voucherify v2', () => {
  it('takes the first of several cards for the wallet', async () => {
    const { state, member, program } = await at().session();
    expect([state, member?.balance?.available, program.name]).to.deep.equal([
      'member',
      640,
      'Vale Club',
    ]);
    const all = await at().member();
    expect(all.balance).to.deep.equal({
      available: 640,
      pending: 60,
      expiring: [{ points: 160, at: '2026-08-08' }],
      activating: [{ points: 10, at: '2026-07-20' }],
    });
    expect(all.cardNumber).to.equal('Club-0a1b2c3d');
  });

  it('reads the tier in points, and what it takes to rise', async () => {
    const { tier } = await at().member();
    expect(tier).to.include({ name: 'Silver', validUntil: '2027-06-15T00:00:00.000Z' });
    expect(tier?.progress).to.deep.equal([{ basis: 'points', points: 640 }]);
    const { tiers } = await at().program();
    expect(tiers?.tiers.map(({ name, needs }) => [name, needs])).to.deep.equal([
      ['Bronze', []],
      ['Silver', [{ basis: 'points', points: 500 }]],
      ['Gold', [{ basis: 'points', points: 1_501 }]],
    ]);
  });

  it('joins names and costs that are told apart, and says what stands in the way', async () => {
    const { rewards } = await at().program();
    expect(rewards.map(({ title, cost }) => [title, cost])).to.deep.equal([
      ['Free item coupon', { kind: 'fixed', points: 300 }],
      ['Tote bag', { kind: 'fixed', points: 800 }],
      ['Top up your second card', { kind: 'fixed', points: 10 }],
    ]);
    expect((await at().member()).rewards?.map(({ reason }) => reason)).to.deep.equal([
      'insufficient-points',
      'not-eligible',
    ]);
  });

  it('reads ways to earn: points, and a gift', async () => {
    const { earnings } = await at().program();
    expect(earnings.map(({ title, value }) => [title, value])).to.deep.equal([
      ['Order paid', { kind: 'fixed', points: 150 }],
      ['Birthday', { kind: 'text', text: 'Coffee sample' }],
    ]);
  });

  it('reads what was bought: a coupon, a thing, one refused, a gift voucher', async () => {
    const vouchers = await allPages(at().vouchers);
    expect(
      vouchers.map(({ title, state, code, left }) => [title, state, code, left]),
    ).to.deep.equal([
      ['Free item coupon', 'active', 'SAVE-1A2B3C', undefined],
      ['Tote bag', 'active', undefined, undefined],
      ['Tote bag', 'failed', undefined, undefined],
      ['Points spent on reward', 'active', 'GIFT-77', { amountMinor: 2_000, currency: 'USD' }],
    ]);
  });

  it('reads the history to its end; what is on the way or refused does not count', async () => {
    const lines = await allPages(at().activity);
    expect(lines.map(({ kind, points, state }) => [kind, points, state])).to.deep.equal([
      ['earn', 60, 'pending'],
      ['adjust', 50, 'final'],
      ['redeem', -300, 'final'],
      ['expire', -20, 'final'],
      ['earn', 100, 'final'],
      ['adjust', -500, 'declined'],
    ]);
    expect(lines[0]?.countsAt).to.equal('2026-12-23');
  });

  it('buys a reward, waits for it, and finds the code', async () => {
    await asked();
    const adapter = at();
    const begun = await adapter.redeem({ rewardId: 'lrew_00000000000000000a' }, key);
    expect(begun).to.deep.equal({ id: 'lrtx_000000000000000007', state: 'pending' });
    const writes = (await asked()).filter(({ url }) => url.endsWith('/rewards/purchases'));
    expect(writes.map(({ body }) => body)).to.deep.equal([
      { reward_id: 'lrew_00000000000000000a', mode: 'TRANSACTION' },
    ]);
    const { state, voucher } = await adapter.redemption(begun.id);
    expect([state, voucher?.code]).to.deep.equal(['done', 'SAVE-1A2B3C']);
    expect(adapter.unkeyed).to.deep.equal(['redeem']);
  });

  for (const [file, code] of [
    ['v2-error-423', 'insufficient-points'],
    ['error-429', 'rate-limited'],
  ] as const)
    it(`says ${code} for ${file}`, async () => {
      const deed = at(file).redeem({ rewardId: 'lrew_00000000000000000a' }, key);
      expect(await errorOf(deed)).to.include({ code, detail: undefined });
    });

  it('lets nothing through that it does not name', async () => {
    const adapter = at();
    const all = [await adapter.member(), await adapter.program(), await allPages(adapter.activity)];
    expect(JSON.stringify(all)).to.not.match(/metadata|card_definition|lrsn|segment/);
  });
});
