import type { Activity } from '../../../src/domain/activity.js';
import type { Work } from '../database/database.js';

export interface NewEntry {
  readonly memberId: string;
  readonly kind: Activity['kind'];
  readonly title: string;
  readonly text?: string;
  /** What it changes, or will change once it counts. */
  readonly points?: number;
  /** What it came from: `order:1001`, `earning:review`. */
  readonly source?: string;
  readonly voucherId?: string;
  /** The pending entry it takes the place of. */
  readonly follows?: string;
}

export interface Prospect {
  readonly countsAt: Date;
  /** Counts when the date comes; otherwise something has to happen first. */
  readonly countsByItself: boolean;
}

/** Writes one line of the journal. */
export async function writeEntry(
  { sql, now }: Work,
  entry: NewEntry,
  state: 'final' | 'pending' | 'voided' = 'final',
  promise?: Prospect,
): Promise<string> {
  const [row] = await sql.query<{ id: string }>(
    `insert into entries (member_id, at, kind, state, title, text, points, counts_at, counts_by_itself,
       source, voucher_id, follows)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id::text`,
    [
      entry.memberId,
      now,
      entry.kind,
      state,
      entry.title,
      entry.text ?? null,
      entry.points ?? null,
      promise?.countsAt ?? null,
      promise?.countsByItself ?? false,
      entry.source ?? null,
      entry.voucherId ?? null,
      entry.follows ?? null,
    ],
  );
  return row!.id;
}

export async function post(
  { sql }: Work,
  entryId: string,
  lotId: string,
  points: number,
): Promise<void> {
  await sql.query('insert into postings (entry_id, lot_id, points) values ($1, $2, $3)', [
    entryId,
    lotId,
    points,
  ]);
}

export interface NewLot {
  readonly memberId: string;
  readonly entryId: string;
  readonly points: number;
  readonly spendable: boolean;
  readonly expiresAt?: Date;
}

/** Opens a lot with its first points in it. */
export async function openLot(work: Work, lot: NewLot): Promise<string> {
  const [row] = await work.sql.query<{ id: string }>(
    `insert into lots (member_id, opened_at, expires_at, spendable, entry_id)
     values ($1, $2, $3, $4, $5) returning id::text`,
    [lot.memberId, work.now, lot.expiresAt ?? null, lot.spendable, lot.entryId],
  );
  await post(work, lot.entryId, row!.id, lot.points);
  return row!.id;
}

export interface Lot {
  readonly id: string;
  readonly entryId: string;
  readonly openedAt: Date;
  readonly expiresAt: Date | null;
  /** Below zero for a debt. */
  readonly left: number;
}

/** Lots that still hold (or owe) spendable points, in the order they are used up: soonest to expire first. */
export const openLots = ({ sql }: Work, memberId: string): Promise<Lot[]> =>
  sql.query<Lot>(
    `select l.id::text, l.entry_id::text as "entryId", l.opened_at as "openedAt",
       l.expires_at as "expiresAt", sum(p.points)::int as left
     from lots l join postings p on p.lot_id = l.id
     where l.member_id = $1 and l.spendable
     group by l.id having sum(p.points) <> 0
     order by l.expires_at nulls last, l.id`,
    [memberId],
  );
