/** From a preset's name and a store's own declaration to an adapter. */
import type { RewardsAdapter } from '../../client/ports.js';
import { createAuth } from '../auth.js';
import { PRESETS } from '../presets/index.js';
import { own } from '../schema.js';
import { type StandardConfig, createStandardAdapter } from '../standard-adapter.js';
import { type MappedConfig, createMappedAdapter } from './mapped-adapter.js';
import type { Mapping } from './mapping.js';

export interface DeclaredConfig extends StandardConfig, Omit<MappedConfig, 'mapping' | 'onRead'> {
  readonly preset?: string | null | undefined;
  /** A declaration of one's own; with a preset, what differs from it. */
  readonly mapping?: Mapping | undefined;
  /** The programme's id or publishable key: `$vars.program`. */
  readonly program?: string | null | undefined;
  /** ISO 4217 code, for backends that name none: `$vars.currency`. */
  readonly currency?: string | null | undefined;
  /** Whether to tell of configured fields that no answer fills; where the page is served locally, it is. */
  readonly debug?: boolean;
  /** Told of them instead of the console. */
  readonly onSilence?: (entity: string, fields: readonly string[]) => void;
}

const PARTS = ['vars', 'auth', 'sources', 'entities', 'shapes', 'actions'] as const;

/** Part by part and name by name: what the store declares stands in the place of the preset's. */
const merged = (preset: Mapping, store: Mapping = {}): Mapping => ({
  ...Object.fromEntries(PARTS.map((part) => [part, { ...preset[part], ...store[part] }])),
  errors: [...(store.errors ?? []), ...(preset.errors ?? [])],
});

const isLocal = (): boolean =>
  /^(localhost|127\.|\[::1\])|\.(local|localhost|test)$/.test(globalThis.location?.hostname ?? '');

/** What a developer is told comes later: it is words, and seldom needed. */
const advise = (say: (advice: typeof import('./advice.js')) => void): void =>
  void import('./advice.js').then(say, () => undefined);

export async function createDeclaredAdapter(config: DeclaredConfig): Promise<RewardsAdapter> {
  const { preset, mapping, program, currency, debug = isLocal() } = config;
  if (config.headers || config.vars || config.token || mapping)
    advise(({ warnOfSecrets }) => warnOfSecrets(config));
  const load = own(PRESETS, preset || '') as (() => Promise<Mapping>) | undefined;
  if (!load && preset && preset !== 'standard')
    advise(({ warnOfPreset }) => warnOfPreset(preset, Object.keys(PRESETS)));
  if (!load && !mapping) return createStandardAdapter(config);
  const { getToken } = config;
  const auth = createAuth(getToken);
  if (config.token) auth.set(config.token);
  return createMappedAdapter(
    {
      ...config,
      mapping: merged(load ? await load() : {}, mapping),
      vars: { ...(program && { program }), ...(currency && { currency }), ...config.vars },
      onRead:
        debug || config.onSilence
          ? (entity, expression, within) =>
              advise(({ tellSilence }) => tellSilence(entity, expression, within, config.onSilence))
          : undefined,
    },
    auth,
    async () => Boolean(getToken) && !(await auth.token()),
  );
}
