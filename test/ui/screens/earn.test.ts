import { expect } from '@open-wc/testing';
import type { Earning, EarningStatus } from '../../../src/domain/earning.js';
import type { Program } from '../../../src/domain/program.js';
import { earn } from '../../../src/ui/screens/earn.js';
import { open, way } from '../../support/earn-ways.js';
import { usd } from '../../support/fakes.js';
import { words } from '../../support/ui-launcher.js';
import { type Scene, draw } from '../../support/ui-view.js';

const scene = (earning: Earning, status?: Partial<EarningStatus>, more: Scene = {}): Scene => ({
  program: { earnings: [earning] },
  member: status
    ? { earnings: [{ earningId: 'way', state: 'done', ...status }], tier: { currentId: 'linen' } }
    : { tier: { currentId: 'linen' } },
  ...more,
});
describe('a way to earn', () => {
  it('unfolds and folds', () => {
    const { find, press, count } = draw(earn, scene(way()));
    const row = find('.row')!;
    expect(row).to.have.attribute('aria-expanded', 'false');
    row.click();
    expect(count('form')).to.equal(1);
    expect(find('.row')).to.have.attribute('aria-expanded', 'true');
    find('.row')!.click();
    expect(count('form')).to.equal(0);
    expect(() => press('Claim +50')).to.throw();
  });

  for (const [what, status, sentence] of [
    ['done', { state: 'done', points: 100, at: '2026-03-04' }, '+100 in March'],
    ['done last year', { state: 'done', points: 100, at: '2025-03-04' }, '+100 in March 2025'],
    ['on its way', { state: 'pending', at: '2026-06-20' }, 'Counts on June 20'],
    ['being looked at', { state: 'pending' }, 'We’re checking it'],
    ['being looked at, in words', { state: 'pending', reason: 'Up to 3 days' }, 'Up to 3 days'],
    ['done for now', { state: 'limited' }, 'Done for now'],
    ['done until a day', { state: 'limited', at: '2026-07-01' }, 'Again on July 1'],
  ] as const)
    it(`says that it is ${what}, and is no button then`, () => {
      const { text, find } = draw(earn, scene(way(), status));
      expect(text()).to.contain(sentence);
      expect(find('.row')!.localName).to.equal('div');
    });

  it('says from when it is there', () => {
    expect(draw(earn, scene(way({ from: '2026-07-01' }))).text()).to.contain('From July 1');
  });

  it('is not there any more when it is over', () => {
    expect(draw(earn, scene(way({ until: '2026-06-01' }))).text()).to.contain(
      'Nothing to earn just now',
    );
  });

  it('says for whom it is', () => {
    const tiers = {
      period: 'lifetime',
      tiers: [{ id: 'gold', name: 'Gold', needs: [], perks: [] }],
    };
    const { text } = draw(earn, {
      ...scene(way({ tierIds: ['gold'] })),
      program: { earnings: [way({ tierIds: ['gold'] })], tiers: tiers as never },
    });
    expect(text()).to.contain('For Gold members');
  });

  it('is shown when it is for tiers the programme does not name', () => {
    const { text } = draw(earn, scene(way({ tierIds: ['secret'] })));
    expect(text()).to.contain('A way');
  });

  it('asks a guest to join', () => {
    const { text } = draw(earn, {
      session: 'guest',
      program: { earnings: [way()] },
      view: { param: 'way' },
    });
    expect(text()).to.contain('Join to earn');
  });

  it('says what went wrong', () => {
    const problem = () => ({ code: 'conflict', detail: 'Once a week.' }) as never;
    const { find } = open(way(), { view: { param: 'way', problem } });
    expect(find('[role=alert]')!.textContent).to.contain('Once a week.');
  });
});

