import { expect } from '@open-wc/testing';
import { birthdayStart, isBirthday } from '../../src/domain/birthday.js';
import { inZone } from './zones.js';

const NOON = Date.UTC(2026, 5, 12, 12);

describe('a birthday', () => {
  for (const [day, month, year] of [
    [29, 2, undefined],
    [29, 2, 2024],
    [31, 12, 1900],
    [12, 6, 2026],
    [1, 1, undefined],
  ] as const)
    it(`can be ${day}/${month}/${year ?? 'any year'}`, () => {
      expect(isBirthday({ day, month, ...(year && { year }) }, NOON)).to.equal(true);
    });

  for (const [day, month, year] of [
    [30, 2, undefined],
    [29, 2, 2023],
    [31, 4, 1988],
    [0, 1, undefined],
    [1, 13, undefined],
    [NaN, 1, undefined],
    [1, NaN, undefined],
    [1, 1, 1899],
    [1, 1, 88],
    [13, 6, 2026],
    [1, 1, NaN],
  ] as const)
    it(`cannot be ${day}/${month}/${year ?? 'any year'}`, () => {
      expect(isBirthday({ day, month, ...(year !== undefined && { year }) }, NOON)).to.equal(false);
    });

  for (const [what, birthday, noticeDays, start] of [
    ['this year', [14, 9], 0, { at: '2026-09-14' }],
    ['this year, told in time', [12, 7], 30, { at: '2026-07-12' }],
    ['today', [12, 6], 0, { at: '2026-06-12' }],
    ['next year, as this one’s is over', [11, 6], 0, { at: '2027-06-11', reason: 'passed' }],
    ['next year, as it was told too late', [11, 7], 30, { at: '2027-07-11', reason: 'near' }],
    ['next year, told on the very day', [12, 6], 1, { at: '2027-06-12', reason: 'near' }],
    ['on 1 March of a common year', [29, 2], 0, { at: '2027-03-01', reason: 'passed' }],
  ] as const)
    it(`counts ${what}`, () => {
      const [day, month] = birthday;
      expect(birthdayStart({ day, month }, noticeDays, NOON)).to.deep.equal(start);
    });

  it('counts the year after next when the coming one is too near across the turn of the year', () => {
    const december = Date.UTC(2026, 11, 20, 12);
    expect(birthdayStart({ day: 5, month: 1 }, 30, december)).to.deep.equal({
      at: '2028-01-05',
      reason: 'near',
    });
  });

  it('is today by the shopper’s own calendar', () => {
    const late = Date.UTC(2026, 5, 12, 20);
    const at = (hours: number) =>
      inZone(hours, () => birthdayStart({ day: 12, month: 6 }, 0, late).at);
    expect([at(0), at(9)]).to.deep.equal(['2026-06-12', '2027-06-12']);
  });

  for (const notice of [1e8, Number.MAX_SAFE_INTEGER, -5, NaN])
    it(`is a day of the calendar whatever notice the rule asks for: ${notice}`, () => {
      const { at } = birthdayStart({ day: 4, month: 12 }, notice, Date.UTC(2026, 10, 22, 12));
      expect(at).to.match(/^20\d\d-12-04$/);
    });
});
