import { expect } from '@open-wc/testing';
import type { Referrals } from '../../src/domain/referral.js';
import { merchant } from '../support/demo.js';
import { type Person, aThrow, ask, newMember, newShopper } from '../support/e2e-people.js';
import {
  field,
  goHome,
  heard,
  launcherText,
  press,
  sees,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

const lines = aThrow(24_000);
const codeOf = async (person: Person): Promise<string> =>
  (await ask<Referrals>(person, 'GET', 'member/referrals')).code!;

describe('a member with a friend', () => {
  afterEach(goHome);

  it('has a link to pass on that leads to this store', async () => {
    const person = await newMember();
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('refer');
    const code = await codeOf(person);
    await sees(launcher, `?ref=${code}`);
    await sees(launcher, 'Or say your code');
    const url = new URL(launcher.client!.state.referrals.value!.url);
    expect(url.origin).to.equal(location.origin);
    expect(url.searchParams.get('ref')).to.equal(code);
  });

  it('is rewarded once the friend’s first order has arrived, in the panel that is open', async () => {
    const sender = await newMember(100, 'Ona Field');
    const code = await codeOf(sender);
    const friend = await newShopper('Kit Moss');

    const guest = await settledVisit();
    await guest.show(`friend/${code}`);
    await sees(guest, 'Ona sent you');
    await within(() => field(guest, 'email'), 'a field for the address');
    field(guest, 'email')!.value = friend.email;
    const claimed = heard(guest, 'rewards-after-claim');
    await press(guest, 'Get my');
    expect((await claimed).detail.code).to.equal(code);
    await sees(guest, 'FRIEND');
    const gift = guest.shadowRoot!.querySelector('.code')!.textContent!.trim();
    guest.remove();

    const launcher = await settledVisit({ token: sender.token });
    await launcher.show('refer');
    await sees(launcher, 'Joined, waiting for the first order');
    const order = await merchant('placeOrder', {
      email: friend.email,
      lines,
      codes: [gift],
      channel: 'online',
    });
    expect(order.usedCodes).to.deep.equal([gift]);
    expect(order.discountMinor).to.equal(1_000);
    await merchant('deliverOrder', order.number);
    await launcher.refresh();
    await sees(launcher, '+500');
    expect(launcherText(launcher)).to.equal('600 points');
  });

  it('reads that a wrong link does not work any more', async () => {
    const launcher = await settledVisit();
    await launcher.show('friend/NOBODY99');
    await sees(launcher, 'This link does not work any more');
  });

  it('reads that the own link is for somebody else', async () => {
    const person = await newMember();
    const code = await codeOf(person);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show(`friend/${code}`);
    await press(launcher, 'Get my');
    await sees(launcher, 'This is your own link: the gift is for a friend.');
  });
});
