import { RewardsError, isAtTheDoor, toRewardsError } from '../client/errors.js';
import { toJson } from '../domain/json.js';
import type { Auth } from './auth.js';
import { readJson } from './body.js';
import { type Problem, problemOf } from './problem.js';

export interface RequestConfig {
  /** Every path is below it. Relative to the page, or a whole URL. */
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: RequestCredentials;
  readonly fetch?: typeof globalThis.fetch;
  /** Time limit of one try in milliseconds, the body included. */
  readonly timeoutMs?: number;
  /** The longest answer that is read, in bytes. */
  readonly maxBytes?: number;
  readonly retry?: { readonly attempts: number };
  /** What a refusal means; without it, the body's own `code` and `detail` are believed. */
  readonly judge?: (status: number, body: unknown) => Promise<Problem | undefined>;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments below `baseUrl`; each is percent-encoded. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  /** Changes nothing, whatever its method: it may be repeated. */
  readonly isRead?: boolean;
  /** Makes a write repeatable: the same key is the same deed. */
  readonly key?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Asks the backend and answers with the JSON of its body. Throws a `RewardsError`, nothing else. */
export type Request = (call: Call) => Promise<unknown>;

/** Longest wait, in milliseconds, that is sat out; a longer one is told to the shopper instead. */
const MAX_WAIT_MS = 30_000;

/** A signal that fires after so long, or with the caller's own; `end` lets go of both. */
function limited(ms: number, signal: AbortSignal | undefined) {
  const limit = new AbortController();
  const fire = (): void => limit.abort();
  const timer = setTimeout(fire, ms);
  signal?.addEventListener('abort', fire);
  return {
    signal: limit.signal,
    end(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', fire);
    },
  };
}

/** Waits so long, or until the caller gives up. */
const sleep = (ms: number, signal: AbortSignal | undefined): Promise<unknown> => {
  const limit = limited(ms, signal);
  return new Promise((resolve) => limit.signal.addEventListener('abort', resolve)).finally(
    limit.end,
  );
};

const address = (baseUrl: string, { path, query = {} }: Call): string => {
  // Such a segment would lead out of its place, and percent-encoding does not keep it there.
  if (path.some((segment) => /^\.{0,2}$/.test(segment))) throw new RewardsError('not-found');
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) params.set(name, String(value));
  const search = params.size ? `?${params}` : '';
  return `${baseUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}${search}`;
};

/** @param hear is told of every answer */
export function createRequest(
  config: RequestConfig,
  auth: Auth,
  hear: (response: Response) => void,
): Request {
  const { timeoutMs = 8_000, maxBytes = 1_000_000, retry = { attempts: 3 } } = config;

  /** One try: answers, or throws what went wrong. */
  async function send(call: Call, again: boolean, token: string | null): Promise<unknown> {
    if (call.signal?.aborted) throw new RewardsError('cancelled');
    const limit = limited(timeoutMs, call.signal);
    try {
      const response = await (config.fetch ?? fetch)(address(config.baseUrl, call), {
        method: call.method ?? 'GET',
        headers: {
          accept: 'application/json',
          ...config.headers,
          ...(call.body !== undefined && { 'content-type': 'application/json' }),
          ...(call.key && { 'idempotency-key': call.key }),
          ...(token && { authorization: `Bearer ${token}` }),
          ...call.headers,
        },
        ...(call.body !== undefined && { body: toJson(call.body) }),
        credentials: config.credentials ?? 'same-origin',
        // A token follows no redirect, and a backend has no reason to send one.
        redirect: 'manual',
        // A cache that has no answer after all is passed by.
        ...(again && { cache: 'reload' }),
        signal: limit.signal,
      });
      hear(response);
      if (response.ok) return await readJson(response, maxBytes);
      throw await problemOf(response, maxBytes, token !== null, config.judge);
    } catch (thrown) {
      if (call.signal?.aborted) throw new RewardsError('cancelled');
      if (limit.signal.aborted) throw new RewardsError('timeout');
      // `fetch` rejects with a TypeError when there is no connection, and when CORS forbids the answer.
      throw thrown instanceof TypeError
        ? new RewardsError('offline', { cause: thrown })
        : toRewardsError(thrown);
    } finally {
      limit.end();
    }
  }

  /** A refused token is renewed once, and the request sent again: a 401 has done nothing. */
  async function sendSigned(call: Call, again: boolean): Promise<unknown> {
    const token = await auth.token();
    try {
      return await send(call, again, token);
    } catch (thrown) {
      if (!token || toRewardsError(thrown).code !== 'session-expired') throw thrown;
      const renewed = await auth.renew(token);
      if (!renewed) throw thrown;
      return send(call, again, renewed);
    }
  }

  return async (call) => {
    const isRepeatable = !call.method || call.isRead || call.key;
    /** A write whose answer was lost: its fate is open, whatever a later try is told. */
    let lost: RewardsError | undefined;
    for (let attempt = 1; ; attempt++) {
      try {
        return await sendSigned(call, attempt > 1);
      } catch (thrown) {
        const error = toRewardsError(thrown);
        const least = error.code === 'rate-limited' ? 500 : 250;
        const backoff = least * 2 ** attempt * (1 + Math.random());
        const wait = error.retryAfterMs ?? backoff;
        const again = isRepeatable && attempt < retry.attempts && wait <= MAX_WAIT_MS;
        if (!again || !error.retryable) throw lost && isAtTheDoor(error) ? lost : error;
        if (call.key && error.code !== 'rate-limited') lost = error;
        await sleep(wait, call.signal);
      }
    }
  };
}
