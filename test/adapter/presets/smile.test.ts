import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const smile = (...files: string[]) => presetOf('smile', 'smile', { files });

describe('Smile.io', () => {
  it('knows the shopper, and what the points are called', async () => {
    const { state, member, program } = await smile().session();
    expect([state, member?.balance?.available]).to.deep.equal(['member', 640]);
    expect(program.points).to.deep.equal({ one: 'Coin', other: 'Coins' });
  });

  it('reads a birthday whose year is not known, and no points on the way: none are told', async () => {
    const member = await smile().member();
    expect(member.birthday).to.deep.equal({ day: 27, month: 5 });
    expect(member.balance).to.deep.equal({ available: 640 });
  });

  it('reads the tier: until when, what keeps it, and how far it is to the next', async () => {
    const { tier } = await smile().member();
    expect(tier).to.deep.equal({
      currentId: '426715794',
      name: 'Silver',
      progress: [{ basis: 'spend', spend: usd(30_000) }],
      validUntil: '2026-12-31T23:59:59.999Z',
      periodEndsAt: '2025-12-31T23:59:59.999Z',
      retain: [{ basis: 'spend', spend: usd(12_300) }],
    });
    const { tiers } = await smile().program();
    expect(tiers?.tiers.map(({ name, needs, perks }) => [name, needs, perks])).to.deep.equal([
      ['Bronze', [], ['Birthday gift']],
      ['Silver', [{ basis: 'spend', spend: usd(20_000) }], ['Free shipping over $30']],
      ['Gold', [{ basis: 'spend', spend: usd(50_000) }], ['Early access to sales']],
    ]);
  });

  it('counts tiers in points where the store says so', async () => {
    const adapter = presetOf('smile', 'smile', { vars: { tierBasis: 'points' } });
    expect((await adapter.member()).tier?.progress).to.deep.equal([
      { basis: 'points', points: 300 },
    ]);
  });

  it('reads a slider and a fixed reward', async () => {
    const { rewards } = await smile().program();
    expect(rewards.map(({ title, cost }) => [title, cost])).to.deep.equal([
      [
        'Order discount',
        { kind: 'variable', min: 100, max: 5_000, step: 100, valuePerStep: usd(100) },
      ],
      ['Free shipping', { kind: 'fixed', points: 500 }],
    ]);
  });

  it('reads the ways to earn, their limits and for whom they are', async () => {
    const { earnings } = await smile().program();
    expect(
      earnings.map(({ value, limit, tierIds, url }) => [value, limit, tierIds, url]),
    ).to.deep.equal([
      [{ kind: 'per-amount', points: 5, amount: usd(100) }, undefined, [], undefined],
      [{ kind: 'fixed', points: 100 }, { times: 5, per: 'month' }, ['426715799'], undefined],
      [
        { kind: 'fixed', points: 50 },
        { times: 1, per: 'lifetime' },
        [],
        'https://social.example.com/shop',
      ],
    ]);
  });

  it('reads the vouchers page by page: unused, used, and one that is being made', async () => {
    const vouchers = await allPages(smile().vouchers);
    expect(vouchers.map(({ state, code, expiresAt }) => [state, code, expiresAt])).to.deep.equal([
      ['active', '5off-0a1b2c3d4e5f', '2025-06-07T23:59:59.999Z'],
      ['used', 'ship-9f8e7d6c5b4a', undefined],
      ['pending', undefined, undefined],
    ]);
  });

  it('reads the history, and nothing that is meant for the merchant', async () => {
    const lines = await allPages(smile().activity);
    expect(lines.map(({ points }) => points)).to.deep.equal([100, -500, 40]);
    expect(JSON.stringify(lines)).to.not.contain('order 1001');
  });

  it('spends points once: without a key, nothing is sent twice', async () => {
    await asked();
    const adapter = smile();
    const { state, voucher } = await adapter.redeem({ rewardId: '132456921', points: 500 }, key);
    expect([state, voucher?.code]).to.deep.equal(['done', '5off-0a1b2c3d4e5f']);
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ body }) => body)).to.deep.equal([
      { customer_id: 'me', points_to_spend: 500 },
    ]);
    expect(adapter.unkeyed).to.deep.equal(['redeem']);
  });

  for (const [file, code] of [
    ['error-422', 'invalid-input'],
    ['error-429', 'rate-limited'],
  ] as const)
    it(`says ${code} for ${file}, in words of ours`, async () => {
      const error = await errorOf(smile(file).redeem({ rewardId: '132456921' }, key));
      expect(error).to.include({ code, detail: undefined });
    });

  it('takes who is not known for a guest', async () => {
    expect(
      await smile('error-401')
        .session()
        .catch(({ code }) => code),
    ).to.equal('not-signed-in');
  });
});
