import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { yotpo } from '../../../src/adapter/presets/yotpo.js';
import { asked, key, presetOf } from '../../support/payloads.js';

const at = (...files: string[]) => presetOf('yotpo', 'yotpo', { files });

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
      validUntil: '2025-01-01',
    });
  });

  it('reads a cost that is a number, a text of one, or words', async () => {
    const { rewards } = await at().program();
    expect(rewards.map(({ kind, cost, imageUrl }) => [kind, cost, imageUrl])).to.deep.equal([
      ['amount-off', { kind: 'fixed', points: 150 }, undefined],
      ['percent-off', { kind: 'fixed', points: 1_000 }, 'https://cdn.example.com/p.png'],
      ['custom', { kind: 'text', text: '100 Points = $1.00' }, undefined],
    ]);
    expect(rewards[0]?.amount).to.deep.equal({ amountMinor: 1_500, currency: 'USD' });
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

  it('finds the referral link under either spelling', async () => {
    const { url, code } = await at().referrals({});
    expect([url, code]).to.deep.equal(['https://rwrd.io/abc123', 'abc123']);
  });

  it('redeems once and names what was bought', async () => {
    await asked();
    const { state, voucher } = await at('redeem').redeem({ rewardId: '123456' }, key);
    expect([state, voucher?.code, voucher?.title]).to.deep.equal([
      'done',
      'YW74IFB8',
      '$15.00 Off',
    ]);
    const writes = (await asked()).filter(({ method }) => method === 'POST');
    expect(writes.map(({ body }) => body)).to.deep.equal([
      { customer_email: 'me', redemption_option_id: 123_456, currency: 'USD' },
    ]);
  });

  it('says invalid-input for a refusal in words, and shows none of them', async () => {
    const error = await errorOf(at('redeem-error').redeem({ rewardId: '123456' }, key));
    expect(error).to.include({ code: 'invalid-input', detail: undefined });
  });

  it('lets nothing through that it does not name', async () => {
    const all = [await at().member(), await at().program(), await at().referrals({})];
    expect(JSON.stringify(all)).to.not.match(/total_spend|opted|pos_account|credit/);
  });
});
