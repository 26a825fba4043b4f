import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SignJWT } from 'jose';
import { Shop } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

test('without a token there is a guest and a programme', async () => {
  const { body, headers } = await shop.get('/session');
  assert.equal(body.state, 'guest');
  assert.equal(body.identified, undefined);
  assert.deepEqual(body.program.points, { one: 'point', other: 'points' });
  assert.equal(headers.get('Cache-Control'), 'no-store');
});

test('a signed-in shopper who has not joined is an identified guest', async () => {
  const { body } = await shop.get('/session', 'sam');
  assert.equal(body.state, 'guest');
  assert.equal(body.identified, true);
  assert.equal((await shop.get('/member', 'sam')).status, 404);
});

test('joining brings the welcome points, and only once', async () => {
  const { id } = await shop.newShopper();
  const { status, body } = await shop.post('/member', id, { consent: true });
  assert.equal(status, 201);
  assert.equal(body.balance.available, 100);
  assert.equal(body.preferences.find((entry: any) => entry.id === 'offers').enabled, true);
  assert.equal((await shop.post('/member', id)).status, 409);
  assert.equal((await shop.get('/session', id)).body.state, 'member');
});

test('who leaves and joins again starts at nothing', async () => {
  const id = await shop.newMember(700);
  await shop.post('/member/redemptions', id, { rewardId: 'amount-5' });
  assert.equal((await shop.ask('DELETE', '/member', { as: id })).status, 204);
  assert.equal((await shop.get('/session', id)).body.identified, true);
  assert.equal((await shop.post('/member', id)).body.balance.available, 0);
  assert.deepEqual((await shop.get('/member/vouchers', id)).body.items, []);
  assert.deepEqual((await shop.get('/member/activity', id)).body.items, []);
});

test('a token lasts ten minutes', async () => {
  const token = await shop.merchant.token('ines');
  shop.later({ minutes: 9 });
  assert.equal((await shop.ask('GET', '/member', bearer(token))).status, 200);
  shop.later({ minutes: 2 });
  const { status, body } = await shop.ask('GET', '/member', bearer(token));
  assert.equal(status, 401);
  assert.equal(body.code, 'session-expired');
});

test('a token that is not ours is refused, even where none is needed', async () => {
  const forged = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('ines')
    .setAudience('halden-rewards')
    .setExpirationTime('10m')
    .sign(new Uint8Array(32));
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"ines","exp":9999999999}')}.`;
  for (const token of [forged, unsigned, 'nonsense', '']) {
    const { status, body } = await shop.ask('GET', '/session', bearer(token));
    assert.equal(status, 401);
    assert.equal(body.code, 'session-expired');
  }
});

test('a token for nobody is refused', async () => {
  const { status, body } = await shop.get('/session', 'nobody');
  assert.deepEqual([status, body.code], [401, 'session-expired']);
});

test('without a token, nothing of a member is shown or done', async () => {
  const reads = ['/member', '/member/activity', '/member/vouchers', '/member/referrals'];
  const writes = ['/member', '/member/redemptions', '/member/earnings', '/member/referrals'];
  const answers = [
    ...(await Promise.all(reads.map((path) => shop.get(path)))),
    ...(await Promise.all(writes.map((path) => shop.post(path, undefined, {})))),
  ];
  for (const { status, body } of answers)
    assert.deepEqual([status, body.code], [401, 'not-signed-in']);
});

test('a blocked shopper is told so and can do nothing', async () => {
  const session = await shop.get('/session', 'victor');
  assert.equal(session.body.state, 'blocked');
  assert.equal(session.body.member, undefined);
  for (const answer of [
    await shop.get('/member', 'victor'),
    await shop.get('/member/vouchers', 'victor'),
    await shop.post('/member/redemptions', 'victor', { rewardId: 'amount-5' }),
    await shop.post('/quote', 'victor', { lines: [] }),
  ])
    assert.deepEqual([answer.status, answer.body.code], [403, 'blocked']);
});

test('settings are kept', async () => {
  const id = await shop.newMember();
  const change = { preferences: [{ id: 'summary', enabled: true }], consent: true };
  const { body } = await shop.ask('PATCH', '/member', { as: id, body: change });
  const on = body.preferences.filter((entry: any) => entry.enabled).map((entry: any) => entry.id);
  assert.deepEqual(on, ['reminders', 'summary', 'offers']);
});
