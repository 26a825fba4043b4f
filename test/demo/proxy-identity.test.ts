import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { bigcommerceCustomer } from '../../demo/proxy/bigcommerce-customer.js';
import type { Identify } from '../../demo/proxy/identify.js';
import { ownToken } from '../../demo/proxy/own-token.js';
import { Refusal } from '../../demo/proxy/refusal.js';
import { shopifyAppProxy } from '../../demo/proxy/shopify-app-proxy.js';
import { SECRET, json, proxyTo, tokenOf } from './proxy-support.js';

/** Who is recognised, or the code of the refusal. */
async function who(identify: Identify, given: { url?: string; token?: string }) {
  const { url = 'https://shop.example/', token } = given;
  const headers = new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` });
  try {
    return await identify(new Request(url, { headers }));
  } catch (thrown) {
    assert.ok(thrown instanceof Refusal, String(thrown));
    assert.equal(thrown.status, 401);
    return thrown.code;
  }
}

const NOW = 1_750_000_000_000;

/** An address as Shopify forwards it, with what somebody did to it since. */
function signed(
  given: Record<string, string> = {},
  { secret = 'hush', extra = '', change = (query: string) => query } = {},
) {
  const params = {
    shop: 'halden.myshopify.com',
    logged_in_customer_id: '1001',
    path_prefix: '/apps/rewards',
    timestamp: String(NOW / 1_000 - 5),
    ...given,
  };
  const all = new URLSearchParams(`${new URLSearchParams(params)}&${extra}`);
  const message = [...new Set(all.keys())]
    .map((name) => `${name}=${all.getAll(name).join(',')}`)
    .sort()
    .join('');
  const signature = createHmac('sha256', secret).update(message).digest('hex');
  const query = `${all}&signature=${signature}`;
  return { url: `https://app.example/proxy/v1/customers/me?${change(query)}` };
}

const shopify = shopifyAppProxy({ secret: 'hush', now: () => NOW });

test('Shopify: the signature of the vendor’s own example is good', async () => {
  const then = shopifyAppProxy({ secret: 'hush', now: () => 1_317_327_555_000 });
  const url =
    'https://proxy-domain.com/proxy/extra/path/components?extra=1&extra=2' +
    '&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews' +
    '&timestamp=1317327555' +
    '&signature=4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb';
  assert.deepEqual(await who(then, { url }), { id: '1' });
  assert.equal(await who(then, { url: url.replace('extra=2', 'extra=3') }), 'session-expired');
});

test('Shopify: who is signed in is known, and nobody is a guest', async () => {
  assert.deepEqual(await who(shopify, signed()), { id: '1001' });
  assert.deepEqual(await who(shopify, signed({}, { extra: 'page=1&page=2' })), { id: '1001' });
  assert.equal(await who(shopify, signed({ logged_in_customer_id: '' })), null);
});

for (const [name, given, code] of [
  ['came past Shopify', { url: 'https://app.example/?logged_in_customer_id=7' }, 'not-signed-in'],
  ['names another shopper', signed({}, { change: (q) => q.replace('=1001', '=7') })],
  ['names a second shopper', signed({}, { change: (q) => `${q}&logged_in_customer_id=7` })],
  ['was signed with two shoppers', signed({}, { extra: 'logged_in_customer_id=7' })],
  ['lost its shopper', signed({}, { change: (q) => q.replace('logged_in_customer_id=1001&', '') })],
  ['got a parameter more', signed({}, { change: (q) => `${q}&limit=9` })],
  ['is signed with another secret', signed({}, { secret: 'hash' })],
  [
    'has an empty signature',
    signed({}, { change: (q) => q.replace(/signature=.*/, 'signature=') }),
  ],
  ['has two signatures', signed({}, { change: (q) => `${q}&signature=${'0'.repeat(64)}` })],
  ['is six minutes old', signed({ timestamp: String(NOW / 1_000 - 360) })],
  ['comes from the future', signed({ timestamp: String(NOW / 1_000 + 360) })],
  ['has no time', signed({ timestamp: '' })],
  ['has a time that is no number', signed({ timestamp: '1e10' })],
  ['names who is no customer', signed({ logged_in_customer_id: '1001/../7' })],
] as const)
  test(`Shopify: a request that ${name} is refused`, async () => {
    assert.equal(await who(shopify, given), code ?? 'session-expired');
  });

