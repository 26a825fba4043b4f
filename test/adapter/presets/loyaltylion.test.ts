import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { allPages, asked, key, presetOf } from '../../support/payloads.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const at = (files: string[] = [], vars: object = { customer: '1001' }, own: object = {}) =>
  presetOf('loyaltylion', 'loyaltylion', { files, program: '42', vars: { ...vars }, ...own });

/** The same store, but for what the vendor's types also allow. */
const where = (change: (customer: any, config: any) => void) =>
  at([], undefined, {
    fetch: async (url: string, init?: RequestInit) => {
      const answer = await fetch(url, init);
      const body = await answer.json();
      change(body.customer ?? {}, body.program ? body : {});
      return Response.json(body, { status: answer.status });
    },
  });

/** A store whose tiers are counted in something else than money. */
const counting = (mode: string, window: string, needed: string) =>
  where(({ tier_membership: membership }, { tier_configuration: tiers }) => {
    if (membership) membership.progress = { kind: mode, [window]: { now: 7 }, [needed]: 3 };
    for (const tier of tiers?.tiers ?? []) tier.lower_bound &&= tier.lower_bound.amount / 10;
    if (tiers) tiers.boundary_mode = mode;
  });

describe('LoyaltyLion', () => {
  it('knows the shopper, and what is theirs and on the way', async () => {
    const { state, member, program } = await at().session();
    expect([state, member?.balance?.available]).to.deep.equal(['member', 640]);
    expect([program.name, program.currency]).to.deep.equal(['Vale Club', 'USD']);
    const all = await at().member();
    expect(all.balance).to.deep.equal({ available: 640, pending: 60 });
    expect(all.birthday).to.deep.equal({ day: 27, month: 5 });
  });

  it('reads the tier by what was spent; nothing more keeps it', async () => {
    const { tier } = await at().member();
    expect(tier).to.deep.equal({
      currentId: '21',
      name: 'Silver',
      progress: [{ basis: 'spend', spend: usd(20_000) }],
      validUntil: '2026-06-01T15:00:00Z',
      retain: [],
    });
    const { tiers } = await at().program();
    expect(tiers?.period).to.equal('rolling');
    expect(tiers?.tiers.map(({ name, needs, perks }) => [name, needs, perks])).to.deep.equal([
      ['Bronze', [], ['Birthday gift']],
      ['Silver', [{ basis: 'spend', spend: usd(10_000) }], ['Birthday gift', 'Early access']],
      ['Gold', [{ basis: 'spend', spend: usd(100_000) }], ['Birthday gift', 'Early access']],
    ]);
  });

  for (const [mode, window, needed] of [
    ['points', 'tier_points', 'points_needed_for_renewal'],
    ['orders', 'tier_orders', 'orders_needed_for_renewal'],
  ] as const)
    it(`counts tiers in ${mode} where the store does`, async () => {
      const adapter = counting(mode, window, needed);
      const { tier } = await adapter.member();
      expect(tier?.progress).to.deep.equal([{ basis: mode, [mode]: 7 }]);
      expect(tier?.retain).to.deep.equal([{ basis: mode, [mode]: 3 }]);
      const { tiers } = await adapter.program();
      expect(tiers?.tiers.map(({ needs }) => needs)).to.deep.equal([
        [],
        [{ basis: mode, [mode]: 10 }],
        [{ basis: mode, [mode]: 100 }],
      ]);
    });

  it('reads six rewards, and what stands between them and this shopper', async () => {
    const { rewards } = await at().program();
    expect(
      rewards.map(({ kind, title, cost, elsewhere }) => [kind, title, cost, elsewhere]),
    ).to.deep.equal([
      ['amount-off', '$5 voucher', { kind: 'fixed', points: 500 }, false],
      ['percent-off', '15% off', { kind: 'fixed', points: 1_000 }, false],
      [
        'amount-off',
        'Pay with points',
        { kind: 'variable', min: 100, max: 2_500, step: 100, valuePerStep: usd(100) },
        true,
      ],
      ['free-shipping', 'Free shipping', { kind: 'fixed', points: 300 }, false],
      ['gift-card', '$20 gift card', { kind: 'fixed', points: 2_000 }, false],
      ['free-product', 'Free water bottle', { kind: 'fixed', points: 400 }, false],
    ]);
    expect([rewards[0]?.amount, rewards[0]?.minSpend, rewards[1]?.percent]).to.deep.equal([
      usd(500),
      usd(5_000),
      15,
    ]);
    expect((await at().member()).rewards).to.deep.equal([
      { rewardId: '302', reason: 'insufficient-points' },
      { rewardId: '304', reason: 'limit-reached', at: '2025-07-01T00:00:00Z' },
      { rewardId: '305', reason: 'sold-out' },
    ]);
  });

  it('shows nothing that is switched off for the shopper’s tier', async () => {
    const adapter = where(({ available_rewards: rewards, available_rules: rules }) => {
      if (rewards) rewards[0].variant.enabled = false;
      if (rules) rules[0].variant.enabled = false;
    });
    const { rewards, earnings } = await adapter.program();
    expect(rewards.map(({ id }) => id)).to.deep.equal(['302', '303', '304', '305', '306']);
    expect(earnings.map(({ id }) => id)).to.deep.equal(['102', '103', '104', '105']);
  });

  it('shows a guest the first tier’s form of a reward that is switched on', async () => {
    const adapter = at(
      [],
      {},
      {
        fetch: async (url: string) => {
          const body = await (await fetch(url)).json();
          if (body.rewards) body.rewards[0].variants[0].enabled = false;
          return Response.json(body);
        },
      },
    );
    const [first] = (await adapter.program()).rewards;
    expect(first?.cost).to.deep.equal({ kind: 'fixed', points: 400 });
  });

  it('leaves to the cart what goes into a cart, and tells a product at a discount from a free one', async () => {
    const adapter = where(({ available_rewards: rewards }) => {
      if (!rewards) return;
      rewards[0].kind = 'product_cart';
      rewards[1].kind = 'active_subscription_product';
      rewards[5].properties.discount.percentage = 50;
    });
    const { rewards } = await adapter.program();
    expect(rewards.map(({ elsewhere }) => elsewhere)).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(rewards[5]?.kind).to.equal('percent-off');
  });

  it('reads the ways to earn: by amount, once a day, a reward for points, done for good', async () => {
    const { earnings } = await at().program();
    expect(earnings.map(({ kind, value, limit }) => [kind, value, limit])).to.deep.equal([
      ['purchase', { kind: 'per-amount', points: 5, amount: usd(100) }, undefined],
      ['visit', { kind: 'fixed', points: 10 }, { times: 5, per: 'day' }],
      ['birthday', { kind: 'text', text: '$10 voucher' }, { times: 1, per: 'year' }],
      ['referral', { kind: 'fixed', points: 250 }, undefined],
      ['custom', { kind: 'fixed', points: 20 }, { times: 1, per: 'lifetime' }],
    ]);
    expect(earnings.at(-1)).to.include({
      completion: 'claim',
      url: 'https://shop.example.com/story',
    });
    expect((await at().member()).earnings).to.deep.equal([
      { earningId: '103', state: 'limited', at: '2026-01-01T00:00:00Z' },
      { earningId: '105', state: 'done', at: '2025-06-02T09:00:00Z' },
    ]);
  });

  it('lets a shopper say that a page was visited or a profile followed, and nothing else', async () => {
    const { earnings } = await where(({ available_rules: rules }) => {
      if (rules) rules[1].kind = 'instagram_follow';
    }).program();
    const claimed = earnings.filter(({ completion }) => completion === 'claim');
    expect(claimed.map(({ id }) => id)).to.deep.equal(['102', '105']);
  });

  it('calls by the first name who told no last one', async () => {
    const member = await where((customer) => (customer.last_name &&= null)).member();
    expect(member.name).to.equal('Robin');
  });

  it('promises a referrer what a rule gives instead of points', async () => {
    const { referral } = await where((_, { rules }) => {
      if (rules) rules[1].variants[0].result = { kind: 'reward', reward: { title: '$10 voucher' } };
    }).program();
    expect(referral?.sender).to.deep.equal({ text: '$10 voucher' });
  });

  it('reads the wallet: ready, partly used and never readable again, on the way, expired', async () => {
    const vouchers = await allPages(at().vouchers);
    expect(
      vouchers.map(({ state, code, maskedCode, left, returnsAt }) => [
        state,
        code,
        maskedCode,
        left,
        returnsAt,
      ]),
    ).to.deep.equal([
      ['active', 'LL-ABCD1234', undefined, undefined, undefined],
      ['partly-used', undefined, '•••• y7k2', usd(750), undefined],
      ['pending', undefined, undefined, undefined, '2025-06-10T11:00:00Z'],
      ['expired', 'LL-EXPD0001', undefined, undefined, undefined],
    ]);
  });

  it('reads the history without ids and pages; what was voided does not count', async () => {
    const lines = await allPages(at().activity);
    expect(lines.map(({ kind, points, state }) => [kind, points, state])).to.deep.equal([
      ['earn', 60, 'pending'],
      ['redeem', -500, 'final'],
      ['other', undefined, 'final'],
      ['tier-change', undefined, 'final'],
      ['adjust', 1_000, 'final'],
      ['adjust', -100, 'voided'],
      ['expire', -80, 'final'],
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).to.equal(7);
    expect(lines[0]?.countsAt).to.equal('2025-06-25T09:15:00Z');
  });

  it('tells both sides of a referral, and the shopper’s link', async () => {
    const { referral } = await at().program();
    expect(referral).to.deep.equal({
      sender: { points: 250 },
      friend: { amount: usd(500), text: '$5 off your first order', minSpend: usd(2_500) },
    });
    expect((await at().referrals({})).url).to.equal('https://ll.example.com/r/abc');
  });

  it('asks once for all that belongs to a shopper', async () => {
    await asked();
    const adapter = at();
    await Promise.all([adapter.member(), adapter.vouchers({}), adapter.activity({})]);
    const paths = (await asked()).map(({ url }) => url.split('?')[0]);
    expect(paths.filter((path) => path!.endsWith('/customers/1001'))).to.have.length(1);
  });

  it('redeems by the kind of the reward, once, and takes the new state from the answer', async () => {
    await asked();
    const { voucher, member } = await at().redeem({ rewardId: '301' }, key);
    expect([voucher?.code, voucher?.state]).to.deep.equal(['LL-WXYZ9876', 'active']);
    expect(member?.balance?.available).to.be.a('number');
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ url, body }) => [url, body])).to.deep.equal([
      [
        '/headless/2025-06/42/rewards/cart_discount_voucher/redeem?channel=web',
        { reward_id: 301, customer_merchant_id: '1001' },
      ],
    ]);
  });

  it('shows the code of a gift card the one time it is told', async () => {
    const { voucher } = await at().redeem({ rewardId: '305' }, key);
    expect([voucher?.code, voucher?.codeShownOnce]).to.deep.equal(['8c88rfd8t8d6yxp9', true]);
  });

  it('completes a rule by its kind, and lets a guest join', async () => {
    await asked();
    const done = await at().earn({ earningId: '105' }, key);
    expect([done.state, done.points, done.member?.id]).to.deep.equal(['done', 20, '1001']);
    const joined = await at([], { customer: '2002' }).join(key);
    expect(joined.id).to.equal('2002');
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ url }) => url)).to.deep.equal([
      '/headless/2025-06/42/rules/clickthrough/complete?channel=web',
      '/headless/2025-06/42/customers/2002/enroll?channel=web',
    ]);
  });

  it('shows somebody who has not joined, and nobody, the programme of all', async () => {
    const known = await at(['customer-guest']).session();
    expect([known.state, known.identified, known.member]).to.deep.equal(['guest', true, undefined]);
    const nobody = await at([], {}).session();
    expect([nobody.state, nobody.identified]).to.deep.equal(['guest', undefined]);
    const { rewards } = await at([], {}).program();
    expect(rewards.map(({ title }) => title)).to.deep.equal(['$5 voucher', 'Pay with points']);
  });

  for (const [file, code, detail] of [
    ['error-400', 'invalid-input', undefined],
    ['error-422-insufficient-points', 'insufficient-points', undefined],
    [
      'error-422-reward-limit',
      'reward-unavailable',
      'This reward can only be claimed once a month.',
    ],
    ['error-429', 'rate-limited', undefined],
  ] as const)
    it(`says ${code} for ${file}`, async () => {
      const error = await errorOf(at([file]).redeem({ rewardId: '301' }, key));
      expect(error).to.include({ code, detail });
    });

  it('takes a customer that is not there for a guest, and an unsigned call for nobody', async () => {
    expect(
      (
        await at(['error-404'])
          .session()
          .catch(({ code }) => code)
      ).state,
    ).to.equal('guest');
    expect(await errorOf(at(['error-401']).session())).to.include({ code: 'not-signed-in' });
  });

  it('lets nothing through that it does not name', async () => {
    const adapter = at();
    const all = [
      await adapter.session(),
      await adapter.program(),
      await adapter.member(),
      await adapter.vouchers({}),
      await adapter.activity({}),
      await adapter.referrals({}),
      await adapter.redeem({ rewardId: '305' }, key),
      await adapter.earn({ earningId: '105' }, key),
    ];
    const text = JSON.stringify(all);
    // Secret and hidden things of the programme, HTML, other channels' links, what was spent in all.
    expect(text).to.not.match(/Surprise|Friends|<p>|One day before|c=fb|marketing|not_subscribed/);
    // None of the vendor's own names.
    expect(text).to.not.match(/"[a-z]+_[a-z_]+":/);
  });
});
