import type { Screen, ScreenId } from './screen.js';

/** Every screen, each a chunk of its own. */
export const SCREENS = {
  home: async () => (await import('./home.js')).home,
  earn: async () => (await import('./earn.js')).earn,
  redeem: async () => (await import('./redeem.js')).redeem,
  wallet: async () => (await import('./wallet.js')).wallet,
  activity: async () => (await import('./activity.js')).activity,
  refer: async () => (await import('./refer.js')).refer,
  friend: async () => (await import('./friend.js')).friend,
  tiers: async () => (await import('./tiers.js')).tiers,
  card: async () => (await import('./card.js')).card,
  settings: async () => (await import('./settings.js')).settings,
  help: async () => (await import('./help.js')).help,
} satisfies Record<ScreenId, () => Promise<Screen>>;
