/** A shop on another origin: what its page may send, and what it may read. */
import type { Answer } from '../ask.js';
import { type Check, offers } from '../check.js';

const SENT = [
  'authorization',
  'content-type',
  'idempotency-key',
  'accept-language',
  'if-none-match',
];
const READ = ['etag', 'retry-after'];

const words = (text: string | null): string[] =>
  (text ?? '')
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const lacking = (wanted: readonly string[], given: readonly string[], signed: boolean): string[] =>
  wanted.filter(
    // A star stands for all but this one (Fetch standard).
    (word) =>
      !given.includes(word) && (!given.includes('*') || (signed && word === 'authorization')),
  );

function isAllowed({ report, options }: Check, { place, headers }: Answer, what: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === '*' || allowed === options.origin) return true;
  report.fault(
    place,
    `${what} has ${allowed ? `"Access-Control-Allow-Origin: ${allowed}"` : 'no Access-Control-Allow-Origin'}, so that a page of ${options.origin} can not read it`,
    `send Access-Control-Allow-Origin: ${options.origin} (or *) with every answer, refusals too`,
  );
  return false;
}

export async function checkCors(check: Check): Promise<void> {
  const { ask, report, options } = check;
  const { origin } = options;
  if (!origin) {
    report.note(
      'Whether another origin may ask (CORS) was not checked; --origin https://your-shop does',
    );
    return;
  }
  const before = report.count;
  const uses = [
    ['GET', 'program'],
    ...(offers(check, 'redeem') ? [['POST', 'member/redemptions']] : []),
    ...(offers(check, 'update') ? [['PATCH', 'member']] : []),
    ...(offers(check, 'leave') ? [['DELETE', 'member']] : []),
  ] as [string, string][];
  for (const [method, path] of uses) {
    const answer = await ask('OPTIONS', path, {
      token: null,
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': SENT.join(),
      },
    });
    if (answer.status >= 300 || answer.status === 0)
      report.fault(
        answer.place,
        `a browser's preflight is answered with ${answer.status}`,
        'answer OPTIONS with 204 on every address, without asking for a token',
      );
    if (!isAllowed(check, answer, "the answer to a browser's preflight")) continue;
    const headers = lacking(SENT, words(answer.headers.get('access-control-allow-headers')), true);
    if (headers.length)
      report.fault(
        answer.place,
        `Access-Control-Allow-Headers lacks ${headers.join(', ')}`,
        `allow ${SENT.join(', ')}`,
      );
    const methods = words(answer.headers.get('access-control-allow-methods'));
    if (
      method !== 'GET' &&
      method !== 'POST' &&
      lacking([method.toLowerCase()], methods, false).length
    )
      report.fault(
        answer.place,
        `Access-Control-Allow-Methods lacks ${method}`,
        'allow GET, POST, PATCH and DELETE',
      );
  }
  const program = await ask('GET', 'program', { token: null, headers: { origin } });
  if (isAllowed(check, program, 'the answer')) {
    const hidden = lacking(
      READ,
      words(program.headers.get('access-control-expose-headers')),
      false,
    );
    if (hidden.length)
      report.fault(
        program.place,
        `Access-Control-Expose-Headers lacks ${hidden.join(', ')}`,
        'expose ETag and Retry-After',
      );
  }
  isAllowed(check, await ask('GET', 'session', { headers: { origin } }), 'the answer');
  const refused = await ask('GET', 'session', {
    token: 'rewards-launcher-check',
    headers: { origin },
  });
  isAllowed(check, refused, 'a refusal');
  if (report.count === before) report.ok(`Pages of ${origin} may ask and read (CORS)`);
}
