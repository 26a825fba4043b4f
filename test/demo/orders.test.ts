import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Shop, line } from './harness.js';

let shop: Shop;
before(async () => {
  shop = await Shop.open();
  // After the double points weekend.
  shop.later({ days: 3 });
});
after(() => shop.close());

const buy = (shopperId: string, unitMinor: number, channel: 'online' | 'till' = 'online') =>
  shop.merchant.placeOrder({ shopperId, lines: [line(unitMinor)], codes: [], channel });
const money = (amountMinor: number) => ({
  basis: 'spend',
  spend: { amountMinor, currency: 'USD' },
});

test('an online order earns once it is delivered', async () => {
  const id = await shop.newMember(100);
  const { number, points, pointsState } = await buy(id, 5000);
  assert.deepEqual([points, pointsState], [250, 'pending']);
  assert.deepEqual(
    [(await shop.balance(id)).available, (await shop.balance(id)).pending],
    [100, 250],
  );
  await shop.merchant.deliverOrder(number);
  await shop.merchant.deliverOrder(number);
  assert.deepEqual(
    [(await shop.balance(id)).available, (await shop.balance(id)).pending],
    [350, 0],
  );
  assert.equal((await shop.merchant.orders(id))[0]?.state, 'delivered');
});

test('an order that never arrives leaves a void line and no points', async () => {
  const id = await shop.newMember(100);
  const { number } = await buy(id, 5000);
  await shop.merchant.returnOrder(number);
  await shop.merchant.returnOrder(number);
  assert.deepEqual(
    [(await shop.balance(id)).available, (await shop.balance(id)).pending],
    [100, 0],
  );
  const [entry] = (await shop.get('/member/activity', id)).body.items;
  assert.deepEqual([entry.state, entry.points], ['voided', 250]);
});

test('an order at the till earns at once', async () => {
  const id = await shop.newMember(100);
  const { points, pointsState } = await buy(id, 5000, 'till');
  assert.equal(pointsState, 'final');
  assert.equal((await shop.balance(id)).available, 100 + points);
});

test('double points are double points while they last', async () => {
  const other = await Shop.open();
  const [id, lines] = [await other.newMember(100), [line(5000)]];
  const order = { shopperId: id, lines, codes: [], channel: 'online' } as const;
  assert.equal((await other.merchant.placeOrder(order)).points, 500);
  other.later({ days: 2, minutes: 6 * 60 });
  assert.equal((await other.merchant.placeOrder(order)).points, 250);
  await other.close();
});

test('who is not a member, or blocked, earns nothing', async () => {
  const { id } = await shop.newShopper();
  for (const shopperId of [id, 'victor']) assert.equal((await buy(shopperId, 5000)).points, 0);
});

test('spending lifts a member, and the tier earns more', async () => {
  const id = await shop.newMember(100);
  await buy(id, 39_000, 'till');
  const early = (await shop.get('/member', id)).body.tier;
  assert.deepEqual(
    [early.name, early.progress, early.retain],
    ['Linen', [money(39_000)], undefined],
  );
  await buy(id, 1000, 'till');
  const { tier } = (await shop.get('/member', id)).body;
  assert.deepEqual([tier.name, tier.retain, tier.validUntil], ['Wool', [], '2027-12-31']);
  assert.equal(tier.periodEndsAt, '2026-12-31');
  assert.equal((await buy(id, 5000)).points, 300);
  const titles = (await shop.get('/member/activity', id)).body.items.map(({ title }: any) => title);
  assert.ok(titles.includes('Welcome to Wool'));
});

test('a tier is kept for the year after, and says what it takes to keep it', async () => {
  const other = await Shop.open('2026-11-20T10:00:00Z');
  const id = await other.newMember(100);
  const buyThere = (unitMinor: number) =>
    other.merchant.placeOrder({
      shopperId: id,
      lines: [line(unitMinor)],
      codes: [],
      channel: 'till',
    });
  await buyThere(100_000);
  other.time = Date.parse('2027-03-01T10:00:00Z');
  await buyThere(30_000);
  const { tier } = (await other.get('/member', id)).body;
  assert.deepEqual(
    [tier.name, tier.validUntil, tier.retain],
    ['Cashmere', '2027-12-31', [money(70_000)]],
  );
  other.time = Date.parse('2028-01-02T10:00:00Z');
  assert.equal((await other.get('/member', id)).body.tier.name, 'Linen');
  await other.close();
});

test('a returned order lowers the tier again', async () => {
  const id = await shop.newMember(100);
  const { number } = await buy(id, 40_000, 'till');
  await shop.merchant.returnOrder(number);
  const [{ kind, title }] = (await shop.get('/member/activity', id)).body.items;
  assert.deepEqual([kind, title], ['tier-change', 'Back to Linen']);
});

test('the till finds a member by card or voucher', async () => {
  const id = await shop.newMember(600);
  const { cardNumber } = (await shop.get('/member', id)).body;
  const { voucher } = (await shop.post('/member/redemptions', id, { rewardId: 'amount-5' })).body;
  for (const text of [cardNumber, cardNumber.replace(' ', ''), cardNumber.replace(' ', '-')])
    assert.equal((await shop.merchant.findMember(text))?.shopperId, id);
  const found = await shop.merchant.findMember(` ${voucher.code.toLowerCase()} `);
  assert.deepEqual([found?.shopperId, found?.available, found?.tierName], [id, 100, 'Linen']);
  assert.equal(found?.voucher?.code, voucher.code);
  assert.equal(await shop.merchant.findMember('0000 0000'), undefined);
});

test('orders that pay each other’s senders at once all go through', async () => {
  const members = await Promise.all(Array.from({ length: 6 }, () => shop.newMember(100)));
  const codes = await Promise.all(
    members.map(async (id) => (await shop.get('/member/referrals', id)).body.code),
  );
  const orders = members.map((shopperId, index) => {
    const referralCode = codes[(index + 1) % codes.length];
    return shop.merchant.placeOrder({
      shopperId,
      referralCode,
      lines: [line(5000)],
      codes: [],
      channel: 'till',
    });
  });
  const points = (await Promise.all(orders)).map((order) => order.points);
  for (const [index, id] of members.entries())
    assert.equal((await shop.balance(id)).available, 100 + points[index]! + 500);
});
