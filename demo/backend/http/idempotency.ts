import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { addDays } from '../clock.js';
import { type Work, attempt } from '../database/database.js';
import { Problem } from '../problem.js';
import type { Answer } from './exchange.js';

/** A tab that was closed may come back with its key days later. */
const KEPT_DAYS = 7;

export function readKey(c: Context): string {
  const key = c.req.header('Idempotency-Key') ?? '';
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Problem(
    400,
    'invalid-input',
    'Send an Idempotency-Key of 1 to 200 visible ASCII characters with every write.',
  );
}

export interface KeyedRequest {
  /** Keys of different shoppers do not meet. */
  readonly scope: string;
  readonly key: string;
  readonly what: unknown;
}

/** Does something once and answers the same whenever the same is sent with the same key, refusals included. */
export async function once(
  work: Work,
  { scope, key, what }: KeyedRequest,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const { sql, now } = work;
  await sql.query('delete from idempotency where created_at < $1', [addDays(now, -KEPT_DAYS)]);
  const hash = createHash('sha256').update(JSON.stringify(what)).digest('hex');
  // A second request with this key waits here until the first is through.
  const isNew = await sql.query(
    `insert into idempotency (scope, key, request_hash, created_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [scope, key, hash, now],
  );
  if (!isNew.length) return replay(work, scope, key, hash);
  const answer = await attempt(sql, act).catch(refusalOf);
  await sql.query('update idempotency set status = $3, body = $4 where scope = $1 and key = $2', [
    scope,
    key,
    answer.status,
    answer.body === undefined ? null : JSON.stringify(answer.body),
  ]);
  return answer;
}

async function replay({ sql }: Work, scope: string, key: string, hash: string): Promise<Answer> {
  const [known] = await sql.query<Answer & { hash: string }>(
    'select request_hash as hash, status, body from idempotency where scope = $1 and key = $2',
    [scope, key],
  );
  if (known?.hash !== hash)
    throw new Problem(
      422,
      'invalid-input',
      'This Idempotency-Key has been used for another request. Use a new one.',
    );
  return { status: known.status, body: known.body };
}

/** A refusal is an answer like any other, but for "too often": that is to be tried again. */
function refusalOf(error: unknown): Answer {
  if (!(error instanceof Problem) || error.status === 429) throw error;
  return { status: error.status, body: error.body };
}
