import { expect } from '@open-wc/testing';
import { aGuest, aSession, deferred, fakeAdapter, settled } from '../../support/fakes.js';
import { PHONE, resize } from '../../support/ui-browser.js';
import {
  $$,
  button,
  has,
  isShown,
  later,
  listen,
  make,
  openAt,
  pageNode,
  put,
  ready,
  sees,
  words,
} from '../../support/ui-launcher.js';

const gone = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a launcher that is taken away', () => {
  it('leaves nothing when it goes while it loads (fault 48)', async () => {
    const session = deferred<typeof aGuest>();
    const adapter = fakeAdapter({ session: () => session.promise });
    const heard = listen(document, 'rewards-ready', 'rewards-error', 'rewards-open');
    const launcher = put({ open: true }, { adapter });
    launcher.remove();
    await gone();
    session.resolve(aGuest);
    await gone();
    expect(heard).to.deep.equal([]);
    expect(has(launcher, 'dialog')).to.equal(false);
    expect(launcher.client).to.equal(undefined);
  });

  it('takes its panel along', async () => {
    const launcher = await openAt(await ready());
    launcher.remove();
    await gone();
    expect(has(launcher, 'dialog')).to.equal(false);
    expect(document.querySelectorAll('dialog').length).to.equal(0);
  });

  it('is not shown anew when the window is turned at that very moment', async () => {
    const asked: MediaQueryList[] = [];
    const { matchMedia: plain } = window;
    later(() => (window.matchMedia = plain));
    window.matchMedia = (query) => {
      const list = plain.call(window, query);
      asked.push(list);
      return list;
    };
    const launcher = await openAt(await ready());
    expect(asked).to.not.have.length(0);
    launcher.remove();
    // What is thrown here, the runner itself reports.
    for (const list of asked) list.dispatchEvent(new Event('change'));
  });

  it('hears nothing of its backend any more', async () => {
    const adapter = fakeAdapter();
    const launcher = await ready({}, { adapter });
    launcher.remove();
    await gone();
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(adapter.times('session')).to.equal(1);
  });

  it('is a launcher again when it comes back later', async () => {
    const launcher = await ready();
    launcher.remove();
    await gone();
    document.body.append(launcher);
    await sees(() => launcher.client?.state.session === 'member', 'it is known who is here');
    await openAt(launcher);
    expect(isShown(launcher)).to.equal(true);
  });
});

describe('a launcher that is moved about', () => {
  const move = async (launcher: Element): Promise<void> => {
    const places = [pageNode(''), pageNode('')];
    for (let time = 0; time < 100; time++) places[time % 2]!.append(launcher);
    await gone();
  };

  it('stays one, with one request (fault 49)', async () => {
    const adapter = fakeAdapter();
    const launcher = await ready({}, { adapter });
    await move(launcher);
    expect($$(launcher, 'button.launcher')).to.have.length(1);
    expect($$(launcher, '[role=status]')).to.have.length(1);
    expect(adapter.times('session')).to.equal(1);
    expect(words(button(launcher))).to.equal('1,240 points');
  });

  it('asks once when it is moved before it is ready', async () => {
    const adapter = fakeAdapter();
    const launcher = put({}, { adapter });
    await move(launcher);
    await sees(() => launcher.client?.state.session === 'member', 'it is known who is here');
    expect(adapter.times('session')).to.equal(1);
  });

  it('stays open (fault 49)', async () => {
    const launcher = await openAt(await ready());
    await move(launcher);
    expect(launcher.open).to.equal(true);
    expect(isShown(launcher)).to.equal(true);
  });

  it('stays open as a sheet', async () => {
    await resize(PHONE);
    const launcher = await openAt(await ready());
    await move(launcher);
    expect($$(launcher, 'dialog:modal')).to.have.length(1);
  });

  it('closes after it was moved', async () => {
    const launcher = await openAt(await ready());
    await move(launcher);
    await launcher.hide();
    expect([launcher.open, isShown(launcher)]).to.deep.equal([false, false]);
  });
});

describe('two launchers on a page', () => {
  it('share one client and one request for one adapter', async () => {
    const adapter = fakeAdapter();
    const [one, other] = await Promise.all([ready({}, { adapter }), ready({}, { adapter })]);
    expect(one.client === other.client).to.equal(true);
    expect(adapter.times('session')).to.equal(1);
    expect(words(button(other))).to.equal('1,240 points');
  });

  it('share one client and one request for one address', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    later(() => (window.fetch = fetch));
    window.fetch = async (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return Response.json(aSession());
    };
    const endpoint = '/apps/rewards';
    const [one, other] = await Promise.all([ready({ endpoint }), ready({ endpoint })]);
    expect(one.client === other.client).to.equal(true);
    expect(asked.map((url) => new URL(url, location.href).pathname)).to.deep.equal([
      '/apps/rewards/session',
    ]);
  });

  it('stay alive when one of them goes', async () => {
    const adapter = fakeAdapter();
    const [one, other] = await Promise.all([ready({}, { adapter }), ready({}, { adapter })]);
    one.remove();
    await gone();
    await other.refresh();
    expect(adapter.times('session')).to.equal(2);
    expect(words(button(other))).to.equal('1,240 points');
  });

  it('have different clients for different programmes', async () => {
    const [one, other] = await Promise.all([
      ready({ preview: 'guest' }),
      ready({ preview: 'member' }),
    ]);
    expect(one.client === other.client).to.equal(false);
    expect(words(button(one))).to.equal('Rewards');
  });

  it('share the client they are given', async () => {
    const one = await ready();
    const other = make({}, { client: one.client });
    document.body.append(other);
    await sees(() => words(button(other)) === '1,240 points', 'the points are shared');
    expect(other.client === one.client).to.equal(true);
  });
});
