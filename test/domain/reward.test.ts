import { expect } from '@open-wc/testing';
import type { Member } from '../../src/domain/member.js';
import {
  type Reward,
  UNAVAILABLE_REASONS,
  lowestCost,
  rewardAvailability,
} from '../../src/domain/reward.js';
import { aMember, aReward } from '../support/fakes.js';

const NOON = Date.UTC(2026, 5, 12, 12);
const availability = (changes: Partial<Reward>, member: Member | undefined = aMember()) =>
  rewardAvailability(aReward(changes), member, NOON);
const valuePerStep = { amountMinor: 20, currency: 'USD' };

describe('what a reward costs at least', () => {
  for (const [cost, points] of [
    [{ kind: 'free' }, 0],
    [{ kind: 'fixed', points: 700 }, 700],
    [{ kind: 'variable', min: 100, step: 20, valuePerStep }, 100],
  ] as const)
    it(`is ${points} points when it is ${cost.kind}`, () => {
      expect(lowestCost(aReward({ cost }))).to.equal(points);
    });
});

describe('a reward', () => {
  it('can be had for the points there are', () => {
    expect(availability({})).to.deep.equal({ available: true });
  });

  it('can be had to the last point', () => {
    expect(availability({ cost: { kind: 'fixed', points: 1_240 } }).available).to.equal(true);
  });

  it('says how many points are missing', () => {
    expect(availability({ cost: { kind: 'fixed', points: 1_400 } })).to.deep.equal({
      available: false,
      reason: 'insufficient-points',
      missing: 160,
    });
  });

  it('is farther away for a balance below zero', () => {
    const member = aMember({ balance: { available: -60 } });
    expect(availability({}, member)).to.include({ missing: 1_060 });
  });

  it('is out of reach for a guest', () => {
    expect(rewardAvailability(aReward(), undefined, NOON)).to.include({ missing: 1_000 });
  });

  it('is over after its last day', () => {
    expect(availability({ until: '2026-06-11' })).to.include({ reason: 'ended' });
  });

  it('is there on its last day', () => {
    expect(availability({ until: '2026-06-12' }).available).to.equal(true);
  });

  it('is sold out, whoever has the points', () => {
    expect(availability({ soldOut: true })).to.include({ reason: 'sold-out' });
  });

  it('is sold out when each of its options is', () => {
    const options = [{ id: 's', title: 'S', soldOut: true }];
    expect(availability({ options })).to.include({ reason: 'sold-out' });
  });

  it('is there while one option is', () => {
    const options = [
      { id: 's', title: 'S', soldOut: true },
      { id: 'm', title: 'M' },
    ];
    expect(availability({ options }).available).to.equal(true);
  });

  it('is not sold out for an empty list of options', () => {
    expect(availability({ options: [] }).available).to.equal(true);
  });

  it('is locked for other tiers', () => {
    expect(availability({ tierIds: ['cashmere'] })).to.include({ reason: 'tier-locked' });
  });

  it('is there for its tier', () => {
    const member = aMember({ tier: { currentId: 'cashmere' } });
    expect(availability({ tierIds: ['cashmere'] }, member).available).to.equal(true);
  });

  for (const reason of UNAVAILABLE_REASONS.filter((word) => word !== 'insufficient-points'))
    it(`says what the backend says: ${reason}`, () => {
      const member = aMember({ rewards: [{ rewardId: 'ten', reason, at: '2026-07-01' }] });
      expect(availability({}, member)).to.deep.equal({
        available: false,
        reason,
        at: '2026-07-01',
      });
    });

  it('believes the points there are now, not a backend that counted earlier', () => {
    const member = aMember({ rewards: [{ rewardId: 'ten', reason: 'insufficient-points' }] });
    expect(availability({}, member).available).to.equal(true);
  });

  it('does not mind what is said of another', () => {
    const member = aMember({ rewards: [{ rewardId: 'five', reason: 'sold-out' }] });
    expect(availability({}, member).available).to.equal(true);
  });
});
