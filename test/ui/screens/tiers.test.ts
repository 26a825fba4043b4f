import { expect } from '@open-wc/testing';
import type { Tier, TierMeasure, TierStatus } from '../../../src/domain/tier.js';
import { tiers } from '../../../src/ui/screens/tiers.js';
import { usd } from '../../support/fakes.js';
import { SMALL, resize } from '../../support/ui-browser.js';
import { $, atRest, openAt, panelWords, preview, ready, words } from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

const spend = (dollars: number): TierMeasure => ({ basis: 'spend', spend: usd(dollars) });
const points = (count: number): TierMeasure => ({ basis: 'points', points: count });
const orders = (count: number): TierMeasure => ({ basis: 'orders', orders: count });

const tierOf = (name: string, needs: readonly TierMeasure[], more: Partial<Tier> = {}): Tier => ({
  id: name,
  name,
  needs,
  perks: [`${name} perk`],
  ...more,
});
const LADDER = [tierOf('Linen', []), tierOf('Wool', [spend(400)]), tierOf('Silk', [spend(1_000)])];

/** Somebody's standing on a ladder; a guest's where there is none. */
const at = (
  tier: TierStatus | undefined,
  ladder: readonly Tier[] = LADDER,
  period: 'calendar' | 'rolling' | 'lifetime' = 'calendar',
) => draw(tiers, { program: { tiers: { period, tiers: ladder } }, member: { tier } });

const rung = ({ paper }: ReturnType<typeof draw>, name: string): HTMLElement =>
  [...paper.querySelectorAll<HTMLElement>('.rung')].find((other) => words(other).includes(name))!;
const filled = (element: HTMLElement): number =>
  Number(element.querySelector<HTMLElement>('.rung-scale')!.style.getPropertyValue('--_value'));
const meter = ({ find }: ReturnType<typeof draw>) => find('[role=progressbar]');

describe('what lifts', () => {
  it('is told in money, and by when', () => {
    const scene = at({ currentId: 'Linen', progress: [spend(150)], periodEndsAt: '2026-12-31' });
    expect(words(scene.find('.card')))
      .to.contain('$250 to Wool')
      .and.contain('by December 31');
    expect(meter(scene)).to.have.attribute('aria-valuetext', '$150 of $400');
    expect(meter(scene)).to.have.attribute('aria-label', 'Spend $250 by December 31 to reach Wool');
  });

  it('is not told by a day that is over', () => {
    const scene = at({ currentId: 'Linen', progress: [spend(150)], periodEndsAt: '2020-12-31' });
    expect(words(scene.find('.card')))
      .to.contain('$250 to Wool')
      .and.not.contain('by ');
    expect(meter(scene)!.getAttribute('aria-label')).to.not.contain('December');
  });

  it('is told in points', () => {
    const ladder = [tierOf('Linen', []), tierOf('Wool', [points(500)])];
    const { text } = at({ currentId: 'Linen', progress: [points(100)] }, ladder);
    expect(text()).to.contain('400 points to Wool');
  });

  it('is told in orders', () => {
    const ladder = [tierOf('Linen', []), tierOf('Wool', [orders(3)])];
    const { text } = at({ currentId: 'Linen', progress: [orders(2)] }, ladder);
    expect(text()).to.contain('1 order to Wool');
  });

  it('is told on every basis, where any of them lifts', () => {
    const ladder = [tierOf('Linen', []), tierOf('Wool', [spend(400), orders(5)])];
    const scene = at({ currentId: 'Linen', progress: [spend(100), orders(4)] }, ladder);
    expect(words(scene.find('.card'))).to.contain('$300 or 1 order to Wool');
    expect(meter(scene), 'the nearest is measured').to.have.attribute('aria-valuenow', '80');
  });

  it('is told on every basis, where all are needed', () => {
    const ladder = [
      tierOf('Linen', []),
      tierOf('Wool', [spend(400), orders(5)], { needsMode: 'all' }),
    ];
    const progress = [spend(100), orders(4)];
    expect(at({ currentId: 'Linen', progress }, ladder).text()).to.contain(
      '$300 and 1 order to Wool',
    );
    const done = [spend(400), orders(4)];
    expect(at({ currentId: 'Linen', progress: done }, ladder).text()).to.contain('1 order to Wool');
  });

  const euro: TierMeasure = { basis: 'spend', spend: { amountMinor: 100, currency: 'EUR' } };
  const untold: readonly (readonly [string, readonly TierMeasure[]])[] = [
    ['nothing is known', []],
    ['it is done, and the lift is still to come', [spend(400)]],
    ['it is counted in another currency', [euro]],
  ];
  for (const [why, progress] of untold)
    it(`is no number where ${why}`, () => {
      const { text, find } = at({ currentId: 'Linen', progress });
      expect(words(find('.card'))).to.contain('Wool is next');
      expect(words(find('.card'))).to.contain('$400 a year');
      expect(text()).to.not.match(/NaN|undefined|\$0 to|to go/);
    });

  it('is an invitation where nothing else lifts', () => {
    const ladder = [...LADDER, tierOf('Gold', [])];
    const scene = at({ currentId: 'Silk' }, ladder);
    expect(words(scene.find('.card'))).to.match(/Gold is next ?By invitation/);
    expect(meter(scene)).to.equal(null);
    expect(words(rung(scene, 'Gold'))).to.match(/^Gold ?By invitation ?Gold perk$/);
  });

  it('is nothing more at the top', () => {
    const scene = at({ currentId: 'Silk', validUntil: '2027-12-31', retain: [] });
    expect(scene.text()).to.contain('The highest tier is yours');
    expect(scene.text()).to.contain('Silk is yours until December 31, 2027.');
    expect(meter(scene)).to.equal(null);
  });

  it('begins with the first tier for who has none', () => {
    const { find } = at({});
    expect(words(find('.card'))).to.match(/No tier yet ?Linen is next ?From the first order/);
  });

  it('is not guessed for a tier that is not on the ladder', () => {
    const { find, count } = at({ currentId: 'old-gold', name: 'Old Gold', progress: [spend(9)] });
    expect(words(find('.card')))
      .to.contain('Old Gold')
      .and.not.contain('next');
    expect(count('.is-ahead')).to.equal(0);
  });
});

