import type { Work } from '../database/database.js';
import { readBalance } from '../ledger/balance.js';
import { openLots, post, writeEntry } from '../ledger/journal.js';
import { cancel } from '../ledger/prospect.js';
import type { MemberRow } from './member.js';

/** Ends a membership: points and vouchers lapse, and what was personal is forgotten. */
export async function leave(work: Work, { id }: MemberRow): Promise<void> {
  await closeAccount(work, id);
  await work.sql.query(
    `update vouchers set cancelled_at = $2
     where member_id = $1 and used_at is null and cancelled_at is null`,
    [id, work.now],
  );
  await work.sql.query(`update referrals set email = id, name = 'A friend' where sender_id = $1`, [
    id,
  ]);
  await work.sql.query(
    `update members set left_at = $2, birth_day = null, birth_month = null, birth_year = null,
       next_birthday = null, preferences = '{}' where id = $1`,
    [id, work.now],
  );
}

async function closeAccount(work: Work, memberId: string): Promise<void> {
  const pending = await work.sql.query<{ id: string }>(
    `select id::text from entries e where member_id = $1 and state = 'pending'
       and not exists (select 1 from entries f where f.follows = e.id)`,
    [memberId],
  );
  for (const { id } of pending) await cancel(work, id);
  const { available } = await readBalance(work, memberId);
  const entryId = await writeEntry(work, {
    memberId,
    kind: 'adjust',
    title: 'Left the programme',
    points: -available,
  });
  for (const { id, left } of await openLots(work, memberId)) await post(work, entryId, id, -left);
}
