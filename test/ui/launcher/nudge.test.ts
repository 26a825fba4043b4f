import { expect } from '@open-wc/testing';
import { aMember, aProgram, aReward, aSession, fakeStorage } from '../../support/fakes.js';
import { click, emulate, frames, pointAt, press } from '../../support/ui-browser.js';
import {
  $,
  button,
  focused,
  frugal,
  later,
  pageNode,
  pageStyle,
  ready,
  sees,
  words,
} from '../../support/ui-launcher.js';
import {
  DAY,
  type Occasion,
  aBackend,
  atPlace,
  crossOf,
  heard,
  nudgeOf,
  saysTo,
  ticketOf,
  visit,
} from '../../support/ui-nudge.js';

/** A shop where a member has so many dollars to spend. */
const withMoney = (dollars = 10) => {
  const amount = { amountMinor: dollars * 100, currency: 'USD' };
  return aBackend({
    session: async () => aSession(aMember({ name: 'Ines' })),
    program: async () => aProgram({ rewards: [aReward({ amount })] }),
  });
};
const member = async (occasion: Occasion = {}) => heard({ adapter: withMoney(), ...occasion });
const isSaid = (launcher: Element): boolean => nudgeOf(launcher) !== null;
const gone = (launcher: Element): Promise<void> => sees(() => !isSaid(launcher), 'it is gone');

describe('a word that nobody has asked for', () => {
  it('comes when the page has been left in peace for a moment', async () => {
    const { launcher, adapter, clock } = await visit({ adapter: withMoney() });
    await clock.advance(1_199);
    expect([adapter.asked, isSaid(launcher)]).to.deep.equal([['session'], false]);
    await clock.advance(1);
    expect(saysTo(launcher)).to.equal('You have $10 to spend');
  });

  it('comes by itself, in the preview too', async () => {
    const launcher = await ready({ preview: 'member' });
    await sees(() => isSaid(launcher), 'it is said');
    expect(saysTo(launcher)).to.equal('You have $10 to spend');
    ticketOf(launcher)!.click();
    await sees(() => launcher.open && launcher.screen === 'wallet', 'the wallet is shown');
    await gone(launcher);
  });

  it('leads to where it can be used, and makes way for the panel', async () => {
    const { launcher, shown } = await member();
    ticketOf(launcher)!.click();
    await gone(launcher);
    expect([shown, launcher.open]).to.deep.equal([['redeem'], true]);
  });

  it('gives the focus to the launcher when the panel it opened is closed', async () => {
    const { launcher } = await member();
    await click(ticketOf(launcher)!);
    await gone(launcher);
    await launcher.hide();
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });

  it('makes way for a panel that is opened otherwise, and does not come back', async () => {
    const { launcher, clock } = await member();
    await launcher.show('earn');
    await gone(launcher);
    await launcher.hide();
    await clock.advance(DAY);
    expect(isSaid(launcher)).to.equal(false);
  });

  it('is not said to whoever has found the panel before', async () => {
    const { launcher } = await member({ before: (host) => host.show() });
    expect(isSaid(launcher)).to.equal(false);
  });

  it('ends with the launcher', async () => {
    const { launcher, ends } = await member();
    ends.abort();
    await gone(launcher);
  });

  it('ends when somebody else is here', async () => {
    const { launcher } = await member();
    await launcher.client!.identify(null).catch(() => undefined);
    await gone(launcher);
  });
});

