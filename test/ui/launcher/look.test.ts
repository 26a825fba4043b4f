import { expect } from '@open-wc/testing';
import { CAN, emulate, px, resize, WIDE } from '../../support/ui-browser.js';
import { $, button, make, pageNode, pageStyle, put, ready } from '../../support/ui-launcher.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** Mean of the channels of a colour as it is painted, 0 to 255. */
export function brightness(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3;
}
const fill = (launcher: Element): number =>
  brightness(getComputedStyle(button(launcher)).backgroundColor);

describe('where the launcher stands', () => {
  const { width, height } = WIDE;
  const places = {
    'bottom-end': { right: width - 24, bottom: height - 24 },
    'bottom-start': { left: 24, bottom: height - 24 },
    'top-end': { right: width - 24, top: 24 },
    'top-start': { left: 24, top: 24 },
    end: { right: width - 24 },
    start: { left: 24 },
  };
  for (const [placement, edges] of Object.entries(places))
    it(`is at ${placement}`, async () => {
      const { left, right, top, bottom } = box(
        button(await ready({ preview: 'guest', placement })),
      );
      const found = { left, right, top, bottom };
      for (const [edge, at] of Object.entries(edges))
        expect(found[edge as keyof typeof found], edge).to.be.closeTo(at, 0.5);
    });

  for (const placement of ['end', 'start'])
    it(`is half way up at ${placement}`, async () => {
      const { top, bottom } = box(button(await ready({ preview: 'guest', placement })));
      expect((top + bottom) / 2).to.be.closeTo(height / 2, 1);
    });

  it('keeps the distance the store asks for', async () => {
    pageStyle('rewards-launcher{--rewards-offset-inline:60px;--rewards-offset-block:90px}');
    const { right, bottom } = box(button(await ready({ preview: 'guest' })));
    expect([right, bottom].map(px)).to.deep.equal([width - 60, height - 90]);
  });

  it('stays in the corner when the window changes', async () => {
    const launcher = await ready({ preview: 'guest' });
    await resize({ width: 800, height: 500 });
    const { right, bottom } = box(button(launcher));
    expect([right, bottom].map(px)).to.deep.equal([776, 476]);
  });
});

describe('what the launcher looks like', () => {
  it('is a pill with words', async () => {
    const launcher = await ready({ preview: 'guest' });
    expect(px(box(button(launcher)).height)).to.equal(56);
    expect(box(button(launcher)).width).to.be.above(90);
    // Ends the line in WebKit.
    expect(button(launcher).innerText.trim()).to.equal('Rewards');
  });

  it('is a round button without words as an icon', async () => {
    const launcher = await ready({ preview: 'guest', variant: 'icon' });
    const { width, height } = box(button(launcher));
    expect([width, height].map(px)).to.deep.equal([56, 56]);
    expect(button(launcher).innerText).to.equal('');
  });

  it('stands at the very edge as a tab', async () => {
    const launcher = await ready({ preview: 'guest', variant: 'tab', placement: 'end' });
    expect(px(box(button(launcher)).right)).to.equal(WIDE.width);
    const other = await ready({ preview: 'empty', variant: 'tab', placement: 'start' });
    expect(box(button(other)).left).to.equal(0);
  });

  it('has room for its words as a tab', async () => {
    const launcher = await ready({ preview: 'member', variant: 'tab', placement: 'end' });
    const label = box($(launcher, '[part~=launcher-label]')!);
    const { top, bottom, left, right } = box(button(launcher));
    expect(label.top).to.be.least(top);
    expect(label.bottom).to.be.most(bottom);
    expect([label.left >= left, label.right <= right]).to.deep.equal([true, true]);
  });

  it('is not there when the store opens the panel itself', async () => {
    const launcher = await ready({ preview: 'guest', variant: 'none' });
    expect(button(launcher).checkVisibility()).to.equal(false);
    await launcher.show();
    expect($(launcher, '.panel')!.checkVisibility()).to.equal(true);
  });

  it('takes the brand colour as it is', async () => {
    pageStyle('rewards-launcher{--rewards-accent:#a4481f}');
    const { backgroundColor } = getComputedStyle(button(await ready({ preview: 'guest' })));
    expect(brightness(backgroundColor)).to.be.closeTo(brightness('#a4481f'), 0.5);
  });

  it('shows a picture of the store', async () => {
    const launcher = make({ preview: 'guest' });
    launcher.innerHTML = '<b slot="launcher-icon">♥</b>';
    document.body.append(launcher);
    await launcher.updateComplete;
    expect(launcher.querySelector('b')!.checkVisibility()).to.equal(true);
    expect($(launcher, 'svg')!.checkVisibility()).to.equal(false);
  });

  it('is not printed (fault 56)', async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    const launcher = await ready({ preview: 'guest' });
    await emulate({ media: 'print' });
    expect(button(launcher).checkVisibility()).to.equal(false);
  });
});

describe('light or dark', () => {
  const dark = { fill: (value: number) => value > 120 };
  const onPage = async (css: string, scheme = 'page'): Promise<number> => {
    const page = pageNode('');
    pageStyle(css);
    page.className = 'page';
    const launcher = make({ preview: 'guest', scheme });
    page.append(launcher);
    await launcher.updateComplete;
    return fill(launcher);
  };

  it('is light on a page without a colour', async () => {
    expect(dark.fill(await onPage(''))).to.equal(false);
  });

  it('is dark on a dark page', async () => {
    expect(dark.fill(await onPage('.page{background:#111}'))).to.equal(true);
  });

  it('looks through what is transparent', async () => {
    const css = 'body{background:#111}.page{background:rgb(255 255 255 / .2)}';
    expect(dark.fill(await onPage(css))).to.equal(true);
  });

  it('is dark on a page whose dark colour is written as oklch', async () => {
    expect(dark.fill(await onPage('.page{background:oklch(.2 .02 250)}'))).to.equal(true);
  });

  it('is light on a page whose light colour is written as oklch', async () => {
    const css = 'body{background:#111}.page{background:oklch(.97 .02 250)}';
    expect(dark.fill(await onPage(css))).to.equal(false);
  });

  it('is what the store says, whatever the page looks like', async () => {
    expect(dark.fill(await onPage('.page{background:#111}', 'light'))).to.equal(false);
    expect(dark.fill(await onPage('', 'dark'))).to.equal(true);
  });

  it('follows the system only when it is told to', async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    await emulate({ colorScheme: 'dark' });
    expect(dark.fill(await onPage('', 'auto'))).to.equal(true);
    expect(dark.fill(await onPage(''))).to.equal(false);
  });
});

describe('the size of the type', () => {
  it('takes the font of the store', async () => {
    pageStyle('body{font-family:"Courier New",monospace}');
    const launcher = await ready({ preview: 'guest' });
    expect(getComputedStyle(button(launcher)).fontFamily).to.equal('"Courier New", monospace');
  });

  it('takes the font the store names for it', async () => {
    pageStyle('rewards-launcher{--rewards-font:Georgia,serif}');
    const launcher = put({ preview: 'guest' });
    expect(getComputedStyle(button(launcher)).fontFamily).to.equal('Georgia, serif');
  });

  it('grows with the size the store asks for', async () => {
    pageStyle('rewards-launcher{--rewards-font-size:32px}');
    const launcher = put({ preview: 'guest' });
    expect(getComputedStyle(button(launcher)).fontSize).to.equal('30px');
  });
});
