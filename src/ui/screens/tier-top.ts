import { html, nothing } from 'lit/html.js';
import { isActive } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { type Tier, isSameBasis, measureAmount, withAmount } from '../../domain/tier.js';
import { DAY_MS, type When, daysUntil, parseWhen } from '../../domain/when.js';
import { button } from '../atoms/button.js';
import { card } from '../atoms/card.js';
import { icon } from '../atoms/icon.js';
import { type Mark, measure } from '../atoms/measure.js';
import { notice, section } from '../atoms/section.js';
import type { View } from './screen.js';
import { gapText, keeping } from './tier-gap.js';
import { needsText, tierEnds, tierSentence, tierStanding } from './tier-words.js';
import { dayText, measureText } from './words.js';

/** From so few days on, keeping the tier is urgent. */
const URGENT_DAYS = 31;

/** How long the present tier is safe, in whole days; `undefined` once that is over, or not told. */
function daysSafe({ state, now }: View): number | undefined {
  const days = daysUntil(selectMember(state)?.tier?.validUntil, now);
  return days === undefined || days < 0 ? undefined : days;
}

/** What must still come to keep the tier, when that is the next thing to do. */
export function urgentKeeping(view: View) {
  const { current, next } = tierStanding(view) ?? {};
  const held = current && keeping(view, current);
  const isSoon = (daysSafe(view) ?? Infinity) <= URGENT_DAYS;
  return held && (isSoon || !next) ? { ...held, tier: current, isSoon } : undefined;
}

/** Up to the next tier, from nothing; the present one is a mark on the way. */
const meterUp = (view: View, next: Tier) => {
  const { current, fraction, reached, needed } = tierStanding(view)!;
  if (!reached || !needed) return nothing;
  const from = current?.needs.find((need) => isSameBasis(need, needed));
  const at = from ? measureAmount(from) / measureAmount(needed) : 0;
  // Too near to an end, its name would lie upon another.
  const step: Mark[] = at > 0.2 && at < 0.75 ? [{ at, label: current?.name }] : [];
  return measure({
    value: fraction,
    label: tierSentence(view) || next.name,
    text: view.t('tiers.progress', {
      reached: measureText(view, reached),
      needed: measureText(view, needed),
    }),
    marks: [
      { at: 0, label: measureText(view, withAmount(needed, 0)) },
      ...step,
      { at: 1, label: next.name },
    ],
  });
};

const upwards = (view: View, next: Tier) => {
  const { t, state } = view;
  const gap = gapText(view, next);
  const ends = gap && tierEnds(view);
  const headline = gap
    ? t('tiers.toNext', { amount: gap, tier: next.name })
    : t('tiers.next', { tier: next.name });
  const isFirst = state.program.value?.tiers?.tiers[0] === next;
  const aside = gap
    ? ends && t('tiers.by', { date: dayText(view, ends) })
    : needsText(view, next, isFirst);
  return html`<p class="card-next">
      <span>${headline}</span>${aside ? html`<small>${aside}</small>` : nothing}
    </p>
    ${meterUp(view, next)}`;
};

const keepingUp = (view: View, { text, path }: NonNullable<ReturnType<typeof keeping>>) => {
  const { t, state } = view;
  const isYear = state.program.value?.tiers?.period === 'calendar';
  const headline = t(isYear ? 'tiers.retainYear' : 'tiers.retain', { amount: text });
  if (!path) return html`<p class="card-next">${headline}</p>`;
  const reached = measureText(view, path.reached);
  const needed = measureText(view, path.needed);
  return html`<p class="card-next">${headline}</p>
    ${measure({
      value: path.fraction,
      label: headline,
      text: t('tiers.progress', { reached, needed }),
      marks: [
        { at: 0, label: isYear ? t('tiers.thisYear', { amount: reached }) : reached },
        { at: 1, label: needed },
      ],
    })}`;
};

/** Where the member is, and what lifts or keeps. */
export const standingCard = (view: View) => {
  const { t, state } = view;
  const member = selectMember(state);
  const { current, next } = tierStanding(view)!;
  const held = urgentKeeping(view);
  return card(
    html`<div class="card-top"><span>${member?.name ?? nothing}</span></div>
      <b class="display tier-name">${current?.name ?? member?.tier?.name ?? t('tiers.noTier')}</b>
      ${
        held
          ? keepingUp(view, held)
          : next
            ? upwards(view, next)
            : current
              ? html`<p class="card-next">${t('tiers.top')}</p>`
              : nothing
      }`,
  );
};

/** The day after the last safe one. An instant at midnight's edge is read a second later. */
const moveText = ({ format, now }: View, until: When | undefined): string => {
  const last = parseWhen(until);
  return format.day(last && { ...last, ms: last.ms + (last.isDay ? DAY_MS : 1_000) }, now);
};

/** How long the tier is safe; said gently when it is not. */
export const safety = (view: View) => {
  const { t, state, format } = view;
  const unit = format.units();
  if (!isActive(state)) {
    const isPaused = selectSummary(state)?.state === 'paused';
    return notice('info', t(isPaused ? 'home.paused' : 'home.closed', { unit }));
  }
  const { current } = tierStanding(view)!;
  const until = selectMember(state)?.tier?.validUntil;
  const days = daysSafe(view);
  if (!current || days === undefined) return nothing;
  const ladder = state.program.value?.tiers?.tiers ?? [];
  const lower = ladder[ladder.indexOf(current) - 1];
  if (urgentKeeping(view)?.isSoon && lower) {
    const left = days ? t('wallet.daysLeft', { count: days }) : t('wallet.lastDay');
    const move = t('tiers.wouldMove', { date: moveText(view, until), tier: lower.name, unit });
    return notice('clock', html`<b>${left}.</b> ${move}`, 'warn');
  }
  const text = t('tiers.safeUntil', { tier: current.name, date: dayText(view, until) });
  const more = keeping(view, current)?.text;
  return notice('check', more ? `${text} ${t('tiers.retain', { amount: more })}.` : text);
};

/** What is at stake while the tier is in doubt, and the way to keep it. */
export const atStake = (view: View) => {
  const { t, act, state } = view;
  const held = urgentKeeping(view);
  if (!held?.isSoon || !isActive(state)) return nothing;
  const { perks } = held.tier;
  return html`${
      perks.length
        ? section(
            t('tiers.keep'),
            html`<ul class="perks perks-l">
              ${perks.map((perk) => html`<li>${icon('check', 's')}<bdi>${perk}</bdi></li>`)}
            </ul>`,
          )
        : nothing
    }
    <div class="tier-way">
      ${button({ text: t('redeem.waysToEarn'), onClick: () => act.go('earn'), block: true })}
    </div>`;
};
