import type {
  Referral,
  ReferralState,
  ReferralTerms,
  Referrals,
} from '../../../src/domain/referral.js';
import { DAY_MS } from '../../../src/domain/when.js';
import type { Work } from '../database/database.js';
import type { MemberRow } from '../members/member.js';
import { type PageRequest, pageOf } from '../paging.js';

export interface ReferralRow {
  readonly id: string;
  readonly nr: string;
  readonly senderId: string;
  readonly email: string;
  readonly name: string;
  readonly state: ReferralState;
  readonly at: Date;
  readonly invitedAt: Date;
  readonly askedAt: Date | null;
  readonly reminders: number;
  readonly reason: string | null;
  readonly voucherId: string | null;
  readonly entryId: string | null;
}

export const REFERRAL_SELECT = `select id, nr::text, sender_id as "senderId", email, name, state, at,
  invited_at as "invitedAt", asked_at as "askedAt", reminders, reason, voucher_id as "voucherId",
  entry_id::text as "entryId" from referrals`;

/** A friend is reminded twice at most, and not sooner than after three days. */
const REMINDERS = 2;
const REMIND_AFTER_MS = 3 * DAY_MS;

export const canRemind = ({ state, askedAt, reminders }: ReferralRow, now: Date): boolean =>
  state === 'invited' &&
  askedAt !== null &&
  reminders < REMINDERS &&
  now.getTime() - askedAt.getTime() >= REMIND_AFTER_MS;

export async function readTerms({ sql }: Work): Promise<ReferralTerms> {
  const [row] = await sql.query<{ terms: ReferralTerms }>(
    `select definition -> 'referral' as terms from program limit 1`,
  );
  return row!.terms;
}

const PROMISED: readonly ReferralState[] = ['joined', 'ordered', 'rewarded'];

export const asReferral = (row: ReferralRow, terms: ReferralTerms, now: Date): Referral => ({
  id: row.id,
  name: row.name,
  state: row.state,
  at: row.at.toISOString(),
  canRemind: canRemind(row, now),
  ...(PROMISED.includes(row.state) && { points: terms.sender.points }),
  ...(row.reason && { reason: row.reason }),
});

/** A member's link, and the friends who came by it, newest first. */
export async function readReferrals(
  work: Work,
  { id, referralCode }: MemberRow,
  { limit, after }: PageRequest,
  storeUrl: string,
): Promise<Referrals> {
  const { sql, now } = work;
  const terms = await readTerms(work);
  const rows = await sql.query<ReferralRow>(
    `${REFERRAL_SELECT} where sender_id = $1
       and ($2::timestamptz is null or (at, nr) < ($2, $3::bigint))
     order by at desc, nr desc limit $4`,
    [id, after?.at ?? null, after?.nr ?? null, limit + 1],
  );
  const [totals] = await sql.query<{ earned: number; awaited: number }>(
    `select (select coalesce(sum(points), 0)::int from entries
         where member_id = $1 and state = 'final' and source like 'referral:%') as earned,
       (select count(*)::int from referrals
         where sender_id = $1 and state in ('joined', 'ordered')) as awaited`,
    [id],
  );
  return {
    ...pageOf(rows, limit, (row) => asReferral(row, terms, now)),
    url: new URL(`/?ref=${referralCode}`, storeUrl).href,
    code: referralCode,
    earned: totals!.earned,
    pending: totals!.awaited * (terms.sender.points ?? 0),
  };
}
