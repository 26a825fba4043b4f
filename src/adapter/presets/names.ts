/** Names of the backends this library speaks to. */
export const PRESET_NAMES = [
  'standard',
  'smile',
  'loyaltylion',
  'voucherify',
  'voucherify-v1',
  'wix',
  'square',
  'talon-one',
  'yotpo',
] as const;
