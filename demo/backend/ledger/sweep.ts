import type { Work } from '../database/database.js';
import { monthName } from '../clock.js';
import { openLots, post, writeEntry } from './journal.js';
import { settle } from './prospect.js';

/**
 * Writes down what time alone has brought about since anybody last looked: pending points whose date
 * has come, and points that expired. Each line bears the date it happened on.
 */
export async function sweep(work: Work, memberId: string): Promise<void> {
  const due = await work.sql.query<{ id: string; at: Date }>(
    `select id::text, counts_at as at from entries e
     where member_id = $1 and state = 'pending' and counts_by_itself and counts_at <= $2
       and not exists (select 1 from entries f where f.follows = e.id)
     order by counts_at, id`,
    [memberId, work.now],
  );
  for (const { id, at } of due) await settle({ ...work, now: at }, id);
  await expire(work, memberId);
}

async function expire(work: Work, memberId: string): Promise<void> {
  for (const lot of await openLots(work, memberId)) {
    if (lot.left <= 0 || !lot.expiresAt || lot.expiresAt > work.now) continue;
    const entryId = await writeEntry(
      { ...work, now: lot.expiresAt },
      {
        memberId,
        kind: 'expire',
        title: 'Points expired',
        text: `Earned in ${monthName(lot.openedAt)}`,
        points: -lot.left,
      },
    );
    await post(work, entryId, lot.id, -lot.left);
  }
}
