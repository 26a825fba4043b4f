import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { createMemory } from '../../demo/proxy/remember.js';
import type { Allow } from '../../demo/proxy/route.js';
import { json, listen, proxyTo, tokenOf } from './proxy-support.js';

const allow: readonly Allow[] = [
  'GET /v1/settings',
  'GET /v1/customers/me?include=tier',
  'GET /v1/vouchers?customer_id=me&limit={}&cursor={}',
  {
    route: 'POST /v1/products/{id}/purchase',
    body: { customer_id: 'me', points: '{}', note: { source: 'widget' }, tags: ['{}', '{}'] },
  },
  { route: 'POST /v1/search', body: { query: { account: '{account}' }, limit: '{}' } },
  'DELETE /v1/accounts/{account}',
];

const usual = (config: Partial<Parameters<typeof proxyTo>[1]> = {}) =>
  proxyTo(() => json({ ok: true }), {
    allow,
    own: { account: async (id, customer) => id === `account-of-${customer}` },
    ...config,
  });

test('what is on the list is asked, with the key; all else is not found', async () => {
  const { page, asked } = usual();
  assert.equal((await page('GET /v1/settings')).status, 200);
  assert.equal(asked[0]?.url, '/v1/settings');
  assert.equal(asked[0]?.headers.get('authorization'), 'Bearer key-of-the-merchant');
  for (const route of [
    'GET /v1/customers',
    'GET /v1/settings/',
    'GET /v1',
    'GET /',
    'POST /v1/settings',
    'HEAD /v1/settings',
    'DELETE /v1/customers/me?include=tier',
    'GET /v2/settings',
    'GET /V1/settings',
  ]) {
    const { status, text } = await page(route, { as: 'u-1' });
    assert.equal(status, 404, route);
    if (text) assert.equal(JSON.parse(text).code, 'not-found');
  }
  assert.equal(asked.length, 1);
});

test('outside of its own path it answers nothing', async () => {
  const { proxy, asked } = usual();
  for (const path of ['/v1/settings', '/apps/rewardsx/v1/settings', '/apps/rewards', '/'])
    assert.equal((await proxy(new Request(`https://shop.example${path}`))).status, 404, path);
  assert.equal(asked.length, 0);
});

test('me is who the proof names, in the path, the query and the body', async () => {
  const { page, asked } = usual();
  await page('GET /v1/customers/me?include=tier', { as: 'u|1' });
  await page('GET /v1/vouchers?limit=2', { as: 'u-1' });
  await page('POST /v1/products/9/purchase', { as: 'u-1', body: { points: 500 } });
  assert.deepEqual(
    asked.map(({ url }) => url),
    [
      '/v1/customers/u%7C1?include=tier',
      '/v1/vouchers?customer_id=u-1&limit=2',
      '/v1/products/9/purchase',
    ],
  );
  assert.deepEqual(asked[2]?.body, {
    customer_id: 'u-1',
    points: 500,
    note: { source: 'widget' },
    tags: [],
  });
});

test('the id of somebody else is never passed on', async () => {
  const { page, asked } = usual();
  assert.equal((await page('GET /v1/customers/u-2?include=tier', { as: 'u-1' })).status, 404);
  await page('GET /v1/vouchers?customer_id=u-2&customer_id=u-3', { as: 'u-1' });
  await page('POST /v1/products/9/purchase?customer_id=u-2', {
    as: 'u-1',
    body: { customer_id: 'u-2', points: 5, customerId: 'u-2', note: { source: 'u-2', to: 'u-2' } },
  });
  await page('POST /v1/products/9/purchase', {
    as: 'u-1',
    body: '{"customer_id":"u-1","points":5,"customer_id":"u-2","__proto__":{"customer_id":"u-2"}}',
  });
  assert.equal(asked.length, 3);
  assert.doesNotMatch(JSON.stringify(asked), /u-[23]/);
  for (const { body, url } of asked) assert.match(JSON.stringify([body, url]), /u-1/);
});

