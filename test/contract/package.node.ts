/** What is published: every door of the package leads somewhere, and the archive holds it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly exports: Record<string, string | Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly customElements: string;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly bin?: Record<string, string>;
};

/** Files that package.json names, patterns left out. */
const named = [
  ...Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  ),
  manifest.customElements,
  manifest.unpkg,
  manifest.jsdelivr,
  'dist/rl.js',
  'dist/single.js',
  ...Object.values(manifest.bin ?? {}),
]
  .filter((path) => !path.includes('*'))
  .map((path) => path.replace(/^\.\//, ''));

describe('the package (after `npm run build`)', () => {
  for (const path of new Set(named))
    it(`has ${path}`, () => assert.ok(existsSync(`${root}${path}`), `${path} is missing`));

  it('publishes every file it names, and every built script', () => {
    const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(text) as [{ files: { path: string }[] }];
    const packed = new Set(files.map(({ path }) => path));
    assert.deepEqual(
      [...new Set(named)].filter((path) => !packed.has(path)),
      [],
    );
    const scripts = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
      .map((path) => `dist/${path.replaceAll('\\', '/')}`)
      .filter((path) => statSync(`${root}${path}`).isFile());
    assert.deepEqual(
      scripts.filter((path) => !packed.has(path)),
      [],
    );
  });

  it('publishes nothing that only its makers need', () => {
    const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ files }] = JSON.parse(text) as [{ files: { path: string }[] }];
    const inner = files.filter(({ path }) => /^(test|demo|\.ci|node_modules)\//.test(path));
    assert.deepEqual(inner, []);
  });

  it('offers the ways in that are documented', () => {
    for (const way of ['.', './embeds', './elements', './client', './adapter'])
      assert.ok(manifest.exports[way], `${way} is missing`);
  });

  it('lets nobody drop the files that register an element', () => {
    for (const file of ['index', 'embeds', 'script', 'rl', 'single'])
      assert.ok(manifest.sideEffects.includes(`./dist/${file}.js`), `${file}.js`);
  });
});
