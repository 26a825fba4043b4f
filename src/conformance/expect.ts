/** Holds an answer against what was to be answered. */
import { type Answer, jsonOf } from './ask.js';
import type { Check } from './check.js';
import { compare } from './contract/words.js';
import { CODES } from './contract/schemas.js';

const typeOf = ({ headers }: Answer): string =>
  (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** How an answer was heard at all; `false` once a fault is told. */
export function isHeard({ report, options }: Check, answer: Answer): boolean {
  const { place, trouble, status, headers } = answer;
  if (trouble?.kind === 'slow')
    report.fault(
      place,
      `there is no answer within ${options.timeoutMs / 1000} s`,
      'answer faster, or from a cache; the widget gives up after 8 s',
    );
  else if (trouble?.kind === 'too-large')
    report.fault(
      place,
      'the answer is larger than 1 MB',
      'send less: shorter lists, pages of 100 items at most; the widget gives up after 1 MB',
    );
  else if (trouble)
    report.fault(place, trouble.reason, 'see in the log of the backend what happens there');
  else if (status >= 300 && status < 400 && status !== 304)
    report.fault(
      place,
      `it redirects to ${headers.get('location') ?? 'nowhere'}`,
      'answer at this very address; the widget sends no token after a redirect and follows none',
    );
  else return true;
  return false;
}

function isJson({ report }: Check, answer: Answer, wanted: string): boolean {
  const { place, text, status } = answer;
  const type = typeOf(answer);
  if (type.includes('html') || /^\s*<(!doctype|html)/i.test(text))
    report.fault(
      place,
      `a web page (HTML) comes with status ${status}, where JSON is expected`,
      'see that no login, error or maintenance page stands in front of this address, and that it is the right one',
    );
  else if (type !== wanted)
    report.fault(
      place,
      `the content type is ${type ? `"${type}"` : 'missing'}; it must be "${wanted}"`,
      `send Content-Type: ${wanted}`,
    );
  else if (jsonOf(answer) === undefined)
    report.fault(place, 'the body is not valid JSON', 'see what is sent before or after the JSON');
  else return true;
  return jsonOf(answer) !== undefined && !type.includes('html');
}

export interface Wanted {
  readonly status: number | readonly number[];
  /** A schema of the contract. */
  readonly schema: string;
  /** Belongs to one shopper: nobody may keep it. */
  readonly personal?: boolean;
}

/** The body of a good answer, as it came; nothing where there is none to go on with. */
export function expectBody(check: Check, answer: Answer, wanted: Wanted): any {
  const { report } = check;
  const { place, status, headers } = answer;
  if (!isHeard(check, answer)) return undefined;
  const statuses = [wanted.status].flat();
  if (!statuses.includes(status)) {
    const { code, detail } = (jsonOf(answer) ?? {}) as { code?: string; detail?: string };
    const said = [code, detail].filter((text) => typeof text === 'string').join(': ');
    report.fault(
      place,
      `it answers ${status}${said ? ` (${said.slice(0, 120)})` : ''}; it must answer ${statuses.join(' or ')}`,
      status >= 500
        ? 'see in the log of the backend what fails there'
        : status === 401
          ? 'see why this token is not good enough here'
          : 'answer as openapi.yaml says for this operation',
    );
    if (status < 200 || status >= 300) return undefined;
  }
  if (!isJson(check, answer, 'application/json')) return undefined;
  const body = jsonOf(answer);
  if (wanted.personal) expectPrivate(check, place, headers.get('cache-control') ?? '');
  const { mismatches, nulls } = compare(wanted.schema, body);
  for (const { text, mend } of mismatches) report.fault(place, text, mend);
  if (nulls.length)
    report.note(
      `${place}: ${nulls.slice(0, 3).join(', ')}${nulls.length > 3 ? ` and ${nulls.length - 3} more` : ''} ` +
        `${nulls.length > 1 ? 'are' : 'is'} null. The widget takes that for missing; the contract leaves such fields out`,
    );
  return typeof body === 'object' && body !== null ? body : undefined;
}

function expectPrivate({ report }: Check, place: string, caching: string): void {
  if (/\bno-store\b/i.test(caching)) return;
  report.fault(
    place,
    /public|s-maxage|max-age=[1-9]/i.test(caching)
      ? `"Cache-Control: ${caching}" lets a cache show one shopper's answer to another`
      : `${caching ? `"Cache-Control: ${caching}" lets` : 'without Cache-Control,'} caches may keep what belongs to one shopper`,
    'send Cache-Control: no-store with everything that belongs to a shopper',
  );
}

export interface Refusal {
  readonly status: number | readonly number[];
  readonly code: string | readonly string[];
  /** What was asked: `an unknown reward`. */
  readonly what: string;
  /** What it means that this is not refused. */
  readonly danger?: string;
  readonly mend: string;
}

/** What a backend tells of itself, and must not. */
const INSIDES =
  /node_modules|\.(ts|js|php|py|rb|java):\d|\bat \w+.*\(.*:\d+:\d+\)|Traceback|SQLSTATE|select .+ from /i;

/** Expects to be refused, as the contract refuses: by status, code and type. */
export function expectRefusal(check: Check, answer: Answer, refusal: Refusal): boolean {
  const { report } = check;
  const { place, status, text } = answer;
  if (!isHeard(check, answer)) return false;
  const statuses = [refusal.status].flat();
  const codes = [refusal.code].flat();
  if (status < 400) {
    const danger = refusal.danger ?? `${refusal.what} is answered with ${status}`;
    report.fault(
      place,
      `${danger}; it must be refused with ${statuses.join(' or ')}`,
      refusal.mend,
    );
    return false;
  }
  const before = report.count;
  if (!statuses.includes(status))
    report.fault(
      place,
      `${refusal.what} is answered with ${status}; it must be ${statuses.join(' or ')}`,
      refusal.mend,
    );
  if (!isJson(check, answer, 'application/problem+json')) return false;
  const body = jsonOf(answer) as { code?: unknown; status?: unknown } | undefined;
  for (const { text: said, mend } of compare('Problem', body).mismatches)
    report.fault(place, `refusing ${refusal.what}: ${said}`, mend);
  const { code } = body ?? {};
  if (typeof code === 'string' && !codes.includes(code))
    report.fault(
      place,
      `${refusal.what} is refused with the code "${code}"${CODES.includes(code) ? '' : ', which the contract does not know'}; it must be ${codes.map((one) => `"${one}"`).join(' or ')}`,
      'the widget decides by the code alone what to tell the shopper: use those of the contract',
    );
  if (typeof body?.status === 'number' && body.status !== status)
    report.fault(
      place,
      `the body says status ${body.status}, the answer ${status}`,
      'say the same in both',
    );
  if (INSIDES.test(text))
    report.fault(
      place,
      `refusing ${refusal.what}, it tells of its own insides (code, files or SQL)`,
      'keep what went wrong in the log, and send one sentence',
    );
  return report.count === before;
}
