/** What a shopper does in the sample programme. */
import { RewardsError } from '../../client/errors.js';
import type { EarnRequest, RedeemRequest } from '../../client/ports.js';
import { type EarningResult, earningState } from '../../domain/earning.js';
import {
  type Reward,
  lowestCost,
  quantisePoints,
  rewardAvailability,
  variableValue,
} from '../../domain/reward.js';
import { type Redemption, type Voucher, canUndo } from '../../domain/voucher.js';
import { day, instant } from './days.js';
import { type World, book, found, mark, nextId } from './world.js';

/** How long a redemption can be taken back, in days: a quarter of an hour. */
const UNDO_DAYS = 1 / 96;
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const newCode = (): string =>
  `HLD-${Array.from({ length: 6 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)])
    .join('')
    .replace(/(?=..$)/, '-')}`;

function priceOf({ cost }: Reward, points: number | undefined, available: number): number {
  if (cost.kind !== 'variable') return lowestCost({ cost } as Reward);
  if (points === undefined || quantisePoints(cost, points, available) !== points)
    throw new RewardsError('invalid-input');
  return points;
}

function voucherFor(reward: Reward, points: number, option: string | undefined): Voucher {
  const { id, kind, cost, amount, percent, minSpend, conditions, validDays = 60 } = reward;
  const now = Date.now();
  const value = cost.kind === 'variable' ? variableValue(cost, points) : amount;
  const title =
    value && cost.kind === 'variable'
      ? `$${(value.amountMinor / 100).toFixed(2)} off your order`
      : reward.title;
  return {
    id: nextId('voucher'),
    rewardId: id,
    kind,
    title: option ? `${title}, ${option}` : title,
    state: 'active',
    code: newCode(),
    amount: value,
    percent,
    minSpend,
    conditions,
    issuedAt: instant(now, 0),
    expiresAt: day(now, validDays),
    redemptionId: nextId('redemption'),
    undoUntil: instant(now, UNDO_DAYS),
    points,
  };
}

export function redeem(world: World, { rewardId, points, optionId }: RedeemRequest): Redemption {
  const reward = found(world.program.rewards.find(({ id }) => id === rewardId));
  const availability = rewardAvailability(reward, world.member, Date.now());
  if (!availability.available) {
    const isShort = availability.reason === 'insufficient-points';
    throw new RewardsError(isShort ? 'insufficient-points' : 'reward-unavailable');
  }
  const option = reward.options?.find(({ id }) => id === optionId);
  if (reward.options && (!option || option.soldOut)) throw new RewardsError('invalid-input');
  const price = priceOf(reward, points, world.member.balance?.available ?? 0);
  const voucher = voucherFor(reward, price, option?.title);
  world.vouchers = [voucher, ...world.vouchers];
  book(world, 'redeem', `Redeemed ${voucher.title}`, -price);
  return { id: voucher.redemptionId!, state: 'done', voucher, member: world.member };
}

export function undo(world: World, redemptionId: string): World['member'] {
  const voucher = found(world.vouchers.find((held) => held.redemptionId === redemptionId));
  if (!canUndo(voucher, Date.now())) throw new RewardsError('conflict');
  world.vouchers = world.vouchers.filter((held) => held !== voucher);
  book(world, 'undo', `Gave back ${voucher.title}`, voucher.points ?? 0);
  return world.member;
}

/** The coming return of a day and month. */
function nextBirthday({ day: date, month }: { day: number; month: number }): string {
  const now = new Date();
  const isOver = Date.UTC(now.getFullYear(), month - 1, date) <= now.getTime();
  const year = now.getFullYear() + Number(isOver);
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

export function earn(world: World, { earningId, input = {} }: EarnRequest): EarningResult {
  const now = Date.now();
  const earning = found(world.program.earnings.find(({ id }) => id === earningId));
  if (earningState(earning, world.member, now)?.state !== 'open')
    throw new RewardsError('conflict');
  if (earning.completion !== 'claim' || (earning.input && !input[earning.input]))
    throw new RewardsError('invalid-input');
  const points = earning.value.kind === 'fixed' ? earning.value.points : 0;
  const { birthday } = input;
  if (earning.input === 'birthday' && birthday) {
    world.member = { ...world.member, birthday };
    mark(world, { earningId, state: 'pending', points, at: nextBirthday(birthday) });
    return { state: 'pending', points, member: world.member };
  }
  const isRead = earning.kind === 'review';
  book(world, 'earn', earning.title, points, ...(isRead ? (['pending'] as const) : []));
  const reason = isRead ? 'We’re reading it, up to 3 days' : undefined;
  const state = isRead ? 'pending' : 'done';
  mark(world, { earningId, state, points, at: instant(now, isRead ? 3 : 0), reason });
  return { state, points, member: world.member };
}
