/** The server's part of a guide, run as it is written, in front of the documented answers of its backend. */
import { bigcommerceCustomer } from '../../demo/proxy/bigcommerce-customer.js';
import { smile } from '../../demo/proxy/backends.js';
import { ownToken } from '../../demo/proxy/own-token.js';
import { type ProxyConfig, createProxy } from '../../demo/proxy/proxy.js';
import { shopifyAppProxy } from '../../demo/proxy/shopify-app-proxy.js';
import type { Answer } from './network.js';

export interface ServerOptions {
  /** What stands in the server's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Customers of the store, and who they are at Smile. */
  readonly customers: Readonly<Record<string, number>>;
}

export interface ServerPiece {
  readonly answer: Answer;
  /** What the backend was asked: with which key, and of whom. */
  readonly asked: { readonly url: string; readonly key: string | null }[];
}

/** The one thing that is TypeScript in these snippets: what the store brings itself. */
const DECLARED = /^declare function [^;]*;$/gm;
const IMPORTED = /^import .*?;$/gms;

export function runServer(code: string, { env, customers }: ServerOptions): ServerPiece {
  const asked: { url: string; key: string | null }[] = [];
  let handler: ((request: Request) => Promise<Response>) | undefined;
  const backend: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    if (url.host !== 'api.smile.io') throw new TypeError(`Nobody is at ${url.host}`);
    asked.push({
      url: url.pathname + url.search,
      key: new Headers(init?.headers).get('authorization'),
    });
    const { method = 'GET', body = null } = init ?? {};
    return fetch(`/payloads/smile${url.pathname}${url.search}`, { method, body });
  };
  const names = {
    process: { env },
    serve: (server: { fetch: typeof handler }) => (handler = server.fetch),
    createProxy: (config: ProxyConfig) => createProxy({ ...config, fetch: backend }),
    smileIdOf: async (id: string) => customers[id] ?? null,
    bigcommerceCustomer,
    ownToken,
    shopifyAppProxy,
    smile,
  };
  const plain = code.replace(IMPORTED, '').replace(DECLARED, '');
  new Function(...Object.keys(names), plain)(...Object.values(names));
  if (!handler) throw new Error('The snippet serves nothing');
  const answer = handler;
  return { asked, answer: (request) => answer(request as unknown as Request) };
}
