import { expect } from '@open-wc/testing';
import { CAN, PHONE, emulate, frames, resize } from '../../support/ui-browser.js';
import {
  $,
  dialog,
  isShown,
  listen,
  openAt,
  preview,
  ready,
  sees,
} from '../../support/ui-launcher.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Spot {
  readonly identifier: number;
  readonly target: EventTarget;
  readonly clientX: number;
  readonly clientY: number;
}
/** What a finger does, as the browser tells it or in a likeness. */
function touchEvent(type: string, spots: readonly Spot[]): UIEvent {
  const init = { bubbles: true, composed: true, cancelable: true };
  return CAN.touch
    ? new TouchEvent(type, { ...init, touches: spots.map((spot) => new Touch(spot)) })
    : Object.assign(new UIEvent(type, init), { touches: spots });
}

/** A finger that goes from one height to another over so many milliseconds, and is lifted there. */
async function swipe(launcher: Element, on: string, by: number, ms: number, rest = 0) {
  const target = $(launcher, on)!;
  const { left, top } = target.getBoundingClientRect();
  const at = (moved: number) => [
    { identifier: 1, target, clientX: left + 20, clientY: top + 10 + moved },
  ];
  const touch = (type: string, spots: readonly Spot[]) =>
    target.dispatchEvent(touchEvent(type, spots));
  touch('touchstart', at(0));
  const steps = 6;
  for (let step = 1; step <= steps; step++) {
    await wait(ms / steps);
    touch('touchmove', at((by * step) / steps));
  }
  await wait(rest);
  const held = dialog(launcher)!.getBoundingClientRect().top;
  touch('touchend', []);
  return held;
}

describe('a sheet under the finger', () => {
  beforeEach(() => resize(PHONE));
  const TOP = PHONE.height - Math.round(PHONE.height * 0.92);
  const sheet = async (screen = 'help') => {
    const launcher = await openAt(await ready(), screen);
    await sees(
      () => dialog(launcher)!.style.getPropertyValue('--_covered') !== '',
      'it can be moved',
    );
    return launcher;
  };
  const isAtRest = (launcher: Element) => () =>
    Math.abs(dialog(launcher)!.getBoundingClientRect().top - TOP) < 2;

  it('follows it down', async () => {
    const launcher = await sheet();
    expect(await swipe(launcher, '.panel-header', 60, 200, 120)).to.be.closeTo(TOP + 60, 2);
  });

  it('comes back when it is let go early', async () => {
    const launcher = await sheet();
    await swipe(launcher, '.panel-header', 60, 200, 120);
    await sees(isAtRest(launcher), 'it is back');
    expect(launcher.open).to.equal(true);
  });

  it('closes when it is drawn down far, and says how', async () => {
    const launcher = await sheet();
    const heard = listen(document, 'rewards-close');
    await swipe(launcher, '.sheet-handle', 140, 200, 120);
    await sees(() => !isShown(launcher), 'it is closed');
    expect(heard.map(({ detail }) => detail.reason)).to.deep.equal(['swipe']);
  });

  it('closes when it is thrown, however short the way', async () => {
    const launcher = await sheet();
    await swipe(launcher, '.panel-header', 80, 30);
    await sees(() => !isShown(launcher), 'it is closed');
  });

  it('opens again where it belongs', async () => {
    const launcher = await sheet();
    await swipe(launcher, '.sheet-handle', 140, 200, 120);
    await sees(() => !isShown(launcher), 'it is closed');
    await launcher.show();
    await sees(isAtRest(launcher), 'it stands where it stood');
  });

  it('goes along with a body that is at its top', async () => {
    const launcher = await sheet('tiers');
    await swipe(launcher, '.ladder', 140, 200, 120);
    await sees(() => !isShown(launcher), 'it is closed');
  });

  it('leaves a body that is scrolled its scrolling', async () => {
    const launcher = await sheet('tiers');
    $(launcher, '.panel-body')!.scrollTop = 40;
    await swipe(launcher, '.ladder', 140, 200, 120);
    expect(isAtRest(launcher)()).to.equal(true);
    expect(launcher.open).to.equal(true);
  });

  it('hardly gives way upwards', async () => {
    const launcher = await sheet();
    const target = '.panel-header';
    expect(await swipe(launcher, target, -50, 200, 120)).to.be.closeTo(TOP, 1);
    expect(launcher.open).to.equal(true);
  });

  it('does not take a slider’s movement for its own', async () => {
    const launcher = await preview('member', 'redeem');
    await sees(() => $(launcher, 'input[type=range]'), 'there is a slider');
    await swipe(launcher, 'input[type=range]', 140, 200, 120);
    expect(launcher.open).to.equal(true);
  });

  it('comes back to a page that keeps it open', async () => {
    const launcher = await sheet();
    document.addEventListener('rewards-close', (event) => event.preventDefault(), { once: true });
    await swipe(launcher, '.sheet-handle', 140, 200, 120);
    await sees(isAtRest(launcher), 'it is back');
    expect(isShown(launcher)).to.equal(true);
  });

  it('moves nothing by itself for who wants less motion', async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    await emulate({ reducedMotion: 'reduce' });
    const launcher = await sheet();
    await swipe(launcher, '.panel-header', 60, 200, 120);
    await frames(1);
    expect(dialog(launcher)!.getAnimations()).to.deep.equal([]);
    expect(isAtRest(launcher)()).to.equal(true);
  });
});

describe('the handle of a sheet', () => {
  it('leaves the buttons below it to the finger', async () => {
    await resize(PHONE);
    const launcher = await openAt(await ready(), 'help');
    for (const part of ['close-button', 'back-button']) {
      const button = $(launcher, `[part~=${part}]`)!;
      const { left, top, width } = button.getBoundingClientRect();
      const touched = launcher.shadowRoot!.elementFromPoint(left + width / 2, top + 3);
      expect(touched?.closest('button') === button, part).to.equal(true);
    }
  });
});
