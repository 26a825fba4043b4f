import { html, nothing } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { notice } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { entryContent, monthHead } from './activity-entry.js';
import { createWindow } from './activity-window.js';
import { activityStyles } from './activity.styles.js';
import { loadMore } from './load-more.js';
import type { Screen, View } from './screen.js';

const total = (name: string, points: string) =>
  html`<div>
    <dt>${name}</dt>
    <dd class="display num">${points}</dd>
  </div>`;

const totals = ({ t, format, state }: View) => {
  const { available, pending } = selectMember(state)?.balance ?? {};
  if (available === undefined) return nothing;
  return html`<dl class="totals" part="totals">
    ${total(t('activity.available'), format.figure(available))}
    ${pending === undefined ? nothing : total(t('activity.pending'), format.figure(pending))}
  </dl>`;
};

export const activity: Screen = {
  id: 'activity',
  styles: [activityStyles],
  needs: ['program', 'member', 'activity'],
  title: ({ t }) => t('activity.title'),
  render(view) {
    const { t, act, state } = view;
    const { status, error, value } = state.activity;
    const { items = [], nextCursor } = value ?? {};
    if (!items.length)
      return fullState({
        art: 'ticket',
        title: t('activity.empty'),
        text: t('activity.emptyText'),
      });
    const goesOn = nextCursor && status === 'ready' && !error;
    // Kept while the panel is open: the way back leads to the same place.
    const known = view.memory<{ show?: ReturnType<typeof createWindow> }>({});
    const { show = createWindow() } = known;
    if (!known.show) view.remember({ show });
    return html`${totals(view)}${show({
        items,
        head: (month) => monthHead(view, month),
        entry: (line) => entryContent(view, line),
        isOpen: Boolean(nextCursor),
        onEnd: goesOn ? () => act.more('activity') : undefined,
      })}
      <div class="load-more">
        ${error ? notice('info', t('state.failed'), 'bad') : nothing} ${loadMore(view, 'activity')}
      </div>`;
  },
};
