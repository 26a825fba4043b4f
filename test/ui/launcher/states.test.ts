import { expect } from '@open-wc/testing';
import { CAN, WIDE, clickAt, emulate, pointAt, press } from '../../support/ui-browser.js';
import { insteadOf, pageOf } from '../../support/ui-frame.js';
import { aGuest, aMember, aSummary, fakeAdapter } from '../../support/fakes.js';
import { $, button, focused, later, make, ready, sees, words } from '../../support/ui-launcher.js';

const badge = (launcher: Element) => $(launcher, '[part=launcher-badge]');
const drawing = (launcher: Element): string => $(launcher, 'path')!.getAttribute('d')!;
const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
/** A launcher that has all it needs before a click. */
async function dressed(attributes: Record<string, string> = {}) {
  const launcher = await ready({ preview: 'member', ...attributes });
  await sees(() => $(launcher, '[role=status]'), 'it is dressed');
  return launcher;
}
const still = (launcher: Element): Promise<unknown> =>
  Promise.allSettled(
    button(launcher)
      .getAnimations()
      .map(({ finished }) => finished),
  );

describe('whichever launcher a store chooses', () => {
  for (const variant of ['pill', 'icon', 'tab'])
    for (const scheme of ['light', 'dark'])
      it(`it leaves nothing to wish for (${variant}, ${scheme})`, async () => {
        await expect(await dressed({ variant, scheme })).to.be.accessible();
      });

  for (const variant of ['pill', 'icon', 'tab'])
    for (const placement of ['bottom-end', 'bottom-start', 'top-end', 'top-start', 'end', 'start'])
      it(`it is large enough for a thumb and inside the window (${variant}, ${placement})`, async () => {
        const box = button(await dressed({ variant, placement })).getBoundingClientRect();
        expect(Math.min(box.width, box.height)).to.be.least(44);
        expect(box.left >= 0 && box.top >= 0).to.equal(true);
        expect(box.right <= WIDE.width && box.bottom <= WIDE.height).to.equal(true);
      });

  for (const variant of ['pill', 'icon', 'tab'])
    it(`it has the same name (${variant})`, async () => {
      const name = button(await dressed({ variant })).getAttribute('aria-label');
      expect(name).to.equal('Open rewards, 1,240 points');
    });
});

describe('a tab', () => {
  it('has its picture below its words, which read upwards', async () => {
    const launcher = await dressed({ variant: 'tab', placement: 'end' });
    const label = $(launcher, '[part=launcher-label]')!;
    const icon = $(launcher, 'svg')!.getBoundingClientRect();
    expect(icon.top).to.be.least(label.getBoundingClientRect().bottom);
    expect([style(label).writingMode, style(label).rotate]).to.deep.equal([
      'vertical-rl',
      '180deg',
    ]);
  });

  for (const [placement, square, round] of [
    ['end', 'Right', 'Left'],
    ['start', 'Left', 'Right'],
  ] as const)
    it(`is round only where it stands out (${placement})`, async () => {
      const css = style(button(await dressed({ variant: 'tab', placement })));
      expect(css[`borderTop${square}Radius`]).to.equal('0px');
      expect(css[`borderTop${round}Radius`]).to.equal('16px');
    });

  it('is not there while its panel is open, and has the focus again afterwards', async () => {
    const launcher = await dressed({ variant: 'tab', placement: 'end' });
    await launcher.show();
    expect(style(button(launcher)).visibility).to.equal('hidden');
    await launcher.hide();
    expect(style(button(launcher)).visibility).to.equal('visible');
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });
});

describe('something new', () => {
  it('is a dot beside the points, and is said in words', async () => {
    const launcher = await dressed();
    expect(badge(launcher)!.getBoundingClientRect().width).to.equal(12);
    expect(button(launcher)).to.have.attribute('aria-description', '2 new');
  });

  it('is counted where there are no words', async () => {
    const launcher = await dressed({ variant: 'icon' });
    expect(badge(launcher)!.getBoundingClientRect().width).to.equal(20);
    const { content } = getComputedStyle(badge(launcher)!, '::before');
    // Firefox says where it has it from, the others what it is.
    const text = content.replace(/^attr\((.+)\)$/, (_, from: string) =>
      JSON.stringify(badge(launcher)!.getAttribute(from)),
    );
    expect(text).to.equal('"2"');
  });

  it('is gone when nothing is new any more', async () => {
    let unseenCount = 3;
    const session = async () =>
      ({ ...aGuest, state: 'member', member: aMember({ unseenCount }) }) as const;
    const launcher = await ready({}, { adapter: fakeAdapter({ session }) });
    await sees(() => badge(launcher), 'the dot is there');
    unseenCount = 0;
    await launcher.refresh();
    expect([
      badge(launcher) === null,
      button(launcher).hasAttribute('aria-description'),
    ]).to.deep.equal([true, false]);
  });

  for (const preview of ['guest', 'error', 'offline', 'empty'])
    it(`is not there for nothing: the launcher is plain (${preview})`, async () => {
      const launcher = await dressed({ preview });
      expect(badge(launcher)?.isConnected ?? false).to.equal(false);
      expect(words(button(launcher))).to.be.oneOf(['Rewards', '0 points']);
    });

  it('is not said to somebody who is blocked', async () => {
    const session = async () =>
      ({ state: 'blocked', program: aSummary, member: aMember({ unseenCount: 2 }) }) as const;
    const launcher = await ready({}, { adapter: fakeAdapter({ session }) });
    await sees(() => $(launcher, '[role=status]'), 'it is dressed');
    expect(badge(launcher) === null).to.equal(true);
  });
});

