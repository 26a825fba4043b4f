import { expect } from '@open-wc/testing';
import { merchant } from '../support/demo.js';
import { type Network, OLD_TOKEN, listenIn } from '../support/e2e-network.js';
import { newMember, vouchersOf } from '../support/e2e-people.js';
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

/** Tokens tell their second: one of the same second would be the same. */
const laterToken = async (id: string): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  return merchant('token', id);
};

let network: Network;
beforeEach(() => {
  network = listenIn();
});
afterEach(async () => {
  network.restore();
  await goHome();
});

describe('a token that has run out', () => {
  it('is renewed once, and the shopper never knows', async () => {
    const { token } = await newMember(640);
    let asked = 0;
    const errors: string[] = [];
    const launcher = await visit({ token: OLD_TOKEN }, { getToken: async () => (asked++, token) });
    launcher.addEventListener('rewards-error', ({ detail }) => errors.push(detail.code));
    await within(() => launcherText(launcher) === '640 points', '640 points on the button');
    expect(asked).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('is renewed in the middle of a visit, once for all that is asked at the same time', async () => {
    const person = await newMember(640);
    const tokens = [person.token, await laterToken(person.id)];
    let asked = 0;
    const launcher = await settledVisit({}, { getToken: async () => tokens[asked++] ?? null });
    await launcher.show('home');
    await sees(launcher, '640 points');
    network.refuse(tokens[0]!);
    await launcher.client!.load('activity', 'vouchers', 'referrals');
    await launcher.show('redeem/amount-5');
    await press(launcher, 'Redeem 500 points');
    await sees(launcher, 'all yours');
    expect(asked).to.equal(2);
    expect(launcher.client!.state.session).to.equal('member');
  });

  it('and cannot be renewed keeps what was on screen', async () => {
    const { token } = await newMember(640, 'Ayla Stone');
    const launcher = await settledVisit({}, { getToken: async () => token });
    await launcher.show('home');
    await sees(launcher, 'Ayla');
    network.refuse(token);
    await launcher.refresh();
    await within(() => launcher.matches(':state(expired)'), 'an expired session');
    await sees(launcher, 'Ayla');
    expect(launcher.matches(':state(member)')).to.equal(false);
    expect(launcherText(launcher)).to.equal('640 points');
  });

  it('before the page was even loaded leads to the sign-in, and says no points', async () => {
    const launcher = await settledVisit({ token: OLD_TOKEN, 'sign-in-url': '/sign-in' });
    expect(launcher.matches(':state(expired)')).to.equal(true);
    expect(launcherText(launcher)).to.equal('Rewards');
    await launcher.show();
    await sees(launcher, 'Still you?');
    launcher.addEventListener('rewards-sign-in', (event) => event.preventDefault());
    const asked = heard(launcher, 'rewards-sign-in');
    await press(launcher, 'Sign in');
    expect((await asked).detail.url).to.equal(new URL('/sign-in', location.href).href);
  });

  it('and is refused at the deed itself asks before anything else is done', async () => {
    const person = await newMember(640, 'Ayla Stone');
    const launcher = await settledVisit({ 'sign-in-url': '/sign-in', token: person.token });
    await launcher.show('redeem/amount-5');
    await sees(launcher, 'Redeem 500 points');
    network.refuse(person.token);
    await press(launcher, 'Redeem 500 points');
    await sees(launcher, 'Still you, Ayla?');
    const asked = heard(launcher, 'rewards-sign-in');
    launcher.addEventListener('rewards-sign-in', (event) => event.preventDefault());
    await press(launcher, 'Sign in');
    await asked;
    expect(launcherText(launcher)).to.equal('640 points');
    expect(await vouchersOf(person)).to.deep.equal([]);
  });
});

describe('a device that changes hands', () => {
  it('shows nothing of the first shopper, even when the answer comes late (fault 41)', async () => {
    const first = await newMember(7_310, 'Ayla Stone');
    const second = await newMember(520, 'Bo Lindt');
    const launcher = await settledVisit({ token: first.token });
    await launcher.show('home');
    await sees(launcher, 'Ayla');
    const release = network.hold('GET', 'member');
    void launcher.refresh();
    await within(() => network.to('GET', 'member').length > 1, 'a question under way');
    const identified = launcher.identify(second.token);
    await new Promise((resolve) => setTimeout(resolve));
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
  it('is told so kindly, and sees no points', async () => {
    const launcher = await settledVisit({ token: await merchant('token', 'victor') });
    await launcher.show();
    await sees(launcher, 'Not available for this account');
    expect(launcherText(launcher)).to.equal('Rewards');
    expect(launcher.matches(':state(blocked)')).to.equal(true);
    expect(panelText(launcher)).not.to.include('Redeem');
  });
});
