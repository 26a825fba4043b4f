import { html, nothing } from 'lit/html.js';
import { runningCampaign } from '../../domain/campaign.js';
import { DAY_MS, parseWhen } from '../../domain/when.js';
import type { View } from './screen.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Days, hours and minutes until a campaign ends; a day-only end is the end of that day. */
const countdown = ({ t, now, format }: View, until: string) => {
  const end = parseWhen(until);
  if (!end) return nothing;
  const day = new Date(end.ms);
  // A day ends at the shopper's own midnight.
  const ends = end.isDay
    ? new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1).getTime()
    : end.ms;
  const left = Math.max(0, ends - now);
  if (left > 14 * DAY_MS)
    return html`<span>${t('campaign.ends', { date: format.day(end, now) })}</span>`;
  const days = Math.floor(left / DAY_MS);
  const two = (figure: number): string =>
    format.number(Math.floor(figure / 10)) + format.number(Math.floor(figure % 10));
  const hours = two((left % DAY_MS) / HOUR_MS);
  const minutes = two((left % HOUR_MS) / MINUTE_MS);
  return html`<span role="timer" aria-live="off"
    >${days ? html`<b>${format.number(days)}</b> ${t('campaign.days', { count: days })} ` : nothing}<b
      >${hours}</b
    >
    ${t('campaign.hours')} <b>${minutes}</b> ${t('campaign.minutes')}</span
  >`;
};

/** The timed bonus that runs now. */
export const campaign = (view: View) => {
  const { state, now, act, t, format } = view;
  const running = runningCampaign(state.program.value?.campaigns ?? [], now);
  if (!running) return nothing;
  const { title, text, factor, until } = running;
  return html`<button type="button" class="campaign" part="campaign" @click=${() => act.go('earn')}>
    ${
      factor
        ? html`<b class="campaign-figure display"
            >${t('earn.factor', { factor: format.number(factor) })}</b
          >`
        : nothing
    }
    <span class="campaign-title">${title}</span>
    <span class="countdown num" part="countdown"
      >${text ? html`<span>${text}</span>` : nothing}${until ? countdown(view, until) : nothing}</span
    >
  </button>`;
};
