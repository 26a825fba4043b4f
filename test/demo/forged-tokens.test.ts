import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { SignJWT } from 'jose';
import { type Backend, createBackend } from '../../demo/backend/backend.js';
import { emptyCluster } from '../support/cluster.js';
import { assertAsDocumented } from './contract.js';
import { ownDatabase } from './harness.js';

const SECRET = 'of the store';
const keyOf = (secret: string) => createHash('sha256').update(secret).digest();
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

let backend: Backend;
let drop: () => Promise<void>;
before(async () => {
  const { databaseUrl, drop: end } = await ownDatabase();
  drop = end;
  const where = databaseUrl ? { databaseUrl } : { cluster: await emptyCluster() };
  backend = await createBackend({ ...where, tokenSecret: SECRET });
});
after(async () => {
  await backend.close();
  await drop();
});

const claims = () => {
  const now = Math.floor(Date.now() / 1000);
  return { sub: 'ines', aud: 'halden-rewards', iat: now, exp: now + 300 };
};
/** Claims may be anything here, also what a JWT library would not write. */
const sign = (change: Record<string, unknown> = {}, secret = SECRET, alg = 'HS256') =>
  new SignJWT({ ...claims(), ...change }).setProtectedHeader({ alg }).sign(keyOf(secret));

const OPERATIONS = [
  ['GET', '/session'],
  ['GET', '/program'],
  ['GET', '/member'],
  ['POST', '/member/redemptions'],
  ['DELETE', '/member'],
] as const;

async function ask(method: string, path: string, Authorization: string) {
  const headers = { Authorization, 'Idempotency-Key': randomUUID() };
  const response = await backend.app.request(path, { method, headers });
  const text = await response.text();
  const body = text ? JSON.parse(text) : undefined;
  const type = response.headers.get('Content-Type');
  assertAsDocumented({ method, path, sent: undefined, type, status: response.status, body });
  return { status: response.status, body, text };
}

async function assertRefused(what: string, token: string): Promise<void> {
  for (const [method, path] of OPERATIONS) {
    const { status, body, text } = await ask(method, path, `Bearer ${token}`);
    assert.deepEqual([status, body.code], [401, 'session-expired'], `${what}: ${method} ${path}`);
    assert.doesNotMatch(text, /ines|moreau|halden/i, what);
  }
}

test('a token of the store opens the account, or the others would be refused for nothing', async () => {
  const { status, text } = await ask('GET', '/member', `Bearer ${await sign()}`);
  assert.equal(status, 200);
  assert.match(text, /Ines Moreau/);
});

test('a token that was tampered with opens nothing', async () => {
  const [header = '', payload = '', signature = ''] = (await sign()).split('.');
  const other = base64url({ ...claims(), sub: 'mia' });
  for (const alg of ['none', 'None', 'HS512', 'RS256', '', null, ['HS256']])
    for (const proof of ['', signature])
      await assertRefused(`alg ${String(alg)}`, `${base64url({ alg })}.${payload}.${proof}`);
  await assertRefused('another payload', `${header}.${other}.${signature}`);
  await assertRefused('no signature', `${header}.${payload}.`);
  await assertRefused('a signature too short', `${header}.${payload}.${signature.slice(0, -4)}`);
  await assertRefused('a part too many', `${header}.${payload}.${signature}.${signature}`);
  const jwk = { kty: 'oct', k: keyOf('mine').toString('base64url') };
  const brought = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', jwk, kid: '../../x' });
  await assertRefused('with a key of its own', await brought.sign(keyOf('mine')));
});

test('a token of another secret, time or place opens nothing', async () => {
  const { iat } = claims();
  await assertRefused('another secret', await sign({}, 'another'));
  await assertRefused('no secret', await sign({}, ''));
  await assertRefused('over', await sign({ exp: iat - 1 }));
  await assertRefused('without an end', await sign({ exp: undefined }));
  await assertRefused('an end in words', await sign({ exp: 'tomorrow' }));
  await assertRefused('not yet good', await sign({ nbf: iat + 200 }));
  for (const aud of [undefined, 'another', [], ['another'], 'halden-rewards ', 7, null])
    await assertRefused(`for ${JSON.stringify(aud)}`, await sign({ aud }));
});

test('a token whose subject is not the id of a shopper opens nothing', async () => {
  for (const sub of [
    undefined,
    null,
    '',
    7,
    true,
    {},
    ['ines'],
    'a\0b',
    '\ud800',
    'INES',
    "ines' --",
  ])
    await assertRefused(`of ${JSON.stringify(sub)}`, await sign({ sub }));
  await assertRefused('of a long name', await sign({ sub: 'x'.repeat(100_000) }));
});

test('what is no token at all opens nothing', async () => {
  const texts = [
    'x'.repeat(100_000),
    '.'.repeat(1000),
    '[]',
    '["a"]',
    '{}',
    'null',
    '..',
    'é',
    'ÿ.ÿ.ÿ',
  ];
  for (const text of [...texts, "' or '1'='1", '%00', '__proto__', ''])
    await assertRefused(text.slice(0, 20), text);
  for (const scheme of ['Basic', 'bearer:', 'Token', 'Bearer,'])
    for (const [method, path] of OPERATIONS)
      assert.equal((await ask(method, path, `${scheme} ${await sign()}`)).status, 401, scheme);
});
