import type { ReferralInvitation } from '../../../src/domain/referral.js';
import type { Voucher } from '../../../src/domain/voucher.js';
import { addDays } from '../clock.js';
import type { Work } from '../database/database.js';
import { newId, plainCode } from '../ids.js';
import { type MemberRow, findMember } from '../members/member.js';
import {
  type ShopperRow,
  findShopper,
  findShopperByEmail,
  hasOrdered,
} from '../members/shopper.js';
import { type Problem, conflict, notFound } from '../problem.js';
import { asVoucher } from '../rewards/voucher.js';
import { findVoucher, issueVoucher } from '../rewards/vouchers.js';
import { firstName, maskEmail, shortName } from './names.js';
import { readTerms } from './referral.js';

const GIFT_DAYS = 30;

async function findSender(work: Work, code: string): Promise<MemberRow> {
  const sender = await findMember(work, 'referral_code', plainCode(code));
  const shopper = sender && (await findShopper(work, sender.shopperId));
  if (!sender || shopper?.blocked) throw notFound('referral code');
  return sender;
}

/** What a friend is shown before giving anything. */
export async function readInvitation(
  work: Work,
  code: string,
  shopper: ShopperRow | undefined,
): Promise<ReferralInvitation> {
  const sender = await findSender(work, code);
  const terms = await readTerms(work);
  return {
    code: sender.referralCode,
    senderName: firstName(sender.name),
    friend: terms.friend,
    sender: terms.sender,
    needsEmail: !shopper,
  };
}

/** One thing at a time for each address. */
export async function holdEmail({ sql }: Work, email: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtext(lower($1)))', [email]);
}

/** Claims the friend's gift. A refusal that the sender is to see is answered, not thrown. */
export async function claimGift(
  work: Work,
  code: string,
  email: string,
): Promise<Voucher | Problem> {
  await holdEmail(work, email);
  const sender = await findSender(work, code);
  if (email.toLowerCase() === sender.email.toLowerCase())
    throw conflict('This is your own link: the gift is for a friend.');
  if (await hasOrdered(work, email)) {
    await refuse(work, sender.id, email);
    return conflict('You’ve already shopped with us, so this gift is for someone new.');
  }
  if (await hasClaimed(work, email))
    throw conflict('The gift for this address has been claimed already.');
  const friend = await findShopperByEmail(work, email);
  const voucherId = await issueGift(work, email, friend);
  await work.sql.query(
    `insert into referrals (id, sender_id, email, name, state, at, invited_at, voucher_id)
     values ($1, $2, $3, $4, 'joined', $5, $5, $6)
     on conflict (sender_id, lower(email)) do update
       set state = 'joined', at = excluded.at, name = excluded.name, voucher_id = excluded.voucher_id`,
    [newId('f'), sender.id, email, nameOf(email, friend), work.now, voucherId],
  );
  return asVoucher((await findVoucher(work, 'id', voucherId))!, work.now);
}

export const nameOf = (email: string, friend: ShopperRow | undefined): string =>
  friend ? shortName(friend.name) : maskEmail(email);

async function hasClaimed({ sql }: Work, email: string): Promise<boolean> {
  const rows = await sql.query(
    'select 1 from referrals where lower(email) = lower($1) and voucher_id is not null',
    [email],
  );
  return rows.length > 0;
}

async function refuse({ sql, now }: Work, senderId: string, email: string): Promise<void> {
  await sql.query(
    `update referrals set state = 'refused', at = $3, reason = 'They have shopped here before.'
     where sender_id = $1 and lower(email) = lower($2) and state = 'invited'`,
    [senderId, email, now],
  );
}

async function issueGift(
  work: Work,
  email: string,
  friend: ShopperRow | undefined,
): Promise<string> {
  const { friend: gift } = await readTerms(work);
  const member = friend && (await findMember(work, 'shopper_id', friend.id));
  return issueVoucher(work, {
    kind: 'amount-off',
    title: 'A friend’s gift',
    codePrefix: 'FRIEND',
    email,
    memberId: member?.id,
    amountMinor: gift.amount?.amountMinor,
    minSpendMinor: gift.minSpend?.amountMinor,
    conditions: 'One first order, within 30 days.',
    combinable: false,
    expiresAt: addDays(work.now, GIFT_DAYS),
  });
}
