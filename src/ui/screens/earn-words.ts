/** What a way to earn says of itself: computed from its rule and the member's standing. */
import { birthdayStart } from '../../domain/birthday.js';
import type { Earning, EarningState } from '../../domain/earning.js';
import type { Birthday } from '../../domain/member.js';
import { type When, parseWhen } from '../../domain/when.js';
import type { View } from './screen.js';
import { needsText } from './tier-words.js';
import { dayText, earningValueText, moneyText } from './words.js';

/** Said of one time, and of several. */
const LIMITS = {
  day: ['earn.onceDay', 'earn.upDay'],
  week: ['earn.onceWeek', 'earn.upWeek'],
  month: ['earn.onceMonth', 'earn.upMonth'],
  year: ['earn.onceYear', 'earn.upYear'],
  lifetime: ['earn.onceLifetime', 'earn.upLifetime'],
} as const;

/** `Once a year`, `Up to 3 times a month`. */
function limitText({ t }: View, { limit }: Earning): string | undefined {
  if (!limit) return undefined;
  const [once, upTo] = LIMITS[limit.per];
  return limit.times === 1 ? t(once) : t(upTo, { count: limit.times });
}

/** The backend's own words; where it has none, what the rule says. */
export function ruleText(view: View, earning: Earning): string | undefined {
  const { value, text } = earning;
  const rate =
    value.kind === 'per-amount' &&
    view.t('earn.rateRow', {
      figure: view.format.points(value.points),
      amount: moneyText(view, value.amount),
    });
  return text ?? (rate || limitText(view, earning));
}

/** `Unlocks at $1,000 spent this year`. */
function unlockText(view: View, tierId: string): string | undefined {
  const { t, state } = view;
  const { tiers = [], period } = state.program.value?.tiers ?? {};
  const tier = tiers.find(({ id }) => id === tierId);
  if (!tier) return undefined;
  const [need, ...others] = tier.needs;
  if (!need) return needsText(view, tier, tier === tiers[0]);
  return need.basis === 'spend' && !others.length && period === 'calendar'
    ? t('earn.unlocksSpend', { amount: moneyText(view, need.spend) })
    : t('earn.unlocks', { amount: needsText(view, tier, false) });
}

/** When a birthday counts, and why not sooner; nothing where the rule does not tell. */
export function birthdayText(
  view: View,
  { noticeDays }: Earning,
  birthday: Pick<Birthday, 'day' | 'month'>,
): string | undefined {
  const { t, format, now } = view;
  const { at, reason } = birthdayStart(birthday, noticeDays ?? 0, now);
  const date = dayText(view, at);
  const unit = format.units();
  if (reason === 'near') return t('earn.birthdayNear', { count: noticeDays ?? 0, unit, date });
  if (reason === 'passed') return t('earn.birthdayPassed', { unit, date });
  return noticeDays === undefined ? undefined : t('earn.countsOn', { date });
}

/** When what is pending counts: of a birthday also why, where the backend gave no reason. */
function pendingText(view: View, earning: Earning, at: When | undefined): string {
  const { t, state, now } = view;
  if (!at) return t('earn.waiting');
  const { birthday } = state.member.value ?? {};
  const told = earning.kind === 'birthday' && birthday;
  return (
    (told && birthdayStart(told, earning.noticeDays ?? 0, now).at === at
      ? birthdayText(view, earning, told)
      : undefined) ?? t('earn.countsOn', { date: dayText(view, at) })
  );
}

/** Why it cannot be done just now, or when it counts; else what the rule says. */
export function standing(view: View, earning: Earning, status: EarningState): string | undefined {
  const { t } = view;
  switch (status.state) {
    case 'open':
      return ruleText(view, earning);
    case 'locked':
      return unlockText(view, status.tierId) ?? ruleText(view, earning);
    case 'upcoming':
      return t('earn.from', { date: dayText(view, status.at) });
    case 'limited':
      return (
        status.reason ??
        (status.at ? t('earn.again', { date: dayText(view, status.at) }) : t('earn.limited'))
      );
    case 'pending':
      return status.reason ?? pendingText(view, earning, status.at);
    case 'done':
      return undefined;
  }
}

/** What it is worth; of what is done, what it brought and in which month. */
export function worth(view: View, earning: Earning, status: EarningState): string {
  const { t, format, now } = view;
  const moment = status.state === 'done' ? parseWhen(status.at) : undefined;
  if (status.state !== 'done' || status.points === undefined || !moment)
    return earningValueText(view, earning);
  const date = new Date(moment.ms);
  const [year, month] = moment.isDay
    ? [date.getUTCFullYear(), date.getUTCMonth()]
    : [date.getFullYear(), date.getMonth()];
  const name =
    year === new Date(now).getFullYear()
      ? format.months()[month]
      : format.month(`${year}-${String(month + 1).padStart(2, '0')}`);
  return t('earn.doneIn', { points: format.delta(status.points), month: name ?? '' });
}
