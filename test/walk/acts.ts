/** How each step is taken: by the page, by the shopper, or by the world around. */
import { ar } from '../../src/i18n/locales/ar.js';
import { de } from '../../src/i18n/locales/de.js';
import { en } from '../../src/i18n/locales/en.js';
import { give } from '../support/e2e-people.js';
import { PHONE, WIDE, press as pressKey, resize } from '../support/ui-browser.js';
import { $, $$, words } from '../support/ui-launcher.js';
import { calmDown } from './calm.js';
import type { Step } from './steps.js';
import { type Walker, noteRefusal } from './walker.js';

const LANGUAGES = { ar, de, en };

/** The words on the panel's buttons, in the language it is to speak. */
const wordsOf = ({ launcher }: Walker): typeof en =>
  (LANGUAGES as Record<string, typeof en>)[launcher.getAttribute('locale') ?? 'en']!;

/** What the walk leaves alone: it leads away from the page, or out of the programme. */
const controlsOf = (walker: Walker): HTMLElement[] => {
  if (walker.launcher.screen?.startsWith('settings')) return [];
  return $$(walker.launcher, '.panel button:not([part~=copy-button])');
};

function signIn(walker: Walker, { who, by }: Extract<Step, { act: 'sign in' }>): void {
  const { launcher } = walker;
  const shopper = walker.shoppers[who];
  if (by === 'method') {
    walker.here = shopper;
    void launcher.identify(shopper?.token ?? null);
    return;
  }
  if (shopper === walker.tagged) return;
  walker.here = walker.tagged = shopper;
  if (shopper) launcher.setAttribute('token', shopper.token);
  else launcher.removeAttribute('token');
}

function change(walker: Walker, [name, value]: Extract<Step, { act: 'change' }>['attribute']) {
  const { launcher, address } = walker;
  const text = name === 'endpoint' ? address + (value === 'without' ? '' : '/') : value;
  if (launcher.getAttribute(name) === text) return;
  // The launcher starts over, with the token of its tag.
  if (name === 'currency' || name === 'endpoint') walker.here = walker.tagged;
  if (text === null) launcher.removeAttribute(name);
  else launcher.setAttribute(name, text);
}

async function redeemInPanel(walker: Walker, rewardId: string, times: number): Promise<void> {
  const { launcher, time } = walker;
  void launcher.show(`redeem/${rewardId}`);
  await time.rest();
  const confirm = $(launcher, '[part~=dialog] [part~=button-primary]');
  for (let count = 0; count < times; count++) confirm?.click();
}

function undo(walker: Walker): void {
  const { launcher } = walker;
  const { items = [] } = launcher.client?.state.vouchers.value ?? {};
  const voucher = items.find(({ state, redemptionId }) => state === 'active' && redemptionId);
  if (voucher) launcher.client!.undo(voucher.redemptionId!).catch(noteRefusal(walker));
}

async function undoInPanel(walker: Walker): Promise<void> {
  const { launcher, time } = walker;
  void launcher.show('wallet');
  await time.rest();
  const name = wordsOf(walker)['wallet.undo'];
  $$(launcher, '[part~=ticket] button')
    .find((one) => words(one) === name)
    ?.click();
}

async function takeOutAndPut(walker: Walker, to: string): Promise<void> {
  const { launcher, page, time } = walker;
  launcher.remove();
  walker.here = walker.tagged;
  await time.rest();
  page.querySelector(to)!.append(launcher);
}

function followLink({ page }: Walker, screen: string): void {
  const link = page.querySelector('a')!;
  link.dataset['rewardsOpen'] = screen;
  link.click();
}

async function close({ launcher }: Walker, by: string): Promise<void> {
  if (by === 'method') void launcher.hide();
  else if (by === 'tag') launcher.open = false;
  else if (by === 'Escape') await pressKey('Escape');
  else $(launcher, '.panel [part~=close-button]')?.click();
}

/** Takes a step. What the launcher makes of it is not waited for: it may take longer than the walk likes. */
export async function take(walker: Walker, step: Step): Promise<void> {
  const { launcher, network, time, page, here } = walker;
  switch (step.act) {
    case 'open':
    case 'go':
      return void launcher.show(step.screen);
    case 'turn the tag to':
      return void launcher.setAttribute('screen', step.screen);
    case 'follow a link to':
      return followLink(walker, step.screen);
    case 'close':
      return close(walker, step.by);
    case 'click the launcher':
      return void $(launcher, '[part~=launcher]')?.click();
    case 'press':
      return void controlsOf(walker)[step.nth]?.click();
    case 'redeem':
      return void launcher.client?.redeem(step.request).catch(noteRefusal(walker));
    case 'redeem in the panel':
      return redeemInPanel(walker, step.rewardId, step.times);
    case 'undo':
      return undo(walker);
    case 'undo in the panel':
      return undoInPanel(walker);
    case 'earn':
      return void launcher.client?.earn(step.request).catch(noteRefusal(walker));
    case 'give':
      walker.isOld = true;
      return here ? give(here, step.points) : undefined;
    case 'change':
      return change(walker, step.attribute);
    case 'move':
      return void page.querySelector(step.to)!.append(launcher);
    case 'take out and put':
      return takeOutAndPut(walker, step.to);
    case 'sign in':
      return signIn(walker, step);
    case 'fail':
      return network.plan(step.fault, step.times, step.aim);
    case 'wait':
      return time.pass(step.ms);
    case 'turn the window':
      return resize(step.isNarrow ? PHONE : WIDE);
    case 'go offline':
      network.cut();
      return void dispatchEvent(new Event('offline'));
    case 'go online':
      network.mend();
      return void dispatchEvent(new Event('online'));
    case 'come back to the page':
      return void document.dispatchEvent(new Event('visibilitychange'));
    case 'ask for news':
      return void launcher.refresh();
    case 'look into the store’s search':
      return void page.querySelector('input')!.focus();
    case 'calm down':
      return calmDown(walker);
  }
}
