import type { Screen, ScreenId } from './screen.js';

/** Every screen, each a chunk of its own that exports it by its name. */
export const SCREENS = {
  home: () => import('./home.js'),
  earn: () => import('./earn.js'),
  redeem: () => import('./redeem.js'),
  wallet: () => import('./wallet.js'),
  activity: () => import('./activity.js'),
  refer: () => import('./refer.js'),
  friend: () => import('./friend.js'),
  tiers: () => import('./tiers.js'),
  card: () => import('./card.js'),
  settings: () => import('./settings.js'),
  help: () => import('./help.js'),
} satisfies { [Id in ScreenId]: () => Promise<Readonly<Record<Id, Screen>>> };

export const loadScreen = async (id: ScreenId): Promise<Screen> =>
  ((await SCREENS[id]()) as Record<ScreenId, Screen>)[id];
