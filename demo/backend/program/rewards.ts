import type { Reward } from '../../../src/domain/reward.js';
import type { Work } from '../database/database.js';

/** A reward with what only the store knows of it. */
export interface RewardRow {
  readonly reward: Reward;
  readonly codePrefix: string;
  /** Its voucher works beside other codes. */
  readonly combinable: boolean;
  /** Works on products of this category only. */
  readonly category: string | null;
  /** The product it gives away. */
  readonly productId: string | null;
  /** How long it takes to make. */
  readonly madeInMs: number;
  readonly timesPerMember: number | null;
}

interface Row extends Omit<RewardRow, 'reward'> {
  readonly definition: Reward;
  readonly stock: number | null;
  readonly taken: number;
}

const SELECT = `select definition, code_prefix as "codePrefix", combinable, category,
  product_id as "productId", made_in_ms as "madeInMs", stock, times_per_member as "timesPerMember",
  (select count(*)::int from redemptions r where r.reward_id = rewards.id and r.undone_at is null)
    as taken
  from rewards`;

const asReward = ({ definition, stock, taken, ...row }: Row): RewardRow => ({
  ...row,
  reward: stock !== null && taken >= stock ? { ...definition, soldOut: true } : definition,
});

export const readRewards = async ({ sql }: Work): Promise<RewardRow[]> =>
  (await sql.query<Row>(`${SELECT} order by position`)).map(asReward);

export async function findReward({ sql }: Work, id: string): Promise<RewardRow | undefined> {
  const [row] = await sql.query<Row>(`${SELECT} where id = $1`, [id]);
  return row && asReward(row);
}

/** Holds a reward with a stock for one shopper at a time, so that the last one is given once. */
export async function lockReward({ sql }: Work, id: string): Promise<void> {
  await sql.query('select 1 from rewards where id = $1 and stock is not null for update', [id]);
}
