import { expect } from '@open-wc/testing';
import { clickAt } from '../../support/ui-browser.js';
import {
  button,
  has,
  isShown,
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
  'sizes every picture': 'svg{width:300px!important;height:300px!important}',
};

const heightOfPage = (): number => document.documentElement.scrollHeight;

describe('a page that', () => {
  for (const [what, css] of Object.entries(THEMES))
    describe(what, () => {
      beforeEach(() => {
        pageStyle(css);
        pageNode('<p>A page</p><p>with words</p>');
      });

      it('gets a launcher of 56 px that is where it belongs', async () => {
        const launcher = await ready({ preview: 'guest' });
        const { height, right, bottom, width } = button(launcher).getBoundingClientRect();
        expect([height, right, bottom]).to.deep.equal([56, innerWidth - 24, innerHeight - 24]);
        expect(width).to.be.within(100, 160);
        expect(button(launcher).innerText).to.equal('Rewards');
      });

      it('gets a launcher that can be clicked', async () => {
        const launcher = await ready({ preview: 'guest' });
        const { left, top, width, height } = button(launcher).getBoundingClientRect();
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
