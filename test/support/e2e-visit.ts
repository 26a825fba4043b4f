/** The built launcher on a page of its own, and what a shopper sees and presses there. */
import { waitUntil } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { demoOrigin } from './demo.js';
import { endpoint } from './e2e-people.js';
import { PATIENCE_MS } from './ui-browser.js';

export type Properties = Partial<
  Pick<RewardsLauncher, 'getToken' | 'adapter' | 'client' | 'messages'>
>;

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A launcher on the page, over the demo backend unless another `endpoint` is given. */
export async function visit(
  attributes: Record<string, string> = {},
  properties: Properties = {},
  place: Element = document.body,
): Promise<RewardsLauncher> {
  await import(`${await demoOrigin()}/rewards-launcher/index.js`);
  const launcher = document.createElement('rewards-launcher');
  const all = { endpoint: await endpoint(), ...attributes };
  for (const [name, value] of Object.entries(all)) launcher.setAttribute(name, value);
  place.append(Object.assign(launcher, properties));
  return launcher;
}

/** The same, as soon as it is known who is here. */
export async function settledVisit(
  attributes?: Record<string, string>,
  properties?: Properties,
): Promise<RewardsLauncher> {
  const launcher = await visit(attributes, properties);
  await within(() => launcher.client?.state.session !== 'unknown' && launcher.client, 'a session');
  return launcher;
}

/** Everybody goes home, and the device forgets. */
export async function goHome(): Promise<void> {
  for (const launcher of document.querySelectorAll('rewards-launcher')) launcher.remove();
  localStorage.clear();
  // Shared clients end a turn after their last element has gone.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

export const within = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(isSo()), `waited in vain for ${what}`, { timeout: PATIENCE_MS });

const panelOf = (launcher: Element): Element | null | undefined =>
  launcher.shadowRoot?.querySelector('.panel-content');

/** Everything that is written in the panel. */
export const panelText = (launcher: Element): string => words(panelOf(launcher)?.textContent);

export const launcherText = (launcher: Element): string =>
  words(launcher.shadowRoot?.querySelector('button.launcher')?.textContent);

export const sees = (launcher: Element, text: string): Promise<void> =>
  within(() => panelText(launcher).includes(text), `"${text}"`).catch((error: Error) => {
    throw new Error(`${error.message}; the panel reads "${panelText(launcher)}"`);
  });

/** The button, link or row of the panel whose name holds these words. */
export const button = (launcher: Element, name: string): HTMLElement | undefined =>
  [...(panelOf(launcher)?.querySelectorAll<HTMLElement>('button, a, [role=button]') ?? [])].find(
    (node) => words(node.ariaLabel || node.textContent).includes(name),
  );

export async function press(launcher: Element, name: string): Promise<void> {
  await within(() => button(launcher, name), `a button "${name}"`).catch((error: Error) => {
    throw new Error(`${error.message}; the panel reads "${panelText(launcher)}"`);
  });
  button(launcher, name)!.click();
}

/** A field of the panel, by its name. */
export const field = <Field extends HTMLElement = HTMLInputElement>(
  launcher: Element,
  name: string,
): Field | null | undefined =>
  panelOf(launcher)?.querySelector<Field>(`[name="${name}"], [aria-label="${name}"]`);

/** The next event of a name, however it comes. */
export const heard = <Name extends keyof HTMLElementEventMap>(
  launcher: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve) => launcher.addEventListener(name, resolve, { once: true }));
