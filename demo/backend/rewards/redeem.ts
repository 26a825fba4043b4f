import { type Reward, type RewardOption, variableValue } from '../../../src/domain/reward.js';
import { isPast } from '../../../src/domain/when.js';
import { addDays, addMs } from '../clock.js';
import type { Work } from '../database/database.js';
import { newId } from '../ids.js';
import { spend } from '../ledger/spend.js';
import { invalid, notFound, unavailable } from '../problem.js';
import { type RewardRow, findReward, lockReward } from '../program/rewards.js';
import { dollars } from '../program/dollars.js';
import { readStanding } from '../program/tiers.js';
import { type NewVoucher, issueVoucher } from './vouchers.js';

export interface RedemptionRequest {
  readonly rewardId: string;
  /** How many points to put into a reward of variable cost. */
  readonly points?: number;
  readonly optionId?: string;
}

/** Turns points into a voucher, all or nothing. Answers the redemption's id. */
export async function redeem(
  work: Work,
  memberId: string,
  request: RedemptionRequest,
): Promise<string> {
  await lockReward(work, request.rewardId);
  const row = await findReward(work, request.rewardId);
  if (!row) throw notFound('reward');
  await checkAvailable(work, memberId, row);
  const points = costOf(row.reward, request.points);
  const option = optionOf(row.reward, request.optionId);
  const redemptionId = newId('r');
  const voucherId = newId('v');
  const entryId = await spend(work, {
    memberId,
    kind: 'redeem',
    title: `Redeemed ${row.reward.title}`,
    points,
    source: `redemption:${redemptionId}`,
    voucherId,
  });
  await work.sql.query(
    `insert into redemptions (id, member_id, reward_id, option_id, points, entry_id, made_at, ready_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      redemptionId,
      memberId,
      row.reward.id,
      option?.id ?? null,
      points,
      entryId,
      work.now,
      addMs(work.now, row.madeInMs),
    ],
  );
  await issueVoucher(work, {
    ...voucherOf(row, points, work.now, option),
    id: voucherId,
    memberId,
    redemptionId,
  });
  return redemptionId;
}

function voucherOf(
  { reward, codePrefix, category, productId, combinable }: RewardRow,
  points: number,
  now: Date,
  option: RewardOption | undefined,
): NewVoucher {
  const amountMinor =
    reward.cost.kind === 'variable'
      ? variableValue(reward.cost, points).amountMinor
      : reward.amount?.amountMinor;
  const title =
    reward.cost.kind === 'variable' ? `${dollars(amountMinor ?? 0)} off your order` : reward.title;
  return {
    rewardId: reward.id,
    kind: reward.kind,
    title: option ? `${title}, ${option.title}` : title,
    codePrefix,
    category,
    productId,
    combinable,
    amountMinor,
    percent: reward.percent,
    minSpendMinor: reward.minSpend?.amountMinor,
    conditions: reward.conditions,
    expiresAt: reward.validDays ? addDays(now, reward.validDays) : undefined,
  };
}

async function checkAvailable(work: Work, memberId: string, row: RewardRow): Promise<void> {
  const { reward, timesPerMember } = row;
  if (isPast(reward.until, work.now.getTime())) throw unavailable('This reward has ended.');
  if (reward.soldOut) throw unavailable('This reward is sold out.');
  if (reward.tierIds?.length) {
    const { tier } = await readStanding(work, memberId);
    if (!reward.tierIds.includes(tier.id))
      throw unavailable(`This reward is not for members of the ${tier.name} tier.`);
  }
  if (timesPerMember !== null && (await timesTaken(work, memberId, reward.id)) >= timesPerMember)
    throw unavailable('You have had this reward as often as it can be had.');
}

async function timesTaken({ sql }: Work, memberId: string, rewardId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int from redemptions
     where member_id = $1 and reward_id = $2 and undone_at is null`,
    [memberId, rewardId],
  );
  return row!.count;
}

/** What the reward costs; wished-for points must lie on its grid. */
function costOf({ cost }: Reward, wished: number | undefined): number {
  if (cost.kind !== 'variable') {
    const points = cost.kind === 'fixed' ? cost.points : 0;
    if (wished !== undefined && wished !== points)
      throw invalid([{ field: 'points', message: `This reward costs ${points} points.` }]);
    return points;
  }
  const { min, max = Number.MAX_SAFE_INTEGER, step } = cost;
  if (wished === undefined || wished < min || wished > max || (wished - min) % step !== 0)
    throw invalid([
      { field: 'points', message: `Choose ${min} to ${max} points, in steps of ${step}.` },
    ]);
  return wished;
}

function optionOf({ options }: Reward, optionId: string | undefined) {
  const option = options?.find(({ id }) => id === optionId);
  if (option?.soldOut) throw unavailable(`${option.title} is sold out.`);
  if (options ? !option : optionId !== undefined)
    throw invalid([
      {
        field: 'optionId',
        message: options ? 'Choose one of the options.' : 'This reward has no options.',
      },
    ]);
  return option;
}
