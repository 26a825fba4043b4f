import { selectMember } from '../../client/selectors/shopper.js';
import type { RewardsState } from '../../client/state.js';
import type { LauncherWords } from '../../i18n/launcher-soon-words.js';

export interface Badge {
  paint(state: RewardsState): void;
  remove(): void;
}

/** The dot that says there is something new; said in words, too, for those who do not see it. */
export function createBadge(button: HTMLButtonElement, words: () => LauncherWords): Badge {
  const badge = document.createElement('b');
  badge.part.add('launcher-badge');
  button.append(badge);
  const remove = (): void => {
    badge.remove();
    button.removeAttribute('aria-description');
  };
  return {
    paint(state) {
      const count = selectMember(state)?.unseenCount ?? 0;
      if (count <= 0) return remove();
      // Painted, not written: the button's words are its name.
      badge.dataset['count'] = String(Math.min(count, 99));
      button.setAttribute('aria-description', words().unseen.replace('{count}', `${count}`));
      if (!badge.isConnected) button.append(badge);
    },
    remove,
  };
}
