/** From a preset's name and a store's own declaration to an adapter. */
import type { RewardsAdapter } from '../../client/ports.js';
import { createAuth } from '../auth.js';
import { PRESETS } from '../presets/index.js';
import { type StandardConfig, createStandardAdapter } from '../standard-adapter.js';
import { type MappedConfig, createMappedAdapter } from './mapped-adapter.js';
import type { Mapping } from './mapping.js';
import { secretsIn } from './secrets.js';

export interface DeclaredConfig extends StandardConfig, Omit<MappedConfig, 'mapping'> {
  readonly preset?: string | null | undefined;
  /** A declaration of one's own; with a preset, what differs from it. */
  readonly mapping?: Mapping | undefined;
  /** The programme's id or publishable key: `$vars.program`. */
  readonly program?: string | null | undefined;
  /** ISO 4217 code, for backends that name none: `$vars.currency`. */
  readonly currency?: string | null | undefined;
  /** Whether to tell of configured fields that no answer fills; where the page is served locally, it is. */
  readonly debug?: boolean;
}

/** Part by part and name by name: what the store declares stands in the place of the preset's. */
const merged = (preset: Mapping, own: Mapping = {}): Mapping => ({
  ...preset,
  ...own,
  vars: { ...preset.vars, ...own.vars },
  auth: { ...preset.auth, ...own.auth },
  sources: { ...preset.sources, ...own.sources },
  entities: { ...preset.entities, ...own.entities },
  actions: { ...preset.actions, ...own.actions },
  errors: [...(own.errors ?? []), ...(preset.errors ?? [])],
});

const isLocal = (): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.(local|localhost|test))$/.test(
    globalThis.location?.hostname ?? '',
  );

const warn = (text: string): void => console.warn(`[rewards-launcher] ${text}`);

export async function createDeclaredAdapter(config: DeclaredConfig): Promise<RewardsAdapter> {
  const { preset, mapping, program, currency, debug = isLocal() } = config;
  for (const secret of secretsIn(config))
    warn(
      `${secret} looks like a server's secret. Whoever opens this page can read and use it: ` +
        'take it out, make a new one, and let a small proxy of yours add it (see "Connect a backend").',
    );
  const isNamed = preset !== undefined && preset !== null && preset !== 'standard';
  const load = isNamed && Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : undefined;
  if (isNamed && !load)
    warn(`Preset "${preset}" is unknown; there are: ${Object.keys(PRESETS).join(', ')}.`);
  if (!load && !mapping) return createStandardAdapter(config);
  const auth = createAuth(config.getToken);
  if (config.token) auth.set(config.token);
  return createMappedAdapter(
    {
      ...config,
      mapping: merged((await load?.()) ?? {}, mapping),
      vars: { ...(program && { program }), ...(currency && { currency }), ...config.vars },
      ...(debug && {
        onSilence: (entity, fields) =>
          warn(`Configured for "${entity}", and no answer has filled it: ${fields.join('; ')}.`),
        ...(config.onSilence && { onSilence: config.onSilence }),
      }),
    },
    auth,
  );
}
