import { isJson } from './body.js';
import type { Answer } from './backend.js';
import { headersOfBackend } from './headers.js';
import { type Code, Refusal } from './refusal.js';

const BY_STATUS: Readonly<Record<number, Code>> = {
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  429: 'rate-limited',
};

/** JSON of the backend, a refusal of its own among it; a refusal of ours in the place of all else. */
function check({ status, headers, text }: Answer): unknown {
  const kept = new Headers();
  for (const [name, value] of headersOfBackend(headers))
    if (/^(retry-after|x-rate-limit-.*)$/.test(name)) kept.set(name, value);
  const refuse = (as: number, code: Code, reason = `the backend said ${status}`): Refusal =>
    new Refusal(as, code, reason, { headers: kept });

  // It is the proxy's key that is not accepted: no fault of the shopper's.
  if (status === 401 || status === 403)
    throw refuse(502, 'unavailable', `the backend refuses the key (${status})`);
  if (status >= 500) throw refuse(status === 503 ? 503 : 502, 'unavailable');
  if (isJson(headers) && text) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Half an answer is none.
    }
  } else if (!text && status < 400) return undefined;
  if (status < 400) throw refuse(502, 'bad-response', 'an answer that is no JSON');
  throw refuse(status, BY_STATUS[status] ?? 'invalid-input');
}

/** What the proxy itself wanted to know; nothing for what is not there. */
export function read(answer: Answer): unknown {
  if (answer.status === 404) return undefined;
  const content = check(answer);
  if (answer.status >= 400)
    throw new Refusal(502, 'unavailable', `the backend said ${answer.status}`);
  return content;
}

/** What the page gets to read. */
export function toPage(answer: Answer, isPersonal: boolean, hide: readonly string[]): Response {
  const content = check(answer);
  const headers = headersOfBackend(answer.headers);
  headers.set('x-content-type-options', 'nosniff');
  if (isPersonal) {
    headers.delete('etag');
    headers.set('cache-control', 'private, no-store');
  }
  if (content === undefined) {
    headers.delete('content-type');
    return new Response(null, { status: 204, headers });
  }
  const text = hide.length
    ? JSON.stringify(content, (key, value: unknown) => (hide.includes(key) ? undefined : value))
    : answer.text;
  return new Response(text, { status: answer.status, headers });
}
