import { toJson } from '../domain/json.js';

/** How long a store may take to answer, in milliseconds; then it counts as one that cannot. */
const PATIENCE_MS = 8000;

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: object;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` where it is none. */
  readonly data: unknown;
}

type Ask = (url: string, init: RequestInit) => Promise<Response>;

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Asks the store the page belongs to, as its own scripts do: with the shopper's cookies. Total: a store
 * that does not answer is `undefined`.
 */
export async function ask(
  url: string,
  { method = 'GET', body, headers, signal }: Question = {},
  send: Ask = (to, init) => fetch(to, init),
): Promise<Answer | undefined> {
  const given = new AbortController();
  const stop = (): void => given.abort();
  const timer = setTimeout(stop, PATIENCE_MS);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const response = await send(url, {
      method,
      credentials: 'same-origin',
      // A cart is what it is now, whatever lies between the page and the store.
      cache: 'no-store',
      signal: given.signal,
      headers: {
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: toJson(body) }),
    });
    const text = await response.text();
    const { status, ok } = response;
    return { status, ok, headers: response.headers, text, data: read(text) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
