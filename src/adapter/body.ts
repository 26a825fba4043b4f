import { RewardsError } from '../client/errors.js';

/** Reads a body up to a limit: a longer one is given up while it still arrives. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  // `fatal`: bytes that are not UTF-8 are an error, not a row of question marks.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new RewardsError('bad-response', { cause });
    }
  };
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new RewardsError('too-large');
    }
    text += decode(value);
  }
  return text + decode();
}

/** The JSON of an answer; nothing at all for one that has no body. */
export async function readJson(response: Response, maxBytes: number): Promise<unknown> {
  if (response.status === 204) return undefined;
  // A login page with status 200 is no answer.
  if (!/\bjson\b/i.test(response.headers.get('content-type') ?? ''))
    throw new RewardsError('bad-response');
  const text = await readText(response, maxBytes);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new RewardsError('bad-response', { cause });
  }
}
