/**
 * Middleware of the test server: every test file comes as one bundle with shared chunks, so that a page
 * loads some twenty modules rather than hundreds.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

const testFiles = () =>
  readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path))
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith(join('test', 'demo', sep)));

const urlOf = (path) => `/${relative(ROOT, path).split(sep).join('/')}`;

async function bundles(options) {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: testFiles(),
    outdir: '.',
    outbase: '.',
    // Where the modules are that ask for their own address.
    chunkNames: 'test/support/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    sourcemap: 'inline',
    write: false,
    // A test may import a module for what it does, whatever the package tells bundlers.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [urlOf(path), text]));
}

/** @param {import('esbuild').BuildOptions} options */
export function bundledTests(options) {
  let built;
  return async (context, next) => {
    const path = context.path.replace(/\.test\.ts$/, '.test.js');
    if (path !== context.path) built ??= bundles(options);
    const text = (await built)?.get(path);
    if (text === undefined) return next();
    context.type = 'text/javascript';
    context.body = text;
    return undefined;
  };
}
