/** Inline elements on the test's page. */
import '../../src/embeds.js';
import type { RewardsClient } from '../../src/client/client.js';
import { later, sees, words } from './ui-launcher.js';

/** An inline element at the end of the page, with a client of its own where one is given. */
export function embed<Name extends 'rewards-balance' | 'rewards-earn-hint'>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  client?: RewardsClient,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (client) element.client = client;
  document.body.append(element);
  later(() => element.remove());
  return element;
}

export const inside = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector('.root')!;
/** Not there yet, or without anything to say so far. */
export const isWaiting = (element: Element): boolean =>
  !element.shadowRoot || inside(element).matches('.waiting');
export const embedWords = (element: Element): string =>
  isWaiting(element) ? '' : words(inside(element));
/** Waits until a text stands there. */
export const says = (element: Element, text: string): Promise<void> =>
  sees(() => embedWords(element) === text, `it says "${text}"`).catch((error: Error) => {
    error.message += `; instead: ${embedWords(element)}`;
    throw error;
  });
