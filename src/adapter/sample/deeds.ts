/** What a shopper does in the sample programme. */
import { RewardsError } from '../../client/errors.js';
import type { EarnInput, EarnRequest, RedeemRequest } from '../../client/ports.js';
import { birthdayStart, isBirthday } from '../../domain/birthday.js';
import { type Earning, type EarningResult, earningState } from '../../domain/earning.js';
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
  `HLD-${[...Array(6).keys()]
    .map(() => LETTERS[Math.floor(Math.random() * LETTERS.length)])
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

/** Whether what was given is what the way to earn asks for. */
function isGiven({ input, kind }: Earning, given: EarnInput, now: number): boolean {
  const { birthday, email, text, score } = given;
  switch (input) {
    case 'birthday':
    case 'birthdate':
      return Boolean(
        birthday && isBirthday(birthday, now) && (birthday.year || input !== 'birthdate'),
      );
    case 'email':
      return Boolean(email);
    case 'text':
      // A code of the sample has a digit in it: without one, the refusal can be seen.
      return kind === 'review' ? Boolean(text) : /\d/.test(text ?? '');
    case 'score':
      return score !== undefined;
    default:
      return true;
  }
}

export function earn(world: World, { earningId, input = {} }: EarnRequest): EarningResult {
  const now = Date.now();
  const earning = found(world.program.earnings.find(({ id }) => id === earningId));
  if (earningState(earning, world.member, now)?.state !== 'open')
    throw new RewardsError('conflict');
  if (earning.completion !== 'claim' || !isGiven(earning, input, now))
    throw new RewardsError('invalid-input', {
      detail: 'We don’t know this code, or it has been used.',
    });
  const points = earning.value.kind === 'fixed' ? earning.value.points : 0;
  const { birthday } = input;
  if (birthday) {
    world.member = { ...world.member, birthday };
    const { at } = birthdayStart(birthday, earning.noticeDays ?? 0, now);
    mark(world, { earningId, state: 'pending', points, at });
    return { state: 'pending', points, member: world.member };
  }
  const isRead = earning.kind === 'review';
  book(world, 'earn', earning.title, points, ...(isRead ? (['pending'] as const) : []));
  const reason = isRead ? 'We’re reading it, up to 3 days' : undefined;
  const state = isRead ? 'pending' : 'done';
  // What counts several times stays open; the sample does not count.
  if ((earning.limit?.times ?? 1) === 1)
    mark(world, { earningId, state, points, at: instant(now, isRead ? 3 : 0), reason });
  return { state, points, member: world.member };
}
