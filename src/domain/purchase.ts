/** What a purchase earns, reckoned by the programme's own rules. */
import { runningCampaign } from './campaign.js';
import { type Earning, earningState } from './earning.js';
import type { Member } from './member.js';
import type { Money } from './money.js';
import type { Points } from './points.js';
import type { Program } from './program.js';

type Rules = Pick<Program, 'earnings' | 'campaigns' | 'tiers'>;

/** Ways in which a purchase counts for this shopper now; for a guest, as for a newcomer. */
const counting = ({ earnings, tiers }: Rules, member: Member | undefined, now: number): Earning[] =>
  earnings.filter((earning) => {
    if (earning.kind !== 'purchase') return false;
    const entry = tiers?.tiers[0]?.id ?? '';
    const isForNewcomers = !earning.tierIds?.length || earning.tierIds.includes(entry);
    return (member || isForNewcomers) && earningState(earning, member, now)?.state === 'open';
  });

/** Whether some products do not count, so that only the backend can tell. */
export const hasExclusions = (rules: Rules, member: Member | undefined, now: number): boolean =>
  counting(rules, member, now).some((earning) => earning.hasExclusions);

/**
 * The points for a price: the best rate that is open to the shopper, times the best factor, times the
 * campaign that runs. `undefined` where no rule is in the price's currency.
 */
export function purchasePoints(
  rules: Rules,
  member: Member | undefined,
  { amountMinor, currency }: Money,
  now: number,
): Points | undefined {
  const values = counting(rules, member, now).map(({ value }) => value);
  const rates = values.flatMap((value) =>
    value.kind === 'per-amount' &&
    value.amount.currency === currency &&
    value.amount.amountMinor > 0
      ? value.points / value.amount.amountMinor
      : [],
  );
  if (!rates.length || !(amountMinor >= 0)) return undefined;
  const factors = values.flatMap((value) => (value.kind === 'multiplier' ? value.factor : []));
  const factor = Math.max(1, ...factors) * (runningCampaign(rules.campaigns, now)?.factor ?? 1);
  const points = amountMinor * Math.max(...rates) * factor;
  // 0.29 × 100 is 28.999999999999996: a hair below a whole point is that point.
  return Math.floor(points + 1e-6);
}
