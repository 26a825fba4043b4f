/** A page of somebody's store, in a frame: with the tags, the policy and the scripts that a test gives it. */
import { waitUntil } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { demoOrigin } from './demo.js';
import { PATIENCE_MS } from './ui-browser.js';

export interface StorePage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  /** What the page's console was told, in notes, warnings and errors. */
  readonly said: readonly string[];
  /** Uncaught errors, refused promises and violations of the page's policy. */
  readonly faults: readonly string[];
  /** Addresses that were asked, scripts included. */
  readonly asked: () => readonly string[];
  readonly launchers: () => HTMLElement[];
  /** Waits for the one launcher to stand on the page, and answers with it. */
  launcher(): Promise<HTMLElement>;
  /** Waits for it to know who is here. */
  ready(): Promise<RewardsLauncher>;
  close(): void;
}

export interface PageOptions {
  readonly head?: string;
  readonly body?: string;
  /** Attributes of the page's own two tags. */
  readonly htmlTag?: string;
  readonly bodyTag?: string;
  /** A Content Security Policy; `ORIGIN` in it is where the built files and the backend are. */
  readonly policy?: string;
  /** Runs before anything of the page does. */
  readonly before?: (window: Window & typeof globalThis) => void;
}

const open = new Set<HTMLIFrameElement>();

export const closePages = (): void => {
  for (const frame of open) frame.remove();
  open.clear();
};

/** In the texts, `ORIGIN` is where the built files and the backend are, `BUILT/` the folder of the files. */
export async function openPage({
  head = '',
  body = '',
  htmlTag = 'lang="en"',
  bodyTag = '',
  policy,
  before,
}: PageOptions): Promise<StorePage> {
  const origin = await demoOrigin();
  const place = (text: string): string =>
    text.replaceAll('BUILT', `${origin}/rewards-launcher`).replaceAll('ORIGIN', origin);
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  document.body.append(frame);
  open.add(frame);
  const page = frame.contentDocument!;
  const window = frame.contentWindow as StorePage['window'];
  page.open();
  const said: string[] = [];
  const faults: string[] = [];
  listen(window, said, faults);
  before?.(window);
  // In one piece: from the policy on, a page that enforces Trusted Types takes no more text.
  const meta = policy
    ? `<meta http-equiv="Content-Security-Policy" content="${place(policy)}">`
    : '';
  page.write(
    `<!doctype html><html ${htmlTag}><head>${meta}<title>A store</title>${place(head)}</head><body ${bodyTag}>${place(body)}</body></html>`,
  );
  page.close();
  const launchers = (): HTMLElement[] => [
    ...page.querySelectorAll<HTMLElement>('rewards-launcher'),
  ];
  const launcher = async (): Promise<HTMLElement> => {
    await waitUntil(() => launchers()[0]?.shadowRoot?.querySelector('button'), 'no launcher', {
      timeout: PATIENCE_MS,
    });
    return launchers()[0]!;
  };
  return {
    window,
    document: page,
    frame,
    said,
    faults,
    launchers,
    asked: () => window.performance.getEntriesByType('resource').map(({ name }) => name),
    launcher,
    async ready() {
      const one = (await launcher()) as RewardsLauncher;
      const isKnown = (): boolean => (one.client?.state.session ?? 'unknown') !== 'unknown';
      await waitUntil(isKnown, 'nobody knows who is here', { timeout: PATIENCE_MS });
      return one;
    },
    close: () => frame.remove(),
  };
}

function listen(window: StorePage['window'], said: string[], faults: string[]): void {
  for (const level of ['info', 'warn', 'error'] as const)
    window.console[level] = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  window.addEventListener('error', (event) => faults.push(`error: ${event.message}`));
  window.addEventListener('unhandledrejection', (event) =>
    faults.push(`rejection: ${String(event.reason)}`),
  );
  window.document.addEventListener('securitypolicyviolation', (event) =>
    faults.push(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
}

/** Long enough for whatever a page would do on its own. */
export const quiet = (ms = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
