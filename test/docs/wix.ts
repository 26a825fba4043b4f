/** What Wix does for the code of a site or an app, as its documentation has it. */
import { SignJWT } from 'jose';
import type { StorePage } from '../support/e2e-page.js';
import { CUSTOMER, SECRET } from './shoppers.js';

type PageWindow = StorePage['window'];

/** Modules that a bundler, or Wix, would bring along: here they are the page's. */
const fromPage = (code: string, ours: RegExp): string =>
  code
    .replace(/^import (\{[^}]*\}) from '([^']+)';/gm, (line, names: string, from: string) =>
      ours.test(from) ? `const ${names} = modules['${from}'];` : line,
    )
    .replace(/^export const (\w+)/gm, 'const $1 = exported.$1');

const CDN = 'https://cdn.example/rewards-launcher';

/** The module of an app, with our package where a bundler would have put it. */
export const bundled = (code: string): string =>
  fromPage(code, /^@wix\//)
    .replace("'rewards-launcher/adapter'", `'${CDN}/adapter.js'`)
    .replace("'rewards-launcher'", `'${CDN}/index.js'`);

export const ofVelo = (code: string): string => fromPage(code, /^(wix-|backend\/|jose$)/);

export interface WixDouble {
  /** Paths that were asked of Wix. */
  readonly asked: readonly string[];
  /** Whether the script has given Wix the function by which it is let in. */
  isWaiting(): boolean;
  giveAccess(): void;
}

/** As much of the SDK as an embedded script uses. What it asks before Wix has let it in waits for that. */
export function wixDouble(window: PageWindow, isMember: boolean): WixDouble {
  const asked: string[] = [];
  const exported: { injectAccessTokenFunction?: (access: () => string) => void } = {};
  let letIn: (access: () => string) => void = () => undefined;
  const access = new Promise<() => string>((resolve) => (letIn = resolve));
  const client = {
    auth: { getAccessTokenInjector: () => letIn },
    async fetchWithAuth(url: string, init: RequestInit = {}): Promise<Response> {
      const { pathname, search } = new URL(url);
      const own = (init.headers ?? {}) as Record<string, string>;
      const all = { ...init, headers: { ...own, authorization: (await access)() } };
      asked.push(pathname);
      if (pathname.startsWith('/ecom/')) return window.fetch(`/stores/wix${pathname}`, all);
      const isOfMember = /\/my-/.test(pathname);
      return isOfMember && !isMember
        ? new Response('{}', { status: 403 })
        : window.fetch(`/payloads/wix${pathname}${search}`, all);
    },
  };
  const modules = {
    '@wix/sdk': { createClient: () => client },
    '@wix/site': { site: { auth: () => ({}), host: () => ({}) } },
  };
  Object.assign(window, { modules, exported });
  return {
    asked,
    isWaiting: () => Boolean(exported.injectAccessTokenFunction),
    giveAccess: () => exported.injectAccessTokenFunction!(() => 'access-of-the-member'),
  };
}

/** A site's own code: its backend runs as it is written, its page reaches the element by `$w`. */
export function veloDouble(window: PageWindow, backend: string, isMember: boolean): void {
  const exported: Record<string, unknown> = {};
  const modules: Record<string, unknown> = {
    jose: { SignJWT },
    'wix-members-backend': {
      currentMember: { getMember: async () => (isMember ? { _id: CUSTOMER } : undefined) },
    },
    'wix-secrets-backend': { getSecret: async () => SECRET },
    'wix-web-module': {
      Permissions: { Anyone: 'anyone' },
      webMethod: (_: string, act: unknown) => act,
    },
    'backend/rewards.web': exported,
  };
  new Function('modules', 'exported', ofVelo(backend))(modules, exported);
  const $w = (name: string) => ({
    setAttribute: (attribute: string, value: string) =>
      name === '#customElement1' &&
      window.document.querySelector('#comp1')!.setAttribute(attribute, value),
  });
  Object.assign(window, {
    modules,
    $w: Object.assign($w, { onReady: (act: () => void) => act() }),
  });
}
