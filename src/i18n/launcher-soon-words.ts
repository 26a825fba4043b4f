/** The launcher's words in English that its first paint does without. */
export const launcherSoonWords = {
  unseen: '{count} new',
} as const;
