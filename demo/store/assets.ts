import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const directory = fileURLToPath(new URL('.', import.meta.url));
const fonts = fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url));
const sheets = ['base', 'masthead', 'page', 'forms', 'products', 'bag', 'account', 'till'];

/** The shop's own files. The style sheet is written in parts and served as one. */
export function createAssets(): Hono {
  const css = sheets
    .map((name) => readFileSync(`${directory}styles/${name}.css`, 'utf8'))
    .join('\n');
  const assets = new Hono();
  assets.get('/store.css', (c) => c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  assets.use('/images/*', serveStatic({ root: directory }));
  assets.use('/public/*', serveStatic({ root: directory }));
  assets.use(
    '/brand-files/*',
    serveStatic({
      root: `${directory}brands`,
      rewriteRequestPath: (path) => path.slice('/brand-files'.length),
    }),
  );
  assets.use(
    '/fonts/*',
    serveStatic({ root: fonts, rewriteRequestPath: (path) => path.slice('/fonts'.length) }),
  );
  return assets;
}
