import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import { RewardsEvent } from '../../../src/ui/events.js';
import { fakeAdapter, settled } from '../../support/fakes.js';
import {
  $,
  button,
  choose,
  isShown,
  later,
  listen,
  make,
  openAt,
  preview,
  ready,
  sees,
} from '../../support/ui-launcher.js';

/** The page takes over: every announcement of a name is cancelled. */
function takeOver(name: string): void {
  const cancel = (event: Event): void => event.preventDefault();
  document.addEventListener(name, cancel);
  later(() => document.removeEventListener(name, cancel));
}

describe('what the page is told', () => {
  it('reaches the document from inside a shadow root, and bubbles', async () => {
    const host = document.createElement('div');
    later(() => host.remove());
    document.body.append(host);
    const launcher = make({ preview: 'guest' });
    host.attachShadow({ mode: 'open' }).append(launcher);
    const [heard, opened] = [listen(document, 'rewards-ready'), listen(document, 'rewards-open')];
    later(() => launcher.remove());
    await sees(() => heard.length, 'the page hears of it');
    await launcher.show();
    expect([opened[0]!.bubbles, opened[0]!.composed]).to.deep.equal([true, true]);
  });

  it('is that it is ready, once, with who is here', async () => {
    const heard = listen(document, 'rewards-ready');
    await ready();
    expect(heard.map(({ detail }) => detail)).to.deep.equal([{ session: 'member' }]);
  });

  it('is who has come or gone', async () => {
    const launcher = await ready();
    const heard = listen(document, 'rewards-after-identify');
    await launcher.identify(null);
    expect(heard.at(-1)!.detail).to.deep.equal({ session: 'guest' });
  });

  it('is a change of the points', async () => {
    const launcher = await ready();
    const heard = listen(document, 'rewards-change');
    await launcher.client!.redeem({ rewardId: 'ten' });
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { session: 'member', points: 240, tier: 'wool' },
    ]);
  });

  it('is that the backend failed, and whether it may do better', async () => {
    const heard = listen(document, 'rewards-error');
    await ready({ preview: 'offline' });
    await sees(() => heard.length, 'the page is told');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([{ code: 'offline', retryable: true }]);
  });

  it('is that the panel opens, is open, closes and is closed, and where and why', async () => {
    const names = ['rewards-open', 'rewards-after-open', 'rewards-close', 'rewards-after-close'];
    const heard = listen(document, ...names);
    const launcher = await ready();
    await launcher.show('earn');
    await launcher.hide();
    expect(heard.map(({ type, detail }) => [type, detail])).to.deep.equal([
      ['rewards-open', { screen: 'earn' }],
      ['rewards-after-open', { screen: 'earn' }],
      ['rewards-close', { reason: 'api' }],
      ['rewards-after-close', { reason: 'api' }],
    ]);
  });

  it('is where the shopper goes', async () => {
    const heard = listen(document, 'rewards-navigate');
    const launcher = await preview('member');
    await choose(launcher, 'Activity');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([{ screen: 'activity' }]);
  });

  it('is a RewardsEvent', async () => {
    const heard = listen(document, 'rewards-open');
    await preview('guest');
    expect(heard[0]).to.be.instanceOf(RewardsEvent);
  });
});

describe('which announcements can be cancelled', () => {
  const announced = 'open close sign-in join earn redeem undo apply share'.split(' ');
  const told =
    'ready after-open after-close navigate after-join after-identify after-earn after-redeem after-undo after-apply after-remove copy after-share after-claim change error'.split(
      ' ',
    );
  it('are those before a deed, and no others', () => {
    const cancelable = (name: string): boolean =>
      new RewardsEvent(`rewards-${name}` as 'rewards-ready', { session: 'guest' }).cancelable;
    expect(announced.filter(cancelable)).to.deep.equal(announced);
    expect(told.filter(cancelable)).to.deep.equal([]);
  });
});

