import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.js';
import { activity } from '../../../src/ui/screens/activity.js';
import { draw } from '../../support/ui-view.js';

const entry = (id: string, at: string, points: number, more: Partial<Activity> = {}): Activity => ({
  id,
  at,
  points,
  kind: 'earn',
  title: `Order ${id}`,
  state: 'final',
  ...more,
});

describe('the history', () => {
  const lines = [
    entry('3', '2026-06-10', 50),
    entry('2', '2026-06-02', -600),
    entry('1', '2026-05-30', 100),
  ];

  it('goes month by month, with what each changed', () => {
    const { text } = draw(activity, { activity: lines });
    expect(text()).to.match(/June 2026 ?−550 10 Order 3 ?\+50 2 Order 2 ?−600 May 2026 ?\+100/);
  });

  it('says by a sign what came and what went', () => {
    const { paper } = draw(activity, { activity: lines });
    const amounts = [...paper.querySelectorAll('.amount')].map(({ textContent }) => textContent);
    expect(amounts).to.deep.equal(['+50', '−600', '+100']);
  });

  for (const [state, more, sentence] of [
    ['pending', { countsAt: '2026-06-25' }, 'Counts on June 25'],
    ['pending', {}, 'On the way'],
    ['declined', {}, 'Not counted'],
    ['voided', {}, 'Taken back'],
  ] as const)
    it(`says that a line does not count: ${sentence}`, () => {
      const { text } = draw(activity, {
        activity: [entry('1', '2026-06-10', 50, { state, ...more })],
      });
      expect(text()).to.contain(sentence);
    });

  it('goes on further back', () => {
    const { press, asked } = draw(activity, { activity: lines, nextCursor: 'x' });
    press('Show earlier');
    expect(asked).to.deep.equal([['more', 'activity']]);
  });

  it('is empty at first', () => {
    expect(draw(activity).text()).to.contain('No activity yet');
  });
});
