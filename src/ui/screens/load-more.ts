import { nothing } from 'lit/html.js';
import { button } from '../atoms/button.js';
import type { Actions, View } from './screen.js';

/** The way to the next page of a list, while there is one; again, when the last try failed. */
export const loadMore = ({ t, act, state }: View, part: Parameters<Actions['more']>[0]) => {
  const { value, status, error } = state[part];
  return value?.nextCursor
    ? button({
        text: t(error ? 'word.retry' : 'activity.earlier'),
        onClick: () => act.more(part),
        busy: status === 'loading',
        look: 'secondary',
        block: true,
        part: 'load-more',
      })
    : nothing;
};
