import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Shop } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const send = (as: string, key: string | null, rewardId = 'amount-5') =>
  shop.ask('POST', '/member/redemptions', { as, key, body: { rewardId } });

test('the same key and the same body get the same answer, and one voucher', async () => {
  const id = await shop.newMember(2000);
  const key = randomUUID();
  const first = await send(id, key);
  const again = await send(id, key);
  assert.deepEqual([again.status, again.body], [first.status, first.body]);
  assert.equal((await shop.get('/member/vouchers', id)).body.items.length, 1);
  assert.equal((await shop.balance(id)).available, 1500);
});

test('twenty of the same at the same time do one thing', async () => {
  const id = await shop.newMember(20_000);
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(id, key)));
  const ids = new Set(answers.map(({ status, body }) => `${status} ${body.id}`));
  assert.equal(ids.size, 1);
  assert.equal((await shop.balance(id)).available, 19_500);
});

test('the same key with another body is refused', async () => {
  const id = await shop.newMember(2000);
  const key = randomUUID();
  await send(id, key);
  const { status, body } = await send(id, key, 'amount-10');
  assert.deepEqual([status, body.code], [422, 'invalid-input']);
  assert.equal((await shop.balance(id)).available, 1500);
});

test('the same key at another address is refused', async () => {
  const id = await shop.newMember(2000);
  const key = randomUUID();
  const { body } = await send(id, key);
  const undo = await shop.ask('DELETE', `/member/redemptions/${body.id}`, { as: id, key });
  assert.equal(undo.status, 422);
});

test('keys of two shoppers do not meet', async () => {
  const [one, two] = [await shop.newMember(500), await shop.newMember(500)];
  const key = randomUUID();
  const answers = [await send(one, key), await send(two, key)];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 201],
  );
  assert.notEqual(answers[0]!.body.voucher.code, answers[1]!.body.voucher.code);
});

test('a refusal is repeated, too: a late repetition does not redeem', async () => {
  const id = await shop.newMember(400);
  const key = randomUUID();
  assert.equal((await send(id, key)).status, 409);
  await shop.merchant.adjustPoints({ shopperId: id, points: 600, reason: 'For a test' });
  assert.equal((await send(id, key)).status, 409);
  assert.equal((await shop.balance(id)).available, 1000);
  assert.equal((await send(id, randomUUID())).status, 201);
});

test('a write without a key, or with one that is none, is refused', async () => {
  const id = await shop.newMember(500);
  for (const key of [null, '', 'with space', 'x'.repeat(201)]) {
    const { status, body } = await send(id, key);
    assert.deepEqual([status, body.code], [400, 'invalid-input']);
  }
  for (const [method, path] of [
    ['POST', '/member'],
    ['PATCH', '/member'],
    ['DELETE', '/member'],
  ] as const)
    assert.equal((await shop.ask(method, path, { as: id, key: null })).status, 400);
});

test('leaving is repeated without leaving twice', async () => {
  const id = await shop.newMember(500);
  const key = randomUUID();
  assert.equal((await shop.ask('DELETE', '/member', { as: id, key })).status, 204);
  assert.equal((await shop.ask('DELETE', '/member', { as: id, key })).status, 204);
});

test('a key is forgotten after a week', async () => {
  const id = await shop.newMember(1000);
  const key = randomUUID();
  const first = await send(id, key);
  shop.later({ days: 6 });
  assert.equal((await send(id, key)).body.id, first.body.id);
  shop.later({ days: 2 });
  assert.notEqual((await send(id, key)).body.id, first.body.id);
});
