import type { Work } from '../database/database.js';
import { addDays } from '../clock.js';
import { type NewEntry, openLot, openLots, post, writeEntry } from './journal.js';

/** Points last a year from the day they count. */
export const POINTS_LAST_DAYS = 365;

export interface Credit extends NewEntry {
  readonly points: number;
  /** Sooner than points usually expire. */
  readonly expiresAt?: Date;
}

/** New points, spendable at once. */
export async function credit(work: Work, { expiresAt, ...entry }: Credit): Promise<string> {
  const entryId = await writeEntry(work, entry);
  await openLot(work, {
    memberId: entry.memberId,
    entryId,
    points: entry.points,
    spendable: true,
    expiresAt: expiresAt ?? addDays(work.now, POINTS_LAST_DAYS),
  });
  await payDebt(work, entry.memberId, entryId);
  return entryId;
}

/** A negative balance is made good before anything can be spent. */
export async function payDebt(work: Work, memberId: string, entryId: string): Promise<void> {
  const lots = await openLots(work, memberId);
  const debts = lots.filter(({ left }) => left < 0);
  if (!debts.length) return;
  const holds = lots.filter(({ left }) => left > 0).map(({ id, left }) => ({ id, left }));
  for (const debt of debts) {
    let owed = -debt.left;
    for (const hold of holds) {
      const paid = Math.min(owed, hold.left);
      if (paid <= 0) continue;
      await post(work, entryId, hold.id, -paid);
      await post(work, entryId, debt.id, paid);
      hold.left -= paid;
      owed -= paid;
    }
  }
}
