import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { builtWidget, createDemo } from './demo.js';

const triesForAPort = 20;

if (!existsSync(`${builtWidget}/index.js`)) {
  leave('The widget has not been built yet: run "npm run build", then start again.');
}

const wanted = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  leave('PORT is no port: give a number from 0 to 65535.');
}

const databaseUrl = process.env['DATABASE_URL'];
const demo = await createDemo(
  databaseUrl ? { databaseUrl } : { dataDir: fileURLToPath(new URL('data', import.meta.url)) },
).catch((error: unknown) =>
  leave(
    databaseUrl
      ? `The database at DATABASE_URL does not answer: ${reasonOf(error)}`
      : `The database in demo/data does not open (is the demo running already?): ${reasonOf(error)}`,
  ),
);

const server = createServer(getRequestListener(demo.app.fetch));
const port = await listen(server, wanted).catch((error: unknown) =>
  leave(`No port to listen on from ${wanted} up: ${reasonOf(error)}`),
);

const [somebody] = await demo.backend.merchant.shoppers();
console.log(`Halden is open: http://localhost:${port}/`);
if (somebody) {
  console.log(`Sign in as ${somebody.name} at http://localhost:${port}/sign-in (no password).`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());

async function close() {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await demo.close();
}

/** The wanted port, or the next one that is free. */
async function listen(on: Server, first: number): Promise<number> {
  for (let next = first; ; next += 1) {
    try {
      return await listenOn(on, next);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || next >= first + triesForAPort) throw error;
    }
  }
}

function listenOn(on: Server, wish: number): Promise<number> {
  return new Promise((resolve, reject) => {
    on.once('error', reject);
    on.listen(wish, () => {
      on.off('error', reject);
      const address = on.address();
      resolve(typeof address === 'object' && address ? address.port : wish);
    });
  });
}

/** A refused connection may come without a message, but then with a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}

function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
