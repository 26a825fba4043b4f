import { expect } from '@open-wc/testing';
import { type Reward, nextReward } from '../../src/domain/reward.js';
import { aReward } from '../support/fakes.js';

const NOON = Date.UTC(2026, 5, 12, 12);
const valuePerStep = { amountMinor: 20, currency: 'USD' };

describe('the next reward', () => {
  const fixed = (id: string, points: number, more: Partial<Reward> = {}) =>
    aReward({ id, cost: { kind: 'fixed', points }, ...more });
  const next = (...rewards: Reward[]) => nextReward(rewards, 1_240, NOON)?.id;

  it('is the cheapest that is still out of reach', () => {
    expect(next(fixed('gift', 2_500), fixed('tote', 1_400), fixed('ten', 1_000))).to.equal('tote');
  });

  it('is none that the points just reach', () => {
    expect(next(fixed('ten', 1_240))).to.equal(undefined);
  });

  it('is none that is sold out or over', () => {
    const gone = fixed('b', 1_350, { until: '2026-01-01' });
    expect(next(fixed('a', 1_300, { soldOut: true }), gone)).to.equal(undefined);
  });

  it('is none whose price the shopper chooses', () => {
    const cost = { kind: 'variable', min: 2_000, step: 20, valuePerStep } as const;
    expect(next(aReward({ cost }))).to.equal(undefined);
  });
});
