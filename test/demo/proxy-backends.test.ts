import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import {
  smile,
  smileByEmail,
  square,
  talonOne,
  voucherify,
  voucherifyV1,
  yotpo,
} from '../../demo/proxy/backends.js';
import { ownToken } from '../../demo/proxy/own-token.js';
import { createProxy } from '../../demo/proxy/proxy.js';
import type { Recipe } from '../../demo/proxy/recipe.js';
import { fits, readRoute, segmentsOf } from '../../demo/proxy/route.js';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import type { Mapping, RequestTemplate } from '../../src/adapter/mapping/mapping.js';
import { PRESETS } from '../../src/adapter/presets/index.js';
import type { RewardsError } from '../../src/client/errors.js';
import { SECRET, documented, json, listen, proxyTo, tokenOf } from './proxy-support.js';

const customer = () => 'shopper-1';
const keys = { appId: 'app-id', appToken: 'app-token' };

const recipes: Readonly<Record<string, Recipe>> = {
  smile: smile({ key: 'sk', customer }),
  square: square({ token: 'sk', customer }),
  'talon-one': talonOne({ url: 'https://x.talon.one', key: 'sk', program: 'sample', customer }),
  voucherify: voucherify({ ...keys, program: 'sample', customer }),
  'voucherify-v1': voucherifyV1({ ...keys, campaign: 'sample', customer }),
  yotpo: yotpo({ guid: 'guid', key: 'sk', customer }),
};

/** What an expression of a preset may be when it is sent: the shopper, a word of the preset, a sample. */
function sampleOf(expression: unknown): unknown {
  if (expression === '$vars.customer') return 'me';
  if (typeof expression === 'string')
    return expression.startsWith('=') ? expression.slice(1) : 'sample';
  if (Array.isArray(expression)) return expression.map(sampleOf);
  if (typeof expression !== 'object' || !expression) return expression;
  const entries = Object.entries(expression);
  if (entries.some(([key]) => key.startsWith('$'))) return 'sample';
  return Object.fromEntries(entries.map(([key, part]) => [key, sampleOf(part)]));
}

/** What a preset asks, as the proxy sees it. */
function requestsOf({ sources = {}, actions = {} }: Mapping) {
  const read = (template: RequestTemplate, otherwise: string) => {
    const [path = '', search] = template.path
      .replaceAll('{$vars.customer}', 'me')
      .replaceAll(/\{[^}]*\}/g, 'sample')
      .split('?');
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(template.query ?? {}))
      query.set(name, String(sampleOf(value)));
    const address = `${path}${query.size ? `?${query}` : ''}`;
    return { method: template.method ?? otherwise, address, body: sampleOf(template.body) };
  };
  return [
    ...Object.values(sources).map((source) => read(source, 'GET')),
    ...Object.values(actions).map((action) => read(action, 'POST')),
  ];
}

