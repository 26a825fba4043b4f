/** A page as a platform serves it, with a guide's snippets pasted into it word for word. */
import { expect, waitUntil } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { type StorePage, openPage } from '../support/e2e-page.js';
import { PATIENCE_MS } from '../support/ui-browser.js';
import { type Answer, connect } from './network.js';

export interface LookAlike {
  readonly head?: string;
  /** What is pasted, at the end of the body. */
  readonly paste?: string;
  /** Names the platform puts on its pages. */
  readonly globals?: Readonly<Record<string, unknown>>;
  readonly servers?: Readonly<Record<string, Answer>>;
  readonly policy?: string;
  /** What the platform does before anything else. */
  readonly before?: (window: StorePage['window']) => void;
}

/** In the guides, where the built files are. */
const CDN = 'https://cdn.example/rewards-launcher/';
export const built = (text: string): string => text.replaceAll(CDN, 'BUILT/');

/** A tag that asks the demo's backend, at its real address, in the place of the guide's. */
export const atDemo = (tag: string): string =>
  tag.replace('https://rewards.shop.example', 'ORIGIN/apps/rewards').replace('preset="smile"', '');

export const inScript = (code: string, type = 'text/javascript'): string =>
  `<script type="${type}">${code}</script>`;

export const lookAlike = ({
  head = '',
  paste = '',
  globals = {},
  servers = {},
  policy,
  before,
}: LookAlike): Promise<StorePage> =>
  openPage({
    head: built(head),
    body: `<header>A store</header><main><h1>Caps</h1></main><footer></footer>${built(paste)}`,
    ...(policy && { policy }),
    before(window) {
      Object.assign(window, globals);
      connect(window, servers);
      before?.(window);
    },
  });

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const buttonOf = (launcher: Element): HTMLButtonElement =>
  launcher.shadowRoot!.querySelector('button.launcher')!;
export const launcherText = (launcher: Element): string => words(buttonOf(launcher));

export const within = (isSo: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(isSo()), `waited in vain for ${what}`, { timeout: PATIENCE_MS });

/** Waits until the launcher says this. */
export const says = (launcher: Element, text: string): Promise<void> =>
  within(() => launcherText(launcher).includes(text), `"${text}" on the launcher`).catch(
    (error: Error) => {
      throw new Error(`${error.message}; it says "${launcherText(launcher)}"`);
    },
  );

/** What every guide leads to: one launcher in the corner, seen, that opens, on a page that has no fault. */
export async function works(page: StorePage, points?: string): Promise<RewardsLauncher> {
  const launcher = await page.ready();
  if (points) await says(launcher, points);
  expect(page.launchers(), 'one launcher').to.have.length(1);
  // Where `hide-on` is, it is known a moment later whether this is such a page.
  await within(() => buttonOf(launcher).checkVisibility(), 'a launcher that is seen');
  const { right, bottom, width, height } = buttonOf(launcher).getBoundingClientRect();
  expect(width, 'its width').to.be.above(40);
  expect(height, 'its height').to.be.within(40, 80);
  expect([right <= page.window.innerWidth, bottom <= page.window.innerHeight]).to.deep.equal([
    true,
    true,
  ]);
  await launcher.show();
  await within(
    () => words(launcher.shadowRoot!.querySelector('.panel-body')).length > 20,
    'a panel with something in it',
  );
  await launcher.hide();
  expect(page.faults).to.deep.equal([]);
  return launcher;
}