test('a guest reads what is for everybody, and nothing of a shopper', async () => {
  const { page, asked } = usual();
  assert.equal((await page('GET /v1/settings')).status, 200);
  for (const [route, body] of [
    ['GET /v1/customers/me?include=tier'],
    ['GET /v1/vouchers?customer_id=u-2'],
    ['POST /v1/products/9/purchase', { customer_id: 'u-2' }],
    ['POST /v1/search', { query: { account: 'account-of-u-2' } }],
  ] as const) {
    const { status, said } = await page(route, { body });
    assert.deepEqual([status, said.code], [401, 'not-signed-in'], route);
  }
  assert.equal(asked.length, 1);
});

test('an account that the page names has to be the shopper’s own, and must be named', async () => {
  const { page, asked } = usual();
  const search = (account: unknown) =>
    page('POST /v1/search', { as: 'u-1', body: { query: { account }, limit: 5 } });
  assert.equal((await search('account-of-u-1')).status, 200);
  assert.deepEqual(asked[0]?.body, { query: { account: 'account-of-u-1' }, limit: 5 });
  for (const account of ['account-of-u-2', '', null, undefined])
    assert.equal((await search(account)).status, 404, String(account));
  assert.equal((await page('POST /v1/search', { as: 'u-1', body: {} })).status, 404);
  assert.equal((await page('DELETE /v1/accounts/account-of-u-2', { as: 'u-1' })).status, 404);
  assert.equal((await page('DELETE /v1/accounts/account-of-u-1', { as: 'u-1' })).status, 200);
  assert.equal(asked.length, 2);
});

test('what is known of one shopper is not believed of the next', async () => {
  const { page } = usual();
  const remove = (as: string) => page('DELETE /v1/accounts/account-of-u-1', { as });
  assert.equal((await remove('u-1')).status, 200);
  assert.equal((await remove('u-2')).status, 404);
});

test('a shopper is looked up once, under the id that the backend knows', async () => {
  let looked = 0;
  const { page, asked } = usual({
    customer: async ({ id }, ask) => {
      looked++;
      const found = (await ask(`GET /lookup/${id}`)) as { id: number } | undefined;
      return found?.id;
    },
    fetch: async (input, init) => {
      const url = new URL(String(input));
      if (url.pathname === '/lookup/u-1') return json({ id: 304169228 });
      if (url.pathname.startsWith('/lookup')) return json({}, 404);
      return json({ path: url.pathname, body: init?.body ?? null });
    },
  });
  const first = await page('GET /v1/customers/me?include=tier', { as: 'u-1' });
  assert.equal(first.said.path, '/v1/customers/304169228');
  const second = await page('POST /v1/products/9/purchase', { as: 'u-1', body: {} });
  assert.equal(JSON.parse(second.said.body).customer_id, 304169228);
  assert.equal(looked, 1);
  const stranger = await page('GET /v1/customers/me?include=tier', { as: 'u-2' });
  assert.deepEqual([stranger.status, stranger.said.code], [404, 'not-found']);
  assert.equal(asked.length, 0);
});

test('who was not known is asked for again; what is known is forgotten in time, or for something newer', async () => {
  let time = 0;
  let made = 0;
  const remember = createMemory(1_000, 2, () => time);
  const ask = (key: string, value: string | null) =>
    remember(key, async () => {
      made++;
      return value;
    });
  assert.deepEqual(
    [await ask('a', null), await ask('a', '1'), await ask('a', '2')],
    [null, '1', '1'],
  );
  assert.equal(made, 2);
  time = 1_001;
  assert.equal(await ask('a', '3'), '3');
  await ask('b', '4');
  await ask('c', '5');
  assert.deepEqual([await ask('c', '6'), await ask('a', '7')], ['5', '7']);
});

test('an id that would not stay in its place is not sent', async () => {
  for (const id of ['', '..', '.', 'a/b', 'a\\b', 'a?b', 'a#b', 'a%2fb', 'a b', 'a\nb']) {
    const { page, asked } = usual({ customer: () => id });
    const { status } = await page('GET /v1/customers/me?include=tier', { as: 'u-1' });
    assert.deepEqual([status, asked.length], [404, 0], JSON.stringify(id));
  }
});

