import type { Activity } from '../../../src/domain/activity.js';
import type { Page } from '../../../src/domain/page.js';
import type { Work } from '../database/database.js';
import { type PageRequest, pageOf } from '../paging.js';

interface Row {
  readonly nr: string;
  readonly at: Date;
  readonly kind: Activity['kind'];
  readonly title: string;
  readonly text: string | null;
  readonly points: number | null;
  readonly state: Activity['state'];
  readonly countsAt: Date | null;
  readonly voucherId: string | null;
  readonly balance: number;
}

/** The history, newest first. Of a pending line and what became of it, only the latter is shown. */
export async function readActivity(
  { sql }: Work,
  memberId: string,
  { limit, after }: PageRequest,
): Promise<Page<Activity>> {
  const rows = await sql.query<Row>(
    `select nr::text, at, kind, title, text, points, state, "countsAt", "voucherId", balance from (
       select e.id as nr, e.at, e.kind, e.title, e.text, e.points, e.state,
         e.counts_at as "countsAt", e.voucher_id as "voucherId",
         (sum(case when e.state = 'final' then coalesce(e.points, 0) else 0 end)
           over (order by e.at, e.id))::int as balance
       from entries e
       where e.member_id = $1 and not exists (select 1 from entries f where f.follows = e.id)
     ) lines
     where $2::timestamptz is null or (at, lines.nr) < ($2, $3::bigint)
     order by at desc, lines.nr desc limit $4`,
    [memberId, after?.at ?? null, after?.nr ?? null, limit + 1],
  );
  return pageOf(rows, limit, asActivity);
}

const asActivity = (row: Row): Activity => ({
  id: row.nr,
  at: row.at.toISOString(),
  kind: row.kind,
  title: row.title,
  state: row.state,
  ...(row.text && { text: row.text }),
  ...(row.points !== null && { points: row.points }),
  ...(row.state === 'pending' && row.countsAt && { countsAt: row.countsAt.toISOString() }),
  ...(row.state === 'final' && { balanceAfter: row.balance }),
  ...(row.voucherId && { voucherId: row.voucherId }),
});
