/** A scripted network: answers in the order they were queued, and remembers what was asked. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly init: RequestInit;
}

export type Answer = (asked: Asked) => Response | Promise<Response>;

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });

export const problem = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  json(body, status, { 'content-type': 'application/problem+json', ...headers });

export const raw =
  (body: BodyInit | null, type = 'application/json', status = 200): Answer =>
  () =>
    new Response(body, { status, headers: type ? { 'content-type': type } : {} });

/** No connection, or CORS. */
export const drop: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

const abortOf = ({ init }: Asked): Promise<never> =>
  new Promise((_, reject) =>
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
  );

/** Accepts, and never answers. */
export const hang: Answer = (asked) => abortOf(asked);

/** Answers at once, and sends the body piece by piece for as long as it is read. */
export const trickle =
  (piece: (index: number) => string, everyMs: number, sent: { pieces: number; ended?: boolean }) =>
  (asked: Asked): Response => {
    const gone = abortOf(asked);
    gone.catch(() => undefined);
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const pause = new Promise((resolve) => setTimeout(resolve, everyMs));
        try {
          await Promise.race([pause, gone]);
          controller.enqueue(new TextEncoder().encode(piece(sent.pieces++)));
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: () => void (sent.ended = true),
    });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  };

/** The last answer queued is given to every further request. */
export function fakeFetch(...answers: Answer[]) {
  const requests: Asked[] = [];
  const fetch = async (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const asked: Asked = {
      url: String(url),
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: init.body as string | undefined,
      init,
    };
    requests.push(asked);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (!answer) throw new Error(`no answer is queued for ${asked.url}`);
    return answer(asked);
  };
  return { fetch: fetch as typeof globalThis.fetch, requests };
}

/**
 * Makes every wait of the code under test but its time limits pass at once, and tells how long each was
 * meant to be.
 */
export function skipWaits(limits: readonly number[] = [8_000, 10_000]) {
  const real = globalThis.setTimeout;
  const waits: number[] = [];
  globalThis.setTimeout = ((act: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms < 20 || limits.includes(ms)) return real(act, ms, ...rest);
    waits.push(ms);
    return real(act, 0);
  }) as typeof globalThis.setTimeout;
  return {
    waits,
    restore: () => {
      globalThis.setTimeout = real;
    },
  };
}
