import { expect } from '@open-wc/testing';
import { isUsable } from '../../../src/domain/voucher.js';
import { errorOf } from '../../support/fakes.js';
import { cents, key, shop } from './shop.js';

describe('redeeming in the sample programme', () => {
  it('takes the points and puts a voucher with a code into the wallet', async () => {
    const { redeem, points, vouchers, newest, member } = shop();
    const { voucher } = await redeem({ rewardId: 'ten' }, key());
    expect(await points()).to.equal(240);
    expect((await vouchers({})).items[0]).to.equal(voucher);
    expect(voucher?.code).to.match(/^HLD-[A-Z2-9]{4}-[A-Z2-9]{2}$/);
    expect(isUsable(voucher!, Date.now())).to.equal(true);
    expect(await newest()).to.include({ kind: 'redeem', points: -1_000, balanceAfter: 240 });
    expect((await member()).voucherCount).to.equal(3);
  });

  it('takes as many points as the shopper chooses', async () => {
    const { redeem, points } = shop();
    const { voucher } = await redeem({ rewardId: 'choose', points: 800 }, key());
    expect(voucher).to.deep.include({ title: '$8.00 off your order', amount: cents(800) });
    expect(await points()).to.equal(440);
  });

  for (const points of [undefined, 0, 99, 810, 1_260, NaN])
    it(`takes no ${points} points for them`, async () => {
      const { redeem, points: left } = shop();
      const refusal = await errorOf(redeem({ rewardId: 'choose', points }, key()));
      expect(refusal).to.include({ code: 'invalid-input' });
      expect(await left()).to.equal(1_240);
    });

  for (const [rewardId, optionId, code] of [
    ['gift', undefined, 'insufficient-points'],
    ['nothing', undefined, 'not-found'],
  ] as const)
    it(`refuses ${rewardId} as ${code}, and keeps the points`, async () => {
      const { redeem, points } = shop();
      expect(await errorOf(redeem({ rewardId, optionId }, key()))).to.include({ code });
      expect(await points()).to.equal(1_240);
    });

  it('gives the form that was chosen', async () => {
    const { redeem } = shop('top-tier');
    const { voucher } = await redeem({ rewardId: 'tote', optionId: 'moss' }, key());
    expect(voucher?.title).to.equal('Canvas tote, Moss');
  });

  for (const optionId of [undefined, 'ink', 'pink'])
    it(`gives no tote in ${optionId}`, async () => {
      const { redeem } = shop('top-tier');
      const refusal = await errorOf(redeem({ rewardId: 'tote', optionId }, key()));
      expect(refusal).to.include({ code: 'invalid-input' });
    });

  it('does it once for the same key', async () => {
    const { redeem, points } = shop();
    const same = key();
    await Promise.all([redeem({ rewardId: 'five' }, same), redeem({ rewardId: 'five' }, same)]);
    expect(await points()).to.equal(740);
  });

  it('gives the points back', async () => {
    const { redeem, undo, points, vouchers, newest } = shop();
    const { id, voucher } = await redeem({ rewardId: 'ten' }, key());
    const told = await undo(id, key());
    expect([told?.balance?.available, await points()]).to.deep.equal([1_240, 1_240]);
    expect((await vouchers({})).items).to.not.include(voucher);
    expect(await newest()).to.include({ kind: 'undo', points: 1_000 });
  });

  it('gives them back once', async () => {
    const { redeem, undo, points } = shop();
    const { id } = await redeem({ rewardId: 'ten' }, key());
    await undo(id, key());
    expect(await errorOf(undo(id, key()))).to.include({ code: 'not-found' });
    expect(await points()).to.equal(1_240);
  });
});
