import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { createProxy } from '../../demo/proxy/proxy.js';
import { json, listen, proxyTo } from './proxy-support.js';

const allow = [
  'GET /v1/settings',
  'GET /v1/customers/me',
  { route: 'POST /v1/events', body: { name: '{}' } },
];

test('of the page’s headers four pass, and never a cookie or a token', async () => {
  const { page, asked } = proxyTo(() => json({}), { allow });
  await page('POST /v1/events', {
    as: 'u-1',
    body: { name: 'a' },
    headers: {
      accept: 'application/json',
      'accept-language': 'de',
      'idempotency-key': 'key-1',
      cookie: 'session=1',
      'x-api-key': 'mine',
      'x-forwarded-for': '10.0.0.1',
      'x-http-method-override': 'DELETE',
      host: 'evil.example',
      'if-none-match': '*',
      range: 'bytes=0-1',
    },
  });
  assert.deepEqual(Object.fromEntries(asked[0]!.headers), {
    accept: 'application/json',
    'accept-language': 'de',
    'idempotency-key': 'key-1',
    'content-type': 'application/json',
    authorization: 'Bearer key-of-the-merchant',
  });
});

test('of the backend’s headers those pass that the widget reads', async () => {
  const told = {
    etag: '"1"',
    'cache-control': 'public, max-age=60',
    'x-rate-limit-remaining': '3',
    'retry-after': '5',
    'set-cookie': 'session=1',
    server: 'vendor',
    'x-request-id': 'abc',
    'access-control-allow-origin': '*',
    authorization: 'Bearer key-of-the-merchant',
  };
  const { page } = proxyTo(() => json({ a: 1 }, 200, told), { allow });
  const everybody = await page('GET /v1/settings');
  assert.deepEqual(Object.fromEntries(everybody.headers), {
    'cache-control': 'public, max-age=60',
    'content-type': 'application/json',
    etag: '"1"',
    'retry-after': '5',
    'x-content-type-options': 'nosniff',
    'x-rate-limit-remaining': '3',
  });
  const mine = await page('GET /v1/customers/me', { as: 'u-1' });
  assert.equal(mine.headers.get('cache-control'), 'private, no-store');
  assert.equal(mine.headers.get('etag'), null);
});

test('what is meant for the merchant is taken out of an answer, wherever it stands', async () => {
  const answer = { rows: [{ points: 5, internal_note: 'order 1001' }], internal_note: 'x' };
  const { page } = proxyTo(() => json(answer), { allow, hide: ['internal_note'] });
  assert.deepEqual((await page('GET /v1/settings')).said, { rows: [{ points: 5 }] });
});

test('a refusal of the backend is passed on as it is, the wait with it', async () => {
  const body = { key: 'insufficient_card_balance' };
  const { page } = proxyTo(() => json(body, 423, { 'retry-after': '7' }), { allow });
  const { status, said, headers } = await page('POST /v1/events', { as: 'u-1', body: {} });
  assert.deepEqual([status, said, headers.get('retry-after')], [423, body, '7']);
});

test('an answer without content stays one', async () => {
  const { page } = proxyTo(() => new Response(null, { status: 204 }), { allow });
  const { status, text } = await page('POST /v1/events', { as: 'u-1', body: {} });
  assert.deepEqual([status, text], [204, '']);
});

const html = (status: number) =>
  new Response('<h1>Error at /srv/app.js:12</h1>', {
    status,
    headers: { 'content-type': 'text/html', 'retry-after': '5' },
  });

