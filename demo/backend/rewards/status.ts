import type { RewardStatus } from '../../../src/domain/reward.js';
import type { Work } from '../database/database.js';

/** Rewards this member has had as often as they can be had. */
export async function rewardStatuses({ sql }: Work, memberId: string): Promise<RewardStatus[]> {
  const rows = await sql.query<{ rewardId: string }>(
    `select w.id as "rewardId" from rewards w
     join redemptions r on r.reward_id = w.id and r.member_id = $1 and r.undone_at is null
     where w.times_per_member is not null
     group by w.id having count(*) >= w.times_per_member order by w.position`,
    [memberId],
  );
  return rows.map(({ rewardId }) => ({ rewardId, reason: 'limit-reached' }));
}