describe('a launcher that is used', () => {
  it('rises and darkens under the pointer, and yields when pressed', async () => {
    const launcher = await dressed();
    const before = style(button(launcher)).backgroundColor;
    const { left, top } = button(launcher).getBoundingClientRect();
    await pointAt(left + 20, top + 20);
    later(() => void pointAt(5, 5));
    await still(launcher);
    expect(style(button(launcher)).translate).to.equal('0px -2px');
    expect(style(button(launcher)).backgroundColor).to.not.equal(before);
  });

  it('keeps still where movement is not wanted', async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    await emulate({ reducedMotion: 'reduce' });
    const launcher = await dressed();
    const { left, top } = button(launcher).getBoundingClientRect();
    await pointAt(left + 20, top + 20);
    later(() => void pointAt(5, 5));
    expect(style(button(launcher)).translate).to.be.oneOf(['none', '0px']);
  });

  it('shows where the keys are', async () => {
    const launcher = await dressed();
    await clickAt(5, 5);
    await press('Tab');
    const css = style(button(launcher));
    expect(focused(launcher) === button(launcher)).to.equal(true);
    expect([css.outlineStyle, css.outlineWidth, css.outlineOffset]).to.deep.equal([
      'solid',
      '2px',
      '2px',
    ]);
  });

  it('has an edge where the system chooses the colours (fault 63)', async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    await emulate({ forcedColors: 'active' });
    later(() => void emulate({ forcedColors: 'none' }));
    const { borderTopStyle, borderTopWidth } = style(button(await dressed()));
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
  });

  it('becomes a chevron while its panel is open, also in the place of the store’s own picture', async () => {
    const launcher = make({ preview: 'member' });
    launcher.innerHTML = '<b slot="launcher-icon">♥</b>';
    document.body.append(launcher);
    await sees(() => $(launcher, '[role=status]'), 'it is dressed');
    const gift = drawing(launcher);
    await launcher.show();
    expect(drawing(launcher)).to.not.equal(gift);
    expect($(launcher, 'svg')!.checkVisibility()).to.equal(true);
    expect(button(launcher).getBoundingClientRect().width).to.equal(56);
    await launcher.hide();
    expect(launcher.querySelector('b')!.checkVisibility()).to.equal(true);
  });

  it('points up with its chevron when the panel hangs below it', async () => {
    const launcher = await dressed({ placement: 'top-end' });
    await launcher.show();
    expect(style($(launcher, 'svg')!).rotate).to.equal('180deg');
  });

  it('shows that it was clicked while its code is on the way', async () => {
    const head = insteadOf({ 'ui/launcher/live.ts': 'await new Promise(() => {})' });
    const { launcher } = await pageOf(
      '<rewards-launcher preview="member"></rewards-launcher>',
      head,
    );
    await sees(() => launcher.shadowRoot, 'the button is there');
    const gift = drawing(launcher);
    button(launcher).click();
    expect(button(launcher).ariaBusy).to.equal('true');
    expect(drawing(launcher)).to.not.equal(gift);
    const { animationName } = launcher.ownerDocument.defaultView!.getComputedStyle(
      $(launcher, 'svg')!,
    );
    expect(animationName).to.equal('rewards-wait');
  });
});

describe('on a page that runs from right to left', () => {
  beforeEach(() => {
    document.documentElement.dir = 'rtl';
    later(() => document.documentElement.removeAttribute('dir'));
  });

  it('the end is at the left', async () => {
    expect(button(await dressed()).getBoundingClientRect().left).to.equal(24);
    const start = await dressed({ placement: 'top-start' });
    expect(button(start).getBoundingClientRect().right).to.equal(WIDE.width - 24);
  });

  it('a tab stands out to the right', async () => {
    const tab = button(await dressed({ variant: 'tab', placement: 'end' }));
    expect(tab.getBoundingClientRect().left).to.equal(0);
    const css = style(tab);
    expect([css.borderTopLeftRadius, css.borderTopRightRadius]).to.deep.equal(['0px', '16px']);
  });

  it('the words come after the picture', async () => {
    const launcher = await dressed();
    const label = $(launcher, '[part=launcher-label]')!.getBoundingClientRect();
    expect(label.right).to.be.most($(launcher, 'svg')!.getBoundingClientRect().left);
  });
});
