import type { Redemption } from '../../../src/domain/voucher.js';
import type { Work } from '../database/database.js';
import { unspend } from '../ledger/spend.js';
import { viewMember } from '../members/view.js';
import type { MemberRow } from '../members/member.js';
import { conflict, notFound } from '../problem.js';
import { type VoucherRow, asVoucher, canStillUndo, voucherState } from './voucher.js';
import { findVoucher } from './vouchers.js';

async function findOwn(work: Work, member: MemberRow, redemptionId: string): Promise<VoucherRow> {
  const row = await findVoucher(work, 'redemption_id', redemptionId);
  if (row?.memberId !== member.id) throw notFound('redemption');
  return row;
}

/** A redemption and what has come of it by now. */
export async function viewRedemption(
  work: Work,
  member: MemberRow,
  redemptionId: string,
): Promise<Redemption> {
  const row = await findOwn(work, member, redemptionId);
  const left = (row.readyAt?.getTime() ?? 0) - work.now.getTime();
  if (voucherState(row, work.now) === 'pending')
    return { id: redemptionId, state: 'pending', pollAfterMs: Math.min(1000, left) };
  return {
    id: redemptionId,
    state: 'done',
    voucher: asVoucher(row, work.now),
    member: await viewMember(work, member),
  };
}

/** Takes a redemption back: the voucher is cancelled, the points return to where they came from. */
export async function undoRedemption(
  work: Work,
  member: MemberRow,
  redemptionId: string,
): Promise<void> {
  // The till might be using the voucher at this moment.
  await work.sql.query('select 1 from vouchers where redemption_id = $1 for update', [
    redemptionId,
  ]);
  const row = await findOwn(work, member, redemptionId);
  const state = voucherState(row, work.now);
  if (state === 'pending')
    throw conflict('This reward is still being made. Try again in a moment.');
  if (state === 'used' || state === 'partly-used') throw conflict('This voucher has been used.');
  if (state === 'cancelled') throw conflict('This redemption has been undone already.');
  if (!canStillUndo(row, work.now))
    throw conflict('A redemption can be undone for 30 minutes, and they are over.');
  const [spent] = await work.sql.query<{ entryId: string }>(
    `update redemptions set undone_at = $2 where id = $1 returning entry_id::text as "entryId"`,
    [redemptionId, work.now],
  );
  await work.sql.query('update vouchers set cancelled_at = $2 where id = $1', [row.id, work.now]);
  await unspend(work, spent!.entryId, {
    memberId: member.id,
    kind: 'undo',
    title: `Undone: ${row.title}`,
    source: `redemption:${redemptionId}`,
    voucherId: row.id,
  });
}
