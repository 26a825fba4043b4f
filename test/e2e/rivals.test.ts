import { expect } from '@open-wc/testing';
import { newMember, pointsOf, vouchersOf } from '../support/e2e-people.js';
import { type Tab, openTab } from '../support/e2e-tab.js';
import {
  goHome,
  launcherText,
  panelText,
  press,
  sees,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

const CONFIRM = 'Redeem 500 points';

describe('the last points, wanted twice', () => {
  let other: Tab | undefined;
  afterEach(async () => {
    other?.close();
    other = undefined;
    await goHome();
  });

  it('gives two tabs one voucher, and tells the one that was late', async () => {
    const person = await newMember(600);
    const here = await settledVisit({ token: person.token });
    other = await openTab(person.token);
    const there = other.launcher;
    for (const launcher of [here, there]) {
      await launcher.show('redeem/amount-5');
      await sees(launcher, CONFIRM);
    }
    await Promise.all([press(here, CONFIRM), press(there, CONFIRM)]);
    const won = (launcher: Element) => panelText(launcher).includes('all yours');
    await within(() => won(here) || won(there), 'a winner');
    const loser = won(here) ? there : here;
    await within(
      () => /more points than you have|400 points short/.test(panelText(loser)),
      'word for the loser',
    );
    expect(won(here) && won(there)).to.equal(false);
    expect(await vouchersOf(person)).to.have.length(1);
    expect(await pointsOf(person)).to.equal(100);
    for (const launcher of [here, there])
      await within(() => launcherText(launcher) === '100 points', '100 points in both tabs');
  });

  it('gives two clients of one page one voucher', async () => {
    const person = await newMember(600);
    const here = await settledVisit({ token: person.token });
    other = await openTab(person.token);
    const ends = await Promise.allSettled(
      [here.client!, other.client].map((client) => client.redeem({ rewardId: 'amount-5' })),
    );
    expect(ends.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    const lost = ends.find((end) => end.status === 'rejected')!;
    expect(lost.reason.code).to.equal('insufficient-points');
    expect(await vouchersOf(person)).to.have.length(1);
  });

  it('shows in the other tab what was spent in this one', async () => {
    const person = await newMember(1_500);
    const here = await settledVisit({ token: person.token });
    other = await openTab(person.token);
    await here.client!.redeem({ rewardId: 'amount-5' });
    await within(() => launcherText(other!.launcher) === '1,000 points', 'the other tab');
  });

  it('gives two launchers of one page one voucher', async () => {
    const person = await newMember(600);
    const launchers = [
      await settledVisit({ token: person.token }),
      await settledVisit({ token: person.token, placement: 'bottom-start' }),
    ];
    for (const launcher of launchers) {
      await launcher.show('redeem/amount-5');
      await sees(launcher, CONFIRM);
    }
    await Promise.all(launchers.map((launcher) => press(launcher, CONFIRM)));
    await within(() => launchers.every((one) => panelText(one).includes('all yours')), 'one deed');
    expect(await vouchersOf(person)).to.have.length(1);
    expect(await pointsOf(person)).to.equal(100);
  });
});