test('Shopify: another store of the same app is refused where one is named', async () => {
  const one = shopifyAppProxy({ secret: 'hush', now: () => NOW, shop: 'halden.myshopify.com' });
  assert.deepEqual(await who(one, signed()), { id: '1001' });
  assert.equal(await who(one, signed({ shop: 'other.myshopify.com' })), 'session-expired');
});

const bytes = (text: string) => new TextEncoder().encode(text);
const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

const current = {
  customer: { id: 4927, email: 'robin.vale@example.com', group_id: '6' },
  iss: 'bc/apps',
  sub: 'store-hash',
  aud: 'client-id',
  application_id: 'client-id',
  store_hash: 'store-hash',
  operation: 'current_customer',
};
const seconds = () => Math.floor(Date.now() / 1_000);

const APP_SECRET = SECRET.repeat(2);

const customerJwt = (claims: Record<string, unknown> = {}, secret = APP_SECRET, alg = 'HS256') =>
  new SignJWT({ ...current, iat: seconds(), exp: seconds() + 900, ...claims })
    .setProtectedHeader({ alg })
    .sign(bytes(secret));

/** The same claims with another algorithm on them and no signature. */
const unsigned = (token: string, alg: string) =>
  `${encoded({ alg })}.${token.split('.')[1]}.${alg === 'none' ? '' : token.split('.')[2]}`;

const bigcommerce = bigcommerceCustomer({ clientId: 'client-id', secret: APP_SECRET });

test('BigCommerce: a current customer is known, and without a token there is a guest', async () => {
  const shopper = { id: '4927', email: 'robin.vale@example.com' };
  assert.deepEqual(await who(bigcommerce, { token: await customerJwt() }), shopper);
  assert.equal(await who(bigcommerce, {}), null);
});

for (const [name, make] of [
  ['is expired', () => customerJwt({ exp: seconds() - 60 })],
  ['never expires', () => customerJwt({ exp: undefined })],
  ['is older than fifteen minutes', () => customerJwt({ iat: seconds() - 1_000 })],
  ['is of no time', () => customerJwt({ iat: undefined })],
  ['is signed with another secret', () => customerJwt({}, `${APP_SECRET}!`)],
  ['is signed another way', () => customerJwt({}, APP_SECRET, 'HS512')],
  ['is not signed', async () => unsigned(await customerJwt(), 'none')],
  ['says it is signed another way', async () => unsigned(await customerJwt(), 'RS256')],
  ['is for another app', () => customerJwt({ aud: 'other' })],
  ['is from somebody else', () => customerJwt({ iss: 'bc/other' })],
  ['is about something else', () => customerJwt({ operation: 'customer_login' })],
  ['names nobody', () => customerJwt({ customer: {} })],
  ['names no customer at all', () => customerJwt({ customer: null })],
  [
    'had its customer changed',
    async () => {
      const [head, , signature] = (await customerJwt()).split('.');
      return `${head}.${encoded({ ...current, customer: { id: 7 }, iat: seconds(), exp: seconds() + 900 })}.${signature}`;
    },
  ],
  ['is no token', async () => 'nonsense'],
  ['is empty', async () => ''],
] as const)
  test(`BigCommerce: a token that ${name} is refused`, async () => {
    assert.equal(await who(bigcommerce, { token: await make() }), 'session-expired');
  });

test('BigCommerce: another store of the same app is refused where one is named', async () => {
  const one = bigcommerceCustomer({
    clientId: 'client-id',
    secret: APP_SECRET,
    storeHash: 'other',
  });
  assert.equal(await who(one, { token: await customerJwt() }), 'session-expired');
});

const mine = ownToken({ secret: SECRET, issuer: 'https://shop.example', audience: 'rewards' });
const claims = { iss: 'https://shop.example', aud: 'rewards' };

test('a token of the store’s own says who is signed in, and without one there is a guest', async () => {
  assert.deepEqual(await who(mine, { token: await tokenOf('u-1', claims) }), {
    id: 'u-1',
    email: undefined,
  });
  assert.equal(await who(mine, {}), null);
});

