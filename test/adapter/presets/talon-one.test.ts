import { expect } from '@open-wc/testing';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';
import { errorOf } from '../../support/fakes.js';
import type { FetchAdapterConfig } from '../../../src/adapter/fetch-adapter.js';

const at = (files: string[] = [], config: Partial<FetchAdapterConfig> = {}) =>
  presetOf('talon-one', 'talon_one', { files, program: '324', ...config });

describe('Talon.One', () => {
  it('counts in hundredths of a point, of the main ledger', async () => {
    const { state, member, program } = await at().session();
    expect([state, member?.id, member?.balance?.available, program.pointsPrecision]).to.deep.equal([
      'member',
      '1001',
      28_650,
      2,
    ]);
    expect((await at().member()).balance).to.deep.equal({
      available: 28_650,
      pending: 5_000,
      expiring: [{ points: 1_025, at: '2022-08-02T15:04:05Z' }],
    });
  });

  it('reads a debt as less than nothing, and a tier that is only a word', async () => {
    const { balance, tier } = await at(['balances-as-printed']).member();
    expect(balance?.available).to.equal(0);
    expect([tier?.currentId, tier?.name]).to.deep.equal(['bronze', 'bronze']);
  });

  it('reads the tier, its end and what keeps it', async () => {
    expect((await at().member()).tier).to.deep.equal({
      currentId: '11',
      name: 'Bronze',
      validUntil: '2022-08-02T15:04:05Z',
      retain: [{ basis: 'points', points: 200 }],
    });
  });

  it('reads the history of the main ledger: signs, what waits for a deed, dates as they are printed', async () => {
    const lines = await allPages(at().activity);
    expect(
      lines.map(({ points, kind, state, at: when }) => [points, kind, state, when]),
    ).to.deep.equal([
      [1_025, 'earn', 'final', '2022-01-05T15:04:05Z'],
      [-10_000, 'redeem', 'final', '2022-01-04T15:04:05Z'],
      [5_000, 'earn', 'pending', '2022-01-03T15:04:05Z'],
      [1_025, 'earn', 'final', '2022-01-02T15:04:05Z'],
    ]);
  });

  it('reads coupons, and money that is left on one', async () => {
    const vouchers = await allPages(at().vouchers);
    expect(vouchers.map(({ code, state, left }) => [code, state, left])).to.deep.equal([
      ['XMAS-20-2021', 'active', undefined],
      ['GIFT-30', 'used', { amountMinor: 500, currency: 'USD' }],
    ]);
  });

  it('reads achievements as ways to earn, and campaigns by their shown names', async () => {
    const { earnings, campaigns } = await at().program();
    expect(earnings.map(({ title, value }) => [title, value])).to.deep.equal([
      ['Free coffee on your 50th order', { kind: 'text', text: '10 / 50' }],
    ]);
    expect(campaigns.map(({ title, until }) => [title, until])).to.deep.equal([
      ['20% off all shoes', '2021-09-22T22:00:00Z'],
    ]);
  });

  it('offers no redeeming by itself: what it takes is the store’s own rule', async () => {
    const adapter = at();
    const { capabilities } = await adapter.program();
    expect([capabilities.includes('redeem'), adapter.redeem]).to.deep.equal([false, undefined]);
  });

  const rewards = [{ id: 'coffee', title: 'Free coffee', cost: { kind: 'fixed', points: 10_000 } }];

  it('redeems by an event, once declared, and reads its effects', async () => {
    await asked();
    const adapter = at(['event-effects'], {
      vars: { rewards },
      mapping: {
        actions: {
          redeem: {
            path: '/v2/events?silent=no',
            headers: { 'Idempotency-Key': '$key' },
            body: {
              profileId: '=me',
              type: '=redeem_reward',
              attributes: { reward: '$input.rewardId' },
            },
            result: {
              $let: {
                code: {
                  $find: 'effects',
                  by: 'effectType',
                  is: '=couponCreated',
                  get: 'props.value',
                },
              },
              in: {
                id: '$key',
                state: { $if: '$code', give: '=done', else: '=failed' },
                voucher: {
                  id: '$code',
                  code: '$code',
                  title: 'effects.0.ruleName',
                  state: '=active',
                },
              },
            },
          },
        },
      },
    });
    expect((await adapter.program()).rewards.map(({ title }) => title)).to.deep.equal([
      'Free coffee',
    ]);
    const { state, voucher } = await adapter.redeem({ rewardId: 'coffee' }, key);
    expect([state, voucher?.code, voucher?.title]).to.deep.equal([
      'done',
      'COFFEE-1A2B',
      'Free coffee',
    ]);
    const [write] = (await asked()).filter(({ method }) => method === 'POST');
    expect(write!.headers['idempotency-key']).to.equal('k1');
    expect(adapter.unkeyed).to.deep.equal([]);
  });

  it('redeems by a hook where the store has a route of its own', async () => {
    const adapter = at([], {
      mapping: {
        actions: { redeem: { path: '/', result: { id: 'id', state: '=done' } } },
      },
      hooks: { actions: { redeem: async (_, { idempotencyKey }) => ({ id: idempotencyKey }) } },
    });
    expect(await adapter.redeem({ rewardId: 'coffee' }, key)).to.deep.equal({
      id: 'k1',
      state: 'done',
    });
  });

  it('shows the ladder where the store’s proxy adds it', async () => {
    const adapter = at([], {
      mapping: {
        sources: { ladder: { path: '/v1/loyalty_programs/{$vars.program}', public: true } },
        entities: {
          program: {
            name: '$ladder.title',
            currency: '$vars.currency',
            points: '$vars.points',
            tiers: {
              tiers: {
                $list: '$ladder.tiers',
                by: 'minPoints',
                each: {
                  id: { $get: 'id', as: 'id' },
                  name: 'name',
                  needs: [{ basis: '=points', points: { $get: 'minPoints', as: 'points' } }],
                },
              },
            },
          },
        },
      },
    });
    const { name, tiers } = await adapter.program();
    expect([name, tiers?.tiers.map((tier) => tier.name)]).to.deep.equal([
      'Vale Club',
      ['Bronze', 'Silver', 'Gold'],
    ]);
  });

  for (const [file, code] of [
    ['error-400', 'invalid-input'],
    ['error-409', 'conflict'],
  ] as const)
    it(`says ${code} for ${file}`, async () => {
      const adapter = at([file], {
        mapping: { actions: { redeem: { path: '/v2/customer_sessions/1', method: 'PUT' } } },
      });
      expect(await errorOf(adapter.redeem({ rewardId: 'coffee' }, key))).to.include({ code });
    });

  it('lets nothing through that it does not name', async () => {
    const adapter = at();
    const all = [await adapter.member(), await adapter.program(), await adapter.vouchers({})];
    expect(JSON.stringify(all)).to.not.match(/2002|VIP audience|rulesetId|english|sandbox/);
  });
});
