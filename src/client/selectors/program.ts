import { type Earning, type EarningState, earningState } from '../../domain/earning.js';
import type { Capability } from '../../domain/program.js';
import { type Reward, type RewardAvailability, rewardAvailability } from '../../domain/reward.js';
import { groupVouchers } from '../../domain/voucher.js';
import type { RewardsState } from '../state.js';
import { selectMember, selectSummary } from './shopper.js';

/** Whether the backend offers something. Until the programme is known, nothing is promised. */
export const can = (state: RewardsState, capability: Capability): boolean =>
  state.program.value?.capabilities.includes(capability) ?? false;

/** Whether points can be earned and spent: a paused or closed programme shows a balance at most. */
export const isActive = (state: RewardsState): boolean => selectSummary(state)?.state === 'active';

export interface EarningView {
  readonly earning: Earning;
  readonly status: EarningState;
}

/** The ways to earn that are not over, each with how far this shopper is. */
export const selectEarnings = (state: RewardsState, now: number): EarningView[] =>
  (state.program.value?.earnings ?? []).flatMap((earning) => {
    const status = earningState(earning, selectMember(state), now);
    return status ? [{ earning, status }] : [];
  });

export interface RewardView {
  readonly reward: Reward;
  readonly availability: RewardAvailability;
}

export const selectRewards = (state: RewardsState, now: number): RewardView[] =>
  (state.program.value?.rewards ?? [])
    .map((reward) => ({
      reward,
      availability: rewardAvailability(reward, selectMember(state), now),
    }))
    .filter(({ availability }) => availability.available || availability.reason !== 'ended');

/** Vouchers ready to use: counted from the wallet when it is loaded, else as the backend counts. */
export const selectVoucherCount = (state: RewardsState, now: number): number =>
  state.vouchers.value
    ? groupVouchers(state.vouchers.value.items, now).ready.length
    : (selectMember(state)?.voucherCount ?? 0);
