import type { Work } from '../database/database.js';
import { findEarning, sourceOf } from '../earnings/earning.js';
import { periodOf } from '../earnings/period.js';
import { credit } from '../ledger/credit.js';

/** Credits a way to earn that the store notices by itself, as often as it counts. Answers the points. */
export async function payAutomatic(
  work: Work,
  memberId: string,
  earningId: string,
): Promise<number> {
  const earning = await findEarning(work, earningId);
  if (earning?.value.kind !== 'fixed') return 0;
  const source = sourceOf(earningId);
  if (earning.limit) {
    const { times, per } = earning.limit;
    const [row] = await work.sql.query<{ count: number }>(
      'select count(*)::int from entries where member_id = $1 and source = $2 and at >= $3',
      [memberId, source, periodOf(per, work.now).from],
    );
    if (row!.count >= times) return 0;
  }
  const { points } = earning.value;
  await credit(work, { memberId, kind: 'earn', title: earning.title, points, source });
  return points;
}
