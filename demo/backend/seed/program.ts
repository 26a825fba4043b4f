import type { Earning } from '../../../src/domain/earning.js';
import { HOUR_MS, addDays, addMs } from '../clock.js';
import type { Work } from '../database/database.js';
import { CAPABILITIES } from '../../../src/domain/program.js';
import type { ProgramDefinition } from '../program/program.js';
import { CURRENCY } from '../program/tiers.js';
import { EARNINGS, EARNING_CODES } from './earnings.js';
import { rewardSeeds } from './rewards.js';
import { TIERS } from './tiers.js';

const PROGRAM: ProgramDefinition = {
  name: 'Halden Rewards',
  points: { one: 'point', other: 'points' },
  currency: CURRENCY,
  pointsPrecision: 0,
  state: 'active',
  capabilities: [...CAPABILITIES],
  referral: {
    sender: { points: 500 },
    friend: {
      amount: { amountMinor: 1000, currency: CURRENCY },
      minSpend: { amountMinor: 5000, currency: CURRENCY },
    },
  },
  links: { termsUrl: '/terms', privacyUrl: '/privacy', contactUrl: '/contact' },
  faq: [
    {
      question: 'When do points arrive?',
      answer:
        'Points for an order are on the way until it is delivered. Everything else counts at once, or once we have read it.',
    },
    {
      question: 'What happens if I return something?',
      answer:
        'The points for that order go back, too. If you have spent them, your balance is below zero until you earn more.',
    },
    {
      question: 'Do points expire?',
      answer: 'Points last a year from the day they count. We remind you before any are lost.',
    },
  ],
};

export async function seedProgram(work: Work): Promise<void> {
  const { sql } = work;
  await sql.query('insert into program (id, definition) values ($1, $2)', [
    'halden',
    JSON.stringify(PROGRAM),
  ]);
  for (const [position, tier] of TIERS.entries())
    await sql.query(
      `insert into tiers (id, position, name, spend_minor, points_per_dollar, ships_free, perks)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        tier.id,
        position,
        tier.name,
        tier.spendMinor,
        tier.pointsPerDollar,
        tier.shipsFree,
        JSON.stringify(tier.perks),
      ],
    );
  await seedEarnings(work);
  await seedRewards(work);
}

async function seedEarnings({ sql }: Work): Promise<void> {
  for (const [position, seeded] of EARNINGS.entries()) {
    const { reviewDays, ...earning } = seeded as Earning & { reviewDays?: number };
    await sql.query(
      'insert into earnings (id, position, definition, review_days) values ($1, $2, $3, $4)',
      [earning.id, position, JSON.stringify(earning), reviewDays ?? null],
    );
  }
  for (const { earningId, code, uses } of EARNING_CODES)
    await sql.query('insert into earning_codes values ($1, $2, $3)', [earningId, code, uses]);
}

async function seedRewards({ sql, now }: Work): Promise<void> {
  for (const [position, row] of rewardSeeds(now).entries())
    await sql.query(
      `insert into rewards (id, position, definition, code_prefix, combinable, category, product_id,
         made_in_ms, stock, times_per_member)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        row.reward.id,
        position,
        JSON.stringify(row.reward),
        row.codePrefix,
        row.combinable ?? true,
        row.category ?? null,
        row.productId ?? null,
        row.madeInMs ?? 0,
        row.stock ?? null,
        row.timesPerMember ?? null,
      ],
    );
}

export async function seedCampaign({ sql, now }: Work): Promise<void> {
  await sql.query('insert into campaigns values ($1, $2, $3, $4, $5, $6)', [
    'double-weekend',
    'Double points weekend',
    'On every order.',
    2,
    addDays(now, -1),
    addMs(addDays(now, 2), 6 * HOUR_MS),
  ]);
}
