import { expect } from '@open-wc/testing';
import { type FormatOptions, createFormat } from '../../src/i18n/format.js';
import { parseWhen } from '../../src/domain/when.js';
import { ZONES, inZone } from '../domain/zones.js';
import { NOON } from '../support/fakes.js';

const format = (locale = 'en-US', more: Partial<FormatOptions> = {}) =>
  createFormat({
    locale,
    pointsName: { one: 'point', other: 'points' },
    pointsPrecision: 0,
    ...more,
  });
/** White space of any width reads as one space. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('numbers', () => {
  it('are written as the shopper writes them', () => {
    expect(format().number(1_234.5)).to.equal('1,234.5');
    expect(format('de-DE').number(1_234.5)).to.equal('1.234,5');
    expect(format('hi-IN').number(1_234_567)).to.equal('12,34,567');
    expect(format('ar-EG').number(1_234)).to.equal('١٬٢٣٤');
  });

  for (const value of [NaN, Infinity, -Infinity, undefined, null, 'x', {}] as unknown as number[])
    it(`are a dash when they are none: ${String(value)}`, () => {
      const { number, percent, money, figure, delta } = format();
      const all = [number(value), percent(value), money(value, 'USD'), delta(value)];
      // Nothing divided by something is nothing: that is the one reading that gives a figure.
      if (value !== null) expect(all).to.deep.equal(['–', '–', '–', '–']);
      expect(() => figure(value)).to.not.throw();
    });

  it('are percent of a hundred', () => {
    expect(format().percent(15)).to.equal('15%');
    expect(format().percent(12.5)).to.equal('12.5%');
    expect(plain(format('de-DE').percent(15))).to.equal('15 %');
  });
});

describe('money', () => {
  it('has the decimal places of its currency', () => {
    const { money } = format();
    expect(money(19.99, 'USD')).to.equal('$19.99');
    expect(money(1_999, 'JPY')).to.equal('¥1,999');
    expect(plain(money(1.5, 'KWD'))).to.equal('KWD 1.500');
  });

  it('has no zeros where it is round', () => {
    expect(format().money(10, 'USD')).to.equal('$10');
    expect(plain(format().money(3, 'KWD'))).to.equal('KWD 3');
  });

  it('stands where the shopper looks for it', () => {
    expect(plain(format('de-DE').money(1_234.5, 'EUR'))).to.equal('1.234,50 €');
    expect(plain(format('ar-EG').money(10, 'EGP'))).to.contain('١٠');
    expect(format('hi-IN').money(123_456, 'INR')).to.equal('₹1,23,456');
  });

  it('may be owed', () => {
    expect(format().money(-5, 'USD')).to.equal('-$5');
  });

  for (const currency of ['', 'dollars', '$', 'US', '💰', undefined as never, null as never])
    it(`is a dash in a currency that is none: ${currency}`, () => {
      expect(format().money(5, currency)).to.equal('–');
    });

  it('is written in a currency nobody knows', () => {
    expect(plain(format().money(5, 'XQX'))).to.equal('XQX 5');
  });
});

describe('points', () => {
  it('carry their name', () => {
    const { points } = format();
    expect([points(1), points(0), points(-1), points(1_240)]).to.deep.equal([
      '1 point',
      '0 points',
      '-1 point',
      '1,240 points',
    ]);
  });

  it('have the decimal places of the programme', () => {
    const { points, figure, delta } = format('en-US', { pointsPrecision: 1 });
    expect([points(125), figure(10), points(10), delta(-5)]).to.deep.equal([
      '12.5 points',
      '1',
      '1 point',
      '−0.5',
    ]);
  });

  it('have the forms of the language', () => {
    const pointsName = { one: 'punkt', few: 'punkty', many: 'punktów', other: 'punktu' };
    const { points } = format('pl-PL', { pointsName });
    expect([1, 3, 5].map(points)).to.deep.equal(['1 punkt', '3 punkty', '5 punktów']);
  });

  it('fall back to the plural', () => {
    expect(format('pl-PL', { pointsName: { other: 'pkt' } }).points(3)).to.equal('3 pkt');
  });

  it('say whether they came or went', () => {
    const { delta } = format();
    expect([delta(50), delta(-600), delta(0), delta(-0)]).to.deep.equal(['+50', '−600', '0', '0']);
  });

  for (const pointsPrecision of [-1, 200, NaN, 0.5, Infinity])
    it(`are never an error, whatever the decimal places: ${pointsPrecision}`, () => {
      const { figure, delta, points } = format('en-US', { pointsPrecision });
      expect(() => [figure(5), delta(5), points(5)]).to.not.throw();
    });
});

describe('days', () => {
  it('are spelled out, with the year when it is another', () => {
    const { day } = format();
    expect(day(parseWhen('2026-06-30'), NOON)).to.equal('June 30');
    expect(day(parseWhen('2027-06-30'), NOON)).to.equal('June 30, 2027');
  });

  it('are in the order of the language', () => {
    expect(format('en-GB').date(parseWhen('2026-08-11'))).to.equal('11 August 2026');
    expect(format('de-DE').date(parseWhen('2026-08-11'))).to.equal('11. August 2026');
    expect(format('hi-IN').date(parseWhen('2026-08-11'))).to.equal('11 अगस्त 2026');
  });

  it('are a dash when there are none', () => {
    const { day, date, dayOfMonth, month } = format();
    const never = { ms: NaN, isDay: false };
    const far = { ms: 9e15, isDay: true };
    for (const none of [undefined, never, far])
      expect([day(none, NOON), date(none), dayOfMonth(none)]).to.deep.equal(['–', '–', '–']);
    expect(month('2026-13')).to.equal('–');
  });

  for (const none of ['', 'x', 'June'])
    it(`are a dash for a month that is none: "${none}"`, () => {
      expect(format().month(none)).to.equal('–');
    });

  for (const zone of ZONES) {
    it(`are not shifted ${zone} hours from Greenwich`, () => {
      const { day, date, dayOfMonth } = format();
      const when = parseWhen('2026-06-01');
      const said = inZone(zone, () => [day(when, NOON), date(when), dayOfMonth(when)]);
      expect(said).to.deep.equal(['June 1', 'June 1, 2026', '1']);
    });

    it(`are in their own year ${zone} hours from Greenwich`, () => {
      const { day } = format();
      const said = inZone(zone, () => [
        day(parseWhen('2026-01-01'), NOON),
        day(parseWhen('2025-12-31'), NOON),
      ]);
      expect(said).to.deep.equal(['January 1', 'December 31, 2025']);
    });
  }

  it('have months with names', () => {
    expect(format().month('2026-06')).to.equal('June 2026');
    expect(format('de-DE').months().slice(0, 3)).to.deep.equal(['Januar', 'Februar', 'März']);
    expect(format('ar-EG').months()).to.have.length(12);
  });
});

describe('a time of day', () => {
  const moment = { ms: NOON, isDay: false };

  it('is written as the shopper writes it', () => {
    expect(format('de-DE').time(moment)).to.match(/^\d\d:\d\d$/);
    expect(plain(format().time(moment))).to.match(/^\d+:\d\d [AP]M$/);
  });

  it('is a dash where there is none', () => {
    expect(format().time(undefined)).to.equal('–');
  });
});

it('makes each format once for a page, however often it is asked for one', () => {
  const { NumberFormat } = Intl;
  let made = 0;
  Intl.NumberFormat = new Proxy(NumberFormat, {
    construct(target, given: [string]) {
      made++;
      return new target(...given);
    },
  });
  try {
    for (let turn = 0; turn < 3; turn++) format('fr-CH').number(1);
  } finally {
    Intl.NumberFormat = NumberFormat;
  }
  expect(made).to.equal(1);
});
