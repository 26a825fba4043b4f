import { expect } from '@open-wc/testing';
import { click, clickAt, frames, press, resize } from '../../support/ui-browser.js';
import {
  $,
  button,
  dialog,
  focused,
  has,
  isShown,
  later,
  listen,
  pageNode,
  preview,
  ready,
  sees,
} from '../../support/ui-launcher.js';

const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('the panel on a wide screen', () => {
  it('is a dialog that is not modal', async () => {
    const launcher = await preview('member');
    expect(dialog(launcher)!.matches(':popover-open')).to.equal(true);
    expect(dialog(launcher)!.matches(':modal')).to.equal(false);
    expect(launcher.matches(':state(sheet)')).to.equal(false);
  });

  it('is called after the programme', async () => {
    expect(dialog(await preview('member'))!.ariaLabel).to.equal('Halden Rewards');
  });

  it('takes the focus when it opens', async () => {
    const launcher = await preview('member');
    expect(dialog(launcher)!.contains(focused(launcher))).to.equal(true);
  });

  it('leaves the page to be used', async () => {
    const page = pageNode('<button>Buy</button>');
    let clicks = 0;
    page.addEventListener('click', () => clicks++);
    const launcher = await preview('member');
    await click(page.firstElementChild!);
    expect([clicks, isShown(launcher)]).to.deep.equal([1, true]);
  });

  it('lets the keyboard out to the page', async () => {
    const page = pageNode('<button>Buy</button>');
    const launcher = await preview('member', 'help');
    for (let at = 0; at < 40 && document.activeElement !== page.firstElementChild; at++)
      await press('Tab');
    expect(document.activeElement === page.firstElementChild).to.equal(true);
    expect(isShown(launcher)).to.equal(true);
  });

  it('stands 16 px above its launcher', async () => {
    const launcher = await preview('member');
    await sees(() => dialog(launcher)!.classList.contains('is-anchored'), 'it is measured');
    expect(box(button(launcher)).top - box(dialog(launcher)!).bottom).to.be.closeTo(16, 1.5);
  });

  const sizes = [
    { width: 1280, height: 800 },
    { width: 1024, height: 560 },
    { width: 640, height: 420 },
    { width: 520, height: 900 },
  ];
  for (const placement of ['bottom-end', 'bottom-start', 'top-end', 'top-start', 'end', 'start'])
    it(`is wholly in the window at ${placement}, however the window is drawn`, async () => {
      const launcher = await ready({ preview: 'member', placement });
      await launcher.show();
      for (const size of sizes) {
        await resize(size);
        await frames(3);
        const { left, top, right, bottom } = box(dialog(launcher)!);
        const inside = left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
        expect(
          inside,
          `${size.width} × ${size.height}: ${left} ${top} ${right} ${bottom}`,
        ).to.equal(true);
      }
    });

  for (const [placement, side] of [
    ['bottom-end', 'right'],
    ['bottom-start', 'left'],
    ['top-end', 'right'],
    ['top-start', 'left'],
  ] as const)
    it(`lines up with its launcher at ${placement}`, async () => {
      const launcher = await ready({ preview: 'member', placement });
      await launcher.show();
      await sees(() => dialog(launcher)!.classList.contains('is-anchored'), 'it is measured');
      expect(box(dialog(launcher)!)[side]).to.be.closeTo(box(button(launcher))[side], 1);
    });

  it('is in the window without a launcher, too', async () => {
    const launcher = await ready({ preview: 'member', variant: 'none' });
    await launcher.show();
    const { left, top, right, bottom } = box(dialog(launcher)!);
    expect([left >= 0, top >= 0, right, bottom]).to.deep.equal([true, true, 1256, 776]);
  });

  it('is above whatever the page stacks', async () => {
    const page = pageNode('<div id="top"></div>');
    Object.assign((page.firstElementChild as HTMLElement).style, {
      position: 'fixed',
      inset: '0',
      zIndex: '2147483647',
      background: 'white',
    });
    const launcher = await preview('member');
    const { left, top } = box(dialog(launcher)!);
    expect(document.elementFromPoint(left + 100, top + 100) === launcher).to.equal(true);
  });

  it('stays where it is when the page is clicked', async () => {
    const launcher = await preview('member');
    await clickAt(20, 300);
    expect(isShown(launcher)).to.equal(true);
  });
});

describe('closing the panel', () => {
  const closing = async (act: (launcher: Element) => unknown) => {
    const heard = listen(document, 'rewards-close', 'rewards-after-close');
    const launcher = await preview('member');
    await act(launcher);
    await sees(() => heard.length === 2, 'the page hears that it is closed');
    expect(isShown(launcher)).to.equal(false);
    return heard.map(({ detail }) => detail.reason);
  };

  it('is done by Escape', async () => {
    expect(await closing(() => press('Escape'))).to.deep.equal(['escape', 'escape']);
  });

  it('is done by its button', async () => {
    const leave = (launcher: Element) => $(launcher, '[part=close-button]')!.click();
    expect(await closing(leave)).to.deep.equal(['button', 'button']);
  });

  it('is done by the page', async () => {
    const ask = (launcher: Element) =>
      (launcher as HTMLElementTagNameMap['rewards-launcher']).hide();
    expect(await closing(ask)).to.deep.equal(['api', 'api']);
  });

  it('takes the confirmation first when it is done by Escape', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await sees(() => $(launcher, '.dialog'), 'the reward is asked about');
    await press('Escape');
    await sees(() => !$(launcher, '.dialog'), 'the question is put back');
    expect(isShown(launcher)).to.equal(true);
    await press('Escape');
    await sees(() => !isShown(launcher), 'the panel is closed');
  });
});

describe('where the focus goes when the panel closes', () => {
  it('is the launcher', async () => {
    const launcher = await ready();
    await click(button(launcher));
    await sees(() => isShown(launcher), 'the panel is shown');
    await launcher.hide();
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });

  it('is what opened it', async () => {
    const page = pageNode('<button>My points</button>');
    const opener = page.querySelector('button')!;
    const launcher = await ready();
    opener.focus();
    await launcher.show();
    await launcher.hide();
    expect(document.activeElement === opener).to.equal(true);
  });

  it('is the launcher when what opened it is gone', async () => {
    const page = pageNode('<button>My points</button>');
    const opener = page.querySelector('button')!;
    const launcher = await ready();
    opener.focus();
    await launcher.show();
    opener.remove();
    await launcher.hide();
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });

  it('is the launcher when the page opened it by itself', async () => {
    const launcher = await preview('member');
    await launcher.hide();
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });
});

describe('the first frame after a click', () => {
  it('holds the panel, with the focus in it, before its code has come', async () => {
    const launcher = await ready();
    // As on a page that has had a moment: the box is there, what fills it is not.
    await sees(() => $(launcher, '[role=status]'), 'the box is prepared');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { requestAnimationFrame: next } = window;
    const waiting: FrameRequestCallback[] = [];
    later(() => (window.requestAnimationFrame = next));
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    button(launcher).click();
    await new Promise((resolve) => next(() => next(resolve)));
    expect(isShown(launcher)).to.equal(true);
    expect(focused(launcher) === dialog(launcher)).to.equal(true);
    expect(has(launcher, '.panel-body')).to.equal(false);
    expect($(launcher, '.shell-bones')!.checkVisibility()).to.equal(true);
    waiting.forEach((callback) => callback(0));
    window.requestAnimationFrame = next;
    await sees(() => $(launcher, '.panel-body'), 'the panel is filled');
  });
});
