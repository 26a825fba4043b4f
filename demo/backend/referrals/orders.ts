import { addDays } from '../clock.js';
import type { Work } from '../database/database.js';
import { newId, plainCode } from '../ids.js';
import { cancel, promise, settle } from '../ledger/prospect.js';
import { takeBack } from '../ledger/spend.js';
import { findMember } from '../members/member.js';
import { findShopperByEmail } from '../members/shopper.js';
import { nameOf } from './claim.js';
import { REFERRAL_SELECT, type ReferralRow, readTerms } from './referral.js';

const EXPECTED_DAYS = 14;

export interface FirstOrder {
  readonly email: string;
  readonly referralCode?: string | undefined;
  readonly voucherIds: readonly string[];
}

/** The referral behind somebody's first order: by the gift that was used or claimed, or by the link. */
export async function findReferral(
  work: Work,
  { email, referralCode, voucherIds }: FirstOrder,
): Promise<ReferralRow | undefined> {
  const code = referralCode ? plainCode(referralCode) : '';
  const sender = code ? await findMember(work, 'referral_code', code) : undefined;
  const [known] = await work.sql.query<ReferralRow>(
    `${REFERRAL_SELECT} where lower(email) = lower($1)
       and (state = 'joined' or (state = 'invited' and sender_id = $3))
     order by voucher_id = any($2::text[]) desc nulls last, sender_id = $3 desc nulls last, at desc
     limit 1`,
    [email, voucherIds, sender?.id ?? null],
  );
  if (known || !sender || sender.email.toLowerCase() === email.toLowerCase()) return known;
  const [added] = await work.sql.query<ReferralRow>(
    `with added as (
       insert into referrals (id, sender_id, email, name, state, at, invited_at)
       values ($1, $2, $3, $4, 'joined', $5, $5)
       on conflict (sender_id, lower(email)) do nothing returning *)
     ${REFERRAL_SELECT.replace('from referrals', 'from added')}`,
    [newId('f'), sender.id, email, nameOf(email, await findShopperByEmail(work, email)), work.now],
  );
  return added;
}

/** The friend has ordered: the sender's points are on the way until it is delivered. */
export async function referralOrdered(
  work: Work,
  referral: ReferralRow,
  orderNumber: string,
): Promise<void> {
  const { sender } = await readTerms(work);
  const entryId = await promise(
    work,
    {
      memberId: referral.senderId,
      kind: 'referral',
      title: `${referral.name} placed a first order`,
      points: sender.points ?? 0,
      source: `referral:${referral.id}`,
    },
    { countsAt: addDays(work.now, EXPECTED_DAYS), countsByItself: false },
  );
  await work.sql.query(
    `update referrals set state = 'ordered', at = $2, order_number = $3, entry_id = $4
     where id = $1`,
    [referral.id, work.now, orderNumber, entryId],
  );
}

/** The referral an order belongs to, if any, and so whose points it moves. */
export async function referralOf(
  { sql }: Work,
  orderNumber: string,
): Promise<ReferralRow | undefined> {
  const [row] = await sql.query<ReferralRow>(`${REFERRAL_SELECT} where order_number = $1`, [
    orderNumber,
  ]);
  return row;
}

export async function referralDelivered(work: Work, { id, entryId }: ReferralRow): Promise<void> {
  const settledId = entryId && (await settle(work, entryId));
  if (!settledId) return;
  await work.sql.query(
    `update referrals set state = 'rewarded', at = $2, entry_id = $3 where id = $1`,
    [id, work.now, settledId],
  );
}

export async function referralReturned(work: Work, referral: ReferralRow): Promise<void> {
  const { id, entryId, senderId, name, state } = referral;
  if (entryId && state === 'rewarded') {
    const { sender } = await readTerms(work);
    await takeBack(work, entryId, {
      memberId: senderId,
      kind: 'refund',
      title: `${name} sent the first order back`,
      points: sender.points ?? 0,
      source: `referral:${id}`,
    });
  } else if (entryId) await cancel(work, entryId);
  await work.sql.query(
    `update referrals set state = 'refused', at = $2, reason = 'The order came back.' where id = $1`,
    [id, work.now],
  );
}
