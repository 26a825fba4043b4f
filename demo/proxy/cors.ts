/** Pages of other origins that may ask. Without any, only the proxy's own origin can. */
export interface Cors {
  /** The answer to a preflight. */
  preflight(request: Request): Response;
  /** Says on an answer who may read it. */
  tell(request: Request, headers: Headers): void;
}

const METHODS = 'GET, POST, PUT, PATCH, DELETE';
const SENT = 'accept-language, authorization, content-type, idempotency-key';
const READ =
  'date, etag, retry-after, x-rate-limit-limit, x-rate-limit-remaining, x-rate-limit-retry';

export function createCors(origins: readonly string[]): Cors {
  for (const origin of origins)
    if (new URL(origin).origin !== origin) throw new TypeError(`Not an origin: "${origin}"`);

  const tell = (request: Request, headers: Headers): boolean => {
    if (!origins.length) return false;
    headers.append('vary', 'origin');
    const origin = request.headers.get('origin');
    if (!origin || !origins.includes(origin)) return false;
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-expose-headers', READ);
    return true;
  };

  return {
    tell,
    preflight(request) {
      const headers = new Headers();
      if (!tell(request, headers)) return new Response(null, { status: 403, headers });
      headers.set('access-control-allow-methods', METHODS);
      headers.set('access-control-allow-headers', SENT);
      headers.set('access-control-max-age', '7200');
      return new Response(null, { status: 204, headers });
    },
  };
}
