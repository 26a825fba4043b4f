import type { RewardsAdapter } from '../client/ports.js';
import { type GetToken, createAuth } from './auth.js';
import { standard } from './presets/standard.js';
import { type RequestConfig, createRequest } from './request.js';

/** Names of the backends this adapter speaks to. */
export const PRESETS = ['standard'] as const;
export type Preset = (typeof PRESETS)[number];

export interface FetchAdapterConfig extends RequestConfig {
  readonly preset?: Preset;
  /** A short-lived customer token to begin with; without one `getToken` is asked. */
  readonly token?: string | null | undefined;
  readonly getToken?: GetToken | undefined;
}

/**
 * A loyalty backend over HTTP: time limits, retries, tokens and sizes are held here, what is said in
 * which words by the preset.
 */
export function createFetchAdapter(config: FetchAdapterConfig): RewardsAdapter {
  const auth = createAuth(config.getToken);
  if (config.token) auth.set(config.token);
  if (config.preset && !PRESETS.includes(config.preset))
    console.warn(`[rewards-launcher] Preset "${config.preset}" is unknown; "standard" serves.`);
  return { ...standard(createRequest(config, auth), config.baseUrl), identify: auth.set };
}