describe('what keeps', () => {
  const doubt = { currentId: 'Silk', retain: [spend(120)] } as const;

  it('is said gently, with what comes else', () => {
    const scene = at({ ...doubt, validUntil: '2026-07-01' });
    expect(scene.text()).to.contain('$120 more keeps it for next year');
    expect(words(scene.find('.notice'))).to.equal(
      '19 days left. On July 2 you’d move to Wool. Your points stay either way.',
    );
    expect(meter(scene)).to.have.attribute('aria-valuetext', '$880 of $1,000');
    expect(words(scene.find('.measure-labels'))).to.match(/^\$880 this year ?\$1,000$/);
  });

  it('names the day after an instant at midnight’s edge', () => {
    const end = new Date(2026, 5, 30, 23, 59, 59);
    const { find } = at({ ...doubt, validUntil: end.toISOString() });
    expect(words(find('.notice'))).to.contain('On July 1 you’d');
  });

  it('shows what is at stake, and the way to keep it', () => {
    const { find, press, asked } = at({ ...doubt, validUntil: '2026-07-01' });
    expect(words(find('.section'))).to.match(/^What you’d keep ?Silk perk$/);
    press('See ways to earn');
    expect(asked).to.deep.equal([['go', 'earn']]);
  });

  it('has a last day', () => {
    const { find } = at({ ...doubt, validUntil: '2026-06-12' });
    expect(words(find('.notice'))).to.match(/^Last day today\. On June 13/);
  });

  it('is mentioned while there is time', () => {
    const tier = { currentId: 'Wool', progress: [spend(640)], retain: [spend(60)] };
    const { text, count } = at({ ...tier, validUntil: '2027-12-31' });
    expect(text()).to.contain('$360 to Silk');
    expect(text()).to.contain('Wool is yours until December 31, 2027. $60 more keeps it.');
    expect(count('.section')).to.equal(0);
  });

  it('speaks of no year where none is counted', () => {
    const { text } = at({ ...doubt, validUntil: '2026-07-01' }, LADDER, 'rolling');
    expect(text()).to.contain('$120 more keeps it');
    expect(text()).to.not.match(/next year|this year/);
  });

  it('is done where one of several is enough', () => {
    const ladder = [tierOf('Linen', []), tierOf('Wool', [spend(400), orders(5)])];
    const retain = [spend(100), orders(0)];
    const { text } = at({ currentId: 'Wool', retain, validUntil: '2026-07-01' }, ladder);
    expect(text()).to.contain('Wool is yours until July 1.').and.not.contain('keeps it');
  });

  for (const [way, needsMode, reached] of [
    ['the nearest', 'any', '4 orders of 5 orders'],
    ['the furthest', 'all', '$100 of $400'],
  ] as const)
    it(`is measured by ${way}, where ${needsMode} of several are needed`, () => {
      const top = tierOf('Wool', [spend(400), orders(5)], { needsMode });
      const retain = [spend(300), orders(1)];
      const scene = at({ currentId: 'Wool', retain }, [tierOf('Linen', []), top]);
      expect(meter(scene)).to.have.attribute('aria-valuetext', reached);
    });

  it('threatens nobody on the first tier', () => {
    const { text } = at({ currentId: 'Linen', retain: [spend(1)], validUntil: '2026-07-01' });
    expect(text()).to.not.contain('you’d move');
  });

  it('is silent of a day that is over', () => {
    const { count } = at({ currentId: 'Wool', validUntil: '2026-06-01' });
    expect(count('.notice')).to.equal(0);
  });
});

