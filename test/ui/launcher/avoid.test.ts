import { expect } from '@open-wc/testing';
import { PHONE, WIDE, emulate, CAN, resize } from '../../support/ui-browser.js';
import { $, button, make, openAt, pageNode, ready, sees } from '../../support/ui-launcher.js';

const GAP = 12;
const box = (element: Element): DOMRect => button(element).getBoundingClientRect();
const bar = (style: string, more = ''): HTMLElement =>
  pageNode(
    `<div ${more} style="position:fixed;z-index:99;background:#ddd;${style}">of the store</div>`,
  ).firstElementChild as HTMLElement;
const AT_BOTTOM = 'left:0;right:0;bottom:0;height:60px;';

/** Waits until the launcher stands so far above the window's end. */
const stands = (launcher: Element, px: number): Promise<void> =>
  sees(
    () => Math.abs(innerHeight - box(launcher).bottom - px) < 1,
    `it stands ${px} px above the end, and not ${innerHeight - box(launcher).bottom}`,
  );
/** Long enough for a measurement to have been made. */
const looked = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));

for (const [name, size] of [
  ['wide', WIDE],
  ['narrow', PHONE],
] as const)
  describe(`the launcher in a ${name} window`, () => {
    before(async () => {
      if (CAN.media) await emulate({ reducedMotion: 'reduce' });
      await resize(size);
    });
    after(async () => {
      if (CAN.media) await emulate({ reducedMotion: 'no-preference' });
    });

    it('stands above a bar at the end of the window', async () => {
      bar(AT_BOTTOM);
      await stands(await ready(), 60 + GAP);
    });

    it('stands in its corner where nothing is in the way', async () => {
      bar('left:0;bottom:0;width:100px;height:60px;');
      const launcher = await ready();
      await looked();
      await stands(launcher, 24);
    });

    it('stands above one that stands above another', async () => {
      bar(AT_BOTTOM);
      bar('right:0;bottom:70px;width:80px;height:48px;');
      await stands(await ready(), 70 + 48 + GAP);
    });

    it('moves for a widget that comes late, and back when it goes', async () => {
      const launcher = await ready();
      await stands(launcher, 24);
      const late = bar(AT_BOTTOM);
      await stands(launcher, 60 + GAP);
      late.remove();
      await stands(launcher, 24);
    });

    it('moves for a bar that is shown as the page scrolls', async () => {
      const page = pageNode('<p style="height:3000px">A long page.</p>');
      const late = bar(`${AT_BOTTOM}display:none;`);
      const launcher = await ready();
      await looked();
      await stands(launcher, 24);
      addEventListener('scroll', () => (late.style.display = ''), { once: true });
      scrollTo(0, 500);
      await stands(launcher, 60 + GAP);
      scrollTo(0, 0);
      page.remove();
    });

    it('moves for a bar that sticks, and not for what scrolls by', async () => {
      const page = pageNode(
        `<div><p style="height:3000px">A long page.</p><div style="position:sticky;bottom:0;height:50px;background:#eee">Add to cart</div></div>`,
      );
      const launcher = await ready();
      await stands(launcher, 50 + GAP);
      page.remove();
      await stands(launcher, 24);
    });

    it('does not move for what covers the whole window', async () => {
      bar('inset:0;');
      const launcher = await ready();
      await looked();
      await stands(launcher, 24);
    });

    it('stays where it is when there is no place near', async () => {
      bar('right:0;bottom:0;width:90px;height:45vh;');
      const launcher = await ready();
      await looked();
      await stands(launcher, 24);
    });

    it('does not take a column of the page for a bar', async () => {
      pageNode('<div style="position:relative;height:3000px">All that is for sale.</div>');
      const launcher = await ready();
      await looked();
      await stands(launcher, 24);
    });

    it('moves downwards at the top', async () => {
      bar('left:0;right:0;top:0;height:60px;');
      const launcher = await ready({ preview: 'member', placement: 'top-end' });
      await sees(() => Math.abs(box(launcher).top - 60 - GAP) < 1, 'it stands below the bar');
    });

    it('moves for nothing where the page says so', async () => {
      bar(AT_BOTTOM);
      const launcher = await ready({ preview: 'member', avoid: 'none' });
      await looked();
      await stands(launcher, 24);
    });

    it('does not move for a drawer that leaves no place beside it', async () => {
      bar('right:0;top:0;bottom:0;width:60%;');
      const launcher = await ready();
      await looked();
      expect(innerWidth - box(launcher).right).to.equal(24);
    });

    it('goes away while a menu lies over all of it, and comes back', async () => {
      const launcher = await ready();
      await looked();
      const menu = bar('inset:0;');
      menu.innerHTML = '<button>Close</button>';
      const isSeen = () => button(launcher).checkVisibility({ visibilityProperty: true });
      await sees(() => !isSeen(), 'it is out of the way');
      menu.remove();
      await sees(isSeen, 'it is back');
    });

    it('does not take an open panel away', async () => {
      const launcher = await openAt(await ready());
      bar('inset:0;').innerHTML = '<button>Close</button>';
      await looked();
      expect($(launcher, '.panel')!.checkVisibility({ visibilityProperty: true })).to.equal(true);
    });

    it('stays on a page that is itself fixed to the window', async () => {
      bar('inset:0;').innerHTML = '<button>Menu</button>';
      const launcher = await ready();
      await looked();
      const app = bar('inset:0;');
      app.innerHTML = '<main><button>Menu</button></main>';
      await looked();
      await stands(launcher, 24);
      expect(button(launcher).checkVisibility({ visibilityProperty: true })).to.equal(true);
    });

    it('goes away while a chat is open over it, and comes back', async () => {
      const chat = bar('right:20px;bottom:20px;width:48px;height:48px;', 'class="crisp-client"');
      const launcher = await ready();
      await stands(launcher, 20 + 48 + GAP);
      Object.assign(chat.style, { width: '370px', height: '640px' });
      await sees(() => getComputedStyle(button(launcher)).visibility === 'hidden', 'it is gone');
      Object.assign(chat.style, { width: '48px', height: '48px' });
      await sees(() => getComputedStyle(button(launcher)).visibility === 'visible', 'it is back');
      await stands(launcher, 20 + 48 + GAP);
    });

    it('leaves nothing behind', async () => {
      bar(AT_BOTTOM);
      const launcher = await ready();
      await stands(launcher, 60 + GAP);
      launcher.remove();
      document.body.append(launcher);
      await stands(launcher, 60 + GAP);
    });
  });