for (const [name, backend, status, code, report] of [
  ['a page instead of JSON', () => html(200), 502, 'bad-response', /no JSON/],
  [
    'half of its JSON',
    () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
    502,
    'bad-response',
    /no JSON/,
  ],
  [
    'bytes that are no text',
    () => new Response(new Uint8Array([0xff]), { headers: { 'content-type': 'application/json' } }),
    502,
    'bad-response',
    /no text/,
  ],
  [
    'a redirect',
    () => new Response(null, { status: 302, headers: { location: '/login' } }),
    502,
    'bad-response',
    /302/,
  ],
  ['304', () => new Response(null, { status: 304 }), 502, 'bad-response', /304/],
  ['a refusal of the key', () => json({ error: 'bad key' }, 401), 502, 'unavailable', /key/],
  ['a refusal of the key’s rights', () => json({ error: 'scope' }, 403), 502, 'unavailable', /key/],
  ['a failure with its trace', () => html(500), 502, 'unavailable', /500/],
  ['that it is closed for now', () => html(503), 503, 'unavailable', /503/],
  ['that there is no such thing, as a page', () => html(404), 404, 'not-found', undefined],
  ['that it is asked too often, as a page', () => html(429), 429, 'rate-limited', undefined],
  [
    'nothing: the connection breaks',
    () => Promise.reject(new TypeError('ECONNRESET 10.0.0.7')),
    502,
    'unavailable',
    /reached/,
  ],
] as const)
  test(`where the backend answers ${name}, the page reads ${status} ${code} and no more`, async () => {
    const { page, reports } = proxyTo(backend as () => Response, { allow });
    const answer = await page('GET /v1/settings');
    assert.deepEqual([answer.status, answer.said.code], [status, code]);
    assert.deepEqual(Object.keys(answer.said), ['type', 'title', 'status', 'code']);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    if (status === 429 || status === 503) assert.equal(answer.headers.get('retry-after'), '5');
    assert.equal(reports.length, report ? 1 : 0);
    if (report) assert.match(reports[0]!, report);
  });

test('what breaks in the store’s own part is told to the store, not to the page', async () => {
  const { page, reports } = proxyTo(() => json({}), {
    allow,
    customer: () => Promise.reject(new Error('select * from customers: no such table')),
  });
  const { status, said, text } = await page('GET /v1/customers/me', { as: 'u-1' });
  assert.deepEqual([status, said.code, reports.length], [502, 'unavailable', 1]);
  assert.doesNotMatch(text, /select|at /);
});

const MEGABYTE = 1_000_000;

test('a request that is no text, or more than a megabyte, is refused while it still arrives', async () => {
  const { proxy, page, asked } = proxyTo(() => json({}), { allow });
  const told = await page('POST /v1/events', { as: 'u-1', body: { name: 'x'.repeat(MEGABYTE) } });
  assert.deepEqual([told.status, told.said.code], [413, 'too-large']);
  const noText = new Request('https://shop.example/apps/rewards/v1/events', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array([0x22, 0xff, 0x22]),
  });
  assert.equal((await proxy(noText)).status, 400);
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 100_000;
      controller.enqueue(new Uint8Array(100_000).fill(32));
    },
  });
  const response = await proxy(
    new Request('https://shop.example/apps/rewards/v1/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit),
  );
  assert.equal(response.status, 413);
  assert.ok(sent < 2 * MEGABYTE, `read ${sent} bytes`);
  assert.equal(asked.length, 0);
});

/** A proxy before a real server, with little patience. */
async function before(listener: Parameters<typeof createServer>[1], timeoutMs = 300) {
  const server = await listen(createServer(listener));
  const reports: string[] = [];
  const proxy = createProxy({
    backend: { url: server.url, headers: { 'x-key': 'secret' } },
    identify: async () => ({ id: 'u-1' }),
    allow,
    timeoutMs,
    report: (reason) => reports.push(reason),
  });
  const ask = async () => {
    const response = await proxy(new Request('https://shop.example/v1/settings'));
    return [response.status, ((await response.json()) as { code?: string }).code];
  };
  return Object.assign(server, { ask, reports });
}

