import { expect } from '@open-wc/testing';
import type { Member } from '../../src/domain/member.js';
import { ask, newMember, pointsOf } from '../support/e2e-people.js';
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

describe('a member who earns', () => {
  afterEach(goHome);

  it('joins the newsletter and has the points', async () => {
    const person = await newMember(100);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('earn');
    await press(launcher, 'Join the newsletter');
    await within(() => field(launcher, 'email'), 'a field for the address');
    field(launcher, 'email')!.value = person.email;
    const earned = heard(launcher, 'rewards-after-earn');
    await press(launcher, 'Save');
    expect((await earned).detail.result.points).to.equal(50);
    await within(() => launcherText(launcher) === '150 points', '150 points on the button');
    await sees(launcher, '50 points are yours');
    expect(await pointsOf(person)).to.equal(150);
  });

  it('cannot earn the same twice by an impatient click', async () => {
    const person = await newMember(100);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('earn');
    await press(launcher, 'Join the newsletter');
    await within(() => field(launcher, 'email'), 'a field for the address');
    field(launcher, 'email')!.value = person.email;
    const save = button(launcher, 'Save')!;
    save.click();
    save.click();
    await within(() => launcherText(launcher) === '150 points', '150 points on the button');
    expect(await pointsOf(person)).to.equal(150);
  });

  it('tells a birthday once, and is told so when it is told again', async () => {
    const person = await newMember();
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('earn');
    await press(launcher, 'Celebrate your birthday');
    await within(() => field(launcher, 'day'), 'a field for the day');
    field<HTMLSelectElement>(launcher, 'day')!.value = '14';
    field<HTMLSelectElement>(launcher, 'month')!.value = '3';
    await press(launcher, 'Save');
    await sees(launcher, 'On the way');
    expect((await ask<Member>(person, 'GET', 'member')).birthday).to.include({ day: 14, month: 3 });

    const refused = await launcher
      .client!.update({ birthday: { day: 1, month: 1 } })
      .catch((error: { code: string }) => error.code);
    expect(refused).to.equal('conflict');
    expect((await ask<Member>(person, 'GET', 'member')).birthday).to.include({ day: 14, month: 3 });
    await launcher.show('settings');
    await sees(launcher, 'Birthday');
  });

  it('reads the backend’s own sentence for a receipt code that is not known', async () => {
    const person = await newMember();
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('earn');
    await press(launcher, 'Bought at one of our stockists?');
    await within(() => field(launcher, 'text'), 'a field for the code');
    field(launcher, 'text')!.value = 'TWILL-0000';
    await press(launcher, 'Save');
    await sees(launcher, 'We do not know this code, or it has been used.');
    expect(await pointsOf(person)).to.equal(100);
  });

  it('switches a reminder off, and it stays off', async () => {
    const person = await newMember();
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('settings');
    await sees(launcher, 'Points reminders');
    const before = await ask<Member>(person, 'GET', 'member');
    expect(before.preferences!.find(({ id }) => id === 'reminders')!.enabled).to.equal(true);
    launcher.shadowRoot!.querySelector<HTMLInputElement>('.switch')!.click();
    await within(
      () => launcher.shadowRoot!.querySelector('[role=status]')?.textContent === 'Saved',
      'word that it is saved',
    );
    const after = await ask<Member>(person, 'GET', 'member');
    expect(after.preferences!.find(({ id }) => id === 'reminders')!.enabled).to.equal(false);
  });

  it('leaves the programme, and is a guest from then on', async () => {
    const person = await newMember(300);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('settings');
    await press(launcher, 'Leave Halden Rewards');
    await sees(launcher, 'Leave and lose 300 points?');
    await press(launcher, 'Leave for good');
    await within(() => launcherText(launcher) === 'Rewards', 'a button without points');
    await launcher.show('home');
    await sees(launcher, 'Join for free');
  });
});
