/** Asks as the widget would, and never throws: what went wrong is part of the answer. */
export type Trouble =
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'slow' }
  | { readonly kind: 'too-large' };

export interface Answer {
  /** `GET member`. */
  readonly place: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly ms: number;
  readonly trouble?: Trouble;
}

export interface Asked {
  /** `null` sends none; left out, the shopper's own goes along. */
  readonly token?: string | null;
  readonly body?: unknown;
  /** Sent as it is, in the place of `body`. */
  readonly raw?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Ask = (method: string, path: string, asked?: Asked) => Promise<Answer>;

export interface AskConfig {
  readonly url: string;
  readonly token: string | undefined;
  readonly timeoutMs: number;
}

/** The longest answer the widget reads, in bytes. */
export const MOST_BYTES = 1_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host can not be looked up',
  ETIMEDOUT: 'nobody answers there',
  EHOSTUNREACH: 'the host can not be reached',
  ENETUNREACH: 'the network can not be reached',
  UND_ERR_CONNECT_TIMEOUT: 'nobody answers there',
  UND_ERR_SOCKET: 'the connection was cut',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by itself',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate can not be verified',
};

/** Node's own words are for its makers; an error may also hide in the cause, or in several tries. */
export function reasonOf(thrown: unknown): string {
  const { cause, code, errors, message } = (thrown ?? {}) as Error & {
    readonly code?: unknown;
    readonly errors?: readonly unknown[];
  };
  if (typeof code === 'string') return REASONS[code] ?? `it fails with ${code}`;
  if (errors?.length) return reasonOf(errors[0]);
  if (cause) return reasonOf(cause);
  return message === 'bad port' ? 'browsers do not use this port' : 'the connection fails';
}

/** Up to the limit; a longer body is given up. */
async function readText(response: Response): Promise<string | undefined> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MOST_BYTES) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

export function createAsk(config: AskConfig): Ask & { count: number } {
  const ask = async (method: string, path: string, asked: Asked = {}): Promise<Answer> => {
    ask.count += 1;
    const { token = config.token, body, raw, key, headers } = asked;
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const place = `${method} ${path}`;
    const started = performance.now();
    const ended = () => Math.round(performance.now() - started);
    const limit = AbortSignal.timeout(config.timeoutMs);
    try {
      const response = await fetch(`${config.url}/${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(content !== undefined && { 'content-type': 'application/json' }),
          ...(token && { authorization: `Bearer ${token}` }),
          ...(key !== undefined && { 'idempotency-key': key }),
          ...headers,
        },
        ...(content !== undefined && { body: content }),
        redirect: 'manual',
        signal: limit,
      });
      const { status } = response;
      const text = await readText(response);
      const answer = { place, status, headers: response.headers, ms: ended() };
      return text === undefined
        ? { ...answer, text: '', trouble: { kind: 'too-large' } }
        : { ...answer, text };
    } catch (thrown) {
      const trouble: Trouble = limit.aborted
        ? { kind: 'slow' }
        : { kind: 'unreachable', reason: reasonOf(thrown) };
      return { place, status: 0, headers: new Headers(), text: '', ms: ended(), trouble };
    }
  };
  ask.count = 0;
  return ask;
}

/** The JSON of an answer, whatever its type says. */
export function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
