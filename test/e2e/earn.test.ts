import { expect } from '@open-wc/testing';
import type { Member } from '../../src/domain/member.js';
import { type Person, ask, newMember, pointsOf } from '../support/e2e-people.js';
import {
  button,
  field,
  goHome,
  heard,
  launcherText,
  press,
  sees,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

/** A way to earn is unfolded, down to its first field. */
async function begins({ token }: Person, way: string, first: string) {
  const launcher = await settledVisit({ token });
  await launcher.show('earn');
  await press(launcher, way);
  await within(() => field(launcher, first), `a field for the ${first}`);
  return launcher;
}

function pick(launcher: Element, name: string, value: number): void {
  const select = field<HTMLSelectElement>(launcher, name)!;
  select.value = String(value);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What the backend itself knows of the birthday. */
const birthdayOf = async (person: Person) => (await ask<Member>(person, 'GET', 'member')).birthday;

const reminderOf = async (person: Person) => {
  const { preferences } = await ask<Member>(person, 'GET', 'member');
  return preferences!.find(({ id }) => id === 'reminders')!.enabled;
};

describe('a member who earns', () => {
  afterEach(goHome);

  it('joins the newsletter and has the points', async () => {
    const person = await newMember(100);
    const launcher = await begins(person, 'Join the newsletter', 'email');
    // The backend knows the address: it need not be typed.
    expect(field(launcher, 'email')!.value).to.equal(person.email);
    const earned = heard(launcher, 'rewards-after-earn');
    await press(launcher, 'Sign me up');
    expect((await earned).detail.result.points).to.equal(50);
    await within(() => launcherText(launcher) === '150 points', '150 points on the button');
    await sees(launcher, '50 points are yours');
    expect(await pointsOf(person)).to.equal(150);
  });

  it('cannot earn the same twice by an impatient click', async () => {
    const person = await newMember(100);
    const launcher = await begins(person, 'Join the newsletter', 'email');
    await within(() => field(launcher, 'email')!.value === person.email, 'their address');
    const save = button(launcher, 'Sign me up')!;
    save.click();
    save.click();
    await within(() => launcherText(launcher) === '150 points', '150 points on the button');
    expect(await pointsOf(person)).to.equal(150);
  });

  it('tells a birthday once, and is told so when it is told again', async () => {
    const person = await newMember();
    const launcher = await begins(person, 'Celebrate your birthday', 'day');
    pick(launcher, 'day', 14);
    pick(launcher, 'month', 3);
    await press(launcher, 'Save');
    await sees(launcher, '200 points are on the way');
    expect(await birthdayOf(person)).to.include({ day: 14, month: 3 });

    const refused = await launcher
      .client!.update({ birthday: { day: 1, month: 1 } })
      .catch((error: { code: string }) => error.code);
    expect(refused).to.equal('conflict');
    expect(await birthdayOf(person)).to.include({ day: 14, month: 3 });
    await launcher.show('settings');
    await sees(launcher, 'Birthday');
  });

  it('reads the backend’s own sentence for a receipt code that is not known', async () => {
    const person = await newMember();
    const launcher = await begins(person, 'Bought at one of our stockists?', 'text');
    field(launcher, 'text')!.value = 'TWILL-0000';
    await press(launcher, 'Send');
    await sees(launcher, 'We do not know this code, or it has been used.');
    expect(field(launcher, 'text')!.value).to.equal('TWILL-0000');
    expect(await pointsOf(person)).to.equal(100);
  });

  it('enters the code of a receipt, however it is typed', async () => {
    const person = await newMember();
    const launcher = await begins(person, 'Bought at one of our stockists?', 'text');
    field(launcher, 'text')!.value = ' twill - 5192';
    await press(launcher, 'Send');
    await sees(launcher, '60 points are yours');
    expect(await pointsOf(person)).to.equal(160);
  });

  it('is told why a birthday that is near counts from next year', async () => {
    const person = await newMember();
    const launcher = await begins(person, 'Celebrate your birthday', 'day');
    const soon = new Date(Date.now() + 12 * 86_400_000);
    pick(launcher, 'day', soon.getUTCDate());
    pick(launcher, 'month', soon.getUTCMonth() + 1);
    await sees(launcher, 'We need 30 days’ notice');
    await press(launcher, 'Save');
    await sees(launcher, '200 points are on the way');
    const { earnings } = await ask<Member>(person, 'GET', 'member');
    const { at = '', reason } = earnings!.find(({ earningId }) => earningId === 'birthday')!;
    expect(Date.parse(at) - Date.now()).to.be.above(300 * 86_400_000);
    expect(reason).to.contain('We need 30 days’ notice');
  });

  it('answers a survey, with a word', async () => {
    const person = await newMember();
    const launcher = await begins(person, 'Tell us how we do', 'score');
    await press(launcher, 'Send');
    await sees(launcher, 'Please fill this in.');
    launcher.shadowRoot!.querySelector<HTMLInputElement>('[name=score][value="9"]')!.click();
    field(launcher, 'text')!.value = 'Quick parcel';
    await press(launcher, 'Send');
    await sees(launcher, '40 points are yours');
    expect(await pointsOf(person)).to.equal(140);
  });

  it('switches a reminder off, and it stays off', async () => {
    const person = await newMember();
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('settings');
    await sees(launcher, 'Points reminders');
    expect(await reminderOf(person)).to.equal(true);
    launcher.shadowRoot!.querySelector<HTMLInputElement>('.switch')!.click();
    await within(
      () => launcher.shadowRoot!.querySelector('[role=status]')?.textContent === 'Saved',
      'word that it is saved',
    );
    expect(await reminderOf(person)).to.equal(false);
  });

  it('leaves the programme, and is a guest from then on', async () => {
    const person = await newMember(300);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('settings');
    await press(launcher, 'Leave Halden Rewards');
    await sees(launcher, '300 points');
    await press(launcher, 'Leave for good');
    await within(() => launcherText(launcher) === 'Rewards', 'a button without points');
    await launcher.show('home');
    await sees(launcher, 'Join for free');
  });
});
