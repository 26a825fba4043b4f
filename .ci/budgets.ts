/** Prints what every entry costs in brotli bytes over its static graph, and fails when one is over. */
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/** Ceilings in bytes (architecture: budgets). A pattern is matched against the modules of a chunk. */
const ENTRIES: Record<string, { label: string; limit: number; with?: string[]; less?: string[] }> =
  {
    script: { label: 'script.js', limit: 1_200 },
    rl: { label: 'rl.js', limit: 1_200 },
    index: { label: 'index.js: launcher on screen', limit: 5_000 },
    'index+live': { label: 'until live points show', limit: 12_000 },
    client: { label: 'client.js with the fetch adapter', limit: 8_000 },
    mapping: { label: 'mapping engine', limit: 4_000 },
    // LoyaltyLion answers everything at once, and takes the most words to read.
    preset: { label: 'each preset', limit: 2_100 },
    platform: { label: 'each platform', limit: 2_000 },
    panel: { label: 'panel shell with English', limit: 24_000 },
    opened: { label: 'panel with all that follows it', limit: 32_000 },
    screen: { label: 'each screen', limit: 4_000 },
    latin: { label: 'each language', limit: 5_000 },
    otherScript: { label: 'each language of another script', limit: 7_000 },
    words: { label: 'launcher words of all languages', limit: 2_000 },
    // With the mapping engine, the preset and the bridge for Wix, and the inline elements (contract 1).
    single: { label: 'single.js', limit: 82_000 },
  };

/** Languages whose letters take two or three bytes each. */
const OTHER_SCRIPTS = ['ar'];

const size = (code: string): number => brotliCompressSync(code).length;

export const budgets = (): Plugin => ({
  name: 'budgets',
  writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as Chunk[];
    const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
    const graph = (start: Chunk | undefined, seen = new Set<Chunk>()): Set<Chunk> => {
      if (start && !seen.has(start)) {
        seen.add(start);
        for (const file of start.imports) graph(byFile.get(file), seen);
      }
      return seen;
    };
    const holding = (module: string): Chunk | undefined =>
      chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    const entry = (name: string): Chunk | undefined =>
      chunks.find(({ fileName }) => fileName === `${name}.js`);
    const over: string[] = [];
    const report = (key: string, label: string, set: Set<Chunk>): void => {
      if (!set.size) return;
      const bytes = [...set].reduce((sum, { code }) => sum + size(code), 0);
      const limit = ENTRIES[key]!.limit;
      console.log(`${label.padEnd(40)} ${String(bytes).padStart(6)} of ${limit} B`);
      if (bytes > limit) over.push(`${label}: ${bytes} of ${limit} B`);
    };
    const label = (key: string): string => ENTRIES[key]!.label;

    for (const key of ['script', 'rl', 'single']) report(key, label(key), graph(entry(key)));
    const index = graph(entry('index'));
    const headless = graph(entry('client'));
    report('client', label('client'), graph(entry('adapter'), headless));
    if (!index.size) return over.length ? this.error(over.join('\n')) : undefined;
    report('index', label('index'), index);
    const live = graph(holding('ui/launcher/live.ts'), new Set(index));
    graph(holding('src/connect.ts'), live);
    graph(holding('adapter/standard-adapter.ts'), live);
    report('index+live', label('index+live'), live);
    const before = new Set(live);
    // The domain comes with any programme; the list of presets is none of the engine's.
    const readers = graph(holding('domain/when.ts'), graph(holding('adapter/presets/index.ts')));
    const engine = graph(holding('mapping/declared.ts'));
    for (const chunk of [...before, ...readers]) engine.delete(chunk);
    report('mapping', label('mapping'), engine);
    for (const chunk of chunks) {
      const [, preset] = /adapter\/presets\/([a-z0-9-]+)\.ts$/.exec(chunk.moduleIds.join()) ?? [];
      if (preset && !before.has(chunk) && !engine.has(chunk))
        report('preset', `preset ${preset}`, new Set([chunk]));
    }
    for (const chunk of chunks) {
      const [, platform] =
        /\/platforms\/(shopify|bigcommerce|wix|woocommerce)\.ts$/.exec(
          chunk.moduleIds.at(-1) ?? '',
        ) ?? [];
      const own = graph(chunk);
      for (const known of [...before, ...readers]) own.delete(known);
      if (platform) report('platform', `platform ${platform}`, own);
    }
    const panel = graph(holding('ui/panel/panel.ts'), new Set(live));
    graph(holding('ui/panel/shell.ts'), panel);
    graph(holding('locales/en.ts'), panel);
    for (const chunk of before) panel.delete(chunk);
    report('panel', label('panel'), panel);
    // What follows it by itself: placement and drag (one of them is used), and the verbs.
    for (const follower of ['anchor', 'sheet', 'deeds'])
      for (const chunk of graph(holding(`ui/panel/${follower}.ts`)))
        if (!before.has(chunk)) panel.add(chunk);
    report('opened', label('opened'), panel);
    for (const chunk of chunks) {
      const module = chunk.moduleIds.find((id) => /ui\/screens\/[a-z]+\.ts$/.test(id));
      const name = module?.match(/([a-z]+)\.ts$/)?.[1];
      if (!name || name !== chunk.name) continue;
      const own = graph(chunk);
      for (const known of [...live, ...panel]) own.delete(known);
      report('screen', `screen ${name}`, own);
    }
    for (const chunk of chunks) {
      const [, locale] =
        chunk.moduleIds.map((id) => /i18n\/locales\/([\w-]+)\.ts$/.exec(id)).find(Boolean) ?? [];
      if (locale && locale !== 'en')
        report(
          OTHER_SCRIPTS.includes(locale) ? 'otherScript' : 'latin',
          `language ${locale}`,
          new Set([chunk]),
        );
    }
    report(
      'words',
      label('words'),
      new Set([holding('i18n/launcher-locales.ts')].filter((chunk) => chunk !== undefined)),
    );
    if (over.length) this.error(`Over budget:\n${over.join('\n')}`);
  },
});
