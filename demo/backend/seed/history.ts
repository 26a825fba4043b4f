import type { Work } from '../database/database.js';

const LINES = 420;
const HOURS_BETWEEN = 15;
const YEAR_HOURS = 365 * 24;

/** A history of many small lines, each with its lot and its points, in one statement. */
export async function seedHistory({ sql, now }: Work, memberId: string): Promise<void> {
  await sql.query(
    `with lines as (
       insert into entries (member_id, at, kind, state, title, points, source)
       select $1, $2::timestamptz - make_interval(hours => n * $3::int), 'earn', 'final',
         'Market stall, receipt ' || ($4::int + 1 - n), 5 + n * 7 % 40, 'stall:' || n
       from generate_series($4::int, 1, -1) as n
       returning id, at, points),
     opened as (
       insert into lots (member_id, opened_at, expires_at, spendable, entry_id)
       select $1, at, at + make_interval(hours => $5::int), true, id from lines order by id
       returning id, entry_id)
     insert into postings (entry_id, lot_id, points)
     select lines.id, opened.id, lines.points from lines join opened on opened.entry_id = lines.id`,
    [memberId, now, HOURS_BETWEEN, LINES, YEAR_HOURS],
  );
}
