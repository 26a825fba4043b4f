import { expect } from '@open-wc/testing';
import { createSampleAdapter } from '../../src/adapter/sample-adapter.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { de } from '../../src/i18n/locales/de.js';
import { en } from '../../src/i18n/locales/en.js';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import {
  field,
  goHome,
  launcherText,
  panelText,
  sees,
  settledVisit,
  visit,
  within,
} from '../support/e2e-visit.js';
import { PATIENCE } from '../support/ui-browser.js';

const SCREENS =
  'home earn earn/birthday redeem redeem/ten redeem/tote wallet activity refer tiers card settings help friend/INES42'.split(
    ' ',
  );

const reads = (launcher: Element, text: string): Promise<void> =>
  within(() => launcherText(launcher) === text, `a launcher that reads "${text}"`);
const content = (launcher: Element): HTMLElement =>
  launcher.shadowRoot!.querySelector('.panel-content')!;

const faults: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent): void =>
  void faults.push(String('reason' in event ? event.reason : event.message));
beforeEach(() => {
  faults.length = 0;
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});
afterEach(async () => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  await goHome();
  expect(faults).to.deep.equal([]);
});

describe('a page in German', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    page.lang = 'de';
    document.body.append(page);
  });
  afterEach(() => page.remove());

  it('has a launcher and a panel in German, with German figures and dates', async () => {
    const launcher = await visit({ preview: 'member' }, {}, page);
    await reads(launcher, '1.240 points');
    const button = launcher.shadowRoot!.querySelector('button.launcher')!;
    expect(button.getAttribute('aria-label')).to.contain('Prämien öffnen');
    await launcher.show();
    await sees(launcher, de['home.earn']);
    expect(panelText(launcher)).to.match(/1\.240\b/);
    expect(content(launcher).lang).to.equal('de');
    await launcher.show('wallet');
    await within(
      () => /\d\. (Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/.test(panelText(launcher)),
      'a German date',
    );
  });

  it('has another language where the tag says so', async () => {
    const launcher = await visit({ preview: 'member', locale: 'en' }, {}, page);
    await launcher.show();
    await sees(launcher, en['home.earn']);
    await reads(launcher, '1,240 points');
  });

  it('says in German what there is before anybody is known', async () => {
    const launcher = await visit({ preview: 'guest' }, {}, page);
    await reads(launcher, 'Prämien');
  });
});

describe('a panel in Arabic', () => {
  it('reads from right to left on a page that does not', async () => {
    const launcher = await settledVisit({ preview: 'member', locale: 'ar', open: '' });
    await sees(launcher, ar['home.earn']);
    expect(getComputedStyle(content(launcher)).direction).to.equal('rtl');
    await launcher.show('earn');
    const close = await found(launcher, '[part~=close-button]');
    const frame = content(launcher).getBoundingClientRect();
    const { left, width } = close.getBoundingClientRect();
    expect(left - frame.left).to.be.within(0, width);
  });
});

describe('a shopper who chooses a language', () => {
  const choose = async (launcher: RewardsLauncher, locale: string): Promise<void> => {
    await launcher.show('settings');
    await within(() => field(launcher, 'language'), 'a choice of languages');
    const select = field<HTMLSelectElement>(launcher, 'language')!;
    select.value = locale;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('is spoken to in it at once, and when they come again', async () => {
    const launcher = await settledVisit({ preview: 'member', locale: 'en' });
    await choose(launcher, 'de');
    await sees(launcher, de['settings.language']);
    await reads(launcher, '1.240 points');
    launcher.remove();
    const again = await settledVisit({ preview: 'member', locale: 'en' });
    await reads(again, '1.240 points');
    await again.show('home');
    await sees(again, de['home.earn']);
  });

  it('can choose back', async () => {
    const launcher = await settledVisit({ preview: 'member', locale: 'ar' });
    await choose(launcher, 'en');
    await sees(launcher, en['settings.language']);
    await reads(launcher, '1,240 points');
    expect(getComputedStyle(content(launcher)).direction).to.equal('ltr');
    await choose(launcher, 'ar');
    await within(() => content(launcher).dir === 'rtl', 'Arabic again');
    expect(field<HTMLSelectElement>(launcher, 'language')!.value).to.equal('ar');
  });
});

describe('a language', () => {
  it('is followed when the tag names another', async () => {
    const launcher = await settledVisit({ preview: 'member', locale: 'en' });
    await launcher.show();
    await sees(launcher, en['home.earn']);
    launcher.setAttribute('locale', 'de-AT');
    await sees(launcher, de['home.earn']);
    await within(() => /^1.240 points$/.test(launcherText(launcher)), 'Austrian figures');
    launcher.setAttribute('locale', 'en');
    await sees(launcher, en['home.earn']);
    await reads(launcher, '1,240 points');
  });

  for (const locale of ['tlh', 'xx-YY', 'not a language', '🎁', '', '-', 'de_', '__proto__'])
    it(`nobody here speaks is English: "${locale}"`, async () => {
      const launcher = await settledVisit({ preview: 'member', locale, open: '' });
      await sees(launcher, en['home.earn']);
      await reads(launcher, '1,240 points');
    });
});

/**
 * What of an English sentence stands between its gaps, where that is long enough to be known by. What
 * the sample programme itself calls so is no sentence of ours.
 */
const ENGLISH = Object.values(en)
  .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
  .flatMap((text) => text.split(/\{\w+\}/))
  .map((piece) => piece.trim())
  .filter((piece) => piece.replace(/[^a-z]/gi, '').length >= 12);

for (const locale of ['de', 'ar'])
  for (const preview of ['member', 'guest', 'top-tier'] as const)
    it(`every screen speaks "${locale}" in full: ${preview}`, async function () {
      this.timeout(30_000 * PATIENCE);
      const launcher = await settledVisit({ preview, locale });
      const own = JSON.stringify(await createSampleAdapter(preview).program!());
      const ours = ENGLISH.filter((piece) => !own.includes(piece));
      const wrong: string[] = [];
      for (const screen of SCREENS) {
        await launcher.show(screen);
        const text = await textAtRest(launcher);
        const [odd] = /undefined|NaN|\[object|\{\w+\}/.exec(text) ?? [];
        if (odd) wrong.push(`${screen}: ${odd}`);
        for (const piece of ours) if (text.includes(piece)) wrong.push(`${screen}: ${piece}`);
      }
      expect(wrong).to.deep.equal([]);
    });

async function found(launcher: Element, selector: string): Promise<HTMLElement> {
  const find = () => launcher.shadowRoot!.querySelector<HTMLElement>(selector);
  await within(find, selector);
  return find()!;
}

/** Everything that is read or heard, the launcher's words included. */
function everyWord({ shadowRoot }: Element): string {
  const named = [...shadowRoot!.querySelectorAll('[aria-label], [alt], [placeholder], [title]')];
  const names = named.flatMap((node) =>
    ['aria-label', 'alt', 'placeholder', 'title'].map((name) => node.getAttribute(name) ?? ''),
  );
  return [shadowRoot!.textContent, ...names].join('\n').replace(/[^\S\n]+/g, ' ');
}

/** Once nothing is on its way any more: a while has brought no other word. */
async function textAtRest(launcher: Element): Promise<string> {
  await found(launcher, '.panel-body > :not([part=skeleton])');
  for (let text = ''; ;) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = everyWord(launcher);
    if (now === text) return text;
    text = now;
  }
}
