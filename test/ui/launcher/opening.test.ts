import { expect, oneEvent } from '@open-wc/testing';
import { aSummary, fakeAdapter, settled } from '../../support/fakes.js';
import {
  $,
  atRest,
  button,
  dialog,
  isShown,
  listen,
  make,
  openAt,
  pageAsks,
  preview,
  put,
  reads,
  ready,
  sees,
} from '../../support/ui-launcher.js';

const isMoving = (launcher: Element): boolean =>
  dialog(launcher)!
    .getAnimations()
    .some(({ playState }) => playState === 'running');

describe('opening and closing', () => {
  it('is done by the button', async () => {
    const launcher = await ready();
    button(launcher).click();
    await sees(() => isShown(launcher), 'the panel is shown');
    button(launcher).click();
    await sees(() => !isShown(launcher), 'the panel is closed');
  });

  it('is said by a promise that keeps when nothing moves any more', async () => {
    const launcher = await ready();
    await launcher.show();
    expect([isShown(launcher), isMoving(launcher)]).to.deep.equal([true, false]);
    await launcher.hide();
    expect(isShown(launcher)).to.equal(false);
  });

  it('turns round with toggle', async () => {
    const launcher = await ready();
    await launcher.toggle();
    expect(isShown(launcher)).to.equal(true);
    await launcher.toggle();
    expect(isShown(launcher)).to.equal(false);
  });

  it('survives a hand that cannot make up its mind', async () => {
    const launcher = await ready();
    const wishes = Array.from({ length: 9 }, () => launcher.toggle());
    await Promise.all(wishes);
    await launcher.show();
    expect([isShown(launcher), launcher.open]).to.deep.equal([true, true]);
    await launcher.hide();
    expect([isShown(launcher), launcher.open]).to.deep.equal([false, false]);
  });

  it('can be turned back while it closes', async () => {
    const launcher = await openAt(await ready());
    const closing = launcher.hide();
    await launcher.show();
    await closing;
    await atRest(launcher);
    expect([isShown(launcher), launcher.open]).to.deep.equal([true, true]);
  });

  it('asks nothing of an element that is not on the page', async () => {
    const launcher = document.createElement('rewards-launcher');
    await Promise.all([launcher.show(), launcher.hide(), launcher.refresh()]);
    expect(launcher.open).to.not.equal(true);
  });
});

describe('the open attribute', () => {
  it('opens the panel, from the beginning too', async () => {
    const launcher = put({ preview: 'member', open: true });
    await sees(() => isShown(launcher), 'the panel is shown');
  });

  it('opens and closes it later', async () => {
    const launcher = await ready();
    launcher.setAttribute('open', '');
    await sees(() => isShown(launcher), 'the panel is shown');
    launcher.removeAttribute('open');
    await sees(() => !isShown(launcher), 'the panel is closed');
  });

  it('says whether the panel is open', async () => {
    const launcher = await openAt(await ready());
    expect(launcher).to.have.attribute('open');
    await launcher.hide();
    expect(launcher).to.not.have.attribute('open');
  });
});

describe('the screen attribute', () => {
  it('says where the panel opens', async () => {
    const launcher = put({ preview: 'member', open: true, screen: 'activity' });
    await reads(launcher, 'Order 1098');
  });

  it('leads from one screen to another', async () => {
    const launcher = await preview('member');
    launcher.setAttribute('screen', 'tiers');
    await reads(launcher, 'Mending for life');
  });

  it('opens one reward', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await sees(() => $(launcher, '[role=alertdialog]'), 'the reward is asked about');
    expect($(launcher, '[role=alertdialog]')!.textContent).to.contain('$10 off your order');
  });

  it('follows the shopper', async () => {
    const launcher = await preview('member');
    $(launcher, '.tab:nth-child(2)')!.click();
    await settled();
    expect(launcher.screen).to.equal('earn');
  });

  for (const screen of ['moon', 'constructor', '__proto__', '', '/', 'redeem/nothing'])
    it(`shows something for "${screen}", too`, async () => {
      const launcher = await preview('member', screen || 'home');
      expect($(launcher, '.panel-body')!.childElementCount).to.be.above(0);
    });

  it('asks once whether a reward works in the bag', async () => {
    let asked = 0;
    const total = { amountMinor: 5_000, currency: 'USD' };
    const cart = { lines: [{ productId: 'throw', quantity: 1, total }], total, codes: [] };
    const launcher = await ready();
    pageAsks(['platform', { cart: async () => (asked++, cart) }]);
    await openAt(launcher, 'redeem/ten');
    await reads(launcher, 'Works with');
    await settled();
    expect(asked).to.equal(1);
  });
});

describe('what the launcher says of itself', () => {
  const told = { guest: ['guest'], member: ['member'], empty: ['member', 'empty'] };
  for (const [kind, states] of Object.entries(told))
    it(`is ${states.join(' and ')} by the time it says that it is ready, for the preview ${kind}`, async () => {
      const launcher = make({ preview: kind });
      const said = oneEvent(launcher, 'rewards-ready');
      document.body.append(launcher);
      await said;
      const all = ['loading', 'guest', 'member', 'expired', 'blocked', 'empty', 'error', 'offline'];
      expect(all.filter((state) => launcher.matches(`:state(${state})`))).to.deep.equal(states);
    });

  for (const kind of ['error', 'offline'])
    it(`is in the state ${kind} when the backend is`, async () => {
      const launcher = put({ preview: kind });
      await sees(() => launcher.matches(`:state(${kind})`), `it is in the state ${kind}`);
    });

  it('is loading until the backend is heard', async () => {
    const adapter = fakeAdapter({ session: () => new Promise(() => undefined) });
    const launcher = put({}, { adapter });
    await sees(() => adapter.times('session'), 'the backend is asked');
    await sees(() => launcher.matches(':state(loading)'), 'it is loading');
  });

  it('is blocked', async () => {
    const session = async () => ({ state: 'blocked', program: aSummary }) as const;
    const launcher = await ready({}, { adapter: fakeAdapter({ session }) });
    await sees(() => launcher.matches(':state(blocked)'), 'it is blocked');
  });

  it('is expired once more is asked for', async () => {
    const launcher = await preview('expired');
    expect(launcher.matches(':state(expired)')).to.equal(true);
  });

  it('is open while it is', async () => {
    const launcher = await openAt(await ready());
    expect(launcher.matches(':state(open)')).to.equal(true);
    await launcher.hide();
    expect(launcher.matches(':state(open)')).to.equal(false);
  });
});

it('opens at once again after it was put away in the middle of opening', async () => {
  const heard = listen(document, 'rewards-after-open');
  const launcher = await ready();
  const opening = launcher.show();
  await launcher.hide();
  await opening;
  expect([isShown(launcher), heard.length]).to.deep.equal([false, 0]);
});
