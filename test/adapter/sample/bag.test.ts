import { expect } from '@open-wc/testing';
import { type Preview, createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const shop = (preview: Preview = 'member') => {
  const adapter = createSampleAdapter(preview) as Required<RewardsAdapter>;
  const points = async () => (await adapter.member()).balance?.available;
  const newest = async () => (await adapter.activity({})).items[0];
  return { ...adapter, points, newest };
};

describe('the bag in the sample programme', () => {
  const bag = (amountMinor: number) => ({ lines: [], total: usd(amountMinor), codes: [] });

  it('is told what is missing for a voucher', async () => {
    const answer = await shop().eligibility({ voucherId: 'voucher-ten' }, bag(3_000));
    expect(answer).to.deep.include({ eligible: false, missing: usd(1_000) });
  });

  it('is good enough', async () => {
    const { eligibility } = shop();
    for (const target of [{ rewardId: 'ten' }, { rewardId: 'ship' }])
      expect(await eligibility(target, bag(4_000))).to.deep.equal({ eligible: true });
  });

  it('earns double while the campaign runs', async () => {
    const line = { productId: 'throw', quantity: 1, total: usd(1_299) };
    expect(await shop().quote([line, line])).to.deep.equal({
      points: 258,
      lines: [{ points: 129 }, { points: 129 }],
    });
  });
});
