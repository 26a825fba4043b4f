import { read } from './answer.js';
import { readText } from './body.js';
import { Refusal } from './refusal.js';

export interface Backend {
  readonly url: string;
  /** With the secret. It goes to `url` and nowhere else. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Limits {
  /** For one answer, its body included, in milliseconds. The widget itself gives up after 8 seconds. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly fetch: typeof globalThis.fetch;
}

export interface Call {
  readonly method: string;
  /** Path and query. */
  readonly address: string;
  readonly headers?: Headers;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Send = (call: Call) => Promise<Answer>;

/** Asks the backend something of the proxy's own: `GET /v1/…`. Answers with JSON; nothing for a 404. */
export type Ask = (route: `${'GET' | 'POST'} /${string}`, body?: unknown) => Promise<unknown>;

/** What is left of `Bearer ${key}` where the key is not set. */
const EMPTY = /^\s*(?:[\w-]+\s+)?(?:undefined)?\s*$/;

export function checkBackend({ url, headers }: Backend): void {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
    throw new TypeError(
      `A secret does not go to ${protocol}//${hostname}: the backend needs https`,
    );
  for (const [name, value] of Object.entries(headers))
    if (EMPTY.test(value)) throw new TypeError(`The header ${name} has no value`);
}

export function createSend(backend: Backend, limits: Limits): Send {
  const base = backend.url.replace(/\/+$/, '');
  return async ({ method, address, headers, body }) => {
    const sent = new Headers(headers);
    if (body !== undefined) sent.set('content-type', 'application/json');
    for (const [name, value] of Object.entries(backend.headers)) sent.set(name, value);
    const signal = AbortSignal.timeout(limits.timeoutMs);
    try {
      const response = await limits.fetch(base + address, {
        method,
        headers: sent,
        body: body === undefined ? null : JSON.stringify(body),
        // The secret follows no redirect.
        redirect: 'manual',
        signal,
      });
      if (response.status < 200 || (response.status > 299 && response.status < 400))
        throw new Refusal(502, 'bad-response', `the backend answered with ${response.status}`);
      const text = await readText(response, limits.maxBytes, (code) =>
        code === 'too-large'
          ? new Refusal(502, code, 'an answer that is too large')
          : new Refusal(502, 'bad-response', 'an answer that is no text'),
      );
      return { status: response.status, headers: response.headers, text };
    } catch (cause) {
      if (cause instanceof Refusal) throw cause;
      if (signal.aborted) throw new Refusal(504, 'timeout', 'the backend took too long', { cause });
      throw new Refusal(502, 'unavailable', 'the backend could not be reached', { cause });
    }
  };
}

export const createAsk =
  (send: Send): Ask =>
  async (route, body) => {
    const [method = 'GET', address = ''] = route.split(' ');
    return read(await send({ method, address, body }));
  };
