import { expect } from '@open-wc/testing';
import { SCREENS } from '../../../src/ui/screens/index.js';
import { settled } from '../../support/fakes.js';
import {
  $,
  $$,
  atRest,
  choose,
  focused,
  has,
  later,
  named,
  openAt,
  panelWords,
  preview,
  reads,
  ready,
  sees,
  words,
} from '../../support/ui-launcher.js';

const title = (launcher: Element) => $(launcher, '.panel-title');

describe('walking through the panel', () => {
  it('leads to every tab and says where one is', async () => {
    const launcher = await preview('member');
    for (const [name, sight] of [
      ['Earn', 'For you'],
      ['Redeem', 'Within reach'],
      [/^Wallet|^2/, 'Ready to use'],
      ['Home', 'Ways to earn'],
    ] as const) {
      await choose(launcher, name);
      await sees(() => panelWords(launcher).includes(sight), `${String(name)} is shown`);
      const current = $$(launcher, '.tab[aria-current=page]').map(words);
      expect(current).to.have.length(1);
      expect(current[0]).to.match(name instanceof RegExp ? name : new RegExp(name));
    }
  });

  it('gives the focus to the title of a screen', async () => {
    const launcher = await preview('member');
    await choose(launcher, 'Activity');
    await sees(() => words(title(launcher)) === 'Activity', 'the history is shown');
    expect(focused(launcher) === title(launcher)).to.equal(true);
  });

  it('leads back', async () => {
    const launcher = await preview('member');
    await choose(launcher, 'Activity');
    await choose(launcher, 'Back');
    await reads(launcher, 'Ways to earn');
    expect(Boolean(named(launcher, 'Back'))).to.equal(false);
  });

  it('leads back home from a screen it was opened at', async () => {
    const launcher = await preview('member', 'tiers');
    await choose(launcher, 'Back');
    await reads(launcher, 'Ways to earn');
  });

  it('gives the focus back to what led away', async () => {
    const launcher = await preview('member');
    await sees(() => named(launcher, 'Activity'), 'home is shown');
    named(launcher, 'Activity')!.focus();
    await choose(launcher, 'Activity');
    await choose(launcher, 'Back');
    await sees(() => named(launcher, 'Activity'), 'home is shown again');
    expect(words(focused(launcher))).to.equal('Activity');
  });

  it('moves a screen in from the side, and back', async () => {
    const launcher = await preview('member');
    await choose(launcher, 'Activity');
    await settled();
    expect($(launcher, '.panel-body')!.className).to.contain('is-entering');
    await atRest(launcher);
    await choose(launcher, 'Back');
    await settled();
    expect($(launcher, '.panel-body')!.className).to.contain('is-back');
  });

  it('begins every screen at its top', async () => {
    const launcher = await preview('member', 'earn');
    $(launcher, '.panel-body')!.scrollTop = 200;
    await choose(launcher, 'Redeem');
    await reads(launcher, 'Within reach');
    expect($(launcher, '.panel-body')!.scrollTop).to.equal(0);
  });

  it('is where it was when it is opened again', async () => {
    const launcher = await preview('member', 'earn');
    await launcher.hide();
    await openAt(launcher, '');
    expect(panelWords(launcher)).to.contain('For you');
  });
});

describe('what lies on top', () => {
  it('takes the focus, and makes the rest inert', async () => {
    const launcher = await preview('member', 'redeem');
    await choose(launcher, /^\$10 off your order|^\$10/);
    await sees(() => $(launcher, '.dialog'), 'the reward is asked about');
    expect($(launcher, '.dialog')!.contains(focused(launcher))).to.equal(true);
    expect($(launcher, '.panel-stage')!.inert).to.equal(true);
  });

  it('gives the focus back when it goes', async () => {
    const launcher = await preview('member', 'redeem');
    const tile = $$(launcher, '.reward')[0]!;
    tile.focus();
    tile.click();
    await choose(launcher, 'Not now');
    await sees(() => !$(launcher, '.dialog'), 'the question is put back');
    expect(focused(launcher) === tile).to.equal(true);
  });

  it('goes by a click beside it', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await sees(() => $(launcher, '.scrim'), 'the reward is asked about');
    $(launcher, '.scrim')!.click();
    await sees(() => !$(launcher, '.dialog'), 'the question is put back');
  });

  it('is not there any more when the shopper comes back', async () => {
    const launcher = await preview('member', 'redeem/tote');
    await choose(launcher, 'See ways to earn');
    await reads(launcher, 'For you');
    await choose(launcher, 'Redeem');
    await atRest(launcher);
    expect(has(launcher, '.dialog')).to.equal(false);
  });
});

describe('a screen whose code does not come', () => {
  /** Answers with what brings it back. */
  function lose(screen: keyof typeof SCREENS): () => void {
    const screens: Record<string, () => Promise<unknown>> = SCREENS;
    const { [screen]: load } = SCREENS;
    const { error } = console;
    const heal = (): void => void Object.assign(screens, { [screen]: load });
    later(heal);
    later(() => (console.error = error));
    console.error = () => undefined;
    screens[screen] = () => Promise.reject(new TypeError('no network'));
    return heal;
  }

  it('says so, and loads when it is asked again', async () => {
    const heal = lose('tiers');
    const launcher = await openAt(await ready(), 'tiers');
    await reads(launcher, 'This did not load');
    heal();
    await choose(launcher, 'Try again');
    await reads(launcher, 'Mending for life');
  });

  it('leaves the others as they are', async () => {
    lose('earn');
    const launcher = await openAt(await ready(), 'earn');
    await choose(launcher, 'Redeem');
    await reads(launcher, 'Within reach');
    expect(has(launcher, '.tabs')).to.equal(true);
  });
});
