import { expect } from '@open-wc/testing';
import { ENGINE, PHONE, frames, press, resize } from '../../support/ui-browser.js';
import {
  $,
  $$,
  button,
  choose,
  dialog,
  focused,
  isShown,
  named,
  preview,
  reads,
  ready,
  sees,
  walkTo,
  words,
} from '../../support/ui-launcher.js';

const SCREENS =
  'home earn earn/birthday redeem redeem/ten redeem/tote wallet activity refer tiers card settings help friend/INES42'.split(
    ' ',
  );

const called = (control: Element): string =>
  control.getAttribute('aria-label') || words(control) || control.getAttribute('name') || '?';

/** What Tab has to reach: of what belongs together, as radio buttons do, one. */
const stops = (launcher: Element): HTMLElement[] => {
  const all = $$(launcher, '.panel-content :is(button, a[href], input, select, textarea, summary)');
  const groups = new Set<string>();
  return all.filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]'))
      return false;
    if (control.matches(':disabled')) return false;
    if (!control.matches('[type=radio]')) return true;
    const { name } = control as HTMLInputElement;
    return !groups.has(name) && groups.add(name);
  });
};

const REGIONS = ['.panel-header', '.panel-body', '.panel-content'];
const regionOf = (control: Element): number =>
  REGIONS.findIndex((region) => control.closest(region));
/** Whether a reader comes to one before the other: from above, and along the line. */
function comesBefore(one: Element, other: Element): boolean {
  const [here, there] = [regionOf(one), regionOf(other)];
  if (here !== there) return here < there;
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (shared < Math.min(a.height, b.height) / 2) return a.top < b.top;
  const isRtl = getComputedStyle(one).direction === 'rtl';
  return isRtl ? b.left < a.left : b.left > a.left;
}

describe('walking with the keyboard alone', () => {
  const ring = (element: Element): string => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 'none' : outlineWidth;
  };

  for (const [locale, screens] of [
    ['en', SCREENS],
    ['ar', ['home', 'redeem', 'wallet', 'refer']],
  ] as const)
    for (const screen of screens)
      it(`reaches everything there is to press once, in order, and shows where one is: ${screen}, ${locale}`, async () => {
        await resize(PHONE);
        const launcher = await ready({ preview: 'member', locale });
        await walkTo(launcher, screen);
        const wanted = stops(launcher);
        const met: HTMLElement[] = [];
        let last: Element | undefined;
        for (let at = 0; at < 80; at++) {
          await press('Tab');
          const on = focused(launcher) as HTMLElement | null;
          // Out at the end, to where the browser itself is; the next one comes in at the beginning.
          if (!on || !wanted.includes(on)) {
            expect(!on || dialog(launcher)!.contains(on)).to.equal(true);
            last = undefined;
            continue;
          }
          if (met.includes(on)) break;
          met.push(on);
          expect(ring(on), called(on)).to.not.equal('none');
          // Elsewhere than in Chromium nothing is seen of the browser's own bars on the way round.
          const isRound = ENGINE !== 'chromium' && last === wanted.at(-1) && on === wanted[0];
          if (last && !isRound)
            expect(comesBefore(last, on), `${called(last)}, then ${called(on)}`).to.equal(true);
          last = on;
        }
        expect(met.map(called).sort()).to.deep.equal(wanted.map(called).sort());
      });

  it('turns to another tab with Enter', async () => {
    const launcher = await preview('member');
    $$(launcher, '.tab')[2]!.focus();
    await press('Enter');
    await reads(launcher, 'Within reach');
  });

  it('never hides what has the focus behind the tabs', async () => {
    const launcher = await preview('member', 'earn');
    const body = $(launcher, '.panel-body')!;
    for (const control of body.querySelectorAll('button')) {
      // Firefox leaves to the page what a page gives the focus to; who comes by keys, comes by Tab.
      if (ENGINE !== 'firefox') control.focus();
      else for (let at = 0; at < 80 && focused(launcher) !== control; at++) await press('Tab');
      expect(focused(launcher) === control).to.equal(true);
      // WebKit scrolls a moment later.
      await frames(2);
      const { top, bottom } = control.getBoundingClientRect();
      const frame = body.getBoundingClientRect();
      expect(top >= frame.top - 1 && bottom <= frame.bottom + 1, words(control)).to.equal(true);
    }
  });

  for (const screen of SCREENS)
    it(`finds the way out with Escape: ${screen}`, async () => {
      const launcher = await ready();
      await press('Tab');
      button(launcher).focus();
      await walkTo(launcher, screen);
      if (screen.startsWith('redeem/')) {
        await press('Escape');
        await sees(() => !$(launcher, '.dialog'), 'the question is put back');
        expect(isShown(launcher)).to.equal(true);
      }
      await press('Escape');
      await sees(() => !isShown(launcher), 'the panel is closed');
      expect(focused(launcher) === button(launcher)).to.equal(true);
    });
});

describe('the way back', () => {
  for (const [from, name, there] of [
    ['home', 'Activity', 'Order 1098'],
    ['home', 'My card', '4471 2093'],
    ['home', /^Refer a friend/, 'Copy'],
    ['home', /^Wool/, 'Mending for life'],
    ['home', 'Help', 'How it works'],
    ['settings', 'How it works', 'How it works'],
  ] as const)
    it(`leads to the very place one came from: ${from}, ${String(name)}`, async () => {
      await resize({ ...PHONE, height: 560 });
      const launcher = await preview('member', from);
      await walkTo(launcher, from);
      const body = () => $(launcher, '.panel-body')!;
      await sees(() => named(launcher, name), 'it leads there');
      const control = named(launcher, name)!;
      control.focus();
      control.scrollIntoView({ block: 'center' });
      const { scrollTop } = body();
      await press('Enter');
      await reads(launcher, there);
      await choose(launcher, 'Back');
      await sees(() => named(launcher, name), 'it is back');
      expect(called(focused(launcher)!)).to.equal(called(named(launcher, name)!));
      expect(body().scrollTop).to.be.closeTo(scrollTop, 1);
    });
});
