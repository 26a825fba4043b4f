/** The headless entries in Node: no page, no document, a whole programme all the same. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { createDemo } from '../../demo/demo.js';
import { emptyCluster } from '../support/cluster.js';
import { ADAPTER, CLIENT } from './names.js';

const built = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).href;

describe('the headless entries, built', () => {
  let demo: Awaited<ReturnType<typeof createDemo>>;
  const server = createServer((request, response) =>
    getRequestListener(demo.app.fetch)(request, response),
  );
  before(async () => {
    demo = await createDemo({ cluster: await emptyCluster() });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await demo.close();
  });

  it('load without a document and export the documented names', async () => {
    assert.equal(typeof document, 'undefined');
    assert.deepEqual(Object.keys(await import(built('client.js'))).sort(), CLIENT);
    assert.deepEqual(Object.keys(await import(built('adapter.js'))).sort(), ADAPTER);
  });

  it('let a member redeem from a server or a script', async () => {
    const { createRewardsClient } = await import(built('client.js'));
    const { createFetchAdapter } = await import(built('adapter.js'));
    const { port } = server.address() as AddressInfo;
    const client = createRewardsClient({
      adapter: createFetchAdapter({
        baseUrl: `http://127.0.0.1:${port}/apps/rewards`,
        token: await demo.backend.merchant.token('ines'),
      }),
    });
    await client.load('member');
    const start = client.state.member.value.balance.available;
    const { voucher } = await client.redeem({ rewardId: 'amount-5' });
    assert.match(voucher.code, /^HLD-/);
    assert.equal(client.state.member.value.balance.available, start - 500);
    client.dispose();
  });
});
