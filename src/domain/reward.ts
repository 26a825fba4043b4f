import type { Member } from './member.js';
import type { Money } from './money.js';
import type { Points } from './points.js';
import type { TierId } from './tier.js';
import { type When, isPast } from './when.js';

export type RewardId = string & { readonly __id?: 'reward' };

/** Kinds with a picture of their own; any other text is drawn as `custom`. */
export const REWARD_KINDS = [
  'amount-off',
  'percent-off',
  'free-shipping',
  'free-product',
  'buy-x-get-y',
  'gift-card',
  'store-credit',
  'experience',
  'custom',
] as const;
export type RewardKind = (typeof REWARD_KINDS)[number];

/** `variable`: the shopper chooses how many points; each `step` of them is worth `valuePerStep`. */
export interface VariableCost {
  readonly kind: 'variable';
  readonly min: Points;
  readonly max?: Points;
  readonly step: Points;
  readonly valuePerStep: Money;
}

/** `text`: the backend tells its cost in words alone, so it can be shown but not redeemed here. */
export type RewardCost =
  | { readonly kind: 'free' }
  | { readonly kind: 'fixed'; readonly points: Points }
  | { readonly kind: 'text'; readonly text: string }
  | VariableCost;

/** One of several forms of a reward: a size, a colour. */
export interface RewardOption {
  readonly id: string;
  readonly title: string;
  readonly soldOut?: boolean;
}

/** What points buy. */
export interface Reward {
  readonly id: RewardId;
  readonly kind: RewardKind;
  readonly title: string;
  readonly text?: string;
  readonly cost: RewardCost;
  /** Points are spent on it somewhere else: at checkout, or in the shop. */
  readonly elsewhere?: boolean;
  readonly amount?: Money;
  readonly percent?: number;
  readonly imageUrl?: string;
  /** Conditions of use, as a sentence. */
  readonly conditions?: string;
  readonly minSpend?: Money;
  /** Days the voucher lasts after redeeming. */
  readonly validDays?: number;
  readonly tierIds?: readonly TierId[];
  readonly until?: When;
  readonly soldOut?: boolean;
  readonly options?: readonly RewardOption[];
}

export const UNAVAILABLE_REASONS = [
  'insufficient-points',
  'limit-reached',
  'sold-out',
  'tier-locked',
  'not-eligible',
  'elsewhere',
  'ended',
] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** What stands between one member and one reward besides points. */
export interface RewardStatus {
  readonly rewardId: RewardId;
  readonly reason: UnavailableReason;
  /** When it can be had again. */
  readonly at?: When;
}

export type RewardAvailability =
  | { readonly available: true }
  | {
      readonly available: false;
      readonly reason: UnavailableReason;
      /** How many points are missing. */
      readonly missing?: Points;
      readonly at?: When;
    };

/** The fewest points a reward can be had for. */
export const lowestCost = ({ cost }: Reward): Points =>
  cost.kind === 'fixed' ? cost.points : cost.kind === 'variable' ? cost.min : 0;

/** Whether this member can redeem this reward now, and if not, the first reason why. */
export function rewardAvailability(
  reward: Reward,
  member: Member | undefined,
  now: number,
): RewardAvailability {
  const no = (reason: UnavailableReason, at?: When): RewardAvailability => ({
    available: false,
    reason,
    ...(at && { at }),
  });
  if (isPast(reward.until, now)) return no('ended');
  if (reward.soldOut || (reward.options?.length && reward.options.every(({ soldOut }) => soldOut)))
    return no('sold-out');
  const status = member?.rewards?.find(({ rewardId }) => rewardId === reward.id);
  if (status && status.reason !== 'insufficient-points') return no(status.reason, status.at);
  if (reward.tierIds?.length && !reward.tierIds.includes(member?.tier?.currentId ?? ''))
    return no('tier-locked');
  const missing = lowestCost(reward) - (member?.balance?.available ?? 0);
  if (missing > 0) return { available: false, reason: 'insufficient-points', missing };
  return reward.elsewhere || reward.cost.kind === 'text' ? no('elsewhere') : { available: true };
}

/** The cheapest reward with a fixed cost that the points do not reach yet. */
export const nextReward = (
  rewards: readonly Reward[],
  available: Points,
  now: number,
): Reward | undefined =>
  rewards
    .filter(
      (reward) =>
        reward.cost.kind === 'fixed' &&
        reward.cost.points > available &&
        !reward.soldOut &&
        !isPast(reward.until, now),
    )
    .sort((a, b) => lowestCost(a) - lowestCost(b))[0];

/** The most points this shopper can put into a variable reward: a whole number of steps, or none. */
export function variableMax(
  { min, max = Infinity, step }: VariableCost,
  available: Points,
): Points {
  const reach = Math.min(max, available);
  return reach < min ? 0 : min + Math.floor((reach - min) / step) * step;
}

/** Brings wished-for points onto the grid `min + n × step`, within what the shopper has. */
export function quantisePoints(cost: VariableCost, wished: Points, available: Points): Points {
  const most = variableMax(cost, available);
  const nearest = cost.min + Math.round((wished - cost.min) / cost.step) * cost.step;
  return Math.min(most, Number.isFinite(nearest) ? Math.max(cost.min, nearest) : cost.min);
}

/** What so many points are worth, rounded down to a whole minor unit. */
export const variableValue = ({ step, valuePerStep }: VariableCost, points: Points): Money => ({
  ...valuePerStep,
  // The product first: 3 steps of 10 are exactly 30, a third of them times 3 need not be.
  amountMinor: Math.floor((points * valuePerStep.amountMinor) / step),
});
