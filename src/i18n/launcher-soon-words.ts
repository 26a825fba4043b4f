import { launcherWords } from './launcher-words.js';

/** Every word of the launcher and of the empty box. */
export interface LauncherWords {
  readonly rewards: string;
  readonly open: string;
  readonly close: string;
  /** How much there is that has not been seen. */
  readonly unseen: string;
  /** On the box, before there is anything in it. */
  readonly shut: string;
  readonly failed: string;
}

/** In English, with those that the launcher's first paint does without. */
export const allLauncherWords: LauncherWords = {
  ...launcherWords,
  unseen: '{count} new',
  shut: 'Close',
  failed: 'This did not load. Reload the page to try again.',
};