test('an answer of more than a megabyte is given up while it still arrives', async () => {
  let sent = 0;
  await using backend = await before((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      if (response.destroyed || sent > 50 * MEGABYTE) return void response.end();
      sent += 100_000;
      response.write(' '.repeat(100_000), () => setImmediate(more));
    };
    more();
  }, 5_000);
  assert.deepEqual(await backend.ask(), [502, 'too-large']);
  assert.ok(sent < 20 * MEGABYTE, `sent ${sent} bytes`);
});

test('a backend that never answers, or stops in the middle, is not waited for', async () => {
  await using silent = await before(() => undefined);
  assert.deepEqual(await silent.ask(), [504, 'timeout']);
  await using slow = await before((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{');
  });
  assert.deepEqual(await slow.ask(), [504, 'timeout']);
});

test('the secret follows no redirect', async () => {
  const reached: unknown[] = [];
  await using elsewhere = await listen(
    createServer((call, response) => {
      reached.push(call.headers['x-key']);
      response.end('{}');
    }),
  );
  for (const status of [301, 302, 303, 307, 308]) {
    await using backend = await before((_, response) => {
      response.writeHead(status, { location: `${elsewhere.url}/v1/settings` }).end();
    });
    assert.deepEqual(await backend.ask(), [502, 'bad-response']);
  }
  assert.deepEqual(reached, []);
});

test('a secret goes over https, and has to be there', () => {
  const make = (url: string, key = 'secret') =>
    proxyTo(() => json({}), { allow, backend: { url, headers: { 'x-key': key } } });
  assert.throws(() => make('http://backend.example'), /https/);
  for (const key of ['', 'Bearer ', 'Bearer undefined', 'undefined'])
    assert.throws(() => make('https://backend.example', key), /x-key/, key);
  make('https://backend.example', '2025-08-20');
  make('http://localhost:3000');
});

const ask = (origin: string, method = 'GET') =>
  new Request('https://proxy.example/apps/rewards/v1/settings', { method, headers: { origin } });

test('a page of another origin reads only where it is named', async () => {
  const { proxy } = proxyTo(() => json({}), { allow, origins: ['https://shop.example'] });
  const named = await proxy(ask('https://shop.example'));
  assert.equal(named.headers.get('access-control-allow-origin'), 'https://shop.example');
  assert.equal(named.headers.get('access-control-allow-credentials'), null);
  assert.equal(named.headers.get('vary'), 'origin');
  for (const origin of ['https://shop.example.evil', 'https://evil.example', 'null']) {
    const { headers } = await proxy(ask(origin));
    assert.equal(headers.get('access-control-allow-origin'), null, origin);
    assert.equal(headers.get('vary'), 'origin');
  }
});

test('a refusal can be read by the page that was refused', async () => {
  const { proxy } = proxyTo(() => json({}), { allow, origins: ['https://shop.example'] });
  const request = ask('https://shop.example');
  request.headers.set('authorization', 'Bearer nonsense');
  const { status, headers } = await proxy(request);
  assert.equal(status, 401);
  assert.equal(headers.get('access-control-allow-origin'), 'https://shop.example');
});

test('a preflight is granted to the origins that are named, and to no other', async () => {
  const { proxy, asked } = proxyTo(() => json({}), { allow, origins: ['https://shop.example'] });
  const granted = await proxy(ask('https://shop.example', 'OPTIONS'));
  assert.equal(granted.status, 204);
  assert.match(
    granted.headers.get('access-control-allow-headers') ?? '',
    /authorization.*idempotency-key/,
  );
  assert.equal((await proxy(ask('https://evil.example', 'OPTIONS'))).status, 403);
  const { proxy: closed } = proxyTo(() => json({}), { allow });
  const refused = await closed(ask('https://shop.example', 'OPTIONS'));
  assert.deepEqual(
    [refused.status, refused.headers.get('access-control-allow-origin')],
    [403, null],
  );
  assert.equal(asked.length, 0);
  assert.throws(() => proxyTo(() => json({}), { allow, origins: ['*'] }));
  assert.throws(() => proxyTo(() => json({}), { allow, origins: ['https://shop.example/'] }));
});
