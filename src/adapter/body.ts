import { RewardsError } from '../client/errors.js';

/** Reads a body up to a limit: a longer one is given up while it still arrives. */
async function readPieces(response: Response, maxBytes: number): Promise<Uint8Array[]> {
  // A body there is none of reads as an empty one.
  const reader = (response.body ?? new Response('').body!).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
    size += value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new RewardsError('too-large');
    }
  }
}

/** The JSON of an answer; nothing at all for one that has no body. */
export async function readJson(response: Response, maxBytes: number): Promise<unknown> {
  if (response.status === 204) return undefined;
  // A login page with status 200 is no answer.
  if (!/\bjson\b/i.test(response.headers.get('content-type') ?? ''))
    throw new RewardsError('bad-response');
  const pieces = await readPieces(response, maxBytes);
  try {
    // `fatal`: bytes that are not UTF-8 are an error, not a row of question marks.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('');
    return JSON.parse(text + decoder.decode()) as unknown;
  } catch (cause) {
    throw new RewardsError('bad-response', { cause });
  }
}