describe('the words of a way to earn', () => {
  const text = (more: Partial<Earning>, program: Partial<Program> = {}) =>
    draw(earn, {
      program: { earnings: [way(more)], ...program },
      member: { tier: { currentId: 'linen' } },
    }).text();

  for (const [times, per, sentence] of [
    [1, 'day', 'Once a day'],
    [2, 'week', 'Up to 2 times a week'],
    [3, 'month', 'Up to 3 times a month'],
    [1, 'year', 'Once a year'],
    [1, 'lifetime', 'Just once'],
    [5, 'lifetime', 'Up to 5 times'],
  ] as const)
    it(`come from its limit: ${sentence}`, () => {
      expect(text({ limit: { times, per } })).to.contain(`A way${sentence}`);
    });

  it('come from its rate', () => {
    const value = { kind: 'per-amount', points: 5, amount: usd(1) } as const;
    expect(text({ value })).to.contain('A way5 points per $1');
  });

  it('are the backend’s where it has some', () => {
    const said = text({ text: 'On a Monday', limit: { times: 1, per: 'week' } });
    expect(said).to.contain('A wayOn a Monday');
    expect(said).to.not.contain('Once a week');
  });

  const spend = (dollars: number) => ({ basis: 'spend', spend: usd(dollars) }) as const;
  for (const [period, needs, sentence] of [
    ['calendar', [spend(1_000)], 'Unlocks at $1,000 spent this year'],
    ['lifetime', [spend(1_000)], 'Unlocks at $1,000'],
    ['rolling', [spend(1_000)], 'Unlocks at $1,000 a year'],
    ['lifetime', [{ basis: 'points', points: 500 }], 'Unlocks at 500 points'],
    ['lifetime', [spend(90), { basis: 'orders', orders: 3 }], 'Unlocks at $90 or 3 orders'],
    ['lifetime', [], 'By invitation'],
  ] as const)
    it(`say what unlocks it: ${sentence}, ${period}`, () => {
      const tiers = [
        { id: 'linen', name: 'Linen', needs: [], perks: [] },
        { id: 'gold', name: 'Gold', needs, perks: [] },
      ];
      const said = text({ tierIds: ['gold'], text: 'An evening' }, { tiers: { period, tiers } });
      expect(said).to.contain(`A way${sentence}+50`);
    });
});

describe('what can be done with a way to earn', () => {
  const rowOf = (more: Partial<Earning>, capabilities: Program['capabilities'], scenery = {}) => {
    const drawn = draw(earn, {
      ...scene(way(more), undefined, scenery),
      program: { earnings: [way(more)], capabilities },
    });
    return { ...drawn, row: drawn.find('.row')!.localName };
  };

  it('is nothing where the backend takes no word for it', () => {
    expect(rowOf({}, []).row).to.equal('div');
    expect(rowOf({ url: 'https://example.com/' }, []).row).to.equal('div');
  });

  it('is to join only where that can be done', () => {
    const guest = (identified: boolean, capabilities: Program['capabilities']) =>
      draw(earn, {
        session: 'guest',
        program: { earnings: [way()], capabilities },
        state: { identified },
      }).find('.row')!.localName;
    expect(guest(false, [])).to.equal('button');
    expect(guest(true, ['join'])).to.equal('button');
    expect(guest(true, [])).to.equal('div');
  });

  it('is to go there where the backend notices by itself', () => {
    const automatic = { completion: 'automatic', url: 'https://example.com/' } as const;
    const { paper, text, count } = rowOf(automatic, [], { view: { param: 'way' } });
    expect(words(paper.querySelector('.row-extra'))).to.equal('Open This counts by itself.');
    expect(count('form')).to.equal(0);
    expect(text()).to.not.contain('I’ve done it');
  });

  it('is nothing where it comes by itself', () => {
    expect(rowOf({ completion: 'automatic' }, ['earn']).row).to.equal('div');
  });

  it('leads to the friends only where there are some', () => {
    const referral = { kind: 'referral', completion: 'automatic' } as const;
    expect(rowOf(referral, []).row).to.equal('div');
    const { find, asked } = rowOf(referral, ['referrals']);
    find('.row')!.click();
    expect(asked).to.deep.equal([['go', 'refer']]);
  });

  it('leads to the card that is shown in the store', () => {
    const visit = { kind: 'store-visit', completion: 'automatic' } as const;
    const { find, asked } = draw(earn, {
      program: { earnings: [way(visit)] },
      member: { cardNumber: '4471' },
    });
    find('.row')!.click();
    expect(asked).to.deep.equal([['go', 'card']]);
  });

  it('shows an order’s points large, and other purchases as lines', () => {
    const value = { kind: 'per-amount', points: 5, amount: usd(1) } as const;
    const orders = way({ id: 'order', kind: 'purchase', value, completion: 'automatic' });
    const knit = { ...orders, id: 'knit', title: 'Knitwear' };
    const { find, count } = draw(earn, { program: { earnings: [orders, knit] } });
    expect(words(find('.feature'))).to.contain('5points per $1');
    expect(count('.row')).to.equal(1);
    expect(words(find('.row'))).to.contain('Knitwear5 points per $1');
  });
});
