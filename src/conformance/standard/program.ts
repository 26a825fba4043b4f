/** What the programme says of itself, held against itself. */
import { parseWhen } from '../../domain/when.js';
import { type Check, listOf, offers } from '../check.js';
import { checkSense } from './sense.js';
import { checkTiers } from './tiers.js';
import { isLongPast } from './when.js';

const PLACE = 'GET program';

function checkList({ report, now }: Check, name: string, items: readonly any[]): void {
  const ids = new Set<unknown>();
  for (const [at, { id, from, until }] of items.entries()) {
    if (ids.has(id))
      report.fault(
        PLACE,
        `${name}[${at}].id is "${id}" for the second time`,
        'give each its own id',
      );
    ids.add(id);
    const [start, end] = [parseWhen(from), parseWhen(until)];
    if (start && end && start.ms > end.ms)
      report.fault(
        PLACE,
        `${name}[${at}] ("${id}") begins at ${from} and ends before that, at ${until}`,
        'put the two in order',
      );
    else if (isLongPast(until, now))
      report.note(`GET program: ${name}[${at}] ("${id}") is over since ${until}; it is not shown`);
  }
}

function checkCosts({ report }: Check, rewards: readonly any[]): void {
  for (const [at, { id, cost }] of rewards.entries()) {
    const place = `rewards[${at}].cost`;
    if (cost?.kind === 'fixed' && cost.points <= 0)
      report.fault(
        PLACE,
        `${place}.points (of "${id}") is ${cost.points}; a reward costs points`,
        'send what it costs, or {"kind": "free"}',
      );
    if (cost?.kind !== 'variable') continue;
    if (cost.max < cost.min)
      report.fault(
        PLACE,
        `${place}.max (of "${id}") is ${cost.max}, less than min, ${cost.min}`,
        'put the two in order',
      );
    else if ((cost.max - cost.min) % cost.step)
      report.note(
        `GET program: ${place} (of "${id}"): max can not be chosen, it is not min + n × step`,
      );
  }
}

export function checkProgramSense(check: Check): void {
  const { report, program, session } = check;
  if (!program) return;
  checkSense(check, PLACE, program);
  for (const name of ['earnings', 'rewards', 'campaigns'] as const)
    checkList(check, name, listOf(program[name]));
  const [earnings, rewards] = [listOf(program.earnings), listOf(program.rewards)];
  checkCosts(check, rewards);
  for (const [at, { id, value }] of earnings.entries())
    if (value?.points < 0)
      report.fault(
        PLACE,
        `earnings[${at}].value.points (of "${id}") is ${value.points}`,
        'send what it brings',
      );
  checkTiers(check);
  if (session?.program && program.state !== 'active')
    report.note(`The programme is ${program.state}: a balance is shown at most`);
  if (earnings.some(({ completion }) => completion === 'claim') && !offers(check, 'earn'))
    report.note(
      'GET program: some ways to earn are to be claimed, and capabilities does not name "earn"',
    );
  if (offers(check, 'referrals') && !program.referral)
    report.note(
      'GET program: "referrals" is offered, and referral does not say what both sides get',
    );
}
