import type { Work } from '../database/database.js';
import { Problem } from '../problem.js';
import { payDebt } from './credit.js';
import { type Lot, type NewEntry, openLot, openLots, post, writeEntry } from './journal.js';

const holdings = (lots: readonly Lot[]): number => lots.reduce((sum, { left }) => sum + left, 0);

/** Takes points out of the lots in turn; answers how many found no lot to come from. */
async function draw(
  work: Work,
  entryId: string,
  lots: readonly Lot[],
  points: number,
): Promise<number> {
  let wanted = points;
  for (const lot of lots) {
    const taken = Math.min(wanted, lot.left);
    if (taken <= 0) continue;
    await post(work, entryId, lot.id, -taken);
    wanted -= taken;
  }
  return wanted;
}

/** Spends points, or refuses. The member's row is locked, so nobody spends them in between. */
export async function spend(
  work: Work,
  entry: NewEntry & { readonly points: number },
): Promise<string> {
  const lots = await openLots(work, entry.memberId);
  const available = holdings(lots);
  if (available < entry.points)
    throw new Problem(
      409,
      'insufficient-points',
      `This takes ${entry.points} points and you have ${available}.`,
    );
  const entryId = await writeEntry(work, { ...entry, points: -entry.points });
  await draw(work, entryId, lots, entry.points);
  return entryId;
}

/** Puts spent points back where they came from; they expire when they always would have. */
export async function unspend(work: Work, spentId: string, entry: NewEntry): Promise<string> {
  const postings = await work.sql.query<{ lotId: string; points: number }>(
    'select lot_id::text as "lotId", points from postings where entry_id = $1',
    [spentId],
  );
  const points = -postings.reduce((sum, posting) => sum + posting.points, 0);
  const entryId = await writeEntry(work, { ...entry, points });
  for (const { lotId, points: moved } of postings) await post(work, entryId, lotId, -moved);
  await payDebt(work, entry.memberId, entryId);
  return entryId;
}

/** Takes earned points back: first what is left of them, then others, and the rest is owed. */
export async function takeBack(
  work: Work,
  earnedId: string,
  entry: NewEntry & { readonly points: number },
): Promise<string> {
  const lots = await openLots(work, entry.memberId);
  const own = lots.filter((lot) => lot.entryId === earnedId);
  const others = lots.filter((lot) => lot.entryId !== earnedId);
  const { memberId, points } = entry;
  const entryId = await writeEntry(work, { ...entry, points: -points });
  const owed = await draw(work, entryId, [...own, ...others], points);
  if (owed) await openLot(work, { memberId, entryId, points: -owed, spendable: true });
  return entryId;
}