test('an address that the store has not verified is nobody’s', async () => {
  const email = 'robin.vale@example.com';
  const emailOf = async (more: object) => {
    const shopper = await who(mine, { token: await tokenOf('u-1', { ...claims, ...more }) });
    return typeof shopper === 'object' ? shopper?.email : shopper;
  };
  assert.equal(await emailOf({ email }), email);
  assert.equal(await emailOf({ email, email_verified: false }), undefined);
});

for (const [name, make] of [
  ['is expired', () => tokenOf('u-1', claims, '-10s')],
  ['is for another audience', () => tokenOf('u-1', { ...claims, aud: 'admin' })],
  ['has no audience', () => tokenOf('u-1', { iss: claims.iss })],
  ['is of another issuer', () => tokenOf('u-1', { ...claims, iss: 'https://evil.example' })],
  ['names nobody', () => tokenOf('', claims)],
  ['is not signed', async () => unsigned(await tokenOf('u-1', claims), 'none')],
  [
    'is signed another way',
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS512' })
        .setSubject('u-1')
        .setExpirationTime('5m')
        .sign(bytes(SECRET)),
  ],
  ['was cut', async () => (await tokenOf('u-1', claims)).slice(0, -4)],
] as const)
  test(`a token of the store’s own that ${name} is refused`, async () => {
    assert.equal(await who(mine, { token: await make() }), 'session-expired');
  });

test('public keys: their holder is believed, and nobody who signs with what is public', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'ES256' };
  const identify = ownToken({ jwks: { keys: [jwk] } });
  const sign = (alg: string, key: typeof privateKey | Uint8Array, kid = 'a') =>
    new SignJWT()
      .setProtectedHeader({ alg, kid })
      .setSubject('u-1')
      .setExpirationTime('5m')
      .sign(key);
  const good = await who(identify, { token: await sign('ES256', privateKey) });
  assert.equal(typeof good === 'object' && good?.id, 'u-1');
  const forged = await sign('HS256', bytes(JSON.stringify(jwk)));
  assert.equal(await who(identify, { token: forged }), 'session-expired');
  const unknown = await sign('ES256', privateKey, 'b');
  assert.equal(await who(identify, { token: unknown }), 'session-expired');
});

test('keys that cannot be fetched are no fault of the shopper’s', async () => {
  const identify = ownToken({ jwks: 'http://127.0.0.1:9/keys.json' });
  const { page, reports } = proxyTo(() => json({}), { allow: ['GET /v1/me'], identify });
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: 'a' })
    .setSubject('u-1')
    .setExpirationTime('5m')
    .sign((await generateKeyPair('ES256')).privateKey);
  const { status, said } = await page('GET /v1/me', {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.deepEqual([status, said.code, reports.length], [502, 'unavailable', 1]);
});

test('a refused proof is a problem with a code, and says nothing about why', async () => {
  const { page, asked } = proxyTo(() => json({}), {
    allow: ['GET /v1/settings', 'GET /v1/customers/me'],
  });
  const expired = { authorization: `Bearer ${await tokenOf('u-1', {}, '-1m')}` };
  for (const route of ['GET /v1/settings', 'GET /v1/customers/me']) {
    const { status, headers, said } = await page(route, { headers: expired });
    assert.equal(status, 401);
    assert.equal(headers.get('content-type'), 'application/problem+json');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.deepEqual(said, {
      type: 'about:blank',
      title: 'The session is over',
      status: 401,
      code: 'session-expired',
    });
  }
  const guest = await page('GET /v1/customers/me');
  assert.deepEqual([guest.status, guest.said.code], [401, 'not-signed-in']);
  assert.equal(asked.length, 0);
  assert.equal((await page('GET /v1/settings')).status, 200);
});

test('what has no secret is not begun with', () => {
  assert.throws(() => shopifyAppProxy({ secret: '' }), /secret/);
  assert.throws(() => bigcommerceCustomer({ clientId: 'a', secret: '' }), /secret/);
  assert.throws(() => ownToken({ secret: 'short' }), /32 bytes/);
});
