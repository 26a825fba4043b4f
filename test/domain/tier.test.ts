import { expect } from '@open-wc/testing';
import {
  type Tier,
  type TierMeasure,
  type TierStatus,
  measureAmount,
  tierProgress,
  withAmount,
} from '../../src/domain/tier.js';

const points = (amount: number): TierMeasure => ({ basis: 'points', points: amount });
const orders = (amount: number): TierMeasure => ({ basis: 'orders', orders: amount });
const spend = (amountMinor: number, currency = 'USD'): TierMeasure => ({
  basis: 'spend',
  spend: { amountMinor, currency },
});
const tier = (id: string, needs: TierMeasure[], needsMode?: 'any' | 'all'): Tier => ({
  id,
  name: id,
  needs,
  needsMode,
  perks: [],
});
const progress = (needs: TierMeasure[], status: TierStatus, needsMode?: 'any' | 'all') =>
  tierProgress(
    {
      period: 'calendar',
      tiers: [tier('linen', []), tier('wool', needs, needsMode), tier('cashmere', [points(9)])],
    },
    { currentId: 'linen', ...status },
  );

describe('a measure', () => {
  for (const measure of [points(7), spend(7), orders(7)])
    it(`of ${measure.basis} gives and takes its number`, () => {
      expect(measureAmount(measure)).to.equal(7);
      expect(measureAmount(withAmount(measure, 9))).to.equal(9);
      expect(measureAmount(measure)).to.equal(7);
    });

  it('of spending keeps its currency', () => {
    expect(withAmount(spend(1, 'EUR'), 2)).to.deep.equal(spend(2, 'EUR'));
  });
});

describe('the way to the next tier', () => {
  for (const [basis, need, has, left] of [
    ['points', points(1_000), points(640), points(360)],
    ['spending', spend(100_000), spend(64_000), spend(36_000)],
    ['orders', orders(10), orders(4), orders(6)],
  ] as const)
    it(`is measured in ${basis}`, () => {
      const { next, remaining, fraction } = progress([need], { progress: [has] });
      expect([next?.id, remaining]).to.deep.equal(['wool', left]);
      expect(fraction).to.equal(measureAmount(has) / measureAmount(need));
    });

  it('has no meter where the progress is unknown', () => {
    expect(progress([points(1_000)], {})).to.not.have.any.keys('reached', 'needed', 'remaining');
  });

  it('does not compare two currencies', () => {
    expect(progress([spend(100)], { progress: [spend(50, 'EUR')] }).needed).to.equal(undefined);
  });

  it('has no meter towards a tier by invitation', () => {
    expect(progress([], { progress: [points(5)] })).to.include({ fraction: 0 });
  });

  it('has no meter for a need of nothing', () => {
    expect(progress([points(0)], { progress: [points(5)] }).needed).to.equal(undefined);
  });

  it('goes by the nearest need when any lifts', () => {
    const status = { progress: [points(100), orders(9)] };
    expect(progress([points(1_000), orders(10)], status).needed).to.deep.equal(orders(10));
  });

  it('goes by the farthest need when all are needed', () => {
    const status = { progress: [points(100), orders(9)] };
    expect(progress([points(1_000), orders(10)], status, 'all').needed).to.deep.equal(
      points(1_000),
    );
  });

  it('does not call it done while one of all needs is unknown', () => {
    const { fraction } = progress([points(10), orders(10)], { progress: [orders(10)] }, 'all');
    expect(fraction).to.be.below(1);
  });

  it('is never beyond its end', () => {
    const { fraction, remaining } = progress([points(10)], { progress: [points(25)] });
    expect([fraction, remaining]).to.deep.equal([1, points(0)]);
  });

  it('starts at nothing for a debt, which is still to be made up for', () => {
    const { fraction, remaining } = progress([points(10)], { progress: [points(-5)] });
    expect([fraction, remaining]).to.deep.equal([0, points(15)]);
  });

  it('leads nowhere from the top', () => {
    const top = progress([points(10)], { currentId: 'cashmere', progress: [points(9)] });
    expect([top.current?.id, top.next, top.fraction]).to.deep.equal(['cashmere', undefined, 0]);
  });

  it('starts at the base tier', () => {
    expect(progress([points(10)], {}).current?.id).to.equal('linen');
  });

  it('survives a ladder without a rung', () => {
    const nothing = tierProgress({ period: 'rolling', tiers: [] }, undefined);
    expect(nothing).to.deep.equal({ fraction: 0 });
  });

  it('names no current tier that the ladder does not hold', () => {
    expect(progress([points(10)], { currentId: 'secret' }).current).to.equal(undefined);
  });
});
