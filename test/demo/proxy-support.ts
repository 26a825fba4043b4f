/** What the tests of the proxy have in common: a backend that remembers, and a shopper with a token. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { ownToken } from '../../demo/proxy/own-token.js';
import { type ProxyConfig, createProxy } from '../../demo/proxy/proxy.js';

// Middleware of the browser tests; it has no types.
const middleware: string = '../support/payloads-server.mjs';
const { payloads } = await import(middleware);

export const SECRET = 'a secret of thirty-two bytes or more';
export const KEY = 'Bearer key-of-the-merchant';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export const tokenOf = (id: string, claims: Record<string, unknown> = {}, exp = '10m') =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setIssuedAt()
    .setExpirationTime(exp)
    .sign(new TextEncoder().encode(SECRET));

export const json = (content: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(content), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** A proxy before a backend that is a function; `asked` is what reached it. */
export function proxyTo(
  backend: (asked: Asked) => Response | Promise<Response>,
  config: Partial<ProxyConfig> & Pick<ProxyConfig, 'allow'>,
) {
  const asked: Asked[] = [];
  const reports: string[] = [];
  const proxy = createProxy({
    backend: { url: 'https://backend.example', headers: { authorization: KEY } },
    identify: ownToken({ secret: SECRET }),
    path: '/apps/rewards',
    report: (reason) => reports.push(reason),
    fetch: async (input, init = {}) => {
      const one = {
        method: init.method ?? 'GET',
        url: String(input).replace('https://backend.example', ''),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      };
      asked.push(one);
      return backend(one);
    },
    ...config,
  });

  /** Asks as a page does; `as` is who is signed in. */
  async function page(
    route: string,
    { as, body, headers }: { as?: string; body?: unknown; headers?: Record<string, string> } = {},
  ) {
    const [method = '', path = ''] = route.split(' ');
    const response = await proxy(
      new Request(`https://shop.example/apps/rewards${path}`, {
        method,
        headers: {
          ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const said = (text ? JSON.parse(text) : undefined) as any;
    return { status: response.status, headers: response.headers, text, said };
  }
  return { proxy, page, asked, reports };
}

/** A server on a free port. It is closed with whatever it still holds. */
export async function listen(server: ReturnType<typeof createServer>) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A backend that answers with the documented bodies of `test/payloads`; it only listens to its key. */
export async function documented(folder: string, isKnown: (headers: Headers) => boolean) {
  const asked: Asked[] = [];
  const answer = payloads();
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const headers = new Headers(request.headers as Record<string, string>);
    const method = request.method ?? '';
    const url = request.url ?? '';
    asked.push({ method, url, headers, body: text ? JSON.parse(text) : undefined });
    const context = {
      url: `/payloads/${folder}${url}`,
      method,
      headers: request.headers,
      req: pieces,
      type: '',
      status: 200,
      body: '',
      set: () => undefined,
    };
    if (isKnown(headers)) await answer(context, async () => undefined);
    else context.status = 401;
    response.writeHead(context.status, { 'content-type': 'application/json' });
    response.end(context.body || '{}');
  });
  return Object.assign(await listen(server), { asked });
}
