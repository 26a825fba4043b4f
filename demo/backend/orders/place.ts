import { addDays } from '../clock.js';
import type { Work } from '../database/database.js';
import { promise } from '../ledger/prospect.js';
import { lockMember } from '../members/member.js';
import { findShopper, hasOrdered } from '../members/shopper.js';
import type { OrderInput, OrderResult } from '../merchant.js';
import { readStanding } from '../program/tiers.js';
import { pointsFor, readWorth } from '../program/worth.js';
import { holdEmail } from '../referrals/claim.js';
import { findReferral, referralOrdered } from '../referrals/orders.js';
import { payAutomatic } from './automatic.js';
import { deliverOrder } from './fate.js';
import { nextOrderNumber, writeOrder } from './order.js';
import { type Pricing, price } from './price.js';
import { rememberCategories } from './products.js';
import { useVouchers } from './use.js';

const DELIVERY_DAYS = 14;

/** Takes an order: prices it, uses its vouchers, and gives or promises the points for it. */
export async function placeOrder(work: Work, input: OrderInput): Promise<OrderResult> {
  const { lines, codes, channel, shopperId, referralCode } = input;
  checkLines(input);
  const shopper = shopperId ? await findShopper(work, shopperId) : undefined;
  if (shopperId && !shopper) throw new Error(`There is no shopper ${shopperId}.`);
  await rememberCategories(work.sql, lines);
  const email = shopper?.email ?? input.email;
  if (email) await holdEmail(work, email);
  const isFirst = Boolean(email && !(await hasOrdered(work, email)));
  const member = shopper && (await lockMember(work, shopper.id));
  const memberId = shopper?.blocked ? undefined : member?.id;
  const shipsFree = memberId ? (await readStanding(work, memberId)).tier.shipsFree : false;
  const pricing = await price(work, lines, codes, { memberId, email, shipsFree });
  const number = await nextOrderNumber(work);
  const points = memberId ? pointsFor(pricing.spendMinor, await readWorth(work, memberId)) : 0;
  const entryId = points ? await promisePoints(work, memberId!, number, points) : undefined;
  await writeOrder(work, {
    number,
    shopperId,
    memberId,
    email,
    channel,
    lines,
    pricing,
    points,
    entryId,
  });
  await useVouchers(work, pricing.used, number);
  const voucherIds = pricing.used.map(({ voucher }) => voucher.id);
  const referral =
    isFirst && email ? await findReferral(work, { email, referralCode, voucherIds }) : undefined;
  if (referral) await referralOrdered(work, referral, number);
  const extra = channel === 'till' ? await handOver(work, number, memberId) : 0;
  return resultOf(pricing, number, points + extra, channel === 'till' || !points);
}

function checkLines({ lines }: OrderInput): void {
  const isSound = lines.every(
    ({ quantity, unitMinor }) =>
      Number.isInteger(quantity) && quantity > 0 && Number.isInteger(unitMinor) && unitMinor >= 0,
  );
  if (!lines.length || !isSound)
    throw new Error('An order needs lines of whole quantities and cents.');
}

const promisePoints = (work: Work, memberId: string, number: string, points: number) =>
  promise(
    work,
    { memberId, kind: 'earn', title: `Order ${number}`, points, source: `order:${number}` },
    { countsAt: addDays(work.now, DELIVERY_DAYS), countsByItself: false },
  );

/** At the till the goods change hands at once, and having come counts, too. */
async function handOver(work: Work, number: string, memberId?: string): Promise<number> {
  await deliverOrder(work, number);
  return memberId ? payAutomatic(work, memberId, 'store-visit') : 0;
}

const resultOf = (
  { totalMinor, discountMinor, codes }: Pricing,
  number: string,
  points: number,
  isFinal: boolean,
): OrderResult => ({
  number,
  totalMinor,
  discountMinor,
  points,
  pointsState: isFinal ? 'final' : 'pending',
  usedCodes: codes.filter(({ applied }) => applied).map(({ code }) => code),
  refusedCodes: codes
    .filter(({ applied }) => !applied)
    .map(({ code, reason = '' }) => ({ code, reason })),
});
