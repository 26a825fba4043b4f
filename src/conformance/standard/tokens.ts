/** Tokens that nobody has signed, and must not be believed. */
import { createHmac } from 'node:crypto';
import { jsonOf } from '../ask.js';
import type { Check } from '../check.js';
import { expectRefusal } from '../expect.js';

interface Forged {
  readonly what: string;
  readonly token: string;
}

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const decode = (part: string | undefined): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const sign = (content: string, secret: string): string =>
  `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;

/** Forgeries after the pattern of the shopper's own token, where that is a JWT. */
export function forgeries(own: string | undefined, now: number): Forged[] {
  const parts = own?.split('.') ?? [];
  const isJwt = parts.length === 3 && Object.keys(decode(parts[0])).length > 0;
  const header = isJwt ? decode(parts[0]) : { typ: 'JWT' };
  const claims = isJwt ? decode(parts[1]) : { sub: '1' };
  const seconds = Math.floor(now / 1000);
  const good = encode({ ...claims, iat: seconds, exp: seconds + 600 });
  const over = encode({ ...claims, iat: seconds - 7_200, exp: seconds - 3_600 });
  const none = encode({ ...header, alg: 'none' });
  const hs256 = encode({ ...header, alg: 'HS256' });
  const known = [
    { what: 'a token that is none', token: 'rewards-launcher-check' },
    { what: 'a token that nobody has signed (alg none)', token: `${none}.${good}.` },
    { what: 'an expired token that nobody has signed (alg none)', token: `${none}.${over}.` },
    {
      what: 'a token signed with another secret',
      token: sign(`${hs256}.${good}`, 'not-the-secret'),
    },
    { what: 'a token signed with an empty secret', token: sign(`${hs256}.${good}`, '') },
  ];
  if (!isJwt) return known;
  const [head, , signature] = parts;
  return [
    ...known,
    {
      what: 'a token whose content was changed after it was signed',
      token: `${head}.${encode({ ...claims, sub: 'rewards-launcher-check' })}.${signature}`,
    },
  ];
}

const MEND =
  'verify the signature with a fixed algorithm and the exp of every token, and answer 401 with the code session-expired';

export async function checkTokens(check: Check): Promise<void> {
  const { ask, report, options, now } = check;
  if (!check.program && !check.session) return;
  const before = report.count;
  for (const { what, token } of forgeries(options.token, now))
    for (const path of ['session', 'member']) {
      const answer = await ask('GET', path, { token });
      const { state } = (jsonOf(answer) ?? {}) as { state?: unknown };
      expectRefusal(check, answer, {
        status: 401,
        code: 'session-expired',
        what,
        danger:
          path === 'session' && state === 'guest'
            ? `${what} is answered as a guest, so that a shopper whose token is over is signed out unasked`
            : `${what} is believed: anybody can be any shopper`,
        mend: MEND,
      });
    }
  if (report.count === before) report.ok('Tokens that nobody has signed are refused (401)');
  if (check.isMember && !options.token) return;
  expectRefusal(check, await ask('GET', 'member', { token: null }), {
    status: 401,
    code: 'not-signed-in',
    what: 'a request without a token',
    danger: 'a member is told to whoever asks, without a token',
    mend: 'answer 401 with the code not-signed-in where there is no token',
  });
}
