import type { RewardsError } from '../../client/errors.js';
import type { Format } from '../../i18n/format.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Translate } from '../../i18n/translate.js';

const SENTENCES: Partial<Record<RewardsError['code'], MessageKey>> = {
  'insufficient-points': 'error.insufficient',
  'reward-unavailable': 'error.unavailable',
  conflict: 'error.conflict',
  'rate-limited': 'error.busy',
  'invalid-input': 'error.input',
  'unknown-outcome': 'error.unknown',
};

/** The sentence for a refusal: the backend's own where it has one, else ours. Never a code. */
export const problemWords = (
  { t, format }: { readonly t: Translate; readonly format: Format },
  { code, detail }: RewardsError,
): string => detail ?? t(SENTENCES[code] ?? 'error.generic', { unit: format.units() });
