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

  it('go to one of two tabs, and the other is told (fault 39)', async () => {
    const person = await newMember(800);
    const here = await settledVisit({ token: person.token });
    other = await openTab(person.token);
    const there = other.launcher;
    await here.show('redeem/amount-5');
    await sees(here, 'Redeem 500 points');
    await there.show('redeem/free-shipping');
    await sees(there, 'Redeem 700 points');
    await Promise.all([press(here, 'Redeem 500 points'), press(there, 'Redeem 700 points')]);
    const won = (launcher: Element) => panelText(launcher).includes('all yours');
    await within(() => won(here) || won(there), 'a winner');
    const loser = won(here) ? there : here;
    await within(
      () => /needs more points than you have|points short/.test(panelText(loser)),
      'word for the loser',
    );
    const vouchers = await vouchersOf(person);
    expect(vouchers).to.have.length(1);
    const left = (await pointsOf(person))!;
    expect(left).to.equal(vouchers[0]!.kind === 'amount-off' ? 300 : 100);
    for (const launcher of [here, there])
      await within(() => launcherText(launcher) === `${left} points`, 'what is left in both tabs');
  });

  it('are spent once when both tabs want the same (fault 39)', async () => {
    const person = await newMember(600);
    const here = await settledVisit({ token: person.token });
    other = await openTab(person.token);
    const both = await Promise.allSettled(
      [here.client!, other.client].map((client) => client.redeem({ rewardId: 'amount-5' })),
    );
    const codes = both.map((end) =>
      end.status === 'fulfilled' ? end.value.voucher?.code : end.reason.code,
    );
    const [voucher, ...more] = await vouchersOf(person);
    expect(more).to.deep.equal([]);
    // Whoever comes second either finds the first one's deed, or is told that the points are gone.
    for (const code of codes) expect(code).to.be.oneOf([voucher!.code, 'insufficient-points']);
    expect(codes).to.include(voucher!.code);
  });

  it('fall in the other tab when they are spent in this one', async () => {
    const person = await newMember(1_500);
    const here = await settledVisit({ token: person.token });
    other = await openTab(person.token);
    await here.client!.redeem({ rewardId: 'amount-5' });
    await within(() => launcherText(other!.launcher) === '1,000 points', 'the other tab');
  });

  it('buy one voucher when two launchers of one page ask at once', async () => {
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
