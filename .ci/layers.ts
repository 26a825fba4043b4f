/** Fails the build when a room imports a room it may not (architecture: who may import whom). */
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A room's own files are always allowed; `lazy` ones by `import()` alone; `lit` is Lit with templates. */
interface Doors {
  readonly open: readonly string[];
  readonly lazy?: readonly string[];
}

const ROOMS: Record<string, Doors> = {
  domain: { open: [] },
  client: { open: ['domain'] },
  adapter: { open: ['domain', 'client/errors', 'client/ports'] },
  platforms: { open: ['domain', 'client/errors', 'client/ports'] },
  connectors: { open: ['domain', 'client/errors', 'client/ports'] },
  // It runs in Node, in a file of its own, and brings along what reads the contract.
  conformance: { open: ['domain', 'adapter', 'node', 'ajv', 'ajv-formats', 'yaml'] },
  i18n: { open: [] },
  theme: { open: ['@lit/reactive-element'] },
  'ui/events': { open: [] },
  'ui/atoms': { open: ['lit', '@lit/reactive-element', 'theme', 'i18n'] },
  'ui/controllers': { open: ['lit', 'client', 'i18n'] },
  'ui/screens': {
    open: [
      'lit',
      '@lit/reactive-element',
      'domain',
      'client/selectors',
      'ui/atoms',
      'theme',
      'i18n',
    ],
    lazy: ['ui/qr'],
  },
  'ui/qr': { open: ['lit', 'uqr'] },
  'ui/panel': {
    open: [
      'lit',
      '@lit/reactive-element',
      '@floating-ui/core',
      '@floating-ui/dom',
      'client/selectors',
      'client/errors',
      'ui/atoms',
      'ui/controllers',
      'ui/screens/index',
      'ui/events',
      'theme',
      'i18n',
    ],
  },
  'ui/launcher': {
    open: [
      '@lit/reactive-element',
      'domain',
      'client/selectors',
      'ui/controllers',
      'ui/events',
      'theme',
      'i18n',
    ],
    lazy: ['connect', 'ui/panel'],
  },
  'ui/embeds': {
    open: [
      'lit',
      '@lit/reactive-element',
      'domain',
      'client/selectors',
      'ui/atoms',
      'ui/controllers',
      'ui/events',
      'theme',
      'i18n',
    ],
    lazy: ['connect', 'ui/panel'],
  },
  connect: { open: ['client'], lazy: ['adapter', 'platforms', 'connectors'] },
};

const root = resolve('src');
const names = Object.keys(ROOMS).sort((a, b) => b.length - a.length);

/** `ui/atoms/icon` for a file below `src`, a package's name for a package. */
const placeOf = (source: string, importer: string): string => {
  if (source.startsWith('node:')) return 'node';
  if (!source.startsWith('.')) return source.startsWith('lit') ? 'lit' : source;
  return relative(root, resolve(importer, '..', source)).replace(/\.[jt]s$/, '');
};
const within = (place: string, room: string): boolean =>
  place === room || place.startsWith(`${room}/`);

export const layers = (): Plugin => ({
  name: 'layers',
  // Before the bundler's own: what that has resolved never comes by here.
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (!importer?.startsWith(root)) return null;
    const from = relative(root, importer).replace(/\.ts$/, '');
    const room = names.find((name) => within(from, name));
    if (!room) return null;
    const { open, lazy = [] } = ROOMS[room]!;
    const place = placeOf(source, importer);
    const isLazy = (options as { kind?: string }).kind === 'dynamic-import';
    const allowed = [room, ...open, ...(isLazy ? lazy : [])];
    if (allowed.some((door) => within(place, door))) return null;
    return this.error(`${from} may not import ${place}: ${room}/ opens no door to it.`);
  },
});
