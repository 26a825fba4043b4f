import { expect } from '@open-wc/testing';
import { PHONE, WIDE, click, clickAt, press, px, resize } from '../../support/ui-browser.js';
import {
  $,
  button,
  choose,
  dialog,
  focused,
  has,
  isShown,
  listen,
  openAt,
  pageNode,
  panelWords,
  ready,
  sees,
} from '../../support/ui-launcher.js';

describe('the panel on a phone', () => {
  beforeEach(() => resize(PHONE));
  const sheet = async (screen?: string) => openAt(await ready(), screen);

  it('is a modal sheet at the bottom, as wide as the phone', async () => {
    const launcher = await sheet();
    expect(dialog(launcher)!.matches(':modal')).to.equal(true);
    const { left, right, bottom, height } = dialog(launcher)!.getBoundingClientRect();
    expect([left, right, bottom].map(px)).to.deep.equal([0, PHONE.width, PHONE.height]);
    expect(height).to.be.closeTo(PHONE.height * 0.92, 1);
    expect(launcher.matches(':state(sheet)')).to.equal(true);
  });

  it('takes the focus when it opens', async () => {
    const launcher = await sheet();
    expect(dialog(launcher)!.contains(focused(launcher))).to.equal(true);
  });

  it('makes the page inert', async () => {
    const page = pageNode('<button>Buy</button>');
    let clicks = 0;
    page.addEventListener('click', () => clicks++);
    await sheet();
    page.querySelector('button')!.focus();
    expect(document.activeElement === page.querySelector('button')).to.equal(false);
    await clickAt(30, 20);
    expect(clicks).to.equal(0);
  });

  it('keeps the keyboard inside', async () => {
    const page = pageNode('<button>Buy</button>');
    await sheet('help');
    for (let at = 0; at < 20; at++) {
      await press('Tab');
      expect(document.activeElement === page.querySelector('button')).to.equal(false);
    }
  });

  it('closes by a tap beside it', async () => {
    const launcher = await sheet();
    const heard = listen(document, 'rewards-close');
    await clickAt(200, 20);
    await sees(() => !isShown(launcher), 'the panel is closed');
    expect(heard.map(({ detail }) => detail.reason)).to.deep.equal(['scrim']);
  });

  it('does not close by a tap on it', async () => {
    const launcher = await sheet('help');
    await clickAt(PHONE.width - 4, PHONE.height - 4);
    expect(isShown(launcher)).to.equal(true);
  });

  it('leads to the question it is opened with, and keeps the focus when that is answered', async () => {
    const launcher = await sheet('redeem');
    await sees(() => has(launcher, '.reward'), 'there is something to redeem');
    await launcher.hide();
    await openAt(launcher, 'redeem/ten');
    await sees(() => $(launcher, '.dialog')?.contains(focused(launcher)), 'the question has it');
    await choose(launcher, 'Not now');
    await sees(() => !has(launcher, '.dialog'), 'the question is put back');
    expect(dialog(launcher)!.contains(focused(launcher))).to.equal(true);
  });

  it('closes by Escape, and gives the focus back', async () => {
    const launcher = await ready();
    await click(button(launcher));
    await sees(() => isShown(launcher), 'the panel is shown');
    await press('Escape');
    await sees(() => !isShown(launcher) && !launcher.open, 'the panel is closed');
    await sees(() => focused(launcher) === button(launcher), 'the focus is back');
  });

  it('is either there or closed, however often Escape is pressed', async () => {
    const launcher = await sheet('redeem/ten');
    await sees(() => $(launcher, '.dialog'), 'the reward is asked about');
    await press('Escape', 'Escape', 'Escape');
    await sees(() => launcher.open === isShown(launcher), 'the button knows what is seen');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(launcher.open).to.equal(isShown(launcher));
  });

  it('keeps a page that keeps it open', async () => {
    const launcher = await sheet();
    document.addEventListener('rewards-close', (event) => event.preventDefault(), { once: true });
    await clickAt(200, 20);
    expect(isShown(launcher)).to.equal(true);
  });

  it('has its announcements where they can be heard', async () => {
    const launcher = await sheet();
    expect(dialog(launcher)!.contains($(launcher, '[role=status]'))).to.equal(true);
  });
});

describe('a phone that is turned while the panel is open', () => {
  it('shows a floating panel, and the sheet again', async () => {
    await resize(PHONE);
    const launcher = await openAt(await ready(), 'earn');
    await resize({ width: 844, height: 600 });
    await sees(() => dialog(launcher)!.matches(':popover-open'), 'it floats');
    expect(panelWords(launcher)).to.contain('For you');
    await resize(PHONE);
    await sees(() => dialog(launcher)!.matches(':modal'), 'it is a sheet');
    expect(launcher.open).to.equal(true);
  });

  it('says so to the page', async () => {
    const launcher = await openAt(await ready());
    expect(launcher.matches(':state(sheet)')).to.equal(false);
    await resize(PHONE);
    await sees(() => dialog(launcher)!.matches(':modal'), 'it is a sheet');
    expect(launcher.matches(':state(sheet)')).to.equal(true);
  });

  it('tells the page of no closing', async () => {
    const heard = listen(document, 'rewards-close', 'rewards-after-close');
    await resize(PHONE);
    const launcher = await openAt(await ready());
    await resize(WIDE);
    await sees(() => dialog(launcher)!.matches(':popover-open'), 'it floats');
    expect(heard).to.deep.equal([]);
  });

  it('closes afterwards', async () => {
    await resize(PHONE);
    const launcher = await openAt(await ready());
    await resize(WIDE);
    await launcher.hide();
    expect(isShown(launcher)).to.equal(false);
  });

  it('keeps the focus in the panel', async () => {
    await resize(PHONE);
    const launcher = await openAt(await ready());
    await resize(WIDE);
    await sees(() => dialog(launcher)!.matches(':popover-open'), 'it floats');
    expect(dialog(launcher)!.contains(focused(launcher))).to.equal(true);
  });
});
