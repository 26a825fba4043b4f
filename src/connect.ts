/** Composition root: from configuration to one shared client per programme. */
import { type RewardsClient, createRewardsClient } from './client/client.js';
import type { DeclaredConfig } from './adapter/mapping/declared.js';
import type { Platform, RewardsAdapter, Storage } from './client/ports.js';
import { memoryStorage } from './client/system.js';
export { memoryStorage, systemClock } from './client/system.js';
import type { PageStore } from './platforms/page-store.js';
export type { PageStore };

export interface ConnectOptions {
  readonly endpoint?: string | null | undefined;
  readonly token?: string | null | undefined;
  readonly platform?: string | null | undefined;
  /** The app's id at the store, by which it signs who is signed in (BigCommerce). */
  readonly clientId?: string | null | undefined;
  readonly preview?: string | null | undefined;
  readonly getToken?: (() => Promise<string | null>) | undefined;
  /** A backend written by hand, instead of an address. */
  readonly adapter?: RewardsAdapter | undefined;
  /** The attributes that say which backend it is, and the `adapter` object of the JSON child. */
  readonly config?: Partial<DeclaredConfig> | undefined;
}

interface Shared {
  readonly client: Promise<RewardsClient>;
  users: number;
}

/** Two copies of this library on a page find each other here. */
const REGISTRY = Symbol.for('rewards-launcher/1');

/** What a second copy, of another version, is told. */
(globalThis as Record<symbol, unknown>)[Symbol.for('rewards-launcher/version')] ??= __VERSION__;

const registry = (): Map<unknown, Shared> =>
  ((globalThis as Record<symbol, unknown>)[REGISTRY] ??= new Map()) as Map<unknown, Shared>;

/** `localStorage`, as far as the page has one: some throw at the mere mention of it. */
export function deviceStorage(): Storage {
  const memory = memoryStorage();
  const attempt = <T>(act: (storage: globalThis.Storage) => T): T | undefined => {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => attempt((kept) => kept.getItem(key)) ?? memory.get(key),
    set: (key, value) =>
      attempt((kept) => {
        kept.setItem(key, value);
        return true;
      }) || memory.set(key, value),
    remove(key) {
      memory.remove(key);
      attempt((kept) => kept.removeItem(key));
    },
  };
}

async function adapterFor(options: ConnectOptions): Promise<RewardsAdapter> {
  const { adapter, preview, endpoint, token, clientId, config = {} } = options;
  const getToken =
    options.getToken ?? (clientId ? async () => (await page.meet())?.shopper?.() : undefined);
  if (adapter) return adapter;
  if (preview !== null && preview !== undefined) {
    const { createSampleAdapter } = await import('./adapter/sample-adapter.js');
    return createSampleAdapter(preview);
  }
  const { preset = 'standard', mapping, headers } = config;
  const all = { getToken, ...config, baseUrl: endpoint ?? '', ...(token && { token }) };
  // One that does not speak the standard contract brings its own words along.
  return mapping || headers || preset !== 'standard'
    ? (await import('./adapter/mapping/declared.js')).createDeclaredAdapter(all)
    : (await import('./adapter/standard-adapter.js')).createStandardAdapter(all);
}

/** What the page has said of its own store, at any time before or after. */
export const page: PageStore = {
  listeners: new Set(),
  meet: () =>
    import('./platforms/index.js').then(({ meet }) => meet(page, named)).catch(() => undefined),
};
let named: string | null | undefined;

async function platformFor({ platform, clientId }: ConnectOptions): Promise<Platform> {
  named = platform;
  page.clientId = clientId;
  return (await import('./platforms/standalone.js')).standalone(page);
}

const keyOf = ({ adapter, preview, endpoint, config }: ConnectOptions): unknown =>
  adapter ?? JSON.stringify([preview, endpoint, config]);

/** A client, and the word that it is not needed any more. */
export interface Connection {
  readonly client: RewardsClient;
  release(): void;
}

/**
 * The client for a programme: made for the first who asks, shared by all who ask for the same, and
 * disposed of when the last has let go.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const clients = registry();
  const key = keyOf(options);
  let shared = clients.get(key);
  if (!shared) {
    const client = Promise.all([adapterFor(options), platformFor(options)]).then(
      ([adapter, platform]) =>
        createRewardsClient({
          adapter,
          platform,
          storage: deviceStorage(),
          programKey: typeof key === 'string' ? key : 'own',
        }),
    );
    // Some of its code did not come: whoever asks next begins anew.
    client.catch(() => clients.delete(key));
    clients.set(key, (shared = { client, users: 0 }));
  }
  const mine = shared;
  mine.users++;
  const release = (): void => {
    mine.users--;
    // An element that is moved lets go and takes hold again at once.
    setTimeout(() => {
      if (mine.users > 0 || clients.get(key) !== mine) return;
      clients.delete(key);
      void mine.client.then((client) => client.dispose());
    });
  };
  return { client: await mine.client, release };
}
