import { ERROR_CODES, type ErrorCode, RewardsError } from '../client/errors.js';
import { readJson } from './body.js';

const BY_STATUS: Record<number, ErrorCode> = {
  // Not modified, and the cache has nothing.
  304: 'unavailable',
  400: 'invalid-input',
  403: 'blocked',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  413: 'too-large',
  422: 'invalid-input',
  425: 'unavailable',
  429: 'rate-limited',
};
/** What only this side of the wire can know. */
const OURS = /^(cancelled|unknown-outcome|offline|session-expired)$/;
/** Longest wait a backend may ask for, in milliseconds: a clock that is wrong asks for hours. */
const MAX_RETRY_AFTER_MS = 60_000;

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 10.2.3); one that is past says nothing. */
const retryAfter = (text: string | null): number | undefined => {
  const seconds = Number(text);
  const ms = Number.isNaN(seconds) ? Date.parse(text!) - Date.now() : seconds * 1_000;
  return ms > 0 ? Math.min(MAX_RETRY_AFTER_MS, ms) : undefined;
};

/** What a body says of a refusal. */
export interface Problem {
  readonly code?: unknown;
  readonly detail?: unknown;
}

/**
 * Turns an answer that is not "ok" into the error it stands for; its own `code` is believed first, or
 * what `judge` says of the body.
 */
export async function problemOf(
  response: Response,
  maxBytes: number,
  signed: boolean,
  judge?: (status: number, body: unknown) => Promise<Problem | undefined>,
): Promise<RewardsError> {
  const { status, headers } = response;
  const body = await readJson(response, maxBytes).catch(() => undefined);
  const said = judge ? await judge(status, body) : (body as Problem | undefined);
  const fallback =
    status === 401
      ? signed
        ? 'session-expired'
        : 'not-signed-in'
      : (BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'bad-response'));
  const code =
    status !== 401 &&
    ERROR_CODES.find((known) => known === said?.code && (judge || !OURS.test(known)));
  return new RewardsError(code || fallback, {
    retryAfterMs: retryAfter(headers.get('retry-after')),
    // What a broken backend says of itself is not for shoppers.
    detail:
      status < 500 && typeof said?.detail === 'string' ? said.detail.slice(0, 200) : undefined,
  });
}
