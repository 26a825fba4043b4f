import { expect } from '@open-wc/testing';
import { clickAt, px } from '../../support/ui-browser.js';
import {
  $,
  button,
  has,
  isShown,
  later,
  pageNode,
  pageStyle,
  ready,
  sees,
} from '../../support/ui-launcher.js';

/** What themes do to tags they do not know. */
const THEMES: Record<string, string> = {
  'hides the tag': 'rewards-launcher{display:none!important;position:absolute;opacity:0}',
  'hides the tag in every way':
    'rewards-launcher{visibility:hidden!important;opacity:0!important;clip-path:inset(50%)!important}',
  'unsets everything': '*{all:unset!important}',
  'has tiny type': 'html{font-size:4px}',
  'hides what is empty': ':empty{display:none}',
  'hides what is empty, importantly': 'body>:empty{display:none!important}',
  'lays the page out as a grid': 'body{display:grid;gap:24px}',
  'shows what is hidden': '[hidden]{display:block!important}',
  'moves the tag': 'rewards-launcher{transform:translateX(900px)!important;margin:99px!important}',
  'filters the tag': 'rewards-launcher{filter:blur(2px)!important;contain:strict!important}',
  'takes clicks away': 'body{pointer-events:none}',
  'lets nobody select': 'body{user-select:none;cursor:wait}',
  'spaces and shouts':
    'body{letter-spacing:9px;word-spacing:30px;text-transform:uppercase;line-height:4;font-weight:900;text-indent:50px;white-space:pre;visibility:visible;text-align:right;color:red;font-size:60px}',
  'sizes every button':
    'button{height:10px!important;padding:40px!important;display:none!important}',
  'lays something over everything':
    'body::after{content:"";position:fixed;inset:0 0 120px 0;z-index:2147483647;background:#000}',
  'moves its body': 'body{min-block-size:3000px;transform:translateX(0)}',
  'filters its body': 'body{min-block-size:3000px;filter:blur(0)}',
  'sizes every picture': 'svg{width:300px!important;height:300px!important}',
};

const place = (launcher: Element): DOMRect => button(launcher).getBoundingClientRect();
const heightOfPage = (): number => document.documentElement.scrollHeight;

describe('a page that', () => {
  for (const [what, css] of Object.entries(THEMES))
    describe(what, () => {
      beforeEach(() => {
        pageStyle(css);
        pageNode('<p>A page</p><p>with words</p>');
      });

      it('gets a launcher of 56 px that is where it belongs (fault 60)', async () => {
        const launcher = await ready({ preview: 'guest' });
        await sees(() => place(launcher).bottom <= innerHeight, 'it is in the window');
        const { height, right, bottom, width } = place(launcher);
        expect([height, right, bottom].map(px)).to.deep.equal([
          56,
          innerWidth - 24,
          innerHeight - 24,
        ]);
        expect(width).to.be.within(100, 160);
        // Ends the line in WebKit.
        expect(button(launcher).innerText.trim()).to.equal('Rewards');
      });

      it('gets a launcher that can be clicked (fault 60)', async () => {
        const launcher = await ready({ preview: 'guest' });
        await sees(() => place(launcher).bottom <= innerHeight, 'it is in the window');
        const { left, top, width, height } = place(launcher);
        await clickAt(left + width / 2, top + height / 2);
        await sees(() => isShown(launcher), 'the panel is shown');
      });

      it('keeps its own height', async () => {
        const before = heightOfPage();
        const launcher = await ready({ preview: 'guest' });
        expect(heightOfPage()).to.equal(before);
        await launcher.show();
        expect(heightOfPage()).to.equal(before);
      });

      it('can hide it', async () => {
        const launcher = await ready({ preview: 'guest' });
        launcher.hidden = true;
        expect(button(launcher).checkVisibility()).to.equal(false);
      });
    });

  it('moves its body has the launcher at its place again after it was put elsewhere (fault 60)', async () => {
    pageStyle(THEMES['moves its body']!);
    const launcher = await ready({ preview: 'guest', placement: 'top-start' });
    scrollTo(0, 1_000);
    later(() => scrollTo(0, 0));
    await sees(() => place(launcher).top === 24, 'it is at the top');
    pageNode('').append(launcher);
    await sees(() => place(launcher).top === 24, 'it is at the top again');
    expect(place(launcher).left).to.equal(24);
  });

  it('fixes it to the window has a launcher that its own banners cover, also in the middle and with long words', async () => {
    const ways: Record<string, string>[] = [
      {},
      { placement: 'top-start' },
      { variant: 'none' },
      { variant: 'tab', placement: 'end', label: 'Everything you have earned with us so far' },
    ];
    for (const attributes of ways) {
      const launcher = await ready({ preview: 'guest', ...attributes });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect($(launcher, '.root')!.popover).to.equal(null);
      launcher.remove();
    }
  });

  it('inherits nothing into the words of the launcher but the font', async () => {
    pageStyle(THEMES['spaces and shouts']!);
    const launcher = await ready({ preview: 'guest' });
    const style = getComputedStyle(button(launcher));
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.textIndent).to.equal('0px');
  });

  it('has its own styles left alone, also while the panel is open', async () => {
    const page = pageNode('<p>words</p>');
    const launcher = await ready({ preview: 'guest' });
    const before = document.body.getAttribute('style');
    await launcher.show();
    expect(document.body.getAttribute('style')).to.equal(before);
    expect(page.outerHTML).to.equal('<div><p>words</p></div>');
    expect(has(launcher, '.panel')).to.equal(true);
  });
});
