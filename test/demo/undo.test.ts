import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Shop, line } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const redeem = async (as: string) =>
  (await shop.post('/member/redemptions', as, { rewardId: 'amount-5' })).body;
const undo = (as: string, id: string) => shop.ask('DELETE', `/member/redemptions/${id}`, { as });

test('within half an hour a redemption can be taken back', async () => {
  const id = await shop.newMember(600);
  const balance = await shop.balance(id);
  const redemption = await redeem(id);
  shop.later({ minutes: 29 });
  const { status, body } = await undo(id, redemption.id);
  assert.equal(status, 200);
  assert.deepEqual(body.member.balance, balance);
  const [voucher] = (await shop.get('/member/vouchers', id)).body.items;
  assert.deepEqual([voucher.state, voucher.undoUntil], ['cancelled', undefined]);
  const lines = (await shop.get('/member/activity', id)).body.items;
  assert.deepEqual([lines[0].kind, lines[0].points], ['undo', 500]);
  assert.deepEqual([lines[1].kind, lines[1].points], ['redeem', -500]);
});

test('after half an hour it cannot', async () => {
  const id = await shop.newMember(600);
  const redemption = await redeem(id);
  shop.later({ minutes: 30 });
  const { status, body } = await undo(id, redemption.id);
  assert.deepEqual([status, body.code], [409, 'conflict']);
  assert.match(body.detail, /30 minutes/);
  assert.equal((await shop.balance(id)).available, 100);
});

test('a used voucher cannot be undone, and an undone one cannot be used', async () => {
  const id = await shop.newMember(1200);
  const [first, second] = [await redeem(id), await redeem(id)];
  const codes = [first.voucher.code];
  await shop.merchant.placeOrder({ shopperId: id, lines: [line(9000)], codes, channel: 'online' });
  assert.match((await undo(id, first.id)).body.detail, /used/);
  assert.equal((await undo(id, second.id)).status, 200);
  assert.match((await undo(id, second.id)).body.detail, /already/);
  const order = await shop.merchant.placeOrder({
    shopperId: id,
    lines: [line(9000)],
    channel: 'online',
    codes: [second.voucher.code],
  });
  assert.equal(order.discountMinor, 0);
  assert.equal(order.refusedCodes.length, 1);
});

test('points that come back expire when they always would have', async () => {
  const id = await shop.newMember(600);
  shop.later({ days: 364 });
  const redemption = await redeem(id);
  await undo(id, redemption.id);
  const { available, expiring } = await shop.balance(id);
  assert.equal(available, 600);
  assert.equal(
    expiring.reduce((sum: number, { points }: any) => sum + points, 0),
    600,
  );
  shop.later({ days: 2 });
  assert.equal((await shop.balance(id)).available, 0);
});

test('ten undos at the same time give the points back once', async () => {
  const id = await shop.newMember(500);
  const redemption = await redeem(id);
  const answers = await Promise.all(Array.from({ length: 10 }, () => undo(id, redemption.id)));
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  assert.equal((await shop.balance(id)).available, 500);
});
