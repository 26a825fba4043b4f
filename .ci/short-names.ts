/** Private custom properties, `--_accent-ink`, by a letter or two in the built code: the commonest get one. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));
const NAME = /--_[\w-]+/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const letters = (at: number): string =>
  at < LETTERS.length
    ? LETTERS[at]!
    : letters(Math.floor(at / LETTERS.length) - 1) + LETTERS[at % LETTERS.length];

export const shortNames = (): Plugin => {
  const short = new Map<string, string>();
  return {
    name: 'short-names',
    enforce: 'pre',
    buildStart() {
      const counts = new Map<string, number>();
      const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => name.endsWith('.ts')))
        for (const [name] of readFileSync(`${SOURCES}/${file}`, 'utf8').matchAll(NAME))
          counts.set(name, (counts.get(name) ?? 0) + 1);
      [...counts]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .forEach(([name], at) => short.set(name, `--_${letters(at)}`));
    },
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const done = code.replace(NAME, (name) => short.get(name) ?? name);
      return done === code ? null : { code: done, map: null };
    },
  };
};
