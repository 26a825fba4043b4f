import { expect } from '@open-wc/testing';
import { cents, shop } from './shop.js';

describe('the bag in the sample programme', () => {
  const bag = (amountMinor: number) => ({ lines: [], total: cents(amountMinor), codes: [] });

  it('is told what is missing for a voucher', async () => {
    const answer = await shop().eligibility({ voucherId: 'voucher-ten' }, bag(3_000));
    expect(answer).to.deep.include({ eligible: false, missing: cents(1_000) });
  });

  it('is good enough', async () => {
    const { eligibility } = shop();
    for (const target of [{ rewardId: 'ten' }, { rewardId: 'ship' }])
      expect(await eligibility(target, bag(4_000))).to.deep.equal({ eligible: true });
  });

  it('earns double while the campaign runs', async () => {
    const line = { productId: 'throw', quantity: 1, total: cents(1_299) };
    expect(await shop().quote([line, line])).to.deep.equal({
      points: 258,
      lines: [{ points: 129 }, { points: 129 }],
    });
  });
});
