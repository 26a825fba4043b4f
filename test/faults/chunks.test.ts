/** A deploy takes files away, a network loses them: on pages with the built files, as a store has them. */
import { expect, waitUntil } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/index.js';
import { type StorePage, closePages, openPage, quiet } from '../support/e2e-page.js';
import { PATIENCE, PATIENCE_MS } from '../support/ui-browser.js';

const TAG = '<rewards-launcher preview="member"></rewards-launcher>';
const MODULE = '<script type="module" src="BUILT/index.js"></script>';
/** What never comes, and keeps whoever imports it waiting. */
const NEVER = 'data:text/javascript,await new Promise(() => {})';

const open = (imports: Readonly<Record<string, string>> = {}): Promise<StorePage> =>
  openPage({
    head: `<script type="importmap">${JSON.stringify({ imports })}</script>${MODULE}`,
    body: TAG,
  });

const root = (launcher: Element): ShadowRoot => launcher.shadowRoot!;
const texts = (launcher: Element): string => root(launcher).textContent!.replace(/\s+/g, ' ');
const shows = (launcher: Element, text: string): Promise<void> =>
  waitUntil(() => texts(launcher).includes(text), `${text}, instead of ${texts(launcher)}`, {
    timeout: PATIENCE_MS,
  });
const isOpen = (launcher: Element): boolean =>
  Boolean(root(launcher).querySelector('.panel:popover-open, .panel:modal'));
const press = (launcher: Element, control: string): void =>
  root(launcher).querySelector<HTMLElement>(control)!.click();

/** The addresses of all files of ours, asked by a page on which everything goes well. */
async function files(): Promise<string[]> {
  const page = await open();
  const launcher = (await page.launcher()) as RewardsLauncher;
  await launcher.show('activity');
  await shows(launcher, 'Order 1098');
  const asked = page.asked().filter((url) => /\/chunks\/[\w-]+\.js$/.test(url));
  page.close();
  return asked;
}

/** The shopper sees points and history, and the page nothing at all. */
async function works(page: StorePage): Promise<void> {
  const launcher = (await page.launcher()) as RewardsLauncher;
  await shows(launcher, 'points');
  await launcher.show('activity');
  await shows(launcher, 'Order 1098');
  expect(page.faults).to.deep.equal([]);
}

const named = (all: readonly string[], name: string): string => {
  const found = all.find((url) => url.includes(`/chunks/${name}-`));
  if (!found) throw new Error(`No file is called ${name}: ${all.join(', ')}`);
  return found;
};

describe('a file that does not come', () => {
  let all: string[];
  before(async () => (all = await files()));
  afterEach(closePages);

  for (const name of ['activity', 'deeds'])
    it(`fault 42: is asked for once more, by an address no cache knows: ${name}`, async () => {
      const file = named(all, name);
      const page = await open({ [file]: `${file}.gone` });
      await works(page);
      const again = page.asked().filter((url) => url.startsWith(`${file}?`));
      expect(again).to.have.length(1);
    });

  it('fault 42: without points leaves a plain launcher, and the page in peace', async () => {
    const live = named(all, 'live');
    const page = await open({ [live]: `${live}.gone` });
    const launcher = await page.launcher();
    press(launcher, '.launcher');
    await waitUntil(() => page.said.length, 'the console is told', { timeout: PATIENCE_MS });
    expect(page.said.every((text) => text.startsWith('[rewards-launcher]'))).to.equal(true);
    expect(texts(launcher)).to.include('Rewards');
    expect(page.faults).to.deep.equal([]);
  });

  it('fault 42: that is gone for good leaves the launcher alive, and says what to do in the panel', async () => {
    const panel = named(all, 'panel');
    const page = await open({ [panel]: `${panel}.gone` });
    const launcher = (await page.launcher()) as RewardsLauncher;
    await shows(launcher, 'points');
    press(launcher, '.launcher');
    await shows(launcher, 'Reload the page');
    expect(isOpen(launcher)).to.equal(true);
    press(launcher, '[part~=close-button]');
    await waitUntil(() => !isOpen(launcher), 'it closes', { timeout: PATIENCE_MS });
    expect(root(launcher).querySelector('.launcher')!.textContent).to.include('points');
    expect(page.faults).to.deep.equal([]);
  });

  it('fault 43: for ten seconds shows the outline of the panel meanwhile, with a way out', async () => {
    const page = await open({ [named(all, 'panel')]: NEVER });
    const launcher = await page.launcher();
    await shows(launcher, 'points');
    press(launcher, '.launcher');
    await waitUntil(() => isOpen(launcher), 'it opens at once', { timeout: 1_000 * PATIENCE });
    expect(root(launcher).querySelectorAll('[part~=skeleton] i')).to.not.have.length(0);
    expect(root(launcher).querySelector('[part~=close-button]')).to.not.equal(null);
    await quiet(100);
    const dialog = root(launcher).querySelector('.panel')!;
    dialog.dispatchEvent(
      new page.window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await waitUntil(() => !isOpen(launcher), 'Escape closes it', { timeout: PATIENCE_MS });
    expect(page.faults).to.deep.equal([]);
  });
});