describe('a drawer that is docked beside the page', () => {
  const drawer = (): HTMLElement => bar('right:0;top:0;bottom:0;width:380px;display:none;');
  const isBeside = (launcher: Element, px: number): Promise<void> =>
    sees(() => Math.abs(innerWidth - box(launcher).right - px) < 1, `it is ${px} px from the side`);
  before(() => resize(WIDE));

  it('has the launcher beside it while it is open, and above what is there', async () => {
    const cart = drawer();
    bar('left:30%;right:20%;bottom:0;height:60px;');
    const launcher = await ready();
    await isBeside(launcher, 24);
    cart.style.display = '';
    // A store's own button.
    document.body.click();
    await isBeside(launcher, 380 + 24);
    await stands(launcher, 60 + GAP);
    cart.style.display = 'none';
    await isBeside(launcher, 24);
    await stands(launcher, 24);
  });

  it('does so on the other side, too', async () => {
    Object.assign(drawer().style, { right: 'auto', left: '0', display: '' });
    const launcher = await ready({ preview: 'member', placement: 'bottom-start' });
    await sees(() => Math.abs(box(launcher).left - 380 - 24) < 1, 'it is beside the drawer');
  });
});

describe('what the page names itself', () => {
  it('is kept clear of, though no pointer finds it', async () => {
    await resize(WIDE);
    bar(`${AT_BOTTOM}pointer-events:none;`, 'id="own-bar"');
    await stands(await ready({ preview: 'member', avoid: '#own-bar' }), 60 + GAP);
  });

  it('may stand in the JSON of the tag', async () => {
    bar(`${AT_BOTTOM}pointer-events:none;`, 'id="own-bar"');
    const launcher = make({ preview: 'member' });
    launcher.innerHTML = `<script type="application/json">{"avoid": ["#own-bar", "::wrong("]}</script>`;
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text: unknown) => said.push(text);
    document.body.append(launcher);
    await sees(() => launcher.client, 'it is there');
    await stands(launcher, 60 + GAP);
    console.warn = warn;
    expect(said.join()).to.contain('"::wrong("');
  });
});
