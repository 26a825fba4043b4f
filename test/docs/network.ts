/** The network of a look-alike page: servers the guides speak of, at their names; other origins as browsers see them. */

/** As much of a `Request` as a server reads; a browser's own lets no page name its origin. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}
export type Answer = (request: Asked) => Promise<Response> | Response;

/** Where the store of the guides is. */
export const SHOP = 'https://shop.example';

export const json = (content: unknown, status = 200): Response =>
  new Response(JSON.stringify(content), {
    status,
    headers: { 'content-type': 'application/json' },
  });

const asText = (body: unknown): string | null =>
  body === null || body === undefined ? null : String(body);

const request = (method: string, url: string, headers: Headers, body: string | null): Asked => ({
  method,
  url,
  headers,
  body: body === null ? null : new Response(body).body,
});

/** A page of another origin reads only what it is let read. */
async function acrossOrigins(answer: Answer, asked: Asked): Promise<Response> {
  const allows = (response: Response): boolean =>
    response.headers.get('access-control-allow-origin') === SHOP;
  const isPlain = asked.method === 'GET' && !asked.headers.has('authorization');
  asked.headers.set('origin', SHOP);
  if (!isPlain) {
    const may = await answer(request('OPTIONS', asked.url, asked.headers, null));
    if (!allows(may)) throw new TypeError('Failed to fetch');
  }
  const response = await answer(asked);
  if (!allows(response)) throw new TypeError('Failed to fetch');
  return response;
}

/**
 * Puts servers behind a page's `fetch`, by how their addresses begin: `/rewards/token` at the store, or
 * `https://rewards.shop.example/`. All else goes where it always goes.
 */
export function connect(
  window: Window & typeof globalThis,
  servers: Readonly<Record<string, Answer>>,
): void {
  const real = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const asked = String(input instanceof Object && 'url' in input ? input.url : input);
    const isOurs = !/^https?:/.test(asked) || asked.startsWith(window.location.origin);
    const { pathname, search } = new URL(asked, window.location.href);
    const url = isOurs ? `${SHOP}${pathname}${search}` : asked;
    const start = Object.keys(servers).find((name) =>
      url.startsWith(name.startsWith('/') ? SHOP + name : name),
    );
    if (!start) return real(input, init);
    const { method = 'GET', headers, body } = init;
    const one = request(method, url, new Headers(headers), asText(body));
    return isOurs ? servers[start]!(one) : acrossOrigins(servers[start]!, one);
  };
}
