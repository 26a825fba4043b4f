import { createHash } from 'node:crypto';
import type { Campaign } from '../../../src/domain/campaign.js';
import type { Earning } from '../../../src/domain/earning.js';
import type { Program, ProgramSummary } from '../../../src/domain/program.js';
import type { Tier } from '../../../src/domain/tier.js';
import type { Work } from '../database/database.js';
import { readRewards } from './rewards.js';
import { CURRENCY, type TierRow, readTiers } from './tiers.js';

export type ProgramDefinition = Omit<
  Program,
  'version' | 'earnings' | 'rewards' | 'campaigns' | 'tiers'
>;

/** The whole programme; its version is a fingerprint of everything else in it. */
export async function readProgram(work: Work): Promise<Program> {
  const [program] = await work.sql.query<{ definition: ProgramDefinition }>(
    'select definition from program limit 1',
  );
  const earnings = await work.sql.query<{ definition: Earning }>(
    'select definition from earnings order by position',
  );
  const rewards = await readRewards(work);
  const tiers = await readTiers(work);
  const content = {
    ...program!.definition,
    earnings: earnings.map(({ definition }) => definition),
    rewards: rewards.map(({ reward }) => reward),
    campaigns: await readCampaigns(work),
    tiers: { period: 'calendar', tiers: tiers.map(asTier) } as const,
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return { ...content, version };
}

export const summaryOf = ({
  name,
  points,
  currency,
  pointsPrecision,
  state,
  version,
}: Program): ProgramSummary => ({ name, points, currency, pointsPrecision, state, version });

const asTier = ({ id, name, spendMinor, perks }: TierRow): Tier => ({
  id,
  name,
  needs: spendMinor
    ? [{ basis: 'spend', spend: { amountMinor: spendMinor, currency: CURRENCY } }]
    : [],
  perks,
});

async function readCampaigns({ sql, now }: Work): Promise<Campaign[]> {
  const rows = await sql.query<{
    id: string;
    title: string;
    text: string;
    factor: number;
    from: Date;
    until: Date;
  }>(
    `select id, title, text, factor, starts_at as "from", ends_at as until from campaigns
     where ends_at > $1 order by ends_at`,
    [now],
  );
  return rows.map(({ from, until, ...campaign }) => ({
    ...campaign,
    from: from.toISOString(),
    until: until.toISOString(),
  }));
}
