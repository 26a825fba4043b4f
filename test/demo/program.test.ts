import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Shop } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

test('the programme is sent once and then only its tag', async () => {
  const { body, headers } = await shop.get('/program');
  const tag = headers.get('ETag')!;
  assert.equal(headers.get('Cache-Control'), 'no-cache');
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await shop.ask('GET', '/program', { headers: { 'If-None-Match': known } });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('ETag'), tag);
  }
  const other = await shop.ask('GET', '/program', { headers: { 'If-None-Match': '"other"' } });
  assert.equal(other.status, 200);
  assert.equal((await shop.get('/session')).body.program.version, body.version);
});

test('the double points weekend runs from yesterday and ends in two days and six hours', async () => {
  const { body } = await shop.get('/program');
  const [campaign] = body.campaigns;
  assert.equal(campaign.factor, 2);
  assert.equal(Date.parse(campaign.from), shop.time - 86_400_000);
  assert.equal(Date.parse(campaign.until), shop.time + 54 * 3_600_000);
});

test('the version changes when the programme does', async () => {
  const now = (await shop.get('/program')).body;
  shop.later({ days: 4 });
  const later = (await shop.get('/program')).body;
  assert.deepEqual(later.campaigns, []);
  assert.notEqual(later.version, now.version);
});

test('any page may ask, without credentials', async () => {
  const headers = { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'POST' };
  const preflight = await shop.app.request('/member/redemptions', { method: 'OPTIONS', headers });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(preflight.headers.get('Access-Control-Allow-Credentials'), null);
  const allowed = preflight.headers.get('Access-Control-Allow-Headers')!.split(',');
  assert.deepEqual(
    new Set(allowed.map((name) => name.trim())),
    new Set([
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'Accept-Language',
      'If-None-Match',
    ]),
  );
  assert.ok(Number(preflight.headers.get('Access-Control-Max-Age')) > 0);
});

test('a page can read tags and refusals', async () => {
  const ok = await shop.ask('GET', '/program', { headers: { Origin: 'https://shop.example' } });
  assert.match(ok.headers.get('Access-Control-Expose-Headers')!, /ETag.*Retry-After/);
  for (const path of ['/member', '/nowhere'])
    assert.equal((await shop.get(path)).headers.get('Access-Control-Allow-Origin'), '*');
});
