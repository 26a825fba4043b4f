import type { Activity } from '../../../src/domain/activity.js';
import type { Work } from '../database/database.js';
import { credit } from './credit.js';
import { type NewEntry, type Prospect, openLot, post, writeEntry } from './journal.js';

/** Points that are on the way: counted as pending, not spendable. */
export async function promise(
  work: Work,
  entry: NewEntry & { readonly points: number },
  prospect: Prospect,
): Promise<string> {
  const entryId = await writeEntry(work, entry, 'pending', prospect);
  const { memberId, points } = entry;
  await openLot(work, { memberId, entryId, points, spendable: false });
  return entryId;
}

interface Pending {
  readonly id: string;
  readonly memberId: string;
  readonly kind: Activity['kind'];
  readonly title: string;
  readonly text: string | null;
  readonly points: number;
  readonly source: string | null;
  readonly lotId: string;
}

/** The pending entry and its lot, unless another entry has taken its place already. */
async function findPending({ sql }: Work, entryId: string): Promise<Pending | undefined> {
  const [row] = await sql.query<Pending>(
    `select e.id::text, e.member_id as "memberId", e.kind, e.title, e.text, e.points, e.source,
       l.id::text as "lotId"
     from entries e join lots l on l.entry_id = e.id
     where e.id = $1 and e.state = 'pending' and not l.spendable
       and not exists (select 1 from entries f where f.follows = e.id)`,
    [entryId],
  );
  return row;
}

const successor = ({ id, memberId, kind, title, text, points, source }: Pending) => ({
  memberId,
  kind,
  title,
  points,
  follows: id,
  ...(text && { text }),
  ...(source && { source }),
});

/** Pending points begin to count. Answers the entry that counts; a second time, nothing happens. */
export async function settle(work: Work, entryId: string): Promise<string | undefined> {
  const pending = await findPending(work, entryId);
  if (!pending) return undefined;
  const settledId = await credit(work, successor(pending));
  await post(work, settledId, pending.lotId, -pending.points);
  return settledId;
}

/** Pending points that will never count. */
export async function cancel(work: Work, entryId: string): Promise<boolean> {
  const pending = await findPending(work, entryId);
  if (!pending) return false;
  const voidedId = await writeEntry(work, successor(pending), 'voided');
  await post(work, voidedId, pending.lotId, -pending.points);
  return true;
}
