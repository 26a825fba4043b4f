import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import { RewardsError } from '../../../src/client/errors.js';
import type { Earning } from '../../../src/domain/earning.js';
import { language, settings } from '../../../src/ui/screens/settings.js';
import {
  $,
  choose,
  focused,
  openAt,
  panelWords,
  preview,
  ready,
  sees,
  words,
} from '../../support/ui-launcher.js';
import { press } from '../../support/ui-browser.js';
import { draw } from '../../support/ui-view.js';

const toggle = (launcher: Element) => $<HTMLInputElement>(launcher, '[role=switch]')!;
const reminders = (launcher: { client: unknown }) =>
  (launcher.client as { state: { member: { value: { preferences: { enabled: boolean }[] } } } })
    .state.member.value.preferences[0]!.enabled;

// The forms arrive a moment after the screen.
before(() => settings.soon!());

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

  it('send whoever earns by a birthday to where it earns', () => {
    const way: Earning = {
      id: 'cake',
      kind: 'birthday',
      title: 'Celebrate',
      value: { kind: 'fixed', points: 200 },
      completion: 'claim',
      input: 'birthday',
    };
    const { find, asked } = draw(settings, { program: { earnings: [way] } });
    find('button.row')!.click();
    expect(asked).to.deep.equal([['go', 'earn', 'cake']]);
  });

  it('take a birthday, once there is one', async () => {
    const { find, paper, text, asked, count } = draw(settings, { program: { earnings: [] } });
    find('button.row')!.click();
    expect(text()).to.contain('You can set this once. No year needed.');
    find<HTMLFormElement>('form')!.requestSubmit();
    expect(words(find('.error'))).to.equal('Please fill this in.');
    expect(document.activeElement === find('[name=day]')).to.equal(true);
    find<HTMLSelectElement>('[name=day]')!.value = '29';
    find<HTMLSelectElement>('[name=month]')!.value = '2';
    find<HTMLFormElement>('form')!.requestSubmit();
    expect(asked).to.deep.equal([['setBirthday', { day: 29, month: 2 }]]);
    expect(paper.querySelectorAll('[aria-invalid]')).to.have.length(0);
    expect(count('form')).to.equal(1);
  });

  it('say beside the birthday what the backend refused, and keep it', () => {
    const problem = () => ({ code: 'conflict', detail: 'It is set already.' }) as never;
    const { find } = draw(settings, {
      program: { earnings: [] },
      memory: { tellsBirthday: true },
      view: { problem },
    });
    expect(words(find('.error'))).to.equal('It is set already.');
  });

  it('ask for no birthday that the backend cannot take', () => {
    expect(draw(settings, { program: { capabilities: [] } }).text()).to.not.contain('Birthday');
  });

  it('offer the languages by their own names', () => {
    const { paper, view, asked } = draw(settings, { view: { locale: 'de' } });
    render(language(view, ['en', 'de', 'ar']), paper);
    const select = paper.querySelector('select')!;
    expect([...select.options].map(words)).to.deep.equal(['English', 'Deutsch', 'العربية']);
    expect(select.value).to.equal('de');
    expect(words(select.labels![0])).to.match(/^Language/);
    select.value = 'ar';
    select.dispatchEvent(new Event('change'));
    expect(asked).to.deep.equal([['setLocale', 'ar']]);
  });

  it('offer no language where there is no choice', () => {
    const { paper, view } = draw(settings);
    render(language(view, ['en']), paper);
    expect(words(paper)).to.equal('');
  });

  it('show switches that cannot be used as what they are', () => {
    const preferences = [{ id: 'mail', title: 'Mail', enabled: true }];
    const { find } = draw(settings, { program: { capabilities: [] }, member: { preferences } });
    expect(find<HTMLInputElement>('[role=switch]')!.disabled).to.equal(true);
  });

  it('ask twice before somebody leaves', async () => {
    const launcher = await preview('member', 'settings');
    await choose(launcher, 'Leave Halden Rewards');
    await sees(() => $(launcher, '.settings-leaving'), 'it is asked');
    expect(words($(launcher, '.settings-losses'))).to.equal(
      '1,240 points360 points on the way2 rewards',
    );
    expect(words(focused(launcher))).to.equal('Leave Halden Rewards?');
    expect(launcher.client!.state.session).to.equal('member');
    await choose(launcher, 'Leave for good');
    await sees(() => launcher.client!.state.session === 'guest', 'nobody is here');
  });

  it('let somebody stay, and give the focus back', async () => {
    const launcher = await preview('member', 'settings');
    await choose(launcher, 'Leave Halden Rewards');
    await choose(launcher, 'Keep my points');
    await sees(() => !$(launcher, '.settings-leaving'), 'it is not asked any more');
    expect(words(focused(launcher))).to.equal('Leave Halden Rewards');
    expect(launcher.client!.state.session).to.equal('member');
  });

  it('speak of no loss that is not known', () => {
    const member = { balance: undefined } as never;
    const { text, count } = draw(settings, { member, memory: { asksToLeave: true } });
    expect(text()).to.contain('Leave for good');
    expect(count('.settings-losses')).to.equal(0);
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