describe('a page that takes over', () => {
  it('opening: nothing is shown, and the attribute does not say so', async () => {
    takeOver('rewards-open');
    const launcher = await ready();
    launcher.open = true;
    await settled();
    await launcher.show();
    expect([launcher.open, isShown(launcher)]).to.deep.equal([false, false]);
    expect(button(launcher)).to.have.attribute('aria-expanded', 'false');
  });

  it('closing: the panel stays', async () => {
    const launcher = await preview('member');
    takeOver('rewards-close');
    launcher.open = false;
    await settled();
    await launcher.hide();
    expect([launcher.open, isShown(launcher)]).to.deep.equal([true, true]);
  });

  it('redeeming: no points are spent', async () => {
    takeOver('rewards-redeem');
    const heard = listen(document, 'rewards-redeem');
    const launcher = await preview('member', 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await settled();
    expect(heard[0]!.detail).to.deep.equal({ rewardId: 'ten' });
    expect(launcher.client!.state.member.value!.balance!.available).to.equal(1_240);
  });

  it('earning: nothing is claimed', async () => {
    takeOver('rewards-earn');
    const heard = listen(document, 'rewards-earn');
    const launcher = await preview('member', 'earn/birthday');
    await sees(() => $(launcher, '.claim'), 'the form is there');
    for (const name of ['day', 'month'])
      $<HTMLSelectElement>(launcher, `[name=${name}]`)!.value = '1';
    await choose(launcher, 'Save');
    await settled();
    expect(heard[0]!.detail).to.deep.equal({
      earningId: 'birthday',
      input: { birthday: { day: 1, month: 1 } },
    });
    expect(launcher.client!.state.member.value!.birthday).to.equal(undefined);
  });

  it('undoing: the voucher stays', async () => {
    const launcher = await ready();
    const { voucher } = await launcher.client!.redeem({ rewardId: 'ten' });
    takeOver('rewards-undo');
    const heard = listen(document, 'rewards-undo');
    await openAt(launcher, 'wallet');
    await choose(launcher, 'Undo');
    await settled();
    expect(heard[0]!.detail).to.deep.equal({ redemptionId: voucher!.redemptionId });
    expect(launcher.client!.state.member.value!.balance!.available).to.equal(240);
  });

  it('applying: our own way is not gone', async () => {
    takeOver('rewards-apply');
    const heard = listen(document, 'rewards-apply', 'rewards-after-apply');
    const launcher = await preview('member', 'wallet');
    await choose(launcher, 'Apply');
    await settled();
    expect(heard.map(({ type }) => type)).to.deep.equal(['rewards-apply']);
    expect(heard[0]!.detail).to.deep.equal({ code: 'HLD-SHIP-4T' });
  });

  it('sharing: no window opens', async () => {
    takeOver('rewards-share');
    const opened: unknown[] = [];
    const { open } = window;
    later(() => (window.open = open));
    window.open = (...given: unknown[]) => (opened.push(given), null);
    const heard = listen(document, 'rewards-share');
    const launcher = await preview('member', 'refer');
    await choose(launcher, 'WhatsApp');
    await settled();
    expect(heard[0]!.detail).to.deep.equal({
      channel: 'whatsapp',
      url: 'https://halden.example/r/INES42',
    });
    expect(opened).to.deep.equal([]);
  });

  it('joining: a known guest stays a guest', async () => {
    takeOver('rewards-join');
    const launcher = await preview('guest');
    await choose(launcher, 'Join for free');
    await settled();
    expect(launcher.client!.state.session).to.equal('guest');
  });

  it('signing in: the page is not left, and knows the way', async () => {
    takeOver('rewards-sign-in');
    const heard = listen(document, 'rewards-sign-in');
    const adapter = fakeAdapter({ session: () => Promise.reject(new RewardsError('unavailable')) });
    adapter.session = async () => ({ state: 'guest', program: await adapter.program() });
    const launcher = await ready({ 'sign-in-url': '/login?to={return}' }, { adapter });
    await openAt(launcher);
    await choose(launcher, 'Sign in');
    const here = encodeURIComponent(location.pathname + location.search);
    expect(heard[0]!.detail).to.deep.equal({ url: `${location.origin}/login?to=${here}` });
  });

  it('signing in: an address that is none is not followed', async () => {
    const heard = listen(document, 'rewards-sign-in');
    const adapter = fakeAdapter();
    adapter.session = async () => ({ state: 'guest', program: await adapter.program() });
    const launcher = await ready({ 'sign-in-url': 'javascript:alert(1)' }, { adapter });
    await openAt(launcher);
    await choose(launcher, 'Sign in');
    expect(heard[0]!.detail).to.deep.equal({ url: undefined });
  });
});

it('tells a second launcher on a shared client that it is ready', async () => {
  const one = await ready();
  const heard = listen(document, 'rewards-ready');
  const other = await ready({}, { client: one.client });
  await settled();
  expect(heard.filter(({ target }) => target === other)).to.have.length(1);
});
