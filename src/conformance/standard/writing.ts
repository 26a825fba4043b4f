/** With `--write`: a reward is redeemed and taken back, and whatever must not do anything does not. */
import { randomUUID } from 'node:crypto';
import { jsonOf } from '../ask.js';
import { type Check, offers } from '../check.js';
import { expectRefusal } from '../expect.js';
import { UNKNOWN } from './operations.js';
import { redeem } from './deeds.js';
import { checkRedeeming } from './redeeming.js';
import { type Choice, beyondReach, withinReach } from './rewards.js';

export async function checkWriting(check: Check): Promise<void> {
  const { options, report, program } = check;
  if (!options.write) return;
  if (!check.isMember || !check.member || !program) {
    report.note('--write needs the --token of a member; nothing was written');
    return;
  }
  if (offers(check, 'earn') && !check.absent.has('POST member/earnings'))
    await checkUnknownEarning(check);
  if (!offers(check, 'redeem') || check.absent.has('POST member/redemptions')) {
    report.note('--write: redeeming is not offered, so that none was tried');
    return;
  }
  await checkUnknownReward(check);
  await checkKeyless(check);
  const choice = withinReach(check);
  await checkTooDear(check);
  if (choice) await checkRedeeming(check, choice);
  else
    report.note(
      '--write: no reward is within reach of this shopper, so that none was redeemed; give the shopper points',
    );
}

/** What `--write` is about to do, said before it is done. */
export function intention(check: Check): string {
  const choice = check.isMember ? withinReach(check) : undefined;
  const undone = offers(check, 'undo')
    ? 'takes that back'
    : 'can not take that back: undo is not offered';
  return choice
    ? `--write changes data: it redeems "${choice.title}" for ${choice.points} points of this shopper, and ${undone}.`
    : '--write changes data: it sends redemptions that must be refused.';
}

async function checkUnknownEarning(check: Check): Promise<void> {
  const body = { earningId: UNKNOWN };
  const answer = await check.ask('POST', 'member/earnings', { body, key: randomUUID() });
  expectRefusal(check, answer, {
    status: [404, 422],
    code: ['not-found', 'reward-unavailable', 'invalid-input'],
    what: 'a way to earn that there is not',
    mend: 'answer 404 with the code not-found',
  });
}

async function checkUnknownReward(check: Check): Promise<void> {
  expectRefusal(check, await redeem(check, { rewardId: UNKNOWN }, randomUUID()), {
    status: [404, 422],
    code: ['not-found', 'reward-unavailable', 'invalid-input'],
    what: 'a reward that there is not',
    mend: 'answer 404 with the code not-found',
  });
}

async function checkKeyless(check: Check): Promise<void> {
  const body = { rewardId: UNKNOWN };
  expectRefusal(check, await check.ask('POST', 'member/redemptions', { body }), {
    status: 400,
    code: 'invalid-input',
    what: 'a redemption without an Idempotency-Key',
    mend: 'answer 400 to a write without a key, before anything else is looked at',
  });
}

async function checkTooDear(check: Check): Promise<void> {
  const { report, member } = check;
  const dear: Choice | undefined = beyondReach(check);
  if (!dear) {
    report.note(
      '--write: this shopper can afford every reward, so that none was refused for want of points',
    );
    return;
  }
  const answer = await redeem(check, dear.request, randomUUID());
  const refused = expectRefusal(check, answer, {
    status: 409,
    code: 'insufficient-points',
    what: 'a redemption of more points than there are',
    danger: `"${dear.title}" takes ${dear.points} points, and a shopper with ${member?.balance?.available} got it`,
    mend: 'compare the balance and take the points in one transaction; answer 409 with the code insufficient-points',
  });
  const { id } = (jsonOf(answer) ?? {}) as { id?: unknown };
  // What was given by mistake goes back.
  if (answer.status < 300 && typeof id === 'string' && offers(check, 'undo'))
    await check.ask('DELETE', `member/redemptions/${encodeURIComponent(id)}`, {
      key: randomUUID(),
    });
  if (refused)
    report.ok('More points than there are can not be redeemed (409 insufficient-points)');
}
