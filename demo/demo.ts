import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createBackend } from './backend/backend.js';
import { orderLines } from './store/bag.js';
import { products } from './store/catalog.js';
import { createStore } from './store/store.js';

export const widgetPath = '/rewards-launcher';
export const builtWidget = fileURLToPath(new URL('../dist', import.meta.url));

/** `dataDir: undefined` keeps everything in memory. */
export type DemoOptions = Parameters<typeof createBackend>[0];

/** Shop, loyalty backend and built widget on one origin, as a merchant would have them. */
export async function createDemo(options: DemoOptions = {}) {
  const backend = await createBackend(options);
  const store = createStore({ merchant: backend.merchant });
  const app = new Hono();
  // What the shop sells is told to the programme: gift cards, for one, earn nothing.
  const one = new Map(products.map(({ id }) => [id, 1]));
  await backend.merchant.priceCart({
    lines: orderLines({ quantities: one, codes: [] }),
    codes: [],
  });

  app.route('/apps/rewards', backend.app);

  // Other origins may load the widget, as from any CDN.
  app.use(`${widgetPath}/*`, cors(), async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-cache');
  });
  if (existsSync(builtWidget)) {
    app.use(
      `${widgetPath}/*`,
      serveStatic({
        root: builtWidget,
        rewriteRequestPath: (path) => path.slice(widgetPath.length),
      }),
    );
  }
  app.all(`${widgetPath}/*`, (c) => c.text('There is no such file of the widget.', 404));

  app.all('*', (c) => store.fetch(c.req.raw, c.env));
  return { app, backend, close: () => backend.close() };
}
