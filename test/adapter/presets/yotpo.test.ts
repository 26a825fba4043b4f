import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { yotpo } from '../../../src/adapter/presets/yotpo.js';
import { asked, key, presetOf } from '../../support/payloads.js';

const at = (...files: string[]) => presetOf('yotpo', 'yotpo', { files });
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** The same shopper, but for what differs from source to source. */
const where = (change: (customer: any) => void) =>
  presetOf('yotpo', 'yotpo', {
    fetch: async (url, init) => {
      const body = await (await fetch(url, init)).json();
      change(body);
      return Response.json(body);
    },
  });

describe('Yotpo', () => {
  it('is marked unverified where it is declared', () => {
    expect(yotpo.proof).to.match(/^UNVERIFIED/);
  });

  it('knows the shopper, the points and the day some expire', async () => {
    const { state, member } = await at().session();
    expect([state, member?.id, member?.balance?.available]).to.deep.equal(['member', '1001', 640]);
    const all = await at().member();
    expect(all.balance).to.deep.equal({
      available: 640,
      lifetime: 1_440,
      expiring: [{ points: 50, at: '2024-12-31' }],
    });
    expect(all.tier).to.deep.equal({
      currentId: 'Silver',
      name: 'Silver',
      progress: [
        { basis: 'points', points: 1_440 },
        { basis: 'spend', spend: usd(25_000) },
        { basis: 'orders', orders: 3 },
      ],
      validUntil: '2025-01-01',
    });
  });

  it('knows who came from elsewhere by the misspelt key, and calls by the first name alone', async () => {
    const member = await where((customer) => {
      delete customer.third_party_id;
      customer.last_name = null;
    }).member();
    expect([member.id, member.name]).to.deep.equal(['1001', 'Robin']);
  });

  it('says nothing of a tier where there are none', async () => {
    const member = await where((customer) => {
      for (const name of Object.keys(customer)) if (name.startsWith('vip_')) delete customer[name];
    }).member();
    expect(member.tier).to.equal(undefined);
  });

  it('reads a cost that is a number, a text of one, or words', async () => {
    const { rewards } = await at().program();
    expect(rewards.map(({ kind, cost, imageUrl }) => [kind, cost, imageUrl])).to.deep.equal([
      ['amount-off', { kind: 'fixed', points: 150 }, undefined],
      ['percent-off', { kind: 'fixed', points: 1_000 }, 'https://cdn.example.com/p.png'],
      ['custom', { kind: 'text', text: '100 Points = $1.00' }, undefined],
    ]);
    expect([rewards[0]?.amount, rewards[1]?.percent]).to.deep.equal([usd(1_500), 10]);
  });

  it('finds the one figure in the words of a cost', async () => {
    const { rewards } = await where((options) => {
      if (Array.isArray(options)) for (const option of options) option.amount = null;
    }).program();
    expect(rewards.map(({ cost }) => cost)).to.deep.equal([
      { kind: 'fixed', points: 150 },
      { kind: 'fixed', points: 1_000 },
      { kind: 'text', text: '100 Points = $1.00' },
    ]);
  });

  it('reads the ways to earn as the vendor words them', async () => {
    const { earnings } = await at().program();
    expect(earnings.map(({ kind, value, limit }) => [kind, value, limit])).to.deep.equal([
      ['purchase', { kind: 'text', text: '5 points per $1 spent' }, undefined],
      ['referral', { kind: 'text', text: '$10 off' }, undefined],
      ['social-follow', { kind: 'text', text: '50 points' }, { times: 1, per: 'lifetime' }],
      ['custom', { kind: 'text', text: '200 points' }, undefined],
    ]);
  });

  it('says more of a way to earn or a reward than its title, where more is told', async () => {
    const { earnings, rewards } = await at().program();
    expect([...earnings, ...rewards].map(({ text }) => text)).to.deep.equal(
      Array.from({ length: 7 }, () => undefined),
    );
    const adapter = where((list) => {
      if (Array.isArray(list)) list[0].details = list[0].description = 'On any order';
    });
    const program = await adapter.program();
    expect([program.earnings[0]?.text, program.rewards[0]?.text]).to.deep.equal([
      'On any order',
      'On any order',
    ]);
  });

  for (const spelt of ['referal_link', 'referral_link'])
    it(`finds the referral link as ${spelt}`, async () => {
      const adapter = where((customer) => {
        const { referal_link: link } = customer;
        delete customer.referal_link;
        customer[spelt] = link;
      });
      const { url, code } = await adapter.referrals({});
      expect([url, code]).to.deep.equal(['https://rwrd.io/abc123', 'abc123']);
      expect((await adapter.program()).capabilities).to.deep.equal(['redeem', 'referrals']);
    });

  it('offers no link that has run out', async () => {
    const adapter = where(({ referal_link: link }) => link && (link.expired = true));
    expect((await adapter.program()).capabilities).to.deep.equal(['redeem']);
  });

  it('redeems once and names what was bought', async () => {
    await asked();
    const adapter = at('redeem');
    const { state, voucher } = await adapter.redeem({ rewardId: '123456' }, key);
    expect(state).to.equal('done');
    expect(voucher).to.deep.equal({
      id: 'YW74IFB8',
      rewardId: '123456',
      kind: 'amount-off',
      title: '$15.00 Off',
      state: 'active',
      code: 'YW74IFB8',
      amount: usd(1_500),
    });
    expect(adapter.unkeyed).to.deep.equal(['redeem']);
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ body }) => body)).to.deep.equal([
      { customer_email: 'me', redemption_option_id: 123_456, currency: 'USD' },
    ]);
  });

  it('reads the coupon of the help centre’s example too', async () => {
    const redeem = { ...yotpo.actions.redeem, path: '/redemptions' };
    const adapter = presetOf('yotpo', 'yotpo', { mapping: { actions: { redeem } } });
    const { voucher } = await adapter.redeem({ rewardId: '123458' }, key);
    expect([voucher?.code, voucher?.amount]).to.deep.equal(['YW74IFB8', usd(1_000)]);
  });

  it('says invalid-input for a refusal in words, and shows none of them', async () => {
    const error = await errorOf(at('redeem-error').redeem({ rewardId: '123456' }, key));
    expect(error).to.include({ code: 'invalid-input', detail: undefined });
  });

  it('lets nothing through that it does not name', async () => {
    const adapter = at('redeem');
    const all = [
      await adapter.session(),
      await adapter.program(),
      await adapter.member(),
      await adapter.referrals({}),
      await adapter.redeem({ rewardId: '123456' }, key),
    ];
    const text = JSON.stringify(all);
    // Credit, consent, when somebody was last seen, icons of a font.
    expect(text).to.not.match(/6\.40|2023-01-02|2024-05|fa-|Coupon|single_use/);
    // None of the vendor's own names.
    expect(text).to.not.match(/"[a-z]+_[a-z_]+":/);
  });
});