describe('the ladder', () => {
  it('is a list in its order, and says in words where everybody is', () => {
    const scene = at({ currentId: 'Linen', progress: [spend(150)] });
    const names = [...scene.paper.querySelectorAll('ol > li h3')].map(words);
    expect(names).to.deep.equal(['Linen', 'Wool', 'Silk']);
    expect(words(rung(scene, 'Linen'))).to.contain('You’re here');
    expect(words(rung(scene, 'Wool'))).to.contain('$250 to go');
    expect(words(rung(scene, 'Silk'))).to.contain('Later');
    const current = scene.find('[aria-current]');
    expect(words(current)).to.contain('Linen');
  });

  it('gives every rung its parts', () => {
    const scene = at({ currentId: 'Linen', progress: [spend(150)] });
    const parts = ['Linen', 'Wool', 'Silk'].map((name) => [...rung(scene, name).part]);
    expect(parts).to.deep.equal([
      ['rung', 'rung-current'],
      ['rung', 'rung-next', 'rung-locked'],
      ['rung', 'rung-locked'],
    ]);
  });

  it('is filled up to where one is, from tier to tier', () => {
    const scene = at({ currentId: 'Wool', progress: [spend(640)] });
    expect(filled(rung(scene, 'Linen'))).to.equal(1);
    expect(filled(rung(scene, 'Wool'))).to.be.closeTo(0.4, 0.001);
    expect(filled(rung(scene, 'Silk'))).to.equal(0);
  });

  it('is full at the top', () => {
    const scene = at({ currentId: 'Silk' });
    expect(['Linen', 'Wool', 'Silk'].map((name) => filled(rung(scene, name)))).to.deep.equal([
      1, 1, 1,
    ]);
  });

  it('is neither reached nor locked for a guest, who is shown the ways in', () => {
    const tierProgram = { period: 'calendar', tiers: LADDER } as const;
    const scene = draw(tiers, { session: 'guest', program: { tiers: tierProgram } });
    expect(scene.text())
      .to.contain('Silk perk')
      .and.not.match(/You’re here|Later|to go/);
    expect(scene.count('.card, .is-ahead, .badge')).to.equal(0);
    expect(filled(rung(scene, 'Linen'))).to.equal(0);
    scene.press('Join for free');
    scene.press('Sign in');
    expect(scene.asked.map(([name]) => name)).to.deep.equal(['join', 'signIn']);
    expect(tiers.title(scene.view)).to.equal('Tiers');
  });

  it('is not there in a programme without tiers, and says so', () => {
    for (const program of [{}, { tiers: { period: 'lifetime', tiers: [] } as const }])
      expect(draw(tiers, { program }).text()).to.match(/^No tiers here ?Everyone/);
  });

  it('rests while the programme is paused', () => {
    const tier = { currentId: 'Silk', retain: [spend(120)], validUntil: '2026-07-01' };
    const program = { state: 'paused', tiers: { period: 'calendar', tiers: LADDER } } as const;
    const { text } = draw(tiers, { program, member: { tier } });
    expect(text()).to.contain('The programme is paused');
    expect(text()).to.not.match(/you’d move|What you’d keep/);
  });
});

describe('the sample programme', () => {
  for (const [kind, sights] of [
    ['member', ['$360 to Cashmere', 'Wool is yours until', 'You’re here', '$360 to go']],
    ['new-member', ['$400 to Wool', 'Later']],
    ['top-tier', ['$120 more keeps it for next year', '19 days left.', 'What you’d keep']],
    ['guest', ['Join for free', 'Mending for life']],
  ] as const)
    it(`shows the tiers of ${kind}`, async () => {
      const seen = panelWords(await preview(kind, 'tiers'));
      for (const sight of sights) expect(seen).to.contain(sight);
    });

  it('fits a small phone', async () => {
    await resize(SMALL);
    const { scrollWidth, clientWidth } = $(await preview('new-member', 'tiers'), '.panel-body')!;
    expect(scrollWidth).to.equal(clientWidth);
  });

  for (const scheme of ['light', 'dark'])
    for (const kind of ['member', 'new-member', 'top-tier', 'guest'])
      it(`can be used by everybody in the ${scheme}: ${kind}`, async () => {
        const launcher = await openAt(await ready({ preview: kind, scheme }), 'tiers');
        await atRest(launcher);
        await expect(launcher).to.be.accessible();
      });
});
