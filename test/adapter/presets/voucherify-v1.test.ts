import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const at = (...files: string[]) =>
  presetOf('voucherify-v1', 'voucherify', { files, program: 'camp_AAAAAAAAAAAAAAAAAAAAAAAA' });

describe('Voucherify v1', () => {
  it('reads what is there, what was ever, what expires and what is on the way', async () => {
    const { state, member } = await at().session();
    expect([state, member?.balance?.available]).to.deep.equal(['member', 640]);
    expect((await at().member()).balance).to.deep.equal({
      available: 640,
      lifetime: 1_440,
      pending: 60,
      // One bucket holds nothing, one never expires.
      expiring: [{ points: 12, at: '2022-11-30' }],
      activating: [{ points: 60, at: '2025-01-16' }],
    });
  });

  it('reads the tier and its end by day, and the ladder', async () => {
    expect((await at().member()).tier).to.deep.equal({
      currentId: 'ltr_222222222222222222222222',
      name: 'Silver',
      validUntil: '2023-02-28',
    });
    const { tiers } = await at().program();
    expect(tiers?.tiers.map(({ name, needs }) => [name, needs])).to.deep.equal([
      ['Bronze', []],
      ['Silver', [{ basis: 'points', points: 500 }]],
      ['Gold', [{ basis: 'points', points: 1_501 }]],
    ]);
  });

  it('reckons in what the shopper’s tier changes: half the cost, and a cost of its own', async () => {
    const { rewards } = await at().program();
    expect(
      rewards.map(({ title, kind, cost, elsewhere }) => [title, kind, cost, elsewhere]),
    ).to.deep.equal([
      ['Comic book', 'free-product', { kind: 'fixed', points: 20 }, false],
      [
        'Pay with points',
        'amount-off',
        { kind: 'variable', min: 100, step: 100, valuePerStep: usd(2_000) },
        true,
      ],
      ['20% discount', 'custom', { kind: 'fixed', points: 80 }, false],
    ]);
  });

  it('counts rules in minor units, and by the tier', async () => {
    const { earnings } = await at().program();
    expect(earnings.map(({ title, value }) => [title, value])).to.deep.equal([
      ['New members', { kind: 'fixed', points: 100 }],
      ['Weekday order', { kind: 'fixed', points: 200 }],
      ['Order paid', { kind: 'per-amount', points: 3, amount: usd(1_000) }],
      ['Visits', { kind: 'text', text: '2 / 10 visits' }],
      ['Mugs', { kind: 'per-amount', points: 3, amount: usd(1_000) }],
    ]);
    expect(earnings[1]).to.include({
      from: '2022-11-23T00:00:00.000Z',
      until: '2022-11-30T00:00:00.000Z',
    });
  });

  it('reads the history, each line with the balance after it', async () => {
    const lines = await allPages(at().activity);
    expect(
      lines.map(({ kind, points, balanceAfter }) => [kind, points, balanceAfter]),
    ).to.deep.equal([
      ['other', -1, 640],
      ['adjust', 100, 641],
      ['adjust', -1, 541],
      ['earn', 200, 542],
      ['refund', 300, 342],
    ]);
  });

  it('redeems a coupon, once', async () => {
    await asked();
    const adapter = at('v1-redeem-coupon');
    const { state, voucher } = await adapter.redeem(
      { rewardId: 'rew_333333333333333333333333' },
      key,
    );
    expect([state, voucher?.code, voucher?.expiresAt]).to.deep.equal([
      'done',
      'PCT20-XYZ',
      '2023-12-31T23:59:59.000Z',
    ]);
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ body }) => body)).to.deep.equal([
      { reward: { id: 'rew_333333333333333333333333' } },
    ]);
    expect(adapter.unkeyed).to.deep.equal(['redeem']);
  });

  it('pays with points where an order takes them, without a code', async () => {
    const adapter = at('v1-redeem-pay-with-points');
    const done = await adapter.redeem({ rewardId: 'rew_2', points: 100 }, key);
    expect(done).to.deep.equal({ id: 'r_000000000000000001', state: 'done' });
  });

  for (const [file, code] of [
    ['v1-error-400', 'invalid-input'],
    ['error-429', 'rate-limited'],
  ] as const)
    it(`says ${code} for ${file}`, async () => {
      expect(await errorOf(at(file).redeem({ rewardId: 'rew_3' }, key))).to.include({ code });
    });

  it('takes a card that is not there for a guest, who still sees the rules and the tiers', async () => {
    const adapter = at('v1-error-404');
    expect((await adapter.session()).state).to.equal('guest');
    const { earnings, tiers } = await adapter.program();
    expect([earnings.length, tiers?.tiers.length]).to.deep.equal([5, 3]);
  });

  it('lets nothing through that it does not name', async () => {
    const adapter = at();
    const all = [await adapter.member(), await adapter.program(), await allPages(adapter.activity)];
    expect(JSON.stringify(all)).to.not.match(/automation|metadata|source_id|evcus|qr0/);
  });
});
