import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.js';
import { activity } from '../../../src/ui/screens/activity.js';
import { help } from '../../../src/ui/screens/help.js';
import { panelWords, preview } from '../../support/ui-launcher.js';
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

describe('help', () => {
  it('answers the questions of the programme', () => {
    const faq = [{ question: 'When?', answer: 'Soon.' }];
    const { paper, text } = draw(help, {
      program: { faq, links: { termsUrl: 'https://e.com/t' } },
    });
    paper.querySelector('summary')!.click();
    expect(paper.querySelector('details')!.open).to.equal(true);
    expect(text()).to.contain('Soon.');
    expect(paper.querySelector('a')!.rel).to.equal('noopener');
  });

  it('offers no link that is not there', () => {
    expect(draw(help).count('a')).to.equal(0);
  });
});

const SIGHTS: Record<string, Record<string, string>> = {
  activity: {
    member: 'Order 1098',
    'new-member': 'Created an account',
    empty: 'No activity yet',
    guest: 'No activity yet',
  },
  refer: {
    member: 'halden.example/r/INES42',
    guest: 'Join for free',
    empty: 'One link, two gifts',
  },
  tiers: {
    member: '$360 to Cashmere',
    'top-tier': '$120 more keeps it',
    guest: 'Mending for life',
    empty: '$400 to Wool',
  },
  wallet: { member: 'HLD-7KQ2-MX', empty: 'Nothing here yet', guest: 'Nothing here yet' },
  card: { member: '4471 2093', empty: '4471 2093', guest: 'Your card waits here' },
  help: { member: 'When do points arrive?', guest: 'When do points arrive?' },
  settings: { member: 'Points reminders' },
  redeem: {
    member: 'Within reach',
    'new-member': 'Choose your amount',
    empty: 'Keep going',
    guest: 'Canvas tote',
  },
  earn: {
    member: 'For Cashmere members',
    'top-tier': 'Come to a preview evening',
    guest: 'Create an account',
    empty: 'For you',
  },
};
for (const [screen, kinds] of Object.entries(SIGHTS))
  for (const [kind, sight] of Object.entries(kinds))
    it(`shows ${screen} to ${kind} of the sample programme`, async () => {
      expect(panelWords(await preview(kind, screen))).to.contain(sight);
    });
