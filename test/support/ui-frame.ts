/** Pages of their own, in a frame: with their own rules, their own modules, their own pace. */
import type { RewardsLauncher } from '../../src/index.js';
import { later, sees } from './ui-launcher.js';

export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly launcher: RewardsLauncher;
}

const MODULE = new URL('../../src/index.ts', import.meta.url).href;

function frame(): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.width = '1000';
  element.height = '800';
  later(() => element.remove());
  return element;
}

const inside = (element: HTMLIFrameElement): Frame => ({
  window: element.contentWindow as Frame['window'],
  document: element.contentDocument!,
  get launcher() {
    return element.contentDocument!.querySelector('rewards-launcher')!;
  },
});

/** A whole page. `head` comes before the module. */
export async function pageOf(body: string, head = ''): Promise<Frame> {
  const element = frame();
  element.srcdoc = `<!doctype html><html lang="en"><head>${head}<script type="module" src="${MODULE}"></script></head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
  return inside(element);
}

/** A page that is still arriving, and has its code already: what is written comes, `close` ends it. */
export async function arrivingPage(): Promise<
  Frame & { write(html: string): void; close(): void }
> {
  const { window, document: page } = await pageOf('');
  await sees(() => window.customElements.get('rewards-launcher'), 'the code is there');
  page.open();
  page.write('<!doctype html><body>');
  return {
    window,
    document: page,
    get launcher() {
      return page.querySelector('rewards-launcher')!;
    },
    write: (html) => page.write(html),
    close: () => page.close(),
  };
}

/** An import map that puts modules of our own in the place of the project's. */
export const insteadOf = (modules: Readonly<Record<string, string>>): string => {
  const imports = Object.fromEntries(
    Object.entries(modules).map(([path, code]) => [
      new URL(`../../src/${path}`, import.meta.url).href,
      `data:text/javascript,${encodeURIComponent(code)}`,
    ]),
  );
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
};
