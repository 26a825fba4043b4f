/** The names each entry exports: one more or one less is a change of the public contract. */
export const INDEX = ['RewardsEvent', 'RewardsLauncher'];
export const ELEMENTS = ['RewardsBalance', 'RewardsEarnHint', 'RewardsLauncher'];
export const EMBEDS = ['RewardsBalance', 'RewardsEarnHint'];
export const ADAPTER = ['PRESET_NAMES', 'createFetchAdapter'];
export const CLIENT = [
  'ERROR_CODES',
  'RewardsError',
  'can',
  'createRewardsClient',
  'isActive',
  'selectAvailable',
  'selectEarnings',
  'selectMember',
  'selectRewards',
  'selectSummary',
  'selectVoucherCount',
];
