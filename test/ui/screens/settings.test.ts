import { expect } from '@open-wc/testing';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import { RewardsError } from '../../../src/client/errors.js';
import { settings } from '../../../src/ui/screens/settings.js';
import {
  $,
  choose,
  focused,
  openAt,
  panelWords,
  preview,
  ready,
  sees,
} from '../../support/ui-launcher.js';
import { press } from '../../support/ui-browser.js';
import { draw } from '../../support/ui-view.js';

const toggle = (launcher: Element) => $<HTMLInputElement>(launcher, '[role=switch]')!;
const reminders = (launcher: { client: unknown }) =>
  (launcher.client as { state: { member: { value: { preferences: { enabled: boolean }[] } } } })
    .state.member.value.preferences[0]!.enabled;

describe('settings', () => {
  it('turn a reminder off', async () => {
    const launcher = await preview('member', 'settings');
    toggle(launcher).click();
    await sees(() => !reminders(launcher), 'it is off');
    expect(toggle(launcher).checked).to.equal(false);
  });

  it('keep the focus on a switch', async () => {
    const launcher = await preview('member', 'settings');
    toggle(launcher).focus();
    await press('Space');
    await sees(() => !reminders(launcher), 'it is off');
    expect(focused(launcher) === toggle(launcher)).to.equal(true);
  });

  it('show what is so when a change is refused', async () => {
    const adapter = {
      ...createSampleAdapter('member'),
      update: () => Promise.reject(new RewardsError('unavailable')),
    };
    const launcher = await openAt(await ready({}, { adapter }), 'settings');
    toggle(launcher).click();
    await sees(() => $(launcher, '.toast'), 'it is said');
    expect(toggle(launcher).checked).to.equal(true);
  });

  it('show the birthday', () => {
    const { text } = draw(settings, { member: { birthday: { day: 29, month: 2 } } });
    expect(text()).to.contain('BirthdayFebruary 29');
  });

  it('ask twice before somebody leaves', async () => {
    const launcher = await preview('member', 'settings');
    await choose(launcher, 'Leave Halden Rewards');
    await sees(() => panelWords(launcher).includes('lose 1,240 points?'), 'it is asked');
    expect(launcher.client!.state.session).to.equal('member');
    await choose(launcher, 'Leave for good');
    await sees(() => launcher.client!.state.session === 'guest', 'nobody is here');
  });

  it('offer no leaving where the backend cannot', () => {
    expect(draw(settings, { program: { capabilities: [] } }).text()).to.not.contain('Leave');
  });

  it('are left when somebody signs out', async () => {
    const launcher = await preview('member', 'settings');
    await choose(launcher, 'Sign out');
    await sees(() => launcher.client!.state.session === 'guest', 'nobody is here');
    await sees(() => !panelWords(launcher).includes('Sign out'), 'there is nobody to sign out');
  });
});
