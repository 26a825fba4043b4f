import type { Work } from '../database/database.js';
import { plainCode } from '../ids.js';
import { readBalance } from '../ledger/balance.js';
import { findMember, lockMember } from '../members/member.js';
import { findShopper } from '../members/shopper.js';
import type { TillMember } from '../merchant.js';
import { readStanding } from '../program/tiers.js';
import { asVoucher } from '../rewards/voucher.js';
import { findVoucher } from '../rewards/vouchers.js';

/** `44712093` and `4471-2093` are the card `4471 2093`. */
function plainCard(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{8}$/.test(digits) ? `${digits.slice(0, 4)} ${digits.slice(4)}` : text;
}

/** What the till is told of a scanned card or voucher. */
export async function scan(work: Work, text: string): Promise<TillMember | undefined> {
  const voucher = await findVoucher(work, 'code', plainCode(text));
  const found = voucher?.memberId
    ? await findMember(work, 'id', voucher.memberId)
    : await findMember(work, 'card_number', plainCard(text));
  const shopper = found && (await findShopper(work, found.shopperId));
  if (!shopper || shopper.blocked) return undefined;
  const member = await lockMember(work, shopper.id);
  if (!member) return undefined;
  const { tier } = await readStanding(work, member.id);
  return {
    shopperId: shopper.id,
    name: shopper.name,
    cardNumber: member.cardNumber,
    available: (await readBalance(work, member.id)).available,
    tierName: tier.name,
    ...(voucher && { voucher: asVoucher(voucher, work.now) }),
  };
}
