import type { Platform } from '../client/ports.js';
import type { PageStore } from './standalone.js';

/** The stores there is a bridge for, each a chunk of its own. */
export const PLATFORMS = {
  none: async (page: PageStore): Promise<Platform> =>
    (await import('./standalone.js')).standalone(page),
} satisfies Record<string, (page: PageStore) => Promise<Platform>>;

export type PlatformName = keyof typeof PLATFORMS;

/** Which store this page belongs to. */
export const detect = (): PlatformName => 'none';