describe('how often it is said', () => {
  it('is once a day', async () => {
    const { launcher, clock, storage } = await member();
    crossOf(launcher)!.click();
    await gone(launcher);
    launcher.remove();
    await clock.advance(DAY - 20_000);
    const next = await member({ clock, storage, adapter: withMoney(25) });
    expect([isSaid(next.launcher), next.adapter.times('program')]).to.deep.equal([false, 0]);
    next.launcher.remove();
    await clock.advance(20_000);
    const tomorrow = await member({ clock, storage, adapter: withMoney(25) });
    expect(saysTo(tomorrow.launcher)).to.equal('You have $25 to spend');
  });

  /** The same shop, so many days after it was answered. */
  async function daysAfter(days: number, answer: (launcher: Element) => void, dollars = 10) {
    const { launcher, clock, storage } = await member();
    answer(launcher);
    await gone(launcher);
    launcher.remove();
    await clock.advance(days * DAY);
    return (await member({ clock, storage, adapter: withMoney(dollars) })).launcher;
  }
  const putAway = (launcher: Element): void => crossOf(launcher)!.click();

  it('is not again for 30 days when it was put away', async () => {
    expect(isSaid(await daysAfter(29, putAway))).to.equal(false);
  });

  it('is again after 30 days', async () => {
    expect(isSaid(await daysAfter(30, putAway))).to.equal(true);
  });

  it('is again before, when there is something else to say', async () => {
    expect(saysTo(await daysAfter(2, putAway, 15))).to.equal('You have $15 to spend');
  });

  it('is not again for 30 days when it was followed', async () => {
    expect(isSaid(await daysAfter(29, (launcher) => ticketOf(launcher)!.click()))).to.equal(false);
  });

  it('is three times when nobody answers', async () => {
    const occasion: Occasion = { storage: fakeStorage() };
    const said: boolean[] = [];
    let clock: Occasion['clock'];
    for (let day = 0; day < 4; day++) {
      const visited = await member({ ...occasion, ...(clock && { clock }) });
      said.push(isSaid(visited.launcher));
      clock = visited.clock;
      visited.launcher.remove();
      await clock.advance(DAY);
      await visited.done;
    }
    expect(said).to.deep.equal([true, true, true, false]);
  });

  it('does not make the backend be asked over and over when there is nothing to say', async () => {
    const nothing = () => aBackend({ program: async () => aProgram({ rewards: [] }) });
    const { launcher, adapter, clock, storage } = await member({ adapter: nothing() });
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 1]);
    launcher.remove();
    const next = await member({ adapter: nothing(), clock, storage });
    expect(next.adapter.times('program')).to.equal(0);
    next.launcher.remove();
    await clock.advance(3_600_000);
    const last = await member({ clock, storage });
    expect(isSaid(last.launcher)).to.equal(true);
  });

  it('is kept without a name or a balance', async () => {
    const { storage } = await member();
    const kept = [...storage.kept].join();
    expect(kept).to.contain('rewards-launcher/nudges');
    expect(kept).to.not.match(/ines|1,?240/i);
  });

  it('survives nonsense in the memory of the device', async () => {
    for (const nonsense of [
      '',
      'null',
      '[]',
      '{"said":7}',
      '{"said":{"money":null}}',
      '{"shownAt":"x"}',
    ]) {
      const storage = fakeStorage(new Map([['rewards-launcher/nudges', nonsense]]));
      const { launcher } = await member({ storage });
      expect(isSaid(launcher), nonsense).to.equal(true);
      launcher.remove();
    }
  });
});

