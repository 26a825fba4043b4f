import { expect } from '@open-wc/testing';
import { PHONE, SMALL, resize } from '../../support/ui-browser.js';
import {
  $,
  $$,
  openAt,
  pageStyle,
  ready,
  sees,
  has,
  words,
  atRest,
} from '../../support/ui-launcher.js';
import { sideways, tooWide } from '../../support/ui-room.js';

const SCREENS = 'home earn redeem redeem/ten wallet activity refer tiers card settings help'.split(
  ' ',
);

const shown = async (screen: string) => {
  const launcher = await openAt(await ready(), screen);
  if (screen.includes('/')) await sees(() => has(launcher, '.dialog'), 'it is asked');
  await atRest(launcher);
  return launcher;
};

describe('little room', () => {
  for (const screen of SCREENS)
    it(`is enough for ${screen}: 320 px`, async () => {
      await resize(SMALL);
      const launcher = await shown(screen);
      expect(tooWide(launcher)).to.deep.equal([]);
      expect(sideways(launcher)).to.be.most(0);
    });

  for (const screen of SCREENS)
    it(`is enough for ${screen}: 320 px, and type twice as large`, async () => {
      pageStyle('rewards-launcher{--rewards-font-size:32px}');
      await resize(SMALL);
      const launcher = await shown(screen);
      expect(tooWide(launcher)).to.deep.equal([]);
      expect(sideways(launcher)).to.be.most(0);
    });

  it('is enough at 400 %: 320 × 256 (fault 63)', async () => {
    await resize({ width: 320, height: 256 });
    const launcher = await shown('home');
    expect($(launcher, '.panel-body')!.clientHeight).to.be.above(60);
    expect(sideways(launcher)).to.be.most(0);
  });

  it('is enough with the spacing a reader may ask for (fault 63)', async () => {
    await resize(PHONE);
    const launcher = await shown('home');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.panel-content *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
    );
    launcher.shadowRoot!.adoptedStyleSheets.push(sheet);
    expect(tooWide(launcher)).to.deep.equal([]);
    expect(sideways(launcher)).to.be.most(0);
  });
});

describe('a finger', () => {
  const targets = (launcher: Element) =>
    $$(launcher, ':is(.panel-content) :is(button, a, input, select, summary)')
      .filter((node) => node.checkVisibility() && !node.closest('[inert]'))
      .map((node) => (node.matches('label *') ? node.closest('label')! : node));

  for (const screen of SCREENS)
    it(`finds everything on ${screen}`, async () => {
      await resize(PHONE);
      const small = targets(await shown(screen))
        .map((node) => [words(node).slice(0, 30), node.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width < 24 || height < 24)
        .map(([name, { width, height }]) => `${name}: ${width} × ${height}`);
      expect(small).to.deep.equal([]);
    });

  for (const screen of SCREENS)
    it(`finds the main buttons of ${screen} with ease`, async () => {
      await resize(PHONE);
      const main = $$(
        await shown(screen),
        '.button, .icon-button, .tab, .row:is(button, a), .share',
      );
      const small = main
        .filter((node) => node.checkVisibility() && !node.closest('[inert]'))
        .filter((node) => {
          const { width, height } = node.getBoundingClientRect();
          return width < 44 || height < 44;
        });
      expect(small.map(words)).to.deep.equal([]);
    });
});
