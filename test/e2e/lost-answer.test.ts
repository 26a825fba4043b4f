import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter.js';
import { type RewardsClient, createRewardsClient } from '../../src/client.js';
import { memoryStorage } from '../../src/client/system.js';
import { type Network, listenIn } from '../support/e2e-network.js';
import { type Person, endpoint, newMember, pointsOf, vouchersOf } from '../support/e2e-people.js';
import {
  goHome,
  heard,
  launcherText,
  panelText,
  press,
  sees,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

const REDEMPTIONS = 'member/redemptions';
/** So often the adapter itself tries before it tells that the connection is gone. */
const TRIES = 3;

describe('a connection that breaks after the points were sent off', () => {
  let network: Network;
  let person: Person;

  beforeEach(async () => {
    network = listenIn();
    person = await newMember(5_000);
  });
  afterEach(async () => {
    network.restore();
    await goHome();
  });

  const spentOnce = async (): Promise<void> => {
    expect(await vouchersOf(person)).to.have.length(1);
    expect(await pointsOf(person)).to.equal(4_500);
    const keys = new Set(network.to('POST', REDEMPTIONS).map(({ key }) => key));
    expect(keys.size, 'one key for one deed').to.equal(1);
  };

  it('is not even noticed when it comes back at once', async () => {
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/amount-5');
    network.loseAnswers(1, 'POST', REDEMPTIONS);
    const redeemed = heard(launcher, 'rewards-after-redeem');
    await press(launcher, 'Redeem 500 points');
    const { code } = (await redeemed).detail.voucher!;
    await sees(launcher, code!);
    expect(network.to('POST', REDEMPTIONS)).to.have.length(2);
    await spentOnce();
  });

  it('is told while it lasts, and what was bought is there afterwards (fault 37)', async () => {
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/amount-5');
    network.loseAnswers(TRIES, 'POST', REDEMPTIONS);
    await press(launcher, 'Redeem 500 points');
    await sees(launcher, 'checking what became of it. Nothing is spent twice');
    await sees(launcher, 'all yours');
    await spentOnce();
  });

  it('is one deed even if the shopper gives up and asks again', async () => {
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/amount-5');
    network.loseAnswers(TRIES, 'POST', REDEMPTIONS);
    await press(launcher, 'Redeem 500 points');
    await sees(launcher, 'checking what became of it');
    await press(launcher, 'Not now');
    const again = await launcher.client!.redeem({ rewardId: 'amount-5' });
    await sees(launcher, again.voucher!.code!);
    await sees(launcher, 'all yours');
    await spentOnce();
  });

  it('finds the voucher when the page is loaded again in the middle (fault 40)', async () => {
    const before = await settledVisit({ token: person.token });
    network.loseAnswers(Infinity, 'POST', REDEMPTIONS);
    void before.client!.redeem({ rewardId: 'amount-5' }).catch(() => undefined);
    await within(() => network.to('POST', REDEMPTIONS).length > 0, 'a request');
    before.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    network.restore();
    const early = network.to('POST', REDEMPTIONS);

    network = listenIn();
    const after = await settledVisit({ token: person.token });
    await within(() => network.to('POST', REDEMPTIONS).length > 0, 'the same deed again');
    await after.show('wallet');
    await sees(after, '$5 off your order');
    await within(() => launcherText(after) === '4,500 points', 'what is left on the button');
    expect(network.to('POST', REDEMPTIONS)[0]!.key).to.equal(early[0]!.key);
    await spentOnce();
    expect(localStorage.length, 'nothing is left on the device').to.equal(0);
  });

  it('is finished once by fifty tabs that find it at the same time (fault 39)', async () => {
    const baseUrl = await endpoint();
    const storage = memoryStorage();
    const tab = (): RewardsClient =>
      createRewardsClient({ adapter: createFetchAdapter({ baseUrl, ...person }), storage });
    const first = tab();
    await first.load();
    network.loseAnswers(Infinity, 'POST', REDEMPTIONS);
    void first.redeem({ rewardId: 'amount-5' }).catch(() => undefined);
    await within(() => network.to('POST', REDEMPTIONS).length > 0, 'a request');
    first.dispose();
    network.restore();
    const early = network.to('POST', REDEMPTIONS);

    network = listenIn();
    const tabs = [...Array(50)].map(tab);
    await Promise.all(tabs.map((one) => one.load()));
    await within(
      () => tabs.every(({ state }) => !state.redemptions.length && state.member.value),
      'every tab to know what became of it',
    );
    for (const { state } of tabs) expect(state.member.value!.balance!.available).to.equal(4_500);
    expect(network.to('POST', REDEMPTIONS)[0]!.key).to.equal(early[0]!.key);
    await spentOnce();
    for (const one of tabs) one.dispose();
  });

  it('keeps nothing on the device that tells who it was', async () => {
    const launcher = await settledVisit({ token: person.token });
    network.loseAnswers(Infinity, 'POST', REDEMPTIONS);
    void launcher.client!.redeem({ rewardId: 'amount-5' }).catch(() => undefined);
    await within(() => network.to('POST', REDEMPTIONS).length > 0, 'a request');
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).to.include(network.to('POST', REDEMPTIONS)[0]!.key);
    const member = launcher.client!.state.member.value!;
    for (const secret of [person.id, person.token, person.email, member.id, member.name!])
      expect(kept).not.to.include(secret);
    expect(panelText(launcher)).not.to.include(person.token);
  });

  it('does not spend one shopper’s points for the next one on the same device', async () => {
    const first = await settledVisit({ token: person.token });
    network.loseAnswers(Infinity, 'POST', REDEMPTIONS);
    void first.client!.redeem({ rewardId: 'amount-5' }).catch(() => undefined);
    await within(() => network.to('POST', REDEMPTIONS).length > 0, 'a request');
    const next = await newMember(700);
    const asked = network.sent.length;
    await first.identify(next.token);
    await within(() => first.client!.state.session === 'member', 'the next shopper');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await vouchersOf(next)).to.deep.equal([]);
    const later = network.sent.slice(asked).filter(({ path }) => path === REDEMPTIONS);
    expect(later).to.deep.equal([]);
  });
});
