/** Launchers on the test's page: put there, looked into, and taken away again. */
import { waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import type { RewardsLauncher } from '../../src/index.js';
import { loadScreen } from '../../src/ui/screens/index.js';
import type { ScreenId } from '../../src/ui/screens/screen.js';
import { PATIENCE_MS, frames, freshBrowser } from './ui-browser.js';
import './fakes.js';

type Attributes = Readonly<Record<string, string | boolean>>;
type Properties = Partial<
  Pick<RewardsLauncher, 'adapter' | 'client' | 'messages' | 'getToken' | 'endpoint' | 'label'>
>;

/** Waits for what a shopper would see in the end. */
export const sees = <T>(look: () => T, what: string): Promise<void> =>
  waitUntil(() => Boolean(look()), `waited in vain until ${what}`, {
    interval: 5,
    timeout: PATIENCE_MS,
  });

const tidying = new Set<() => void>();
/** Does something when the test is over. */
export const later = (tidy: () => void): void => void tidying.add(tidy);

/** What is written to the console while a test runs. */
export function warnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  later(() => (console.warn = warn));
  console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
  return said;
}

/** Whether the shopper saves data: then nothing is said unasked. */
export const frugal = (saveData: boolean): unknown =>
  Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });

beforeEach(freshBrowser);
beforeEach(() => void frugal(true));
afterEach(async () => {
  for (const tidy of tidying) tidy();
  tidying.clear();
  for (const launcher of document.querySelectorAll('rewards-launcher')) launcher.remove();
  delete page.rewardsLauncher;
  localStorage.clear();
  // What is taken out lets go of its programme a moment later.
  await new Promise((resolve) => setTimeout(resolve, 10));
});

export function make(attributes: Attributes = {}, properties: Properties = {}): RewardsLauncher {
  const launcher = document.createElement('rewards-launcher');
  for (const [name, value] of Object.entries(attributes))
    launcher.toggleAttribute(name, value !== false);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') launcher.setAttribute(name, value);
  return Object.assign(launcher, properties);
}

/** A launcher at the end of the page. */
export function put(attributes?: Attributes, properties?: Properties): RewardsLauncher {
  const launcher = make(attributes, properties);
  document.body.append(launcher);
  return launcher;
}

/** A launcher that has said it is ready, or whose backend has failed. */
export async function ready(
  attributes: Attributes = { preview: 'member' },
  properties?: Properties,
): Promise<RewardsLauncher> {
  const launcher = make(attributes, properties);
  const said = listen(launcher, 'rewards-ready');
  document.body.append(launcher);
  await sees(() => said.length || launcher.client?.state.error, 'the backend is heard');
  return launcher;
}

export const root = (launcher: Element): ShadowRoot => launcher.shadowRoot!;
export const $ = <T extends Element = HTMLElement>(launcher: Element, selector: string): T | null =>
  root(launcher).querySelector<T>(selector);
export const $$ = <T extends Element = HTMLElement>(launcher: Element, selector: string): T[] => [
  ...root(launcher).querySelectorAll<T>(selector),
];
/** Asked instead of comparing nodes: to print one, the runner would follow it through the whole page. */
export const has = (launcher: Element, selector: string): boolean => $(launcher, selector) !== null;
export const button = (launcher: Element): HTMLButtonElement => $(launcher, '.launcher')!;
export const dialog = (launcher: Element): HTMLDialogElement | null => $(launcher, '.panel');
/** What has the focus, inside the launcher's own root. */
export const focused = (launcher: Element): Element | null => root(launcher).activeElement;

export const isShown = (launcher: Element): boolean =>
  Boolean(dialog(launcher)?.matches(':popover-open, :modal'));

/** Words as they are read: white space does not matter. */
export const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const panelWords = (launcher: Element): string => words($(launcher, '.panel-content'));
/** Waits until a text stands in the panel. */
export const reads = (launcher: Element, text: string): Promise<void> =>
  sees(() => panelWords(launcher).includes(text), `"${text}" is read`).catch((error: Error) => {
    error.message += `; instead: ${panelWords(launcher)}`;
    throw error;
  });

/** The button or link that is called so, in the panel. */
export const named = (launcher: Element, name: string | RegExp): HTMLElement | undefined =>
  $$(launcher, '.panel :is(button, a, summary)').find((control) => {
    const own = control.getAttribute('aria-label') || words(control);
    return typeof name === 'string' ? own === name : name.test(own);
  });

/** Waits for a button to be there, and presses it. */
export async function choose(launcher: Element, name: string | RegExp): Promise<void> {
  await sees(() => named(launcher, name), `there is "${String(name)}" to choose`);
  named(launcher, name)!.click();
}

/** Waits until a screen has what it shows, and nothing moves any more. */
export async function atRest(launcher: Element): Promise<void> {
  await sees(
    () => $(launcher, '.panel-body')?.childElementCount && !$(launcher, '.shell-bones'),
    'the screen is drawn',
  );
  const movements = root(launcher)
    .getAnimations()
    .filter((movement) => movement.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(movements.map(({ finished }) => finished));
}

/** Opens a screen of a launcher, and waits until it is drawn. */
export async function openAt(launcher: RewardsLauncher, screen = 'home'): Promise<RewardsLauncher> {
  await launcher.show(screen);
  await atRest(launcher);
  return launcher;
}

/** Leads a launcher to a screen, and waits for all that belongs to it: what arrives later, what lies on top. */
export async function walkTo(launcher: RewardsLauncher, screen: string): Promise<void> {
  const [id] = screen.split('/') as [ScreenId];
  const { soon, needs } = await loadScreen(id);
  await soon?.();
  await launcher.show(screen);
  await frames(2);
  await sees(
    () => needs.every((part) => !/loading|stale/.test(launcher.client!.state[part].status)),
    'all it needs has been read',
  );
  if (screen.includes('/'))
    await sees(() => has(launcher, '.dialog, .gift, .row-extra'), 'it is asked');
  await atRest(launcher);
}

/** A programme of the preview, opened at a screen. */
export const preview = async (kind: string, screen?: string): Promise<RewardsLauncher> =>
  openAt(await ready({ preview: kind }), screen);

/** What a launcher tells the page, in order. */
export function listen(target: EventTarget, ...names: string[]): CustomEvent[] {
  const heard: CustomEvent[] = [];
  for (const name of names) {
    const hear = (event: Event): void => void heard.push(event as CustomEvent);
    target.addEventListener(name, hear);
    later(() => target.removeEventListener(name, hear));
  }
  return heard;
}

const page = window as { rewardsLauncher?: { push(...calls: unknown[]): unknown } };
/** What a page writes, word for word, at any time. */
export const pageAsks = (...calls: unknown[]): unknown =>
  (page.rewardsLauncher = page.rewardsLauncher || []).push(...calls);

/** Style rules of the page around. */
export function pageStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  later(() => style.remove());
}

/** Nodes of the page around. */
export function pageNode(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  later(() => box.remove());
  return box;
}
