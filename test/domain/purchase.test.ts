import { expect } from '@open-wc/testing';
import type { Earning } from '../../src/domain/earning.js';
import type { Member } from '../../src/domain/member.js';
import { hasExclusions, purchasePoints } from '../../src/domain/purchase.js';
import { NOON, aPurchase, usd } from '../support/fakes.js';

const per = (points: number, more: Partial<Earning> = {}): Earning =>
  aPurchase({ value: { kind: 'per-amount', points, amount: usd(1) }, ...more });
const tier = (id: string) => ({ id, name: id, needs: [], perks: [] });
const LADDER = { period: 'calendar', tiers: [tier('linen'), tier('gold')] } as const;
const gold: Member = { id: 'm1', tier: { currentId: 'gold' } };

const earned = (
  earnings: Earning[],
  price = usd(49.9),
  { member, campaigns = [] }: { member?: Member; campaigns?: { factor: number }[] } = {},
) =>
  purchasePoints(
    {
      earnings,
      campaigns: campaigns.map((one) => ({ id: 'c', title: 'Now', ...one })),
      tiers: LADDER,
    },
    member,
    price,
    NOON,
  );

describe('what a purchase earns', () => {
  it('is the rate times the price, without part of a point', () => {
    expect(earned([aPurchase()])).to.equal(249);
  });

  it('loses no point to arithmetic', () => {
    expect(earned([per(100)], usd(0.29))).to.equal(29);
    expect(earned([per(100)], usd(1.15))).to.equal(115);
  });

  it('is nothing for nothing, and not known for a price that is none', () => {
    expect(earned([aPurchase()], usd(0))).to.equal(0);
    expect(earned([aPurchase()], usd(NaN))).to.equal(undefined);
    expect(earned([aPurchase()], usd(-1))).to.equal(undefined);
  });

  it('is not known in another currency than the rate’s', () => {
    expect(earned([aPurchase()], { amountMinor: 4_990, currency: 'EUR' })).to.equal(undefined);
  });

  it('counts the best rate of the shopper’s tier, and not that of another', () => {
    const rates = [per(5), per(8, { id: 'gold', tierIds: ['gold'] })];
    expect(earned(rates, usd(10), { member: gold })).to.equal(80);
    expect(earned(rates, usd(10), { member: { id: 'm2', tier: { currentId: 'linen' } } })).to.equal(
      50,
    );
  });

  it('is for a guest what a newcomer earns', () => {
    const rates = [per(5, { tierIds: ['linen'] }), per(8, { id: 'gold', tierIds: ['gold'] })];
    expect(earned(rates, usd(10))).to.equal(50);
  });

  it('counts the factor of the tier, and the campaign that runs', () => {
    const twice = aPurchase({
      id: 'x2',
      value: { kind: 'multiplier', factor: 2 },
      tierIds: ['gold'],
    });
    expect(earned([per(5), twice], usd(10), { member: gold })).to.equal(100);
    expect(earned([per(5), twice], usd(10), { campaigns: [{ factor: 3 }] })).to.equal(150);
  });

  it('is not told by a rule that is over', () => {
    expect(earned([per(5, { until: '2026-01-01' })])).to.equal(undefined);
  });

  it('says when some products do not count', () => {
    const rules = (more: Partial<Earning>) => ({ earnings: [aPurchase(more)], campaigns: [] });
    expect(hasExclusions(rules({ hasExclusions: true }), undefined, NOON)).to.equal(true);
    expect(hasExclusions(rules({}), undefined, NOON)).to.equal(false);
  });
});
