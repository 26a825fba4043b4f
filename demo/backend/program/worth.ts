import type { Work } from '../database/database.js';
import { readStanding, readTiers } from './tiers.js';

/** Points for a cent, as a fraction, so that rounding happens once. */
export interface Worth {
  readonly pointsPerDollar: number;
  readonly factor: number;
}

/** What a dollar is worth to this member (or to a guest, as on the first tier) at this moment. */
export async function readWorth(work: Work, memberId?: string): Promise<Worth> {
  const pointsPerDollar = memberId
    ? (await readStanding(work, memberId)).tier.pointsPerDollar
    : (await readTiers(work))[0]!.pointsPerDollar;
  const [campaign] = await work.sql.query<{ factor: number }>(
    `select factor from campaigns where starts_at <= $1 and ends_at > $1
     order by factor desc limit 1`,
    [work.now],
  );
  return { pointsPerDollar, factor: campaign?.factor ?? 1 };
}

export const pointsFor = (amountMinor: number, { pointsPerDollar, factor }: Worth): number =>
  Math.floor((amountMinor * pointsPerDollar * factor) / 100);
