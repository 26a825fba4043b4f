import { expect } from '@open-wc/testing';
import type { Activity } from '../../src/domain/activity.js';
import { groupByMonth } from '../../src/domain/activity-months.js';
import { PATIENCE } from '../support/ui-browser.js';
import { ZONES, inZone } from './zones.js';

const line = (id: string, at: string, points?: number, state: Activity['state'] = 'final') =>
  ({ id, at, kind: 'earn', title: id, state, points }) as Activity;

describe('the history by month', () => {
  it('puts the lines of a month together, in the order they come', () => {
    const months = groupByMonth([
      line('c', '2026-06-09', 40),
      line('b', '2026-06-02', 360),
      line('a', '2026-05-28', 620),
    ]);
    expect(months.map(({ month, entries }) => [month, entries.map(({ id }) => id)])).to.deep.equal([
      ['2026-06', ['c', 'b']],
      ['2026-05', ['a']],
    ]);
  });

  it('adds up what a month changed, with its sign', () => {
    const [june] = groupByMonth([line('b', '2026-06-06', -1_000), line('a', '2026-06-02', 360)]);
    expect(june?.points).to.equal(-640);
  });

  for (const state of ['pending', 'declined', 'voided'] as const)
    it(`leaves a ${state} line out of the sum, not out of the list`, () => {
      const [june] = groupByMonth([line('a', '2026-06-06', 310, state)]);
      expect([june?.points, june?.entries.length]).to.deep.equal([0, 1]);
    });

  it('counts a line without points as no change', () => {
    expect(groupByMonth([line('a', '2026-06-06')])[0]?.points).to.equal(0);
  });

  for (const hours of ZONES)
    it(`keeps the first of a month in its month, ${hours} hours from UTC`, () => {
      const months = inZone(hours, () => groupByMonth([line('a', '2026-06-01', 1)]));
      expect(months[0]?.month).to.equal('2026-06');
    });

  it('puts an instant into the month it fell in for the shopper', () => {
    const lastHour = [line('a', '2026-05-31T23:30:00Z', 1)];
    expect(inZone(0, () => groupByMonth(lastHour))[0]?.month).to.equal('2026-05');
    expect(inZone(2, () => groupByMonth(lastHour))[0]?.month).to.equal('2026-06');
  });

  it('goes on where it ended, and leaves what was there as it was', () => {
    const before = groupByMonth([line('c', '2026-06-09', 40)]);
    const months = groupByMonth([line('b', '2026-06-02', 360), line('a', '2026-05-28', 5)], before);
    expect(months).to.deep.equal(
      groupByMonth([
        line('c', '2026-06-09', 40),
        line('b', '2026-06-02', 360),
        line('a', '2026-05-28', 5),
      ]),
    );
    expect(before[0]?.entries).to.have.length(1);
  });

  it('keeps lines whose date cannot be read', () => {
    expect(groupByMonth([line('a', 'once upon a time', 5)])[0]?.entries).to.have.length(1);
  });

  it('takes twenty thousand lines within a frame or two', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      line(String(index), `20${10 + (index % 16)}-06-01`, 1),
    );
    const begun = performance.now();
    groupByMonth(many);
    expect(performance.now() - begun).to.be.below(200 * PATIENCE);
  });
});
