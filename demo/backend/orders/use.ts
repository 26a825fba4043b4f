import type { Work } from '../database/database.js';
import type { Pricing } from './price.js';

/** Uses vouchers up; a gift card keeps what the order did not need. */
export async function useVouchers(
  { sql, now }: Work,
  used: Pricing['used'],
  number: string,
): Promise<void> {
  for (const { voucher, discountMinor } of used) {
    const usedMinor = voucher.usedMinor + discountMinor;
    const isSpent = voucher.kind !== 'gift-card' || usedMinor >= (voucher.amountMinor ?? 0);
    await sql.query(
      'update vouchers set used_minor = $2, used_at = $3, used_for = $4 where id = $1',
      [voucher.id, usedMinor, isSpent ? now : null, number],
    );
  }
}
