import { expect } from '@open-wc/testing';
import { daysUntil, isPast, parseWhen } from '../../src/domain/when.js';
import { ZONES, inZone } from './zones.js';

const NOON = Date.UTC(2026, 5, 12, 12);

describe('moments', () => {
  it('reads an instant with its zone', () => {
    expect(parseWhen('2026-06-12T14:00:00+02:00')).to.deep.equal({ ms: NOON, isDay: false });
  });

  it('reads a day as a day', () => {
    expect(parseWhen('2026-06-12')).to.deep.equal({ ms: Date.UTC(2026, 5, 12), isDay: true });
  });

  for (const text of [undefined, '', 'soon', 'unlimited', '2026-13-01', '12.06.2026x', 'NaN'])
    it(`takes ${JSON.stringify(text)} for no moment`, () => {
      expect(parseWhen(text)).to.equal(undefined);
    });

  for (const text of ['1', 'step 1', '-1', 'June 2026', '06/12/2026', '2026-02-30'])
    it(`takes ${JSON.stringify(text)}, which browsers guess at, for no moment`, () => {
      expect(parseWhen(text)).to.equal(undefined);
    });

  for (const text of ['9999-12-31', '9999-12-31T23:59:59Z', '9999-01-02'])
    it(`takes ${text} for "never"`, () => {
      expect(parseWhen(text)).to.equal(undefined);
    });

  it('takes the first moment of the year 9999 for "never", too', () => {
    expect(parseWhen('9999-01-01')).to.equal(undefined);
  });

  it('still reads the last day of 9998', () => {
    expect(parseWhen('9998-12-31')?.isDay).to.equal(true);
  });
});

describe('days until', () => {
  for (const hours of ZONES)
    it(`keeps a day on its day, ${hours} hours from UTC`, () => {
      inZone(hours, () => {
        const today = new Date(NOON + hours * 3_600_000).toISOString().slice(0, 10);
        expect(daysUntil(today, NOON)).to.equal(0);
      });
    });

  it('counts an instant by the day it falls on for the shopper', () => {
    const lateEvening = '2026-06-12T23:30:00Z';
    expect(inZone(0, () => daysUntil(lateEvening, NOON))).to.equal(0);
    expect(inZone(2, () => daysUntil(lateEvening, NOON))).to.equal(1);
  });

  it('is negative for what lies behind', () => {
    expect(daysUntil('2026-06-02', NOON)).to.equal(-10);
  });

  it('says nothing of what is no date', () => {
    expect(daysUntil('whenever', NOON)).to.equal(undefined);
  });
});

describe('what is over', () => {
  for (const hours of ZONES)
    it(`lets a day last to its end, ${hours} hours from UTC`, () => {
      inZone(hours, () => {
        const dayStart = Date.UTC(2026, 5, 12) - hours * 3_600_000;
        expect(isPast('2026-06-12', dayStart + 86_399_000)).to.equal(false);
        expect(isPast('2026-06-12', dayStart + 86_400_000)).to.equal(true);
      });
    });

  it('ends an instant at the instant', () => {
    expect(isPast('2026-06-12T12:00:00Z', NOON - 1)).to.equal(false);
    expect(isPast('2026-06-12T12:00:00Z', NOON)).to.equal(true);
  });

  it('never ends what has no readable end', () => {
    expect(isPast(undefined, NOON)).to.equal(false);
    expect(isPast('9999-12-31', NOON)).to.equal(false);
  });
});
