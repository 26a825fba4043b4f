import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Activity, ActivityKind } from '../../domain/activity.js';
import type { ActivityMonth } from '../../domain/activity-months.js';
import { isPast, parseWhen } from '../../domain/when.js';
import type { MessageKey } from '../../i18n/messages.js';
import { icon } from '../atoms/icon.js';
import type { View } from './screen.js';
import { dayText } from './words.js';

const STATES = {
  pending: 'activity.pending',
  declined: 'activity.declined',
  voided: 'activity.voided',
} as const satisfies Record<Exclude<Activity['state'], 'final'>, MessageKey>;

const KINDS = {
  earn: 'activity.earn',
  redeem: 'activity.redeem',
  undo: 'activity.undo',
  refund: 'activity.refund',
  expire: 'activity.expire',
  adjust: 'activity.adjust',
  'tier-change': 'activity.tier-change',
  referral: 'activity.referral',
} as const satisfies Record<Exclude<ActivityKind, 'other'>, MessageKey>;

const line = (text: unknown, className = 'row-text') =>
  html`<span class=${className}>${text}</span>`;

/** What an entry that does not count yet, or not any more, has to say. */
const standing = (view: View, { state, countsAt, reason }: Activity) => {
  const { t, now } = view;
  if (state === 'final') return nothing;
  const said =
    state === 'pending' && countsAt && !isPast(countsAt, now)
      ? t('activity.countsOn', { date: dayText(view, countsAt) })
      : t(STATES[state]);
  return html`${line(
    state === 'pending' ? html`<span class="status">${icon('clock', 'xs')}${said}</span>` : said,
  )}${reason ? line(reason) : nothing}`;
};

/** What stands in a line of the history. */
export const entryContent = (view: View, activity: Activity): TemplateResult => {
  const { format, t } = view;
  const { at, title, text, points, state, kind } = activity;
  const look = state === 'final' ? (points && points > 0 ? 'is-plus' : '') : `is-${state}`;
  // What happened is seen in the sign, too; it is said to whoever does not see it.
  const isSeen = !text && kind !== 'earn';
  return html`<span class="entry-day num">${format.dayOfMonth(parseWhen(at))}</span>
    <span
      ><b class="row-title">${title}</b>${
        kind === 'other' ? nothing : line(t(KINDS[kind]), isSeen ? 'row-text' : 'visually-hidden')
      }${text ? line(text) : nothing}${standing(view, activity)}</span
    >
    ${
      points === undefined
        ? nothing
        : html`<span class="amount num ${look}" part="amount">${format.delta(points)}</span>`
    }`;
};

export const monthHead = ({ format }: View, { month, points }: ActivityMonth): TemplateResult =>
  html`<h3 class="ledger-month" part="month">
    <span>${format.month(month)}</span><span class="num">${format.delta(points)}</span>
  </h3>`;
