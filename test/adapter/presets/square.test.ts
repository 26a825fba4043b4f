import { expect } from '@open-wc/testing';
import { canUndo } from '../../../src/domain/voucher.js';
import { errorOf } from '../../support/fakes.js';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';

const square = (...files: string[]) => presetOf('square', 'square', { files });
const ACCOUNT = '5adcb100-07f1-4ee7-b8c6-6bb9ebc474bd';
const TEN_OFF = 'e1b39225-9da5-43d1-a5db-782cdd8ad94f';
const reward = (last: string) => `a8f43ebe-2ad6-3001-bdd5-7d7c2da0894${last}`;

/** The bodies that were sent to an address since the last time somebody looked. */
const sentTo = async (end: string) =>
  (await asked()).filter(({ url }) => url.endsWith(end)).map(({ body }) => body as unknown);

describe('Square Loyalty', () => {
  it('knows the shopper, one Star and many', async () => {
    await asked();
    const { state, member, program } = await square().session();
    expect([state, member?.id, member?.balance]).to.deep.equal([
      'member',
      ACCOUNT,
      { available: 12 },
    ]);
    expect(program).to.deep.include({ name: 'Rewards', currency: 'USD', state: 'active' });
    expect(program.points).to.deep.equal({ one: 'Star', other: 'Stars' });
    expect(await sentTo('/accounts/search')).to.deep.equal([
      { query: { customer_ids: ['me'] }, limit: 1 },
    ]);
  });

  it('reads what was ever earned and what expires when; nothing is told to be on the way', async () => {
    const { balance, tier } = await square().member();
    expect(balance).to.deep.equal({
      available: 12,
      lifetime: 20,
      expiring: [
        { points: 5, at: '2025-06-30T00:00:00Z' },
        { points: 3, at: '2025-07-31T00:00:00Z' },
      ],
    });
    expect(tier).to.equal(undefined);
  });

  it('keeps a balance below nothing', async () => {
    const adapter = presetOf('square', 'square', {
      fetch: async (url, init) =>
        String(url).endsWith('/accounts/search')
          ? Response.json({ loyalty_accounts: [{ id: ACCOUNT, balance: -4 }] })
          : fetch(url, init),
    });
    expect((await adapter.session()).member?.balance?.available).to.equal(-4);
    expect((await adapter.member()).balance).to.deep.equal({ available: -4 });
  });

  it('takes a customer without an account for a guest', async () => {
    const { state, member, program } = await square('accounts-search-none').session();
    expect([state, member, program.points.other]).to.deep.equal(['guest', undefined, 'Stars']);
  });

  it('takes whom the proxy does not know for a guest', async () => {
    const adapter = presetOf('square', 'square', {
      fetch: async (url, init) =>
        String(url).endsWith('/accounts/search')
          ? new Response('{}', { status: 401 })
          : fetch(url, init),
    });
    expect((await adapter.session()).state).to.equal('guest');
  });

  it('pauses where the programme is not active', async () => {
    const adapter = square('program-inactive');
    const { state, member, program } = await adapter.session();
    expect([state, member?.balance?.available, program.state]).to.deep.equal([
      'member',
      12,
      'paused',
    ]);
    const { rewards, earnings, state: again } = await adapter.program();
    expect([rewards, earnings, again]).to.deep.equal([[], [], 'paused']);
  });

  it('takes reward tiers for rewards, and knows no tiers and no referrals', async () => {
    const program = await square().program();
    expect(program.rewards.map(({ id, title, cost }) => [id, title, cost])).to.deep.equal([
      [TEN_OFF, '10% off entire sale', { kind: 'fixed', points: 10 }],
      ['e1b39225-9da5-43d1-a5db-782cdd8ad950', 'Free coffee', { kind: 'fixed', points: 25 }],
    ]);
    expect(program).to.not.have.any.keys('tiers', 'referral');
    expect(program.capabilities).to.deep.equal(['redeem', 'undo', 'vouchers', 'activity']);
  });

  it('earns by money, in minor units', async () => {
    const { earnings, currency } = await square('program-spend').program();
    expect([earnings.map(({ kind, value }) => [kind, value]), currency]).to.deep.equal([
      [
        [
          'purchase',
          { kind: 'per-amount', points: 1, amount: { amountMinor: 100, currency: 'USD' } },
        ],
      ],
      'USD',
    ]);
  });

  it('earns by visit, product, category and money; yen have no cents', async () => {
    const { earnings, currency } = await square('program-mixed-rules').program();
    expect(earnings.map(({ kind, title, value }) => [kind, title, value])).to.deep.equal([
      ['store-visit', 'Visit', { kind: 'fixed', points: 5 }],
      ['purchase', 'Selected product', { kind: 'fixed', points: 3 }],
      ['purchase', 'Selected category', { kind: 'fixed', points: 2 }],
      [
        'purchase',
        'Purchase',
        { kind: 'per-amount', points: 1, amount: { amountMinor: 100, currency: 'JPY' } },
      ],
    ]);
    expect(new Set(earnings.map(({ id }) => id)).size).to.equal(4);
    expect(currency).to.equal('JPY');
  });

  it('says what the store says, in its own words and currency', async () => {
    const adapter = presetOf('square', 'square', {
      currency: 'EUR',
      vars: { name: 'Sterne', titles: { SPEND: 'Einkauf' } },
    });
    const { name, currency, earnings } = await adapter.program();
    expect([name, currency, earnings[0]?.title]).to.deep.equal(['Sterne', 'EUR', 'Einkauf']);
    // What it has no word for is about the points.
    const { items } = await adapter.activity({ limit: 4 });
    expect(new Set(items.map(({ title }) => title))).to.deep.equal(new Set(['Stars']));
  });

  it('names the promotion that is on, promises no factor at hours it can not read, and drops what ended', async () => {
    const { campaigns } = await square().program();
    expect(campaigns).to.deep.equal([
      {
        id: 'loypromo_f0f9b849-725e-378d-b810-511237e07b67',
        title: 'Tuesday hours',
        from: '2022-08-16',
      },
    ]);
  });

  it('reads the rewards that are held: to be used, used and given back; none has a code', async () => {
    const vouchers = await allPages(square().vouchers);
    expect(
      vouchers.map(({ id, title, state, points, usedAt }) => [id, title, state, points, usedAt]),
    ).to.deep.equal([
      [reward('4'), '10% off entire sale', 'used', 10, '2020-05-08T22:01:17Z'],
      [reward('3'), '10% off entire sale', 'cancelled', 10, undefined],
      [reward('2'), '10% off entire sale', 'active', 10, undefined],
    ]);
    expect(vouchers.map((voucher) => canUndo(voucher, Date.now()))).to.deep.equal([
      false,
      false,
      true,
    ]);
    for (const voucher of vouchers) expect(voucher).to.not.have.any.keys('code', 'expiresAt');
  });

  it('reads the history to its end, whatever each type calls its points', async () => {
    await asked();
    const lines = await allPages(square().activity);
    expect(lines.map(({ kind, title, points }) => [kind, title, points])).to.deep.equal([
      ['earn', 'Purchase', 5],
      ['earn', 'Promotion', 10],
      ['other', 'Reward used', undefined],
      ['redeem', 'Reward', -10],
      ['undo', 'Reward', 10],
      ['adjust', 'Stars', -3],
      ['expire', 'Stars', -4],
      ['other', 'Stars', 1],
    ]);
    expect(lines[3]?.voucherId).to.equal('d03f79f4-815f-3500-b851-cc1e68a457f9');
    const query = {
      filter: { loyalty_account_filter: { loyalty_account_id: ACCOUNT } },
    };
    expect(await sentTo('/events/search')).to.deep.equal([
      { query, limit: 30 },
      { query, limit: 30, cursor: 'Y3Vyc29yLWZvci1wYWdlLTI=' },
    ]);
  });

  it('asks for nobody where there is no account, never for everybody', async () => {
    await asked();
    const adapter = square('accounts-search-none');
    await adapter.activity({});
    await adapter.vouchers({});
    const sent = JSON.stringify((await asked()).map(({ body }) => body as unknown));
    expect(sent.match(/"loyalty_account_id":"[^"]*"/g)).to.deep.equal([
      '"loyalty_account_id":"none"',
      '"loyalty_account_id":"none"',
    ]);
  });

  it('locks points for a reward, with the key in the body', async () => {
    await asked();
    const adapter = square();
    const { id, state, voucher } = await adapter.redeem({ rewardId: TEN_OFF }, key);
    expect([id, state]).to.deep.equal(['a8f43ebe-2ad6-3001-bdd5-7d7c2da08941', 'done']);
    expect(voucher).to.include({
      title: '10% off entire sale',
      state: 'active',
      rewardId: TEN_OFF,
      redemptionId: id,
    });
    expect(voucher).to.not.have.property('code');
    expect(await sentTo('/v2/loyalty/rewards')).to.deep.equal([
      {
        reward: { loyalty_account_id: ACCOUNT, reward_tier_id: TEN_OFF },
        idempotency_key: 'k1',
      },
    ]);
    expect(adapter.unkeyed).to.deep.equal(['undo']);
  });

  it('sends a reward again under the same key when its answer is lost', async () => {
    await asked();
    let isLost = true;
    const adapter = presetOf('square', 'square', {
      retry: { attempts: 2 },
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (!isLost || !String(url).endsWith('/rewards')) return answer;
        isLost = false;
        throw new TypeError('the connection is gone');
      },
    });
    const { state } = await adapter.redeem({ rewardId: TEN_OFF }, key);
    const sent = (await sentTo('/v2/loyalty/rewards')) as { idempotency_key: string }[];
    expect([state, sent.map(({ idempotency_key: one }) => one)]).to.deep.equal([
      'done',
      ['k1', 'k1'],
    ]);
  });

  it('gives the points back', async () => {
    await asked();
    await square().undo(reward('2'), key);
    expect((await asked()).map(({ method, url }) => [method, url])).to.deep.equal([
      ['DELETE', `/v2/loyalty/rewards/${reward('2')}`],
    ]);
  });

  it('lets a store that has orders quote them', async () => {
    const adapter = presetOf('square', 'square', {
      vars: { order: 'RFZfrdtm3mhO1oGzf5Cx7fEMsmGZY' },
      mapping: {
        sources: {
          calculated: {
            path: '/v2/loyalty/programs/{$program.program.id}/calculate',
            method: 'POST',
            body: { order_id: '$vars.order' },
          },
        },
        entities: {
          quote: { points: { $sum: ['$calculated.points', '$calculated.promotion_points'] } },
        },
      },
    });
    expect((await adapter.quote([])).points).to.equal(18);
    expect((await adapter.program()).capabilities).to.include('quote');
  });

  it('lets nothing through that is not ours to show', async () => {
    const adapter = square('program-mixed-rules');
    const all = JSON.stringify([
      await adapter.session(),
      await adapter.program(),
      await adapter.member(),
      await allPages(adapter.vouchers),
      await allPages(adapter.activity),
      await adapter.redeem({ rewardId: TEN_OFF }, key),
    ]);
    for (const secret of [
      '+14155550123',
      'Q8002FAM9V1EZ0ADB2T5609X6NET1H0',
      'd619f755-2d17-41f3-990d-c04ecedd64dd',
      'P034NEENMD09F',
      'PyATxhYLfsMqpVkcKJITPydgEYfZY',
      'Counted twice',
      'LOYALTY_API',
      '74C4JSHESNLTB2A7ITO5HO6F',
      'CJ3RYL56ITAKMD4VRCM7XERS',
      'VEVENT',
      'July bonus',
      'pending',
    ])
      expect(all).to.not.contain(secret);
  });

  for (const [file, code] of [
    ['error-400-idempotency', 'conflict'],
    ['error-401', 'not-signed-in'],
    ['error-429', 'rate-limited'],
  ] as const)
    it(`says ${code} for ${file}, in words of ours`, async () => {
      const error = await errorOf(square(file).redeem({ rewardId: TEN_OFF }, key));
      expect(error).to.include({ code, detail: undefined });
    });

  it('says that the session is over where a token is refused', async () => {
    const adapter = presetOf('square', 'square', { files: ['error-401'], token: 'old' });
    expect(await errorOf(adapter.session())).to.include({ code: 'session-expired' });
  });

  it('says that a reward can not be had, where it is none that may be made here', async () => {
    const adapter = presetOf('square', 'square', {
      fetch: async (url, init) =>
        String(url).endsWith('/v2/loyalty/rewards')
          ? Response.json(
              { errors: [{ code: 'UNSUPPORTED_LOYALTY_REWARD_TIER', detail: 'no' }] },
              { status: 400 },
            )
          : fetch(url, init),
    });
    expect(await errorOf(adapter.redeem({ rewardId: TEN_OFF }, key))).to.include({
      code: 'reward-unavailable',
      detail: undefined,
    });
  });
});
