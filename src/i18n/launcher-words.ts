/** The launcher's few words in English; other languages are in `launcher-locales`, the panel's in `locales/`. */
export const launcherWords = {
  rewards: 'Rewards',
  open: 'Open rewards',
  close: 'Close rewards',
} as const;
