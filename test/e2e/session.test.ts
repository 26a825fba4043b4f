import { expect } from '@open-wc/testing';
import { merchant } from '../support/demo.js';
import { type Network, listenIn } from '../support/e2e-network.js';
import { newMember } from '../support/e2e-people.js';
import {
  goHome,
  heard,
  launcherText,
  panelText,
  press,
  sees,
  settledVisit,
  visit,
  within,
} from '../support/e2e-visit.js';

/** Signed by nobody the backend knows, as one that has run out is refused alike. */
const OLD_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.bm9ib2R5';

describe('a token that has run out', () => {
  let network: Network;
  beforeEach(() => (network = listenIn()));
  afterEach(async () => {
    network.restore();
    await goHome();
  });

  it('is renewed once, and the shopper never knows', async () => {
    const { token } = await newMember(640);
    let asked = 0;
    const errors: string[] = [];
    const launcher = await visit(
      { token: OLD_TOKEN },
      { getToken: async () => (asked++, token) },
    );
    launcher.addEventListener('rewards-error', ({ detail }) => errors.push(detail.code));
    await within(() => launcherText(launcher) === '640 points', '640 points on the button');
    expect(asked).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('is renewed in the middle of a visit, once for all that is asked at the same time', async () => {
    const person = await newMember(640);
    const tokens = [person.token, await merchant('token', person.id)];
    let current = tokens[0];
    let asked = 0;
    const launcher = await settledVisit({}, { getToken: async () => (asked++, current!) });
    await launcher.show('home');
    await sees(launcher, '640 points');
    // What the backend took so far it takes no longer; the page has a new one by now.
    current = tokens[1];
    const heardBefore = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      new Headers(init?.headers).get('authorization') === `Bearer ${tokens[0]}`
        ? heardBefore(input, {
            ...init,
            headers: { ...(init!.headers as object), authorization: `Bearer ${OLD_TOKEN}` },
          })
        : heardBefore(input, init);
    try {
      await launcher.client!.load('activity', 'vouchers', 'referrals');
      await launcher.show('redeem/amount-5');
      await press(launcher, 'Redeem 500 points');
      await sees(launcher, 'all yours');
    } finally {
      globalThis.fetch = heardBefore;
    }
    expect(asked).to.equal(2);
    expect(launcher.client!.state.session).to.equal('member');
  });

  it('and cannot be renewed asks the shopper to sign in again, and keeps what was on screen', async () => {
    const { token } = await newMember(640, 'Ayla Stone');
    const launcher = await settledVisit({ token, 'sign-in-url': '/sign-in' });
    await launcher.show('redeem');
    await sees(launcher, '$5 off your order');
    await launcher.client!.identify(OLD_TOKEN).catch(() => undefined);
    await within(() => launcher.client!.state.session === 'expired', 'an expired session');
    expect(launcher.matches(':state(expired)')).to.equal(true);
    expect(panelText(launcher)).to.include('Sign in');
  });

  it('and is refused at the deed itself asks before anything else is done', async () => {
    const { token, id } = await newMember(640, 'Ayla Stone');
    let current: string = token;
    const launcher = await settledVisit({ 'sign-in-url': '/sign-in' }, { getToken: async () => current });
    await launcher.show('redeem/amount-5');
    await sees(launcher, 'Redeem 500 points');
    current = OLD_TOKEN;
    const plain = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      plain(input, {
        ...init,
        headers: { ...(init?.headers as object), authorization: `Bearer ${OLD_TOKEN}` },
      });
    try {
      await press(launcher, 'Redeem 500 points');
      await sees(launcher, 'Still you, Ayla?');
    } finally {
      globalThis.fetch = plain;
    }
    const asked = heard(launcher, 'rewards-sign-in');
    launcher.addEventListener('rewards-sign-in', (event) => event.preventDefault());
    await press(launcher, 'Sign in');
    await asked;
    expect(launcherText(launcher)).to.equal('640 points');
    const { codes } = await merchant('priceCart', { lines: [], codes: [], shopperId: id });
    expect(codes).to.deep.equal([]);
  });
});

describe('a device that changes hands', () => {
  let network: Network;
  beforeEach(() => (network = listenIn()));
  afterEach(async () => {
    network.restore();
    await goHome();
  });

  it('shows nothing of the first shopper, even when the answer comes late', async () => {
    const first = await newMember(7_310, 'Ayla Stone');
    const second = await newMember(520, 'Bo Lindt');
    const launcher = await settledVisit({ token: first.token });
    await launcher.show('home');
    await sees(launcher, 'Ayla');
    const release = network.hold('GET', 'member');
    void launcher.refresh();
    await within(() => network.to('GET', 'member').length > 1, 'a question under way');
    const identified = launcher.identify(second.token);
    expect(launcherText(launcher)).not.to.include('7,310');
    release();
    await identified;
    await sees(launcher, 'Bo');
    expect(panelText(launcher)).not.to.match(/Ayla|7,310/);
    expect(launcherText(launcher)).to.equal('520 points');
  });

  it('shows nothing of anybody after signing out', async () => {
    const { token } = await newMember(7_310, 'Ayla Stone');
    const launcher = await settledVisit({ token });
    await launcher.show('settings');
    await press(launcher, 'Sign out');
    await within(() => launcherText(launcher) === 'Rewards', 'a button without points');
    await launcher.show('home');
    await sees(launcher, 'Join for free');
    expect(panelText(launcher)).not.to.match(/Ayla|7,310/);
  });

  it('takes the token the page puts into the tag', async () => {
    const first = await newMember(7_310);
    const second = await newMember(520);
    const launcher = await settledVisit({ token: first.token });
    launcher.setAttribute('token', second.token);
    await within(() => launcherText(launcher) === '520 points', 'the second shopper');
    launcher.removeAttribute('token');
    await within(() => launcherText(launcher) === 'Rewards', 'nobody');
  });
});

describe('a shopper the store has blocked', () => {
  afterEach(goHome);

  it('is told so kindly, and sees no points', async () => {
    const launcher = await settledVisit({ token: await merchant('token', 'victor') });
    await launcher.show();
    await sees(launcher, 'Not available for this account');
    expect(launcherText(launcher)).to.equal('Rewards');
    expect(launcher.matches(':state(blocked)')).to.equal(true);
    expect(panelText(launcher)).not.to.include('Redeem');
  });
});
