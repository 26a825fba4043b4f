/** A demo backend in a process of its own, to be killed. Prints the port it listens on. */
import { serve } from '@hono/node-server';
import { createBackend } from '../../demo/backend/backend.js';

const { app } = await createBackend(JSON.parse(process.argv[2] ?? '{}'));
serve({ fetch: app.fetch, port: 0 }, ({ port }) => console.log(port));
// Whoever started it is gone.
process.stdin.resume().once('end', () => process.exit());
