import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDatabase } from '../../demo/backend/database/database.js';
import { createSchema } from '../../demo/backend/database/schema.js';
import { seed } from '../../demo/backend/seed/seed.js';
import { Shop, line, ownDatabase } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const adjust = (shopperId: string, points: number) =>
  shop.merchant.adjustPoints({ shopperId, points, reason: 'For a test' });

test('the oldest points are spent first, and what is left of them expires on their day', async () => {
  const id = await shop.newMember(100);
  shop.later({ days: 300 });
  await adjust(id, 500);
  const redeemed = await shop.post('/member/redemptions', id, { rewardId: 'amount-5' });
  assert.equal(redeemed.body.member.balance.available, 100);
  assert.deepEqual(redeemed.body.member.balance.expiring, []);
  shop.later({ days: 66 });
  assert.equal((await shop.balance(id)).available, 100);
  shop.later({ days: 300 });
  assert.equal((await shop.balance(id)).available, 0);
  const [expired] = (await shop.get('/member/activity', id)).body.items;
  assert.deepEqual([expired.kind, expired.points, expired.balanceAfter], ['expire', -100, 0]);
});

test('points that will expire soon are announced', async () => {
  const id = await shop.newMember(250);
  const until = new Date(shop.time + 365 * 86_400_000).toISOString();
  assert.deepEqual((await shop.balance(id)).expiring, []);
  shop.later({ days: 280 });
  const { expiring } = await shop.balance(id);
  assert.deepEqual(new Set(expiring.map(({ at }: any) => at)), new Set([until]));
  assert.equal(
    expiring.reduce((sum: number, { points }: any) => sum + points, 0),
    250,
  );
});

test('points taken back may leave a debt, and what comes next pays it', async () => {
  const id = await shop.newMember(100);
  const order = { shopperId: id, lines: [line(10_000)], codes: [] };
  const { number, points } = await shop.merchant.placeOrder({ ...order, channel: 'online' });
  await shop.merchant.deliverOrder(number);
  const spend = { rewardId: 'your-amount', points: 100 + points - (points % 20) };
  assert.equal((await shop.post('/member/redemptions', id, spend)).status, 201);
  await shop.merchant.returnOrder(number);
  const { available } = await shop.balance(id);
  assert.equal(available, -points);
  assert.equal((await shop.post('/member/redemptions', id, { rewardId: 'amount-5' })).status, 409);
  await adjust(id, points + 40);
  assert.equal((await shop.balance(id)).available, 40);
  shop.later({ days: 364 });
  assert.deepEqual(
    (await shop.balance(id)).expiring.map((part: any) => part.points),
    [40],
  );
});

test('every line tells the balance after it, and the lines add up', async () => {
  const { items } = (await shop.get('/member/activity?limit=100', 'ines')).body;
  const final = items.filter(({ state }: any) => state === 'final').toReversed();
  let sum = 0;
  for (const entry of final) assert.equal(entry.balanceAfter, (sum += entry.points ?? 0));
  assert.equal(sum, (await shop.balance('ines')).available);
});

test('a long history is paged without a gap and without a repetition', async () => {
  const other = await Shop.open();
  const seen: string[] = [];
  let query = 'limit=100';
  for (let page = 0; query && page < 10; page++) {
    const { items, nextCursor } = (await other.get(`/member/activity?${query}`, 'greta')).body;
    seen.push(...items.map(({ at, id }: any) => `${at} ${id}`));
    query = nextCursor ? `limit=100&cursor=${nextCursor}` : '';
  }
  assert.equal(seen.length, 420);
  assert.equal(new Set(seen).size, 420);
  assert.deepEqual(
    seen.map((row) => row.split(' ')[0]),
    seen
      .map((row) => row.split(' ')[0])
      .sort()
      .toReversed(),
  );
  await other.close();
});

test('the ledger refuses to be changed, whoever tries', async () => {
  const { drop, ...options } = await ownDatabase();
  const database = await openDatabase(options);
  const now = new Date(shop.time);
  await database.transaction(async (sql) => {
    await createSchema(sql);
    await seed({ sql, now });
  });
  for (const table of ['entries', 'lots', 'postings'])
    for (const change of [
      `update ${table} set id = default`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ])
      await assert.rejects(database.query(change), /only grows/, change);
  const count = () => database.query('select count(*)::int as count from entries');
  const seeded = await count();
  await database.transaction(async (sql) => {
    await createSchema(sql);
    await seed({ sql, now });
  });
  assert.deepEqual(await count(), seeded, 'starting again adds nothing');
  await database.close();
  await drop();
});
