import type { Balance } from '../../../src/domain/member.js';
import type { Work } from '../database/database.js';
import { addDays } from '../clock.js';
import { openLots } from './journal.js';

/** Points that expire later than this are nothing to think of yet. */
const EXPIRY_HORIZON_DAYS = 90;

/** What a member has, added up from the postings. */
export async function readBalance(work: Work, memberId: string): Promise<Balance> {
  const [totals] = await work.sql.query<{ available: number; pending: number }>(
    `select coalesce(sum(p.points) filter (where l.spendable), 0)::int as available,
       coalesce(sum(p.points) filter (where not l.spendable), 0)::int as pending
     from postings p join lots l on l.id = p.lot_id where l.member_id = $1`,
    [memberId],
  );
  const [earned] = await work.sql.query<{ lifetime: number }>(
    `select coalesce(sum(points), 0)::int as lifetime from entries
     where member_id = $1 and state = 'final' and kind in ('earn', 'referral', 'adjust', 'refund')`,
    [memberId],
  );
  const horizon = addDays(work.now, EXPIRY_HORIZON_DAYS);
  const expiring = (await openLots(work, memberId)).flatMap(({ left, expiresAt }) =>
    left > 0 && expiresAt && expiresAt <= horizon
      ? [{ points: left, at: expiresAt.toISOString() }]
      : [],
  );
  const arriving = await work.sql.query<{ points: number; at: Date }>(
    `select points, counts_at as at from entries
     where member_id = $1 and state = 'pending' and points > 0 and counts_at > $2
     order by counts_at`,
    [memberId, work.now],
  );
  const activating = arriving.map(({ points, at }) => ({ points, at: at.toISOString() }));
  return { ...totals!, lifetime: earned!.lifetime, expiring, activating };
}
