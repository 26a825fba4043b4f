/** Which reward is tried. */
import type { Member } from '../../domain/member.js';
import { type Reward, rewardAvailability, variableMax } from '../../domain/reward.js';
import { type Check, listOf } from '../check.js';

export interface Choice {
  readonly title: string;
  readonly points: number;
  /** The body of the redemption. */
  readonly request: {
    readonly rewardId: string;
    readonly points?: number;
    readonly optionId?: string;
  };
}

const optionOf = ({ options }: Reward) => {
  const option = options?.find(({ soldOut }) => !soldOut);
  return option ? { optionId: option.id } : {};
};

/** A reward for so many points of this shopper; nothing where it does not take a number. */
function choiceOf(reward: Reward, available: number, isDear: boolean): Choice | undefined {
  const { id, title, cost } = reward;
  const option = optionOf(reward);
  if (cost.kind === 'fixed')
    return cost.points > available === isDear
      ? { title, points: cost.points, request: { rewardId: id, ...option } }
      : undefined;
  if (cost.kind !== 'variable') return undefined;
  const most = variableMax(cost, available);
  const points = isDear ? (most ? most + cost.step : cost.min) : cost.min;
  const isMeant = isDear
    ? points > available && points <= (cost.max ?? Infinity)
    : points <= available;
  return isMeant ? { title, points, request: { rewardId: id, points, ...option } } : undefined;
}

function choices({ program, member, now }: Check, isDear: boolean): Choice[] {
  const available: number = member?.balance?.available ?? 0;
  return listOf(program?.rewards)
    .filter((reward: Reward) => {
      const state = rewardAvailability(reward, member as Member, now);
      return state.available || (isDear && state.reason === 'insufficient-points');
    })
    .flatMap((reward: Reward) => choiceOf(reward, available, isDear) ?? [])
    .filter(({ points }) => points > 0)
    .sort((a, b) => a.points - b.points);
}

/** The cheapest one that this shopper can have. */
export const withinReach = (check: Check): Choice | undefined => choices(check, false)[0];
/** One that only points stand in the way of. */
export const beyondReach = (check: Check): Choice | undefined => choices(check, true)[0];
