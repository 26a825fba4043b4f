import type { TierMeasure, TierStatus } from '../../../src/domain/tier.js';
import type { Work } from '../database/database.js';
import { yearStart } from '../clock.js';

export const CURRENCY = 'USD';

/** A tier with what it means for prices and points, from the lowest to the highest. */
export interface TierRow {
  readonly id: string;
  readonly name: string;
  readonly spendMinor: number;
  readonly pointsPerDollar: number;
  readonly shipsFree: boolean;
  readonly perks: readonly string[];
}

export const readTiers = ({ sql }: Work): Promise<TierRow[]> =>
  sql.query<TierRow>(
    `select id, name, spend_minor as "spendMinor", points_per_dollar as "pointsPerDollar",
       ships_free as "shipsFree", perks from tiers order by position`,
  );

/** What counted in this calendar year and in the last: orders that arrived and stayed. */
async function readSpend({ sql, now }: Work, memberId: string) {
  const year = now.getUTCFullYear();
  const [spend] = await sql.query<{ thisYear: number; lastYear: number }>(
    `select coalesce(sum(spend_minor) filter (where delivered_at >= $2), 0)::int as "thisYear",
       coalesce(sum(spend_minor) filter (where delivered_at < $2), 0)::int as "lastYear"
     from orders where member_id = $1 and state = 'delivered' and delivered_at >= $3`,
    [memberId, yearStart(year), yearStart(year - 1)],
  );
  return spend!;
}

export interface Standing {
  readonly tier: TierRow;
  readonly status: TierStatus;
}

const reached = (tiers: readonly TierRow[], spendMinor: number): number =>
  tiers.findLastIndex((tier) => tier.spendMinor <= spendMinor);

const measure = (amountMinor: number): TierMeasure => ({
  basis: 'spend',
  spend: { amountMinor, currency: CURRENCY },
});

/** A tier reached in one calendar year is kept until the end of the next. */
export async function readStanding(work: Work, memberId: string): Promise<Standing> {
  const tiers = await readTiers(work);
  const spend = await readSpend(work, memberId);
  const year = work.now.getUTCFullYear();
  const safe = reached(tiers, spend.thisYear);
  const index = Math.max(safe, reached(tiers, spend.lastYear));
  const tier = tiers[index]!;
  const missing = Math.max(0, tier.spendMinor - spend.thisYear);
  return {
    tier,
    status: {
      currentId: tier.id,
      name: tier.name,
      progress: [measure(spend.thisYear)],
      periodEndsAt: `${year}-12-31`,
      // The first tier is everybody's: there is nothing to keep.
      ...(index > 0 && {
        validUntil: `${safe === index ? year + 1 : year}-12-31`,
        retain: missing ? [measure(missing)] : [],
      }),
    },
  };
}
