import { RewardsError } from '../client/errors.js';
import type { RewardsAdapter } from '../client/ports.js';
import type { DeclaredConfig } from './mapping/declared.js';
import { ACTIONS, READ_ENTITIES } from './mapping/mapping.js';
import { createStandardAdapter } from './standard-adapter.js';

export interface FetchAdapterConfig extends Omit<DeclaredConfig, 'preset'> {
  /** The backend's name (`PRESET_NAMES`); `standard` without it. */
  readonly preset?: string | undefined;
}

const VERBS = [...READ_ENTITIES, ...ACTIONS] as const;

/** An adapter whose code arrives with the first call; what it then proves not to offer is taken off. */
function late(load: () => Promise<RewardsAdapter>): RewardsAdapter {
  let loading: Promise<RewardsAdapter> | undefined;
  const adapter: Record<string, unknown> = {};
  const real = (): Promise<RewardsAdapter> =>
    (loading ??= load().then(
      (arrived) => {
        for (const verb of VERBS) if (!arrived[verb]) delete adapter[verb];
        Object.assign(adapter, { unkeyed: arrived.unkeyed, now: arrived.now });
        return arrived;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  for (const verb of VERBS)
    adapter[verb] = async (...given: never[]) => {
      const act = (await real())[verb] as ((...given: never[]) => unknown) | undefined;
      if (!act) throw new RewardsError('unavailable');
      return act(...given);
    };
  adapter['identify'] = (token: string | null | undefined) =>
    void real().then(
      (arrived) => arrived.identify?.(token),
      () => undefined,
    );
  return adapter as unknown as RewardsAdapter;
}

/**
 * A loyalty backend over HTTP: one that speaks the standard contract, one of the presets, or one that is
 * declared by a `mapping`. Requests are held to limits of time and size, repeated when that is safe, and
 * signed with the shopper's token.
 *
 * @throws nothing; each call of the adapter rejects with a `RewardsError`.
 */
export function createFetchAdapter(config: FetchAdapterConfig): RewardsAdapter {
  const { preset = 'standard', mapping, headers } = config;
  if (preset === 'standard' && !mapping && !headers) return createStandardAdapter(config);
  return late(async () => {
    const { createDeclaredAdapter } = await import('./mapping/declared.js');
    return createDeclaredAdapter(config);
  });
}