describe('where it is not said', () => {
  const at = (pathname: string) => member({ page: { pathname, search: '' } });

  for (const path of [
    '/cart',
    '/checkout',
    '/checkouts/cn/abc',
    '/en/basket',
    '/de/kasse/adresse',
    '/warenkorb.html',
    '/fr/panier',
    '/es/carrito',
    '/shop/Cart/',
  ])
    it(`is ${path}`, async () => {
      const { launcher, adapter } = await at(path);
      expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
    });

  for (const path of ['/', '/products/cartoon-mug', '/collections/bags', '/pages/checkout-faq'])
    it(`is not ${path}`, async () => {
      expect(isSaid((await at(path)).launcher)).to.equal(true);
    });

  it('is a page the shop calls its cart', async () => {
    const before = (launcher: { client?: object }) => {
      launcher.client = { ...launcher.client, pageKind: () => 'cart' };
      const { state } = launcher.client as { state: unknown };
      Object.defineProperty(launcher.client, 'state', { get: () => state });
    };
    const { launcher } = await member({ before: before as never });
    expect(isSaid(launcher)).to.equal(false);
  });

  it('is a cart that is reached without loading a page', async () => {
    const page = { pathname: '/', search: '' };
    const { launcher, clock } = await member({ page });
    page.pathname = '/cart';
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is where the shopper saves data', async () => {
    frugal(true);
    const { launcher, adapter } = await member();
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
  });

  it('is a store that opens the panel itself', async () => {
    const { launcher } = await member({ attributes: { variant: 'none' } });
    expect(isSaid(launcher)).to.equal(false);
  });

  it('is a page that switches it off: nothing is asked for or said', async () => {
    pageStyle('rewards-launcher::part(nudge){display:none}');
    const { launcher, adapter, storage } = await member();
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
    expect(storage.kept.size).to.equal(0);
  });

  it('is below a dialog of the page, until that is closed', async () => {
    const dialog = pageNode('<dialog>Cookies?</dialog>').querySelector('dialog')!;
    dialog.showModal();
    const { launcher, clock } = await member();
    await clock.advance(5_000);
    expect(isSaid(launcher)).to.equal(false);
    dialog.close();
    await clock.advance(1_000);
    expect(isSaid(launcher)).to.equal(true);
  });

  it('is below a drawer of the page that is opened meanwhile', async () => {
    const { launcher, clock } = await member();
    pageNode('<div role="dialog" aria-modal="true" aria-label="Bag">Your bag</div>');
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is a launcher that is hidden', async () => {
    const { launcher, storage } = await member({ before: (host) => (host.hidden = true) });
    expect([isSaid(launcher), storage.kept.size]).to.deep.equal([false, 0]);
  });

  it('is a page whose form is being filled in', async () => {
    const field = pageNode('<input>').querySelector('input')!;
    field.focus();
    const { launcher, clock } = await member();
    await clock.advance(5_000);
    expect(isSaid(launcher)).to.equal(false);
    field.blur();
    await clock.advance(1_000);
    expect(isSaid(launcher)).to.equal(true);
  });
});

describe('how long it stays', () => {
  it('is twelve seconds', async () => {
    const { launcher, clock } = await member();
    await clock.advance(11_999);
    expect(isSaid(launcher)).to.equal(true);
    await clock.advance(1);
    await gone(launcher);
  });

  it('is as long as it has the focus', async () => {
    const { launcher, clock } = await member();
    ticketOf(launcher)!.focus();
    await clock.advance(15_000);
    expect(isSaid(launcher)).to.equal(true);
    button(launcher).focus();
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is as long as the pointer rests on it', async () => {
    const { launcher, clock } = await member();
    const { left, top } = nudgeOf(launcher)!.getBoundingClientRect();
    await pointAt(left + 40, top + 40);
    await clock.advance(15_000);
    expect(isSaid(launcher)).to.equal(true);
    await pointAt(5, 5);
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is until the page is scrolled on by more than a screen', async () => {
    pageStyle('body{min-height:5000px}');
    later(() => scrollTo(0, 0));
    const { launcher } = await member();
    scrollTo(0, innerHeight - 1);
    await frames(3);
    expect(isSaid(launcher)).to.equal(true);
    scrollTo(0, innerHeight + 1);
    await gone(launcher);
  });

  it('is until Escape is pressed, which puts it away', async () => {
    const { launcher, storage } = await member();
    await press('Escape');
    await gone(launcher);
    expect(storage.get('rewards-launcher/nudges')).to.contain('answeredAt');
  });

  it('is not cut short by an Escape that is meant for a field of the page', async () => {
    const { launcher } = await member();
    pageNode('<input>').querySelector('input')!.focus();
    await press('Escape');
    await frames(2);
    expect(nudgeOf(launcher)!.matches('.is-leaving')).to.equal(false);
  });
});

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

  it('rises, or only fades in where movement is not wanted', async () => {
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
    const box = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    return [
      box(button(launcher).getBoundingClientRect()),
      box(nudgeOf(launcher)!.getBoundingClientRect()),
    ] as const;
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
