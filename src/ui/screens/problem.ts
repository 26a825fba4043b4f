import type { RewardsError } from '../../client/errors.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { View } from './screen.js';

const SENTENCES: Partial<Record<RewardsError['code'], MessageKey>> = {
  'insufficient-points': 'error.insufficient',
  'reward-unavailable': 'error.unavailable',
  conflict: 'error.conflict',
  'rate-limited': 'error.busy',
  'invalid-input': 'error.input',
  'unknown-outcome': 'error.unknown',
  offline: 'error.notSaved',
  timeout: 'error.notSaved',
  unavailable: 'error.notSaved',
};

/** The sentence for a refusal: the backend's own where it has one, else ours. Never a code. */
export const problemWords = (
  { t, format }: Pick<View, 't' | 'format'>,
  error: RewardsError,
): string => error.detail ?? t(SENTENCES[error.code] ?? 'error.generic', { unit: format.unit(2) });
