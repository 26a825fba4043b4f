import type { Work } from '../database/database.js';
import { writeEntry } from '../ledger/journal.js';
import { cancel, settle } from '../ledger/prospect.js';
import { takeBack } from '../ledger/spend.js';
import { lockMembers } from '../members/member.js';
import { readStanding } from '../program/tiers.js';
import { referralDelivered, referralOf, referralReturned } from '../referrals/orders.js';
import { payAutomatic } from './automatic.js';
import { type OrderRow, lockOrder } from './order.js';

/** The goods have arrived: promised points count. A second time, nothing happens. */
export async function deliverOrder(work: Work, number: string): Promise<void> {
  const order = await lockOrder(work, number);
  if (order.state !== 'placed') return;
  const referral = await holdAll(work, order);
  await changingTier(work, order.memberId, async () => {
    const settledId = order.entryId ? await settle(work, order.entryId) : undefined;
    await work.sql.query(
      `update orders set state = 'delivered', delivered_at = $2, entry_id = coalesce($3, entry_id)
       where number = $1`,
      [number, work.now, settledId ?? null],
    );
  });
  const isSubscribed = order.lines.some(({ category }) => category === 'subscription');
  if (order.memberId && isSubscribed) await payAutomatic(work, order.memberId, 'subscription');
  if (referral) await referralDelivered(work, referral);
}

/** The goods came back: their points go, also when they are spent already. */
export async function returnOrder(work: Work, number: string): Promise<void> {
  const order = await lockOrder(work, number);
  if (order.state === 'returned') return;
  const referral = await holdAll(work, order);
  await changingTier(work, order.memberId, async () => {
    await work.sql.query(`update orders set state = 'returned' where number = $1`, [number]);
    if (!order.entryId || !order.memberId) return;
    if (order.state === 'placed') await cancel(work, order.entryId);
    else
      await takeBack(work, order.entryId, {
        memberId: order.memberId,
        kind: 'refund',
        title: `Order ${number} returned`,
        points: order.points,
        source: `order:${number}`,
      });
  });
  if (referral) await referralReturned(work, referral);
}

/** Holds everybody whose points the order moves; answers the referral it belongs to. */
async function holdAll(work: Work, { number, memberId }: OrderRow) {
  const referral = await referralOf(work, number);
  await lockMembers(
    work,
    [memberId, referral?.senderId].flatMap((id) => id ?? []),
  );
  return referral;
}

/** Does something to a member's orders, and writes it into the history when that changes the tier. */
async function changingTier(
  work: Work,
  memberId: string | null,
  change: () => Promise<void>,
): Promise<void> {
  if (!memberId) return change();
  const before = (await readStanding(work, memberId)).tier;
  await change();
  const { tier } = await readStanding(work, memberId);
  if (tier.id === before.id) return;
  const isUp = tier.spendMinor > before.spendMinor;
  await writeEntry(work, {
    memberId,
    kind: 'tier-change',
    title: isUp ? `Welcome to ${tier.name}` : `Back to ${tier.name}`,
  });
}
