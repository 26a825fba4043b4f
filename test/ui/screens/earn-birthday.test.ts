import { expect } from '@open-wc/testing';
import { earn } from '../../../src/ui/screens/earn.js';
import { draw } from '../../support/ui-view.js';
import { way, open, send, expectWrong } from '../../support/earn-ways.js';

describe('a birthday that earns', () => {
  const pick = (paper: HTMLElement, day: string, month: string) => {
    paper.querySelector<HTMLSelectElement>('[name=day]')!.value = day;
    const select = paper.querySelector<HTMLSelectElement>('[name=month]')!;
    select.value = month;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  it('is a birthday, without a year', () => {
    const { paper, asked, text } = open(way({ input: 'birthday' }));
    expect(text()).to.contain('You can set this once. No year needed.');
    pick(paper, '29', '2');
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ birthday: { day: 29, month: 2 } });
  });

  it('is a birthday that there is', () => {
    const { paper, asked } = open(way({ input: 'birthday' }));
    send(paper);
    expectWrong(paper, 'day', 'Please fill this in.');
    pick(paper, '30', '2');
    send(paper);
    expectWrong(paper, 'day', 'The calendar has no such day.');
    expect(asked).to.deep.equal([]);
  });

  for (const [year, sentence] of [
    ['88', 'Enter a four-digit year.'],
    ['', 'Enter a four-digit year.'],
    ['2027', 'Enter a four-digit year.'],
    ['2023', 'The calendar has no such day.'],
  ] as const)
    it(`is a birthday with its year, not "${year}"`, () => {
      const { paper, asked, text } = open(way({ input: 'birthdate' }));
      expect(text()).to.not.contain('No year needed.');
      pick(paper, '29', '2');
      paper.querySelector<HTMLInputElement>('[name=year]')!.value = year;
      send(paper);
      expectWrong(paper, 'year', sentence);
      expect(asked).to.deep.equal([]);
    });

  it('is a year in the digits of the shopper', () => {
    const { paper, asked } = open(way({ input: 'birthdate' }));
    pick(paper, '29', '2');
    paper.querySelector<HTMLInputElement>('[name=year]')!.value = '١٩٨٨';
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ birthday: { day: 29, month: 2, year: 1988 } });
  });

  for (const [day, month, noticeDays, sentence] of [
    ['1', '7', 30, 'We need 30 days’ notice, so your points come on July 1, 2027.'],
    ['1', '6', 30, 'This year’s has passed, so your points come on June 1, 2027.'],
    ['1', '6', undefined, 'This year’s has passed, so your points come on June 1, 2027.'],
    ['1', '9', 30, 'Counts on September 1'],
  ] as const)
    it(`is told before it is saved when a birthday counts: ${sentence}`, () => {
      const { paper, text, asked } = open(
        way({ input: 'birthday', ...(noticeDays && { noticeDays }) }),
      );
      pick(paper, day, month);
      expect(text()).to.contain(sentence);
      expect(asked).to.deep.equal([]);
    });

  it('promises no day for a birthday where the rule tells none', () => {
    const { paper, text } = open(way({ input: 'birthday' }));
    pick(paper, '1', '9');
    expect(text()).to.not.contain('September 1');
  });

  /** The first of July, told in time or too late to count this year. */
  const saved = (at: string) =>
    draw(earn, {
      program: { earnings: [way({ kind: 'birthday', input: 'birthday', noticeDays: 30 })] },
      member: {
        birthday: { day: 1, month: 7 },
        earnings: [{ earningId: 'way', state: 'pending', at }],
      },
    });

  it('is told after it was saved why a birthday counts from next year', () => {
    const { text } = saved('2027-07-01');
    expect(text()).to.contain('We need 30 days’ notice, so your points come on July 1, 2027.');
  });

  it('says no reason of ours for a day the backend counts otherwise', () => {
    const { text } = saved('2026-07-01');
    expect(text()).to.contain('Counts on July 1');
    expect(text()).to.not.contain('notice');
  });
});
