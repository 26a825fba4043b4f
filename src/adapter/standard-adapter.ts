import type { RewardsAdapter } from '../client/ports.js';
import { type GetToken, createAuth } from './auth.js';
import { standard } from './presets/standard.js';
import { createServerClock } from './server-clock.js';
import { type RequestConfig, createRequest } from './request.js';

export interface StandardConfig extends RequestConfig {
  /** A short-lived customer token to begin with; without one `getToken` is asked. */
  readonly token?: string | null | undefined;
  readonly getToken?: GetToken | undefined;
}

/**
 * A loyalty backend that speaks the standard contract over HTTP: time limits, retries, tokens and sizes
 * are held here, what is said in which words by `standard`.
 */
export function createStandardAdapter(config: StandardConfig): RewardsAdapter {
  const auth = createAuth(config.getToken);
  if (config.token) auth.set(config.token);
  const { hear, now } = createServerClock();
  return {
    ...standard(createRequest(config, auth, hear), config.baseUrl),
    identify: auth.set,
    now,
  };
}
