import { Refusal } from './refusal.js';

/** Reads a body up to a limit: a longer one is given up while it still arrives. */
export async function readText(
  message: Request | Response,
  maxBytes: number,
  refuse: (code: 'too-large' | 'no-text') => Refusal,
): Promise<string> {
  const reader = message.body?.getReader();
  if (!reader) return '';
  // `fatal`: bytes that are not UTF-8 are an error, not a row of question marks.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw refuse('no-text');
    }
  };
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode();
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw refuse('too-large');
    }
    text += decode(value);
  }
}

export const isJson = (headers: Headers): boolean =>
  /^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');

/**
 * The JSON object that the page sent. It has to say that it is JSON: a form of a foreign site cannot,
 * so nothing is done in a shopper's name without the store's page.
 */
export async function readBody(request: Request, maxBytes: number): Promise<unknown> {
  if (!isJson(request.headers)) throw new Refusal(415, 'invalid-input', 'a body that is no JSON');
  const text = await readText(request, maxBytes, (code) =>
    code === 'too-large'
      ? new Refusal(413, code, 'a request that is too large')
      : new Refusal(400, 'invalid-input', 'a body that is no text'),
  );
  try {
    const body: unknown = JSON.parse(text || '{}');
    if (typeof body === 'object' && body && !Array.isArray(body)) return body;
  } catch {
    // Told below, as what is valid and yet no object.
  }
  throw new Refusal(400, 'invalid-input', 'a body that is no JSON object');
}
