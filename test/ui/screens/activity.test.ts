import { expect } from '@open-wc/testing';
import type { Activity } from '../../../src/domain/activity.js';
import { RewardsError } from '../../../src/client/errors.js';
import { activity } from '../../../src/ui/screens/activity.js';
import { preview, words } from '../../support/ui-launcher.js';
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
const lines = [
  entry('3', '2026-06-10', 50),
  entry('2', '2026-06-02', -600, { kind: 'redeem' }),
  entry('1', '2026-05-30', 100),
];
const saying = (more: Partial<Activity>): string =>
  draw(activity, { activity: [entry('1', '2026-06-10', 50, more)] }).text();

describe('the history', () => {
  it('goes month by month, with what each changed', () => {
    const { paper, text } = draw(activity, { activity: lines });
    const heads = [...paper.querySelectorAll('h3')].map(words);
    expect(heads).to.deep.equal(['June 2026−550', 'May 2026+100']);
    expect(text()).to.match(/June.*Order 3.*Order 2.*May.*Order 1/);
  });

  it('says by a sign what came and what went', () => {
    const { paper } = draw(activity, { activity: lines });
    const amounts = [...paper.querySelectorAll('.amount')].map(({ textContent }) => textContent);
    expect(amounts).to.deep.equal(['+50', '−600', '+100']);
  });

  for (const [kind, word] of [
    ['earn', 'Earned'],
    ['redeem', 'Redeemed'],
    ['undo', 'Given back'],
    ['refund', 'Taken back'],
    ['expire', 'Expired'],
    ['adjust', 'Adjusted'],
    ['tier-change', 'Tier change'],
    ['referral', 'Referral'],
  ] as const)
    it(`says in a word what happened: ${word}`, () => {
      expect(saying({ kind })).to.contain(word);
    });

  it('leaves what it does not know to the title', () => {
    expect(saying({ kind: 'other' })).to.match(/Order 1 ?\+50$/);
  });

  for (const [state, more, sentence] of [
    ['pending', { countsAt: '2026-06-25' }, 'Arrives June 25'],
    ['pending', { countsAt: '2026-06-11' }, 'On the way'],
    ['pending', {}, 'On the way'],
    ['declined', {}, 'Not counted'],
    ['voided', {}, 'Taken back'],
    ['declined', { reason: 'About another product.' }, 'Not counted About another product.'],
    ['voided', { reason: 'The order came back.' }, 'Taken back The order came back.'],
  ] as const)
    it(`says that a line does not count: ${state}, ${JSON.stringify(more)}`, () => {
      const { paper } = draw(activity, {
        activity: [entry('1', '2026-06-10', 50, { state, ...more })],
      });
      const said = [...paper.querySelectorAll('.row-text')].map(words).join(' ');
      expect(said).to.equal(sentence);
    });

  it('is empty at first', () => {
    expect(draw(activity).text()).to.contain('No activity yet');
  });

  it('tells a screen reader the place of every line in its month', () => {
    const { paper } = draw(activity, { activity: lines });
    const places = [...paper.querySelectorAll('.entry')].map(
      (node) => `${node.getAttribute('aria-posinset')}/${node.getAttribute('aria-setsize')}`,
    );
    expect(places).to.deep.equal(['1/2', '2/2', '1/1']);
  });

  it('claims no number of lines for a month that may have more', () => {
    const { paper } = draw(activity, { activity: lines, nextCursor: 'x' });
    const sizes = [...paper.querySelectorAll('.entry')].map((node) =>
      node.getAttribute('aria-setsize'),
    );
    expect(sizes).to.deep.equal(['2', '2', '-1']);
  });
});

describe('what came earlier', () => {
  /** Paper of which only the upper edge is seen. */
  const tall = (count: number): Activity[] =>
    Array.from({ length: count }, (_, at) => entry(`o${at}`, '2026-06-10', 1));
  const asked = ({ asked: all }: ReturnType<typeof draw>) =>
    all.filter(([name]) => name === 'more');
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  it('is asked for by a button', () => {
    const drawn = draw(activity, { activity: tall(100), nextCursor: 'x' });
    drawn.press('Show earlier');
    expect(asked(drawn)).to.deep.equal([['more', 'activity']]);
  });

  it('comes by itself when the end comes near, and not before', async () => {
    const far = draw(activity, { activity: tall(100), nextCursor: 'x' });
    await turn();
    expect(asked(far)).to.deep.equal([]);
    far.paper.remove();
    const near = draw(activity, { activity: tall(10), nextCursor: 'x' });
    await turn();
    expect(asked(near)).to.deep.equal([['more', 'activity']]);
  });

  it('is not asked for where there is none', async () => {
    const drawn = draw(activity, { activity: tall(10) });
    await turn();
    expect(asked(drawn)).to.deep.equal([]);
    expect(drawn.text()).to.not.contain('Show earlier');
  });

  it('says when it could not be had, and waits to be asked again', async () => {
    const value = { items: tall(10), nextCursor: 'x' };
    const error = new RewardsError('offline');
    const drawn = draw(activity, {
      state: { activity: { status: 'ready', value, at: 0, error } },
    });
    await turn();
    expect(asked(drawn)).to.deep.equal([]);
    expect(words(drawn.find('[role=alert]'))).to.equal('This did not load');
    expect(drawn.count('.entry')).to.equal(10);
    drawn.press('Try again');
    expect(asked(drawn)).to.deep.equal([['more', 'activity']]);
  });
});

describe('the history of the sample programme', () => {
  it('is there to its first line', async () => {
    const launcher = await preview('member', 'activity');
    expect(words(launcher.shadowRoot!.querySelector('.ledger'))).to.contain('Order 1098');
  });
});
