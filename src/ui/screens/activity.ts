import { html, nothing } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { type Activity, type ActivityMonth, groupByMonth } from '../../domain/activity.js';
import { parseWhen } from '../../domain/when.js';
import { icon } from '../atoms/icon.js';
import { fullState } from '../atoms/state.js';
import { activityStyles } from './activity.styles.js';
import { loadMore } from './load-more.js';
import type { Screen, View } from './screen.js';
import { dayText } from './words.js';

/** What a line that does not count yet, or not any more, has to say. */
const standing = (view: View, { state, countsAt }: Activity) => {
  const { t } = view;
  if (state === 'declined') return html`<span class="row-text">${t('activity.declined')}</span>`;
  if (state === 'voided') return html`<span class="row-text">${t('activity.voided')}</span>`;
  if (state !== 'pending') return nothing;
  return html`<span class="row-text"
    ><span class="status"
      >${icon('clock', 'xs')}${
        countsAt ? t('activity.countsOn', { date: dayText(view, countsAt) }) : t('activity.waiting')
      }</span
    ></span
  >`;
};

const entry = (view: View, activity: Activity) => {
  const { format } = view;
  const { at, title, text, points, state } = activity;
  const look = state === 'final' ? (points && points > 0 ? 'is-plus' : '') : `is-${state}`;
  return html`<li class="entry" part="entry">
    <span class="entry-day">${format.dayOfMonth(parseWhen(at))}</span>
    <span
      ><b class="row-title">${title}</b>${
        text ? html`<span class="row-text">${text}</span>` : nothing
      }${standing(view, activity)}</span
    >
    ${
      points === undefined
        ? nothing
        : html`<span class="amount ${look}" part="amount">${format.delta(points)}</span>`
    }
  </li>`;
};

const monthBlock = (view: View, { month, points, entries }: ActivityMonth) =>
  html`<h3 class="ledger-month" part="month">
      <span>${view.format.month(month)}</span><span class="num">${view.format.delta(points)}</span>
    </h3>
    <ul part="entries">
      ${entries.map((activity) => entry(view, activity))}
    </ul>`;

const totals = (view: View) => {
  const { t, format, state } = view;
  const { available, pending } = selectMember(state)?.balance ?? {};
  if (available === undefined) return nothing;
  return html`<dl class="totals" part="totals">
    <div>
      <dt>${t('activity.available')}</dt>
      <dd class="display num">${format.figure(available)}</dd>
    </div>
    ${
      pending === undefined
        ? nothing
        : html`<div>
            <dt>${t('activity.pending')}</dt>
            <dd class="display num">${format.figure(pending)}</dd>
          </div>`
    }
  </dl>`;
};

export const activity: Screen = {
  id: 'activity',
  styles: [activityStyles],
  needs: ['program', 'member', 'activity'],
  title: ({ t }) => t('activity.title'),
  render(view) {
    const { t, state } = view;
    const { items = [] } = state.activity.value ?? {};
    if (!items.length)
      return fullState({
        art: 'ticket',
        title: t('activity.empty'),
        text: t('activity.emptyText'),
      });
    return html`${totals(view)}${groupByMonth(items).map((month) => monthBlock(view, month))}
      <div class="load-more">${loadMore(view, 'activity')}</div>`;
  },
};
