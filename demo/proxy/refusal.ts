/** What the widget is told when nothing comes of a request; its adapter knows these codes. */
export type Code =
  | 'not-signed-in'
  | 'session-expired'
  | 'not-found'
  | 'invalid-input'
  | 'too-large'
  | 'rate-limited'
  | 'conflict'
  | 'bad-response'
  | 'timeout'
  | 'unavailable';

const TITLES: Record<Code, string> = {
  'not-signed-in': 'Sign in first',
  'session-expired': 'The session is over',
  'not-found': 'Not found',
  'invalid-input': 'Something in the request is not right',
  'too-large': 'Too large',
  'rate-limited': 'Too many requests',
  conflict: 'That does not work any more',
  'bad-response': 'The backend gave no answer that can be read',
  timeout: 'The backend took too long',
  unavailable: 'Something went wrong on our side',
};

/** Thrown where it is noticed, answered as `application/problem+json` (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: Code,
    /** Said to whoever runs the proxy, never to the page. */
    readonly reason: string,
    options?: { readonly cause?: unknown; readonly headers?: Headers },
  ) {
    super(reason, options);
    this.headers = options?.headers;
  }

  readonly headers: Headers | undefined;
}

export const notSignedIn = (): Refusal =>
  new Refusal(401, 'not-signed-in', 'nobody is signed in, and this is of a shopper');

/** A proof was shown and is not, or no longer, good. Why is nobody's business. */
export const sessionExpired = (): Refusal =>
  new Refusal(401, 'session-expired', 'the proof of who the shopper is does not hold');

export const notFound = (): Refusal => new Refusal(404, 'not-found', 'not on the allow list');

export function problem({ status, code, headers: kept }: Refusal): Response {
  const headers = new Headers(kept);
  headers.set('content-type', 'application/problem+json');
  headers.set('cache-control', 'no-store');
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  const body = { type: 'about:blank', title: TITLES[code], status, code };
  return new Response(JSON.stringify(body), { status, headers });
}
