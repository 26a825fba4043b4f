import { expect } from '@open-wc/testing';
import { type DatedPoints, nextExpiry } from '../../src/domain/member.js';

const NOON = Date.UTC(2026, 5, 12, 12);
const next = (...expiring: DatedPoints[]) => nextExpiry({ available: 1_240, expiring }, NOON);

describe('the points that expire next', () => {
  it('are those with the nearest date', () => {
    const july = { points: 120, at: '2026-07-12' };
    expect(next({ points: 50, at: '2026-09-01' }, july)).to.equal(july);
  });

  it('may expire today', () => {
    const today = { points: 5, at: '2026-06-12' };
    expect(next(today)).to.equal(today);
  });

  it('are none of yesterday', () => {
    expect(next({ points: 5, at: '2026-06-11' })).to.equal(undefined);
  });

  it('are none that went an hour ago', () => {
    expect(next({ points: 5, at: '2026-06-12T11:00:00Z' })).to.equal(undefined);
  });

  for (const points of [0, -20])
    it(`are not ${points} points`, () => {
      expect(next({ points, at: '2026-07-12' })).to.equal(undefined);
    });

  it('are not those that never expire', () => {
    expect(next({ points: 5 }, { points: 5, at: '9999-12-31' })).to.equal(undefined);
  });

  it('are unknown where no balance is', () => {
    expect(nextExpiry(undefined, NOON)).to.equal(undefined);
    expect(nextExpiry({ available: 3 }, NOON)).to.equal(undefined);
  });

  it('are told without changing the balance', () => {
    const expiring = Object.freeze([
      { points: 1, at: '2026-09-01' },
      { points: 2, at: '2026-07-01' },
    ]);
    expect(nextExpiry({ available: 3, expiring }, NOON)?.points).to.equal(2);
  });
});
