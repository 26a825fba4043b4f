import type { Work } from '../database/database.js';
import { newCardNumber, newId, newReferralCode } from '../ids.js';
import { credit } from '../ledger/credit.js';
import { findEarning, sourceOf } from '../earnings/earning.js';
import { conflict } from '../problem.js';
import type { ShopperRow } from './shopper.js';

/** Makes a member of a shopper, without any points. Answers the member's id. */
export async function enrol({ sql, now }: Work, shopper: ShopperRow): Promise<string> {
  const id = newId('m');
  await sql.query(
    `insert into members (id, shopper_id, card_number, referral_code, joined_at)
     values ($1, $2, $3, $4, $5)`,
    [id, shopper.id, newCardNumber(), newReferralCode(shopper.name), now],
  );
  // A gift claimed as a guest now lies in the wallet.
  await sql.query(
    'update vouchers set member_id = $1 where member_id is null and lower(email) = lower($2)',
    [id, shopper.email],
  );
  return id;
}

/** Joins, with welcome points for whoever comes for the first time. Answers the member's id. */
export async function join(work: Work, shopper: ShopperRow): Promise<string> {
  // Two joins at the same time: the second waits here and then finds the member.
  const [state] = await work.sql.query<{ present: boolean; before: boolean }>(
    `with held as (select id from shoppers where id = $1 for update)
     select count(*) filter (where left_at is null) > 0 as present, count(*) > 0 as before
     from members where shopper_id in (select id from held)`,
    [shopper.id],
  );
  if (state!.present) throw conflict('You are a member already.');
  const memberId = await enrol(work, shopper);
  const earning = await findEarning(work, 'join');
  if (earning?.value.kind === 'fixed' && !state!.before)
    await credit(work, {
      memberId,
      kind: 'earn',
      title: earning.title,
      points: earning.value.points,
      source: sourceOf(earning.id),
    });
  return memberId;
}
