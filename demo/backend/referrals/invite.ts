import type { Referral } from '../../../src/domain/referral.js';
import { addDays } from '../clock.js';
import type { Work } from '../database/database.js';
import { newId } from '../ids.js';
import type { MemberRow } from '../members/member.js';
import { Problem, conflict, invalid, notFound } from '../problem.js';
import { maskEmail } from './names.js';
import { REFERRAL_SELECT, type ReferralRow, asReferral, canRemind, readTerms } from './referral.js';

const INVITATIONS_A_DAY = 20;

/**
 * Notes an invitation by e-mail. Whether the friend shops here already is found out when the gift is
 * claimed: answered here, it would tell anybody who our customers are.
 */
export async function invite(work: Work, member: MemberRow, email: string): Promise<Referral> {
  if (email.toLowerCase() === member.email.toLowerCase())
    throw invalid([{ field: 'email', message: 'This is your own address.' }]);
  await checkRate(work, member.id);
  const [row] = await work.sql.query<ReferralRow>(
    `with added as (
       insert into referrals (id, sender_id, email, name, state, at, invited_at, asked_at)
       values ($1, $2, $3, $4, 'invited', $5, $5, $5)
       on conflict (sender_id, lower(email)) do nothing returning *)
     ${REFERRAL_SELECT.replace('from referrals', 'from added')}`,
    [newId('f'), member.id, email, maskEmail(email), work.now],
  );
  if (!row) throw conflict('You have invited this friend already.');
  return asReferral(row, await readTerms(work), work.now);
}

async function checkRate({ sql, now }: Work, memberId: string): Promise<void> {
  const [row] = await sql.query<{ count: number; oldest: Date | null }>(
    `select count(*)::int, min(invited_at) as oldest from referrals
     where sender_id = $1 and asked_at is not null and invited_at > $2`,
    [memberId, addDays(now, -1)],
  );
  if (row!.count < INVITATIONS_A_DAY || !row!.oldest) return;
  const waitMs = addDays(row!.oldest, 1).getTime() - now.getTime();
  throw new Problem(429, 'rate-limited', 'That was a lot of invitations for one day.', {
    headers: { 'Retry-After': String(Math.ceil(waitMs / 1000)) },
  });
}

/** Reminds an invited friend. */
export async function remind({ sql, now }: Work, member: MemberRow, id: string): Promise<void> {
  const [row] = await sql.query<ReferralRow>(
    `${REFERRAL_SELECT} where id = $1 and sender_id = $2`,
    [id, member.id],
  );
  if (!row) throw notFound('referral');
  if (!canRemind(row, now))
    throw conflict(
      'This friend cannot be reminded now: three days must lie between, twice at most.',
    );
  await sql.query('update referrals set asked_at = $2, reminders = reminders + 1 where id = $1', [
    id,
    now,
  ]);
}
