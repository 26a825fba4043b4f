import { selectMember } from '../../client/selectors/shopper.js';
import { type Tier, type TierMeasure, type TierProgress, tierProgress } from '../../domain/tier.js';
import { type When, isPast } from '../../domain/when.js';
import type { View } from './screen.js';
import { dayText, measureText } from './words.js';

/** Where this member stands; `undefined` without a ladder. */
export function tierStanding({ state }: View): TierProgress | undefined {
  const tiers = state.program.value?.tiers;
  return tiers?.tiers.length ? tierProgress(tiers, selectMember(state)?.tier) : undefined;
}

/** The day by which the next tier has to be reached. One that is over, as some backends go on telling, is none. */
export function tierEnds({ state, now }: View): When | undefined {
  const ends = selectMember(state)?.tier?.periodEndsAt;
  return isPast(ends, now) ? undefined : ends;
}

const REACH = {
  spend: 'tiers.reachSpend',
  points: 'tiers.reachPoints',
  orders: 'tiers.reachOrders',
} as const satisfies Record<TierMeasure['basis'], string>;

/** `Spend $360 by 31 December to reach Cashmere`. */
export function tierSentence(view: View): string {
  const { t } = view;
  const { next, remaining } = tierStanding(view) ?? {};
  if (!next || !remaining) return '';
  const amount = measureText(view, remaining);
  const ends = tierEnds(view);
  return ends
    ? t(REACH[remaining.basis], { amount, date: dayText(view, ends), tier: next.name })
    : t('tiers.reachOpen', { amount, tier: next.name });
}

/** What a tier takes: `$400 a year`, `500 points or 3 orders`. */
export function needsText(view: View, { needs, needsMode }: Tier, isFirst: boolean): string {
  const { t, state } = view;
  if (!needs.length) return t(isFirst ? 'tiers.first' : 'tiers.invitation');
  const isYearly = state.program.value?.tiers?.period !== 'lifetime';
  const amount = needs
    .map((need) => measureText(view, need))
    .reduce((a, b) => t(needsMode === 'all' ? 'tiers.and' : 'tiers.or', { a, b }));
  return isYearly ? t('tiers.perYear', { amount }) : amount;
}
