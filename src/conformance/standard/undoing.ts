import { randomUUID } from 'node:crypto';
import { type Check } from '../check.js';
import { expectBody, isHeard } from '../expect.js';
import { jsonOf } from '../ask.js';
import { available } from './deeds.js';

const place = 'DELETE member/redemptions/{id}';

/** Takes a redemption back: the points are there again, and once only. */
export async function checkUndo(
  check: Check,
  id: string,
  before: number | undefined,
): Promise<void> {
  const { ask, report } = check;
  const path = `member/redemptions/${encodeURIComponent(id)}`;
  const key = randomUUID();
  const answer = await ask('DELETE', path, { key });
  const wanted = { status: 200, schema: 'UndoResult', personal: true };
  const undone = expectBody(check, { ...answer, place }, wanted);
  const after = await available(check);
  if (!undone) return;
  const told = undone.member?.balance?.available;
  if (after !== before || (told !== undefined && told !== before))
    report.fault(
      place,
      `there were ${before} points before the redemption; after it was taken back there are ${after}, and the answer says ${told ?? 'nothing'}`,
      'give back what was taken, and send the member as that has left it',
    );
  else report.ok('DELETE member/redemptions/{id} gives the points back');
  const again = await ask('DELETE', path, { key });
  const other = await ask('DELETE', path, { key: randomUUID() });
  const last = await available(check);
  if (last !== after)
    report.fault(
      place,
      `taken back again, it gives points again: ${after} became ${last}`,
      'take back only what has not been taken back',
    );
  if (isHeard(check, { ...again, place }) && again.status >= 400)
    report.fault(
      place,
      `the same request with the same Idempotency-Key is answered with ${again.status}, not with the first answer`,
      'keep the answer with its key, and give the same one again',
    );
  const { code } = (jsonOf(other) ?? {}) as { code?: unknown };
  if (other.status !== 409 && last === after && isHeard(check, { ...other, place }))
    report.fault(
      place,
      `taking back what was taken back is answered with ${other.status}${typeof code === 'string' ? ` (${code})` : ''}; it must be 409`,
      'answer 409 with the code conflict',
    );
}
