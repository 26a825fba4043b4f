import { expect } from '@open-wc/testing';
import { CAN, emulate, press, px } from '../../support/ui-browser.js';
import { $, button, focused, later, pageNode, words } from '../../support/ui-launcher.js';
import {
  type Occasion,
  atPlace,
  crossOf,
  gone,
  member,
  nudgeOf,
  ticketOf,
} from '../../support/ui-nudge.js';

describe('for whoever hears it, or goes by keys', () => {
  it('is announced once, and leaves the focus where it is', async () => {
    const field = pageNode('<a href="#x">A link</a>').querySelector('a')!;
    field.focus();
    const { launcher, clock } = await member();
    const status = $(launcher, '[role=status]')!;
    expect(words(status)).to.equal('You have $10 to spend. Take it off today’s order');
    expect(document.activeElement === field).to.equal(true);
    await clock.advance(12_000);
    await gone(launcher);
    expect(words(status)).to.equal('');
  });

  it('comes after the launcher: first the ticket, then the cross', async () => {
    const { launcher } = await member();
    button(launcher).focus();
    await press('Tab');
    expect(focused(launcher) === ticketOf(launcher)).to.equal(true);
    await press('Tab');
    expect(focused(launcher) === crossOf(launcher)).to.equal(true);
    expect(crossOf(launcher)!.ariaLabel).to.equal('Dismiss');
  });

  it('gives the focus to the launcher when it is put away', async () => {
    const { launcher } = await member();
    crossOf(launcher)!.focus();
    await press('Enter');
    await gone(launcher);
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });

  it('has targets of 44 px', async () => {
    const { launcher } = await member();
    await atPlace(launcher);
    for (const target of [ticketOf(launcher)!, crossOf(launcher)!]) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.least(44);
    }
  });

  for (const scheme of ['light', 'dark'])
    it(`leaves nothing to wish for (${scheme})`, async () => {
      const { launcher } = await member({ attributes: { scheme } });
      await atPlace(launcher);
      await expect(launcher).to.be.accessible();
    });

  it('rises, or only fades in where movement is not wanted', async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    const movement = async (): Promise<string> =>
      getComputedStyle(nudgeOf((await member()).launcher)!).animationName;
    expect(await movement()).to.equal('rewards-nudge');
    await emulate({ reducedMotion: 'reduce' });
    expect(await movement()).to.equal('rewards-nudge-fade');
  });
});

describe('where it stands', () => {
  const boxes = async (attributes: Occasion['attributes'], dir = 'ltr') => {
    document.documentElement.dir = dir;
    later(() => document.documentElement.removeAttribute('dir'));
    const { launcher } = await member({ attributes: attributes ?? {} });
    await atPlace(launcher);
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left: px(left), right: px(right), top: px(top), bottom: px(bottom) };
    };
    return [box(button(launcher)), box(nudgeOf(launcher)!)] as const;
  };

  it('is above the launcher, at the same edge', async () => {
    const [face, nudge] = await boxes({});
    expect([face.right - nudge.right, face.top - nudge.bottom]).to.deep.equal([0, 16]);
  });

  it('is below one that is at the top', async () => {
    const [face, nudge] = await boxes({ placement: 'top-start' });
    expect([nudge.left - face.left, nudge.top - face.bottom]).to.deep.equal([0, 16]);
  });

  it('is beside a tab', async () => {
    const [face, nudge] = await boxes({ variant: 'tab', placement: 'end' });
    expect(face.left - nudge.right).to.equal(16);
  });

  it('is at the other side of a page that runs from right to left', async () => {
    const [face, nudge] = await boxes({}, 'rtl');
    expect([face.left, nudge.left]).to.deep.equal([24, 24]);
  });
});
