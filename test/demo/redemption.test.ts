import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serve } from '@hono/node-server';
import { Shop } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const redeem = (as: string, rewardId: string, more: object = {}) =>
  shop.post('/member/redemptions', as, { rewardId, ...more });

test('points become a voucher', async () => {
  const id = await shop.newMember(1240);
  const { status, body } = await redeem(id, 'amount-10');
  assert.equal(status, 201);
  assert.equal(body.member.balance.available, 240);
  assert.match(body.voucher.code, /^HLD-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  assert.deepEqual(body.voucher.minSpend, { amountMinor: 4000, currency: 'USD' });
  assert.equal(Date.parse(body.voucher.expiresAt) - shop.time, 60 * 86_400_000);
  const [held] = (await shop.get('/member/vouchers', id)).body.items;
  assert.deepEqual(held, body.voucher);
  const [line] = (await shop.get('/member/activity', id)).body.items;
  assert.deepEqual(
    [line.kind, line.points, line.balanceAfter, line.voucherId],
    ['redeem', -1000, 240, held.id],
  );
});

test('fifty parallel redemptions of the last points give exactly one voucher', async () => {
  const id = await shop.newMember(1000);
  const Authorization = `Bearer ${await shop.merchant.token(id)}`;
  const server = serve({ fetch: shop.app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/member/redemptions`;
  const attempts = Array.from({ length: 50 }, async () => {
    const headers = {
      Authorization,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
    };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: '{"rewardId":"amount-10"}',
    });
    return { status: response.status, body: (await response.json()) as any };
  });
  const answers = await Promise.all(attempts).finally(() => server.close());
  const refused = answers.filter(({ status }) => status !== 201);
  assert.equal(refused.length, 49);
  for (const { status, body } of refused)
    assert.deepEqual([status, body.code], [409, 'insufficient-points']);
  assert.equal((await shop.get('/member/vouchers', id)).body.items.length, 1);
  assert.equal((await shop.balance(id)).available, 0);
});

test('the last of a stock is given once', async () => {
  const rich = await Promise.all(Array.from({ length: 14 }, () => shop.newMember(500)));
  // Cashmere: $1,000 at the till, this year.
  const line = { productId: 'x', title: 'x', quantity: 1, unitMinor: 100_000 };
  for (const shopperId of rich)
    await shop.merchant.placeOrder({ shopperId, lines: [line], codes: [], channel: 'till' });
  const answers = await Promise.all(rich.map((id) => redeem(id, 'preview-evening')));
  assert.equal(answers.filter(({ status }) => status === 201).length, 12);
  const { rewards } = (await shop.get('/program')).body;
  assert.equal(rewards.find(({ id }: any) => id === 'preview-evening').soldOut, true);
});

test('too few points are refused and nothing is taken', async () => {
  const id = await shop.newMember(499);
  const { status, body } = await redeem(id, 'amount-5');
  assert.deepEqual([status, body.code], [409, 'insufficient-points']);
  assert.equal((await shop.balance(id)).available, 499);
});

test('an amount of one’s own is worth a cent a point, on the grid only', async () => {
  const id = await shop.newMember(1000);
  const { body } = await redeem(id, 'your-amount', { points: 820 });
  assert.deepEqual(body.voucher.amount, { amountMinor: 820, currency: 'USD' });
  assert.equal(body.voucher.title, '$8.20 off your order');
  assert.equal(body.member.balance.available, 180);
  for (const points of [undefined, 110, 80, 3020])
    assert.equal((await redeem(id, 'your-amount', { points })).status, 422);
});

test('an option must be one there is', async () => {
  const id = await shop.newMember(3000);
  for (const optionId of [undefined, 'mauve'])
    assert.equal((await redeem(id, 'canvas-tote', { optionId })).body.code, 'invalid-input');
  assert.equal((await redeem(id, 'amount-5', { optionId: 'indigo' })).body.code, 'invalid-input');
  assert.equal(
    (await redeem(id, 'canvas-tote', { optionId: 'indigo' })).body.voucher.title,
    'Canvas tote, Indigo',
  );
});

test('a reward of the highest tier is for the highest tier, once', async () => {
  const id = await shop.newMember(3000);
  const { status, body } = await redeem(id, 'preview-evening');
  assert.deepEqual([status, body.code], [422, 'reward-unavailable']);
  assert.equal((await redeem(id, 'no-such-reward')).status, 404);
});

test('a reward that is limited to one says so afterwards', async () => {
  const other = await Shop.open();
  const first = await other.post('/member/redemptions', 'mia', { rewardId: 'preview-evening' });
  assert.equal(first.status, 201);
  assert.deepEqual(first.body.member.rewards, [
    { rewardId: 'preview-evening', reason: 'limit-reached' },
  ]);
  const second = await other.post('/member/redemptions', 'mia', { rewardId: 'preview-evening' });
  assert.equal(second.body.code, 'reward-unavailable');
  other.later({ days: 46 });
  const late = await other.post('/member/redemptions', 'mia', { rewardId: 'preview-evening' });
  assert.equal(late.body.detail, 'This reward has ended.');
  await other.close();
});

test('a gift card takes a moment to be made', async () => {
  const id = await shop.newMember(2500);
  const { status, body } = await redeem(id, 'gift-card-25');
  assert.equal(status, 202);
  assert.equal(body.state, 'pending');
  assert.ok(body.pollAfterMs > 0);
  assert.equal((await shop.balance(id)).available, 0);
  const [waiting] = (await shop.get('/member/vouchers', id)).body.items;
  assert.deepEqual([waiting.state, waiting.code], ['pending', undefined]);
  assert.equal(
    (await shop.ask('DELETE', `/member/redemptions/${body.id}`, { as: id })).status,
    409,
  );
  shop.later({ ms: 1600 });
  const done = (await shop.get(`/member/redemptions/${body.id}`, id)).body;
  assert.equal(done.state, 'done');
  assert.match(done.voucher.code, /^GIFT-/);
  assert.deepEqual(done.voucher.left, { amountMinor: 2500, currency: 'USD' });
});

test('nobody sees or undoes the redemption of another', async () => {
  const [owner, other] = [await shop.newMember(500), await shop.newMember(500)];
  const { body } = await redeem(owner, 'amount-5');
  assert.equal((await shop.get(`/member/redemptions/${body.id}`, other)).status, 404);
  assert.equal(
    (await shop.ask('DELETE', `/member/redemptions/${body.id}`, { as: other })).status,
    404,
  );
});