test('parameters that are not on the list stay behind, and none hides in another', async () => {
  const { page, asked } = usual();
  await page('GET /v1/settings?signature=abc&shop=x&limit=1');
  await page('GET /v1/vouchers?limit=1%26customer_id%3Du-2&cursor=aWQ6Mg==&page[]=1', {
    as: 'u-1',
  });
  assert.equal(asked[0]?.url, '/v1/settings');
  const sent = new URL(`https://backend.example${asked[1]?.url}`).searchParams;
  assert.deepEqual(
    [...sent],
    [
      ['customer_id', 'u-1'],
      ['limit', '1&customer_id=u-2'],
      ['cursor', 'aWQ6Mg=='],
    ],
  );
});

test('a fixed parameter has to be asked for as it stands', async () => {
  const { page, asked } = usual();
  for (const query of ['', '?include=orders', '?include=tier,orders', '?include='])
    assert.equal((await page(`GET /v1/customers/me${query}`, { as: 'u-1' })).status, 404, query);
  await page('GET /v1/customers/me?include=tier&include=orders', { as: 'u-1' });
  assert.deepEqual(
    asked.map(({ url }) => url),
    ['/v1/customers/u-1?include=tier'],
  );
});

test('only plain values are passed on from a body', async () => {
  const { page, asked } = usual();
  for (const points of [{ $gt: 0 }, [1], -5, 'a\u0000b', 'a\r\nb', 'x'.repeat(2_000)]) {
    const { status, said } = await page('POST /v1/products/9/purchase', {
      as: 'u-1',
      body: { points },
    });
    assert.deepEqual([status, said.code], [400, 'invalid-input'], JSON.stringify(points));
  }
  for (const body of ['[]', '"text"', '1', 'null', '{"a":'])
    assert.equal((await page('POST /v1/products/9/purchase', { as: 'u-1', body })).status, 400);
  assert.equal(asked.length, 0);
});

test('a form of a foreign site does nothing', async () => {
  const { page, asked } = usual();
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    '',
  ]) {
    const { status } = await page('POST /v1/products/9/purchase', {
      as: 'u-1',
      body: '{"points":500}',
      headers: { 'content-type': type },
    });
    assert.equal(status, 415, type);
  }
  assert.equal(asked.length, 0);
});

test('no trick with a path leads to another place', async () => {
  const { proxy, asked } = usual();
  await using server = await listen(createServer(getRequestListener(proxy)));
  const token = await tokenOf('u-1');
  // Sent as it stands: `fetch` would tidy it up first.
  const raw = (path: string, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const call = request({ hostname, port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on('error', reject).end(method === 'POST' ? '{}' : undefined);
    });
  assert.equal(await raw('/apps/rewards/v1/settings'), 200);
  assert.equal(await raw('/apps/rewards/v1/products/9/purchase', 'POST'), 200);
  asked.length = 0;
  for (const part of [
    '..',
    '%2e%2e',
    '.%2e',
    '%252e%252e',
    '%25252e',
    '..%2f..',
    '9%2f..%2f..',
    '9%5c..',
    '..;',
    '9%00',
    '9%0d%0aHost:x',
    '9%3fcustomer_id=u-2%23',
    '9%23',
    '%zz',
    '%ff',
    '',
    '9/x',
  ])
    assert.ok(
      [400, 404].includes(await raw(`/apps/rewards/v1/products/${part}/purchase`, 'POST')),
      part,
    );
  for (const path of [
    '/apps/rewards//v1/settings',
    '/apps/rewards/v1//settings',
    '//apps/rewards/v1/settings',
    '/apps/rewards/v1/x/../customers',
    '/apps/rewards/../rewards/v1/customers/u-2',
    '/apps/rewards/v1/settings%2f..%2fcustomers',
    '/apps/rewards/v1\\customers',
    '/apps/rewards/@evil.example/v1/settings',
    '/apps/rewards/http://evil.example/v1/settings',
    '/apps/rewards%2fv1%2fsettings',
  ])
    assert.ok([400, 404].includes(await raw(path)), path);
  assert.deepEqual(asked, []);
});

test('a list that cannot be meant is told when the proxy is made', () => {
  for (const route of ['GET', 'get /v1/x', 'GET v1/x', '/v1/x', 'GET /v1/x y'])
    assert.throws(() => usual({ allow: [route] }), /Not a route/, route);
});
