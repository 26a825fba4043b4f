/** One redemption, sent more than once, and taken back. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jsonOf } from '../ask.js';
import { type Check, offers } from '../check.js';
import { expectBody, isHeard } from '../expect.js';
import type { Choice } from './rewards.js';
import { available, redeem, voucherIds } from './deeds.js';
import { checkUndo } from './undoing.js';

const PLACE = 'POST member/redemptions';
/** How long a voucher may take to be made, in milliseconds. */
const PATIENCE_MS = 60_000;

export async function checkRedeeming(check: Check, choice: Choice): Promise<void> {
  const { report } = check;
  const before = await available(check);
  const key = randomUUID();
  const answer = await redeem(check, choice.request, key);
  const redemption = expectBody(check, answer, {
    status: [201, 202],
    schema: 'Redemption',
    personal: true,
  });
  if (!redemption) return;
  const done = await untilDone(check, redemption);
  const after = await available(check);
  if (before !== undefined && after !== before - choice.points)
    report.fault(
      PLACE,
      `"${choice.title}" costs ${choice.points} points; there were ${before} and there are ${after}`,
      'take what the reward costs, in the transaction that makes the voucher',
    );
  else report.ok(`POST member/redemptions takes ${choice.points} points and gives a voucher`);
  const told = done?.member?.balance?.available;
  if (told !== undefined && told !== after)
    report.fault(
      PLACE,
      `the member in it has ${told} points, and GET member has ${after}`,
      'send the member as the redemption has left it',
    );
  await checkSameKey(check, choice, key, { id: redemption.id, after });
  await checkOtherBody(check, choice, key, after);
  if (done) await checkListed(check, done.voucher?.id);
  if (offers(check, 'undo') && redemption.id !== undefined)
    await checkUndo(check, String(redemption.id), before);
  else
    report.note(`--write: undo is not offered; ${choice.points} points of this shopper are spent`);
}

/** Looks again while the voucher is being made. */
async function untilDone(check: Check, redemption: any): Promise<any> {
  const { ask, report } = check;
  const place = 'GET member/redemptions/{id}';
  const start = Date.now();
  let found = redemption;
  while (found?.state === 'pending') {
    if (Date.now() - start > PATIENCE_MS) {
      report.fault(
        place,
        'a redemption is still pending after a minute',
        'finish it, or say that it failed',
      );
      return undefined;
    }
    await sleep(Math.min(5_000, Math.max(200, Number(found.pollAfterMs) || 1_000)));
    const answer = await ask('GET', `member/redemptions/${encodeURIComponent(redemption.id)}`);
    const wanted = { status: 200, schema: 'Redemption', personal: true };
    found = expectBody(check, { ...answer, place }, wanted);
  }
  return found;
}

interface First {
  readonly id: unknown;
  /** What was left after the first time. */
  readonly after: number | undefined;
}

async function checkSameKey(
  check: Check,
  choice: Choice,
  key: string,
  first: First,
): Promise<void> {
  const { report } = check;
  const again = await redeem(check, choice.request, key);
  if (!isHeard(check, again)) return;
  const { id } = (jsonOf(again) ?? {}) as { id?: unknown };
  const now = await available(check);
  if (again.status >= 300 || id !== first.id)
    report.fault(
      PLACE,
      `the same request with the same Idempotency-Key is answered with ${again.status}${id === undefined ? '' : ` and the redemption ${JSON.stringify(id)}, not ${JSON.stringify(first.id)}`}`,
      'keep the answer with its key, and give the same one again',
    );
  if (now !== first.after)
    report.fault(
      PLACE,
      `the same request with the same Idempotency-Key takes points twice: ${first.after} became ${now}`,
      'look for the key before anything is done, in the same transaction',
    );
  else if (id === first.id)
    report.ok('The same Idempotency-Key gives the same redemption, and takes the points once');
}

async function checkOtherBody(
  check: Check,
  choice: Choice,
  key: string,
  after: number | undefined,
): Promise<void> {
  const { report } = check;
  const other = { ...choice.request, rewardId: `${choice.request.rewardId}-other` };
  const answer = await redeem(check, other, key);
  if (!isHeard(check, answer)) return;
  const now = await available(check);
  if (answer.status < 400 || now !== after)
    report.fault(
      PLACE,
      `another request with an Idempotency-Key that was used is answered with ${answer.status}; it must be refused with 422`,
      'keep a hash of the request with its key, and answer 422 where it differs',
    );
  else if (answer.status !== 422 && answer.status !== 409)
    report.fault(
      PLACE,
      `another request with an Idempotency-Key that was used is answered with ${answer.status}; it must be 422`,
      'answer 422 with the code invalid-input',
    );
  else if (answer.status === 409)
    report.note(
      `${PLACE}: another request with a used Idempotency-Key is answered with 409; the contract has 422`,
    );
}

async function checkListed(check: Check, id: unknown): Promise<void> {
  if (id === undefined || !offers(check, 'vouchers')) return;
  const answer = await check.ask('GET', 'member/vouchers?limit=100');
  if (!voucherIds(jsonOf(answer)).includes(id))
    check.report.fault(
      'GET member/vouchers',
      `the voucher ${JSON.stringify(id)}, just redeemed, is not among them`,
      'list it at once, newest first',
    );
}