const withMe = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null)
      .replaceAll('"me"', '"shopper-1"')
      .replaceAll(/=me(?=[&"])/g, '=shopper-1')
      .replaceAll(/\/me(?=[/?"])/g, '/shopper-1'),
  );

const asksOf = async (name: string) => requestsOf(await PRESETS[name]!());

for (const [name, recipe] of Object.entries(recipes)) {
  test(`${name}: whatever the preset asks arrives, word for word`, async () => {
    const { page, asked } = proxyTo(() => json({}), {
      ...recipe,
      customer,
      backend: { url: 'https://backend.example', headers: {} },
      own: Object.fromEntries(Object.keys(recipe.own ?? {}).map((id) => [id, async () => true])),
    });
    for (const { method, address, body } of await asksOf(name)) {
      const { status } = await page(`${method} ${address}`, { as: 'u-1', body });
      assert.equal(status, 200, `${method} ${address}`);
      const sent = asked.at(-1)!;
      assert.equal(sent.method, method);
      const [path, search] = sent.url.split('?');
      const [wantedPath, wantedSearch] = (withMe(address) as string).split('?');
      assert.equal(path, wantedPath);
      const sorted = (query?: string) => [...new URLSearchParams(query)].sort();
      assert.deepEqual(sorted(search), sorted(wantedSearch));
      assert.deepEqual(sent.body ?? null, withMe(body));
    }
  });

  test(`${name}: nothing is allowed that the preset does not ask`, async () => {
    const asks = await asksOf(name);
    assert.notEqual(asks.length, 0);
    const owned = Object.keys(recipe.own ?? {});
    for (const allow of recipe.allow) {
      const route = readRoute(allow, owned);
      const isAsked = asks.some(({ method, address }) => {
        const url = new URL(address, 'https://x.example');
        return fits(route, method, segmentsOf(url.pathname) ?? [], url.searchParams);
      });
      assert.ok(isAsked, typeof allow === 'string' ? allow : allow.route);
    }
  });
}

test('each backend gets its secret the way it wants it', () => {
  assert.deepEqual(
    Object.values(recipes).map(({ backend }) => backend),
    [
      { url: 'https://api.smile.io', headers: { authorization: 'Bearer sk' } },
      {
        url: 'https://connect.squareup.com',
        headers: { authorization: 'Bearer sk', 'square-version': '2025-08-20' },
      },
      { url: 'https://x.talon.one', headers: { authorization: 'ApiKey-v1 sk' } },
      {
        url: 'https://api.voucherify.io',
        headers: { 'x-app-id': 'app-id', 'x-app-token': 'app-token' },
      },
      {
        url: 'https://api.voucherify.io',
        headers: { 'x-app-id': 'app-id', 'x-app-token': 'app-token' },
      },
      { url: 'https://loyalty.yotpo.com', headers: { 'x-guid': 'guid', 'x-api-key': 'sk' } },
    ],
  );
});

const EMAIL = 'robin.vale@example.com';

/** A shop with Smile: the page’s adapter, the proxy and the documented backend, each over HTTP. */
async function smileShop() {
  const backend = await documented(
    'smile',
    (headers) => headers.get('authorization') === 'Bearer sk-smile',
  );
  const proxy = createProxy({
    ...smile({ key: 'sk-smile', customer: smileByEmail }),
    backend: { url: backend.url, headers: { authorization: 'Bearer sk-smile' } },
    identify: ownToken({ secret: SECRET }),
    path: '/apps/rewards',
  });
  const server = await listen(createServer(getRequestListener(proxy)));
  return {
    url: `${server.url}/apps/rewards`,
    asked: backend.asked,
    adapter: (getToken: () => Promise<string | null>) =>
      createFetchAdapter({
        preset: 'smile',
        baseUrl: `${server.url}/apps/rewards`,
        getToken,
        retry: { attempts: 1 },
      }),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await backend[Symbol.asyncDispose]();
    },
  };
}

test('Smile, the whole way: a shopper reads their programme, and the secret stays behind', async () => {
  await using shop = await smileShop();
  const adapter = shop.adapter(() => tokenOf('u-1', { email: EMAIL }));
  const session = await adapter.session();
  assert.equal(session.state, 'member');
  assert.equal(session.member?.balance?.available, 640);
  const program = await adapter.program();
  assert.deepEqual(
    program.rewards.map(({ title }) => title),
    ['Order discount', 'Free shipping'],
  );
  assert.equal((await adapter.vouchers!({})).items.length, 2);
  assert.equal((await adapter.activity!({})).items.length, 3);
  const { voucher } = await adapter.redeem!(
    { rewardId: '132456921', points: 500 },
    { idempotencyKey: 'k-1' },
  );
  assert.equal(voucher?.code, '5off-0a1b2c3d4e5f');
  const purchase = shop.asked.find(({ method }) => method === 'POST');
  assert.deepEqual(purchase?.body, { customer_id: 304169228, points_to_spend: 500 });
  const lookups = shop.asked.filter(({ url }) => url.startsWith('/v1/customers?email='));
  assert.equal(lookups.length, 1);
  for (const { url, headers } of shop.asked) {
    assert.doesNotMatch(url, /\bme\b/);
    assert.equal(headers.get('authorization'), 'Bearer sk-smile');
  }
});

test('Smile, the whole way: a guest reads the programme, and is no member', async () => {
  await using shop = await smileShop();
  const adapter = shop.adapter(async () => null);
  assert.equal((await adapter.session()).state, 'guest');
  assert.equal((await adapter.program()).rewards.length, 2);
  const code = await adapter.redeem!(
    { rewardId: '132456921', points: 500 },
    { idempotencyKey: 'k-1' },
  ).catch((error: RewardsError) => error.code);
  assert.equal(code, 'not-signed-in');
  assert.doesNotMatch(shop.asked.map(({ url }) => url).join(), /customer|purchase/);
});

test('Smile, the whole way: a token that ran out is renewed once, and then the session is over', async () => {
  await using shop = await smileShop();
  const tokens = [
    await tokenOf('u-1', { email: EMAIL }, '-1m'),
    await tokenOf('u-1', { email: EMAIL }),
  ];
  const adapter = shop.adapter(async () => tokens.shift() ?? null);
  assert.equal((await adapter.session()).state, 'member');
  const late = shop.adapter(() => tokenOf('u-1', { email: EMAIL }, '-1m'));
  const code = await late.session().catch((error: RewardsError) => error.code);
  assert.equal(code, 'session-expired');
});

test('Smile: what is written for the merchant does not reach the page', async () => {
  await using shop = await smileShop();
  const response = await fetch(`${shop.url}/v1/points_transactions?limit=50`, {
    headers: { authorization: `Bearer ${await tokenOf('u-1', { email: EMAIL })}` },
  });
  assert.equal(response.headers.get('cache-control'), 'private, no-store');
  const text = await response.text();
  assert.match(text, /Points correction/);
  assert.doesNotMatch(text, /internal_note|order 1001/);
});

test('Smile: who has no account there is nobody, and an address has to be the very same', async () => {
  await using shop = await smileShop();
  for (const email of ['someone.else@example.com', 'robin.vale@example.com.evil']) {
    const adapter = shop.adapter(() => tokenOf('u-2', { email }));
    assert.equal((await adapter.session()).state, 'guest', email);
  }
  const response = await fetch(`${shop.url}/v1/customers/me?include=vip_status`, {
    headers: { authorization: `Bearer ${await tokenOf('u-2', { email: 'x@example.com' })}` },
  });
  assert.equal(response.status, 404);
});

const ACCOUNT = '5adcb100-07f1-4ee7-b8c6-6bb9ebc474bd';

/** Square with two customers; the second has nothing. */
function squareShop() {
  const found = (id: unknown) => (id === 'customer-of-u-1' ? [{ id: ACCOUNT }] : []);
  return proxyTo(
    ({ method, url, body }) => {
      if (url.endsWith('/accounts/search'))
        return json({ loyalty_accounts: found((body as any).query.customer_ids[0]) });
      if (method === 'GET' && url.startsWith('/v2/loyalty/rewards/'))
        return json({ reward: { id: 'r-1', loyalty_account_id: ACCOUNT } });
      return json({ ok: true });
    },
    {
      ...square({ token: 'sk', customer: ({ id }) => `customer-of-${id}` }),
      backend: { url: 'https://backend.example', headers: {} },
    },
  );
}

test('Square: rewards and points are found, taken and given back in one’s own account only', async () => {
  const { page, asked } = squareShop();
  const calls = [
    ['POST /v2/loyalty/rewards/search', { query: { loyalty_account_id: ACCOUNT }, limit: 30 }],
    [
      'POST /v2/loyalty/events/search',
      { query: { filter: { loyalty_account_filter: { loyalty_account_id: ACCOUNT } } } },
    ],
    [
      'POST /v2/loyalty/rewards',
      { reward: { loyalty_account_id: ACCOUNT, reward_tier_id: 't-1' }, idempotency_key: 'k-1' },
    ],
    ['DELETE /v2/loyalty/rewards/r-1'],
  ] as const;
  for (const [route, body] of calls) {
    assert.equal((await page(route, { as: 'u-2', body })).status, 404, route);
    assert.equal((await page(route, { as: 'u-1', body })).status, 200, route);
    assert.deepEqual(asked.at(-1)?.body, body);
  }
  const everybody = await page('POST /v2/loyalty/rewards/search', {
    as: 'u-1',
    body: { limit: 30 },
  });
  assert.equal(everybody.status, 404);
});

test('Square: how many points a reward costs is not the page’s to say', async () => {
  const { page, asked } = squareShop();
  await page('POST /v2/loyalty/rewards', {
    as: 'u-1',
    body: {
      reward: { loyalty_account_id: ACCOUNT, reward_tier_id: 't-1', points: 0, status: 'REDEEMED' },
      idempotency_key: 'k-1',
    },
  });
  assert.deepEqual(asked.at(-1)?.body, {
    reward: { loyalty_account_id: ACCOUNT, reward_tier_id: 't-1' },
    idempotency_key: 'k-1',
  });
});
