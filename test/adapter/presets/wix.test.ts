import { expect } from '@open-wc/testing';
import { tierProgress } from '../../../src/domain/tier.js';
import { errorOf } from '../../support/fakes.js';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const points = (amount: number) => ({ basis: 'points', points: amount });
const wix = (...files: string[]) => presetOf('wix', 'wix', { files });
/** A store whose proxy adds what the query of transactions wants. */
const proxied = (config = {}) => presetOf('wix', 'wix', { vars: { proxied: true }, ...config });

const SILVER = 'acddc0e0-5e27-4a1b-a52d-b3785ac258cb';
const GOLD = '1415f107-640c-4e04-870f-149cdd562093';
const coupon = (last: string) => `c90918b2-e9a5-4147-b4a4-953e235b9d${last}`;

/** The documented answers, and a refusal wherever an address has this in it. */
const refusing =
  (part: string, status: number): typeof fetch =>
  (url, init) =>
    String(url).includes(part)
      ? Promise.resolve(new Response('{"message":"no"}', { status }))
      : fetch(url, init);

const costs = async (adapter = wix()) =>
  (await adapter.program()).rewards.map(({ title, cost }) => [title, cost]);

describe('Wix Loyalty', () => {
  it('knows the shopper, and the one name that the points have', async () => {
    const { state, member, program } = await wix().session();
    expect([state, member?.balance, member?.tier]).to.deep.equal([
      'member',
      { available: 640 },
      { currentId: SILVER, name: 'Silver' },
    ]);
    expect(program).to.include({ name: 'Vale Club', currency: 'USD', state: 'active' });
    expect(program.points).to.deep.equal({ other: 'Stars' });
  });

  it('reads the balance with what expires, and no points on the way: none are told', async () => {
    const member = await wix().member();
    expect(member).to.include({ name: 'Robin Vale', email: 'robin.vale@example.com' });
    expect(member.balance).to.deep.equal({
      available: 640,
      lifetime: 1_500,
      expiring: [{ points: 5, at: '2025-05-07T07:30:23.749Z' }],
    });
  });

  it('sends the token as it is', async () => {
    await asked();
    await presetOf('wix', 'wix', { getToken: async () => 'OauthNG.JWS.x' }).session();
    const sent = (await asked()).map(({ headers }) => headers['authorization']);
    expect([sent.length, new Set(sent)]).to.deep.equal([3, new Set(['OauthNG.JWS.x'])]);
  });

  it('makes a ladder with the lowest tier on it, and reckons what is missing to the next', async () => {
    const adapter = wix();
    const { tiers } = await adapter.program();
    expect(tiers?.period).to.equal('rolling');
    expect(tiers?.tiers).to.deep.equal([
      { id: 'base', name: 'Basic', needs: [], perks: ['Everybody starts here'] },
      { id: SILVER, name: 'Silver', needs: [points(200)], perks: ['Cheaper shipping'] },
      { id: GOLD, name: 'Gold', needs: [points(500)], perks: ['Twice the stars'] },
    ]);
    const { next, reached, remaining } = tierProgress(tiers!, (await adapter.member()).tier);
    expect([next?.name, reached, remaining]).to.deep.equal(['Gold', points(320), points(180)]);
  });

  it('reads an account as it is printed, with its nulls, and finds nothing above the highest tier', async () => {
    const adapter = wix('my-account-as-printed');
    const { balance, tier } = await adapter.member();
    expect([balance?.available, tier]).to.deep.equal([
      15,
      { currentId: GOLD, name: 'Gold', progress: [points(15)] },
    ]);
    expect(tierProgress((await adapter.program()).tiers!, tier).next).to.equal(undefined);
  });

  it('puts whoever is told no tier on the lowest', async () => {
    const untiered: typeof fetch = async (url, init) => {
      const answer = await fetch(url, init);
      if (!String(url).endsWith('/my-account')) return answer;
      const { account } = (await answer.json()) as { account: { tier: { id?: string } } };
      delete account.tier.id;
      return Response.json({ account });
    };
    const adapter = presetOf('wix', 'wix', { fetch: untiered });
    expect((await adapter.member()).tier).to.deep.include({ currentId: 'base', name: 'Basic' });
    expect((await costs(adapter))[0]).to.deep.equal([
      'Free shipping',
      { kind: 'fixed', points: 20 },
    ]);
  });

  it('asks what a reward costs on the tier of the shopper, and shows none that is over', async () => {
    expect(await costs()).to.deep.equal([
      ['Free shipping', { kind: 'fixed', points: 15 }],
      ['10% off mugs', { kind: 'fixed', points: 50 }],
      ['5 off', { kind: 'fixed', points: 100 }],
      ['Flexible reward', { kind: 'variable', min: 10, step: 10, valuePerStep: usd(100) }],
    ]);
  });

  it('says what a reward is worth, and which one is had at checkout only', async () => {
    const { rewards } = await wix().program();
    expect(
      rewards.map(({ kind, amount, percent, minSpend, elsewhere }) => [
        kind,
        amount ?? percent,
        minSpend,
        elsewhere,
      ]),
    ).to.deep.equal([
      ['free-shipping', undefined, undefined, undefined],
      ['percent-off', 10, undefined, undefined],
      ['amount-off', usd(500), usd(5_000), undefined],
      ['amount-off', undefined, undefined, true],
    ]);
  });

  it('reads money in the currency of the store, also where it has no decimals', async () => {
    const { rewards } = await presetOf('wix', 'wix', { currency: 'JPY' }).program();
    const yen = (amountMinor: number) => ({ amountMinor, currency: 'JPY' });
    expect(rewards[2]).to.deep.include({ amount: yen(5), minSpend: yen(50) });
    expect(rewards[3]?.cost).to.deep.include({ valuePerStep: yen(1) });
  });

  it('reads rewards as a query prints them', async () => {
    const adapter = presetOf('wix', 'wix', {
      files: ['rewards-as-printed'],
      mapping: {
        sources: {
          rewards: {
            path: '/loyalty-rewards/v1/rewards/query',
            method: 'POST',
            body: { query: { cursorPaging: { limit: 50 } } },
          },
        },
      },
    });
    expect(await costs(adapter)).to.deep.equal([['Free shipping', { kind: 'fixed', points: 20 }]]);
  });

  it('reads the ways to earn that are on, for the tier of the shopper', async () => {
    const ways = async (file: string) =>
      (await wix(file).program()).earnings.map(({ kind, title, value }) => [kind, title, value]);
    const birthday = ['birthday', 'Birthday', { kind: 'fixed', points: 50 }];
    const purchase = (each: number) => [
      'purchase',
      'Purchase a product',
      { kind: 'per-amount', points: each, amount: usd(100) },
    ];
    expect(await ways('my-account')).to.deep.equal([purchase(20), birthday]);
    expect(await ways('my-account-as-printed')).to.deep.equal([purchase(40), birthday]);
  });

  for (const [who, status] of [
    ['nobody', 401],
    ['a visitor whose token may not read an account', 403],
    ['a member without an account', 404],
  ] as const)
    it(`takes ${who} for a guest, who sees what the lowest tier pays`, async () => {
      const adapter = presetOf('wix', 'wix', { fetch: refusing('/my-account', status) });
      const { state, member, program } = await adapter.session();
      expect([state, member, program.name]).to.deep.equal(['guest', undefined, 'Vale Club']);
      const { rewards, earnings } = await adapter.program();
      expect([rewards[0]?.cost, earnings[0]?.value]).to.deep.equal([
        { kind: 'fixed', points: 20 },
        { kind: 'per-amount', points: 20, amount: usd(100) },
      ]);
    });

  it('keeps the launcher for a visitor who may read nothing', async () => {
    const { state, program } = await presetOf('wix', 'wix', {
      fetch: refusing('/loyalty-', 403),
    }).session();
    expect([state, program.name]).to.deep.equal(['guest', 'Rewards']);
  });

  it('reads the coupons: ready, being made, used, failed and deleted, and none of a checkout', async () => {
    const vouchers = await allPages(wix().vouchers);
    expect(vouchers.map(({ title, state, code }) => [title, state, code])).to.deep.equal([
      ['Free shipping', 'pending', undefined],
      ['5 off', 'active', '6Q1LC0K4KH11'],
      ['10% off mugs', 'used', '6Q1LC0K4KH12'],
      ['Free shipping', 'failed', undefined],
      ['Free shipping', 'cancelled', undefined],
    ]);
    expect(vouchers.map(({ kind }) => kind)).to.deep.equal([
      'free-shipping',
      'amount-off',
      'percent-off',
      'free-shipping',
      'free-shipping',
    ]);
    expect(vouchers[1]).to.deep.include({ amount: usd(500), minSpend: usd(5_000) });
    expect(vouchers[2]?.percent).to.equal(10);
  });

  it('shows no coupons where they may not be read', async () => {
    const adapter = presetOf('wix', 'wix', { fetch: refusing('/my-coupons', 403) });
    expect(await adapter.vouchers({})).to.deep.equal({ items: [] });
  });

  it('spends points once, and tells that the coupon is still being made', async () => {
    await asked();
    const adapter = wix();
    const made = await adapter.redeem({ rewardId: '46d7bbce-6bb4-4174-ae5a-7f44c19f95ce' }, key);
    expect([made.id, made.state, made.voucher?.state, made.voucher?.code]).to.deep.equal([
      coupon('19'),
      'pending',
      'pending',
      undefined,
    ]);
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ body }) => body)).to.deep.equal([
      { rewardId: '46d7bbce-6bb4-4174-ae5a-7f44c19f95ce' },
    ]);
    expect(adapter.unkeyed).to.deep.equal(['redeem']);
  });

  for (const [last, state, code] of [
    ['19', 'pending', undefined],
    ['11', 'done', '6Q1LC0K4KH11'],
    ['12', 'done', '6Q1LC0K4KH12'],
    ['13', 'failed', undefined],
    ['15', 'failed', undefined],
  ] as const)
    it(`looks a coupon up among the shopper's own, and finds it ${state} (${last})`, async () => {
      const found = await wix().redemption(coupon(last));
      expect([found.id, found.state, found.voucher?.code]).to.deep.equal([
        coupon(last),
        state,
        code,
      ]);
    });

  it('reads the history to its end where a proxy gives it, with a name for lines without words', async () => {
    await asked();
    const adapter = proxied();
    const lines = await allPages(adapter.activity, 3);
    expect(lines.map((line) => [line.kind, line.title, line.points])).to.deep.equal([
      ['earn', 'Sign up to the site', 50],
      ['redeem', 'Free shipping', -50],
      ['adjust', 'Stars', -70],
      ['refund', 'Free shipping', 50],
      ['expire', 'Stars', -5],
    ]);
    const bodies = (await asked()).flatMap(({ body }) => body?.query ?? []);
    expect(bodies).to.deep.equal([
      {
        filter: { accountId: 'e6f39a5b-a6d0-4556-b889-0cf09d8a84f7' },
        cursorPaging: { limit: 3 },
      },
      { cursorPaging: { limit: 3, cursor: 'eyJmaWx0ZXIiOnt9fQ' } },
    ]);
    expect((await adapter.program()).capabilities).to.deep.equal([
      'redeem',
      'vouchers',
      'activity',
    ]);
  });

  for (const status of [401, 403])
    it(`offers no history without a proxy, and is not upset by a ${status}`, async () => {
      const adapter = presetOf('wix', 'wix', {
        fetch: refusing('/loyalty-transactions', status),
        getToken: async () => 'member',
      });
      expect((await adapter.program()).capabilities).to.deep.equal(['redeem', 'vouchers']);
      expect(await adapter.activity({})).to.deep.equal({ items: [] });
    });

  it('asks for nobody\u2019s history where there is no account, never for everybody\u2019s', async () => {
    await asked();
    await proxied({ fetch: refusing('/my-account', 404) }).activity({});
    const [query] = (await asked()).flatMap(({ body }) => body?.query ?? []);
    expect(query.filter).to.deep.equal({ accountId: 'none' });
  });

  it('lets nothing through that is not ours to show', async () => {
    const adapter = proxied();
    const all = JSON.stringify([
      await adapter.session(),
      await adapter.program(),
      await adapter.member(),
      await allPages(adapter.vouchers),
      await allPages(adapter.activity, 3),
    ]);
    for (const secret of [
      'shapes/',
      '88615e02-3e8a-4297-8939-5d0a432b322a',
      'a517751b-a1ca-4423-8d91-aaf8f5b34215',
      'e48b4b92',
      'ca243bcf',
      '553c79f3',
      'coll-1',
      'revision',
      'createdDate',
      'Order a meal',
      'Old reward',
      coupon('14'),
      '6Q1LC0K4KH14',
      '6Q1LC0K4KH19',
    ])
      expect(all).to.not.contain(secret);
    expect(await adapter.program()).to.not.have.property('referral');
  });

  for (const file of ['error-400-validation', 'error-application'])
    it(`says invalid-input for ${file}, in words of ours`, async () => {
      const error = await errorOf(wix(file).redeem({ rewardId: 'r' }, key));
      expect(error).to.include({ code: 'invalid-input', detail: undefined });
    });

  for (const [status, state] of [
    ['PAUSED', 'paused'],
    ['DRAFT', 'paused'],
    ['ACTIVE', 'active'],
  ] as const)
    it(`takes a programme that is ${status} for ${state}`, async () => {
      const adapter = presetOf('wix', 'wix', {
        fetch: async (url, init) =>
          String(url).endsWith('/v1/program')
            ? Response.json({ loyaltyProgram: { name: 'Vale Club', status } })
            : fetch(url, init),
      });
      expect((await adapter.session()).program.state).to.equal(state);
    });

  it('shows no tiers that are not on', async () => {
    const adapter = presetOf('wix', 'wix', {
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (!String(url).endsWith('/tiers/program')) return answer;
        const tiers = (await answer.json()) as { programSettings: object };
        return Response.json({ ...tiers, programSettings: { status: 'PAUSED' } });
      },
    });
    expect(await adapter.program()).to.not.have.property('tiers');
    expect((await adapter.member()).tier).to.not.have.any.keys('currentId', 'name');
  });
});
