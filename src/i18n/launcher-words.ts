/** The launcher's few words in English; the panel's are in `locales/`. */
export const launcherWords = {
  rewards: 'Rewards',
  open: 'Open rewards',
  close: 'Close rewards',
} as const;
