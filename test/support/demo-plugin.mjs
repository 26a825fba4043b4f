/** Starts the demo store on a database in memory for the tests, and lets them ask its server's side. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { tsImport } from 'tsx/esm/api';

export function demoPlugin() {
  let demo;
  let server;
  let origin;
  return {
    name: 'demo',
    async serverStart() {
      const { createDemo } = await tsImport('../../demo/demo.ts', import.meta.url);
      const { emptyCluster } = await tsImport('./cluster.ts', import.meta.url);
      demo = await createDemo({ cluster: await emptyCluster() });
      server = createServer(getRequestListener(demo.app.fetch));
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${server.address().port}`;
    },
    async serverStop() {
      server?.closeAllConnections();
      server?.close();
      await demo?.close();
    },
    /** `demo:origin` · `demo:merchant` with `{method, args}`: what the store's own server would call. */
    async executeCommand({ command, payload }) {
      if (command === 'demo:origin') return origin;
      if (command !== 'demo:merchant') return undefined;
      const { method, args = [] } = payload;
      // Wrapped: the runner takes an empty answer for an unknown command.
      return { value: await demo.backend.merchant[method](...args) };
    },
  };
}
