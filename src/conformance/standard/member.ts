/** The member: sound in itself, and the same one as in the session. */
import { isBirthday } from '../../domain/birthday.js';
import { type Check, listOf } from '../check.js';
import { expectBody, expectRefusal } from '../expect.js';
import { listMissingOfMember } from '../screens.js';
import { valueText } from '../walk.js';
import { checkSense } from './sense.js';
import { expectAhead } from './when.js';

const PLACE = 'GET member';

/** What both tell, if both tell it. */
const SHARED: readonly (readonly [string, (member: any) => unknown])[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['balance.available', ({ balance }) => balance?.available],
  ['tier.currentId', ({ tier }) => tier?.currentId],
  ['voucherCount', ({ voucherCount }) => voucherCount],
];

export async function checkMember(check: Check): Promise<void> {
  const { ask, report } = check;
  if (!check.isMember) return checkStranger(check);
  const answer = await ask('GET', 'member');
  const member = expectBody(check, answer, { status: 200, schema: 'Member', personal: true });
  if (!member) return;
  check.member = member;
  report.ok(`GET member answers in ${answer.ms} ms`);
  listMissingOfMember(member, report);
  for (const [name, read] of SHARED) {
    const [said, told] = [read(check.session?.member ?? {}), read(member)];
    if (said !== undefined && told !== undefined && said !== told)
      report.fault(
        'GET session',
        `member.${name} is ${valueText(said)}, and in GET member it is ${valueText(told)}`,
        'make both from the same place, at the same moment',
      );
  }
  checkSense(check, PLACE, member);
  checkBalance(check, member.balance);
  checkStanding(check, member);
}

/** Who is known and no member is told so. */
async function checkStranger(check: Check): Promise<void> {
  const { session, ask, options } = check;
  if (!options.token || !session || session.state === 'member') return;
  const isBlocked = session.state === 'blocked';
  if (!isBlocked && !session.identified) return;
  expectRefusal(check, await ask('GET', 'member'), {
    status: isBlocked ? 403 : 404,
    code: isBlocked ? 'blocked' : 'not-found',
    what: isBlocked ? 'a shopper who is blocked' : 'a shopper who has not joined',
    mend: isBlocked ? 'answer 403 with the code blocked' : 'answer 404 with the code not-found',
  });
}

function checkBalance(check: Check, balance: any): void {
  for (const name of ['expiring', 'activating'])
    for (const [at, part] of listOf(balance?.[name]).entries()) {
      const where = `balance.${name}[${at}]`;
      expectAhead(check, PLACE, `${where}.at`, part.at);
      if (part.points <= 0)
        check.report.fault(
          PLACE,
          `${where}.points is ${part.points}`,
          'list only what there is: more than nothing',
        );
    }
  const expiring = listOf(balance?.expiring).reduce((sum, { points }) => sum + Number(points), 0);
  if (expiring > balance?.available && expiring > 0)
    check.report.fault(
      PLACE,
      `balance.expiring comes to ${expiring}, more than balance.available, ${balance.available}`,
      'list parts of available alone',
    );
}

function checkStanding(check: Check, member: any): void {
  const { report, program, now } = check;
  const { tier, birthday } = member;
  const ladder = listOf(program?.tiers?.tiers);
  const step = ladder.find(({ id }) => id === tier?.currentId);
  if (program && tier?.currentId !== undefined && !step)
    report.fault(
      PLACE,
      `tier.currentId is "${tier.currentId}", which is not among the tiers of GET program`,
      ladder.length
        ? `send one of ${ladder.map(({ id }) => `"${id}"`).join(', ')}`
        : 'list the tiers in GET program',
    );
  else if (step && tier.name !== undefined && tier.name !== step.name)
    report.fault(
      PLACE,
      `tier.name is ${valueText(tier.name)}, and in GET program this tier is ${valueText(step.name)}`,
      'send the same name in both',
    );
  expectAhead(check, PLACE, 'tier.validUntil', tier?.validUntil);
  expectAhead(check, PLACE, 'tier.periodEndsAt', tier?.periodEndsAt);
  for (const [at, { state, at: when }] of listOf(member.earnings).entries())
    if (state !== 'done') expectAhead(check, PLACE, `earnings[${at}].at`, when);
  for (const [at, { at: when }] of listOf(member.rewards).entries())
    expectAhead(check, PLACE, `rewards[${at}].at`, when);
  if (Number.isInteger(birthday?.day) && Number.isInteger(birthday.month))
    if (!isBirthday(birthday, now))
      report.fault(
        PLACE,
        'birthday is no day of the calendar, or still to come',
        'send the day as it is, or none',
      );
  for (const [list, key] of [
    ['earnings', 'earningId'],
    ['rewards', 'rewardId'],
  ] as const)
    for (const [at, item] of listOf(member[list]).entries())
      if (program && !listOf(program[list]).some(({ id }) => id === item[key]))
        report.note(
          `GET member: ${list}[${at}].${key} is "${item[key]}", which GET program does not list`,
        );
}
