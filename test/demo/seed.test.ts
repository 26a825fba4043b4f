import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Shop } from './harness.js';

// Early, in the middle and late in a year; leap day.
const DAYS = [
  '2026-01-01T00:30:00Z',
  '2026-06-16T10:00:00Z',
  '2026-12-31T23:00:00Z',
  '2028-02-29T12:00:00Z',
];

for (const day of DAYS)
  test(`the shoppers are who they are said to be on ${day.slice(0, 10)}`, async () => {
    const shop = await Shop.open(day);
    const member = async (id: string) => (await shop.get('/member', id)).body;
    const ines = await member('ines');
    assert.deepEqual([ines.balance.available, ines.balance.pending], [1240, 360]);
    assert.deepEqual(
      ines.balance.expiring.map(({ points }: any) => points),
      [120],
    );
    assert.equal(ines.tier.name, 'Wool');
    assert.equal(ines.tier.progress[0].spend.amountMinor, 64_000);
    const vouchers = (await shop.get('/member/vouchers', 'ines')).body.items;
    const ready = vouchers.filter(({ state }: any) => state === 'active');
    assert.equal(ready.length, 2);
    assert.ok(
      ready.some(({ expiresAt }: any) => Date.parse(expiresAt) === shop.time + 3 * 86_400_000),
    );
    assert.equal(vouchers.filter(({ state }: any) => state === 'used').length, 1);
    const friends = (await shop.get('/member/referrals', 'ines')).body.items;
    assert.deepEqual(friends.map(({ state }: any) => state).sort(), [
      'invited',
      'joined',
      'rewarded',
    ]);
    const mia = await member('mia');
    assert.equal(mia.tier.name, 'Cashmere');
    assert.ok(mia.balance.available > 7000);
    assert.deepEqual((await member('noah')).balance.available, 100);
    const leo = await member('leo');
    assert.deepEqual([leo.balance.available, leo.balance.lifetime], [0, 0]);
    assert.deepEqual((await shop.get('/member/activity', 'leo')).body.items, []);
    const [expiring] = (await member('ada')).balance.expiring;
    assert.deepEqual(expiring, { points: 300, at: new Date(shop.time + 86_400_000).toISOString() });
    await shop.close();
  });

test('the list of shoppers begins with those to sign in as', async () => {
  const shop = await Shop.open();
  await shop.newShopper('Zoe New');
  const names = (await shop.merchant.shoppers()).map(({ id }) => id);
  assert.deepEqual(names.slice(0, 8), [
    'ines',
    'mia',
    'noah',
    'leo',
    'sam',
    'ada',
    'victor',
    'greta',
  ]);
  for (const { id, about } of (await shop.merchant.shoppers()).slice(0, 8)) assert.ok(about, id);
  assert.equal((await shop.merchant.shopper('sam'))?.joined, false);
  assert.equal((await shop.merchant.shopper('ines'))?.joined, true);
  assert.equal(await shop.merchant.shopper('nobody'), undefined);
  await shop.close();
});
