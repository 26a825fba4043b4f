/** The two questions that every backend answers, and whether they agree. */
import { isDeepStrictEqual } from 'node:util';
import { jsonOf } from '../ask.js';
import { type Check, listOf } from '../check.js';
import { expectBody, isHeard } from '../expect.js';
import { programText, valueText } from '../walk.js';

/** What is the same in the session and in the programme. */
const SHARED = ['name', 'currency', 'pointsPrecision', 'state', 'version'] as const;

export async function checkSession(check: Check): Promise<void> {
  const { ask, report, options } = check;
  const guest = check.sessionAnswer ?? (await ask('GET', 'session', { token: null }));
  const session = expectBody(check, guest, { status: 200, schema: 'Session' });
  expectUnshared(check, guest.headers.get('cache-control') ?? '');
  check.session = session;
  if (!options.token) {
    check.isMember = session?.state === 'member';
    if (check.isMember)
      report.note(
        'The backend knows a shopper without a token (a proxy?); it is checked as that one',
      );
    else report.note('No --token was given: what belongs to a shopper was not checked');
    if (session) report.ok(`GET session answers in ${guest.ms} ms: ${session.state}`);
    return;
  }
  const answer = await ask('GET', 'session');
  if (answer.status === 401 && !answer.trouble) {
    report.fault(
      'GET session',
      'the token of --token is refused (401), so that what belongs to a shopper was not checked',
      'take a fresh token of a shopper of this very backend',
    );
    return;
  }
  const own = expectBody(check, answer, { status: 200, schema: 'Session', personal: true });
  if (!own) return;
  check.session = own;
  check.isMember = own.state === 'member';
  report.ok(`GET session answers in ${answer.ms} ms: ${guestOr(own.state, session?.state)}`);
  if (session?.state === 'member' && session.member?.id === own.member?.id)
    report.fault(
      'GET session',
      'without any token it answers as the same member: whoever asks sees this shopper',
      'answer {"state": "guest"} to who sends no token',
    );
  if (own.state === 'guest')
    report.note(
      own.identified
        ? 'The shopper of this token has not joined: what belongs to a member was not checked'
        : 'The token is taken, and its shopper is a guest who is not identified: set "identified": true for a shopper who may join at once',
    );
  if (own.state === 'blocked')
    report.note('The shopper of this token is blocked: what belongs to a member was not checked');
}

const guestOr = (own: unknown, other: unknown): string =>
  other === undefined || other === own ? String(own) : `${other} without a token, ${own} with it`;

/** A cache that keeps what a guest was told would tell it a member, too. */
function expectUnshared({ report }: Check, caching: string): void {
  if (/\bpublic\b|s-maxage|max-age=[1-9]/i.test(caching) && !/no-store|private/i.test(caching))
    report.fault(
      'GET session',
      `"Cache-Control: ${caching}" lets a cache give one shopper's answer to another`,
      'send Cache-Control: no-store; the answer differs from shopper to shopper',
    );
}

export async function checkProgram(check: Check): Promise<void> {
  const { ask, report, session, options } = check;
  const answer = await ask('GET', 'program', { token: null });
  const program = expectBody(check, answer, { status: 200, schema: 'Program' });
  check.programAnswer = answer;
  if (!program) return;
  check.program = program;
  const [earnings, rewards, tiers] = [program.earnings, program.rewards, program.tiers?.tiers].map(
    (list) => listOf(list).length,
  );
  const counts = programText(earnings!, rewards!, tiers!);
  report.ok(`GET program answers in ${answer.ms} ms: ${counts}`);
  for (const key of SHARED)
    if (session?.program && session.program[key] !== program[key])
      report.fault(
        'GET session',
        `program.${key} is ${valueText(session.program[key])}, and in GET program ${key} is ${valueText(program[key])}`,
        'make both from the same place',
      );
  if (!options.token) return;
  const own = await ask('GET', 'program');
  if (!isHeard(check, own) || own.status !== 200) return;
  if (!isDeepStrictEqual(jsonOf(own), program))
    report.fault(
      'GET program',
      'it answers otherwise to a shopper with a token than to a guest',
      'send the same to everybody; what differs from shopper to shopper belongs into GET member',
    );
}
