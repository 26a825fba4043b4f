/** Single vouchers and lines of the history. */
import type { Check } from '../check.js';
import { expectAhead, isLongPast } from './when.js';

const USABLE = ['active', 'partly-used'];

export function checkVouchers(check: Check, place: string, vouchers: readonly any[]): void {
  const { report, member, now } = check;
  for (const [at, voucher] of vouchers.entries()) {
    const where = `items[${at}]`;
    const isUsable = USABLE.includes(voucher.state);
    if (isUsable && isLongPast(voucher.expiresAt, now))
      report.fault(
        place,
        `${where}.state is "${voucher.state}", and expiresAt is past (${voucher.expiresAt})`,
        'send the state "expired" once it is',
      );
    if (isUsable) {
      expectAhead(check, place, `${where}.undoUntil`, voucher.undoUntil);
      expectAhead(check, place, `${where}.returnsAt`, voucher.returnsAt);
    }
    if (voucher.points < 0)
      report.fault(
        place,
        `${where}.points is ${voucher.points}; it is what the voucher cost`,
        'send it without a sign',
      );
    if (voucher.undoUntil && !voucher.redemptionId)
      report.fault(place, `${where} has undoUntil and no redemptionId`, 'send both, or neither');
    check.redemptionId ??=
      typeof voucher.redemptionId === 'string' ? voucher.redemptionId : undefined;
  }
  const ready = vouchers.filter(
    ({ state, expiresAt }) => USABLE.includes(state) && !isLongPast(expiresAt, now),
  ).length;
  if (typeof member?.voucherCount === 'number' && member.voucherCount !== ready)
    report.fault(
      'GET member',
      `voucherCount is ${member.voucherCount}, and ${place} lists ${ready} that are ready to use`,
      'count what is active or partly used',
    );
}

export function checkEntries(check: Check, place: string, entries: readonly any[]): void {
  const { report, now } = check;
  for (const [at, { state, countsAt, at: when }] of entries.entries()) {
    if (state === 'pending') expectAhead(check, place, `items[${at}].countsAt`, countsAt);
    const ahead = typeof when === 'string' && Date.parse(when) > now + 86_400_000;
    if (ahead && state !== 'pending')
      report.fault(
        place,
        `items[${at}].at is "${when}", which is still to come`,
        'send when it happened',
      );
  }
}
