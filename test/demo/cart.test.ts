import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Shop, cart, line } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const voucher = async (as: string, rewardId: string, more: object = {}) =>
  (await shop.post('/member/redemptions', as, { rewardId, ...more })).body.voucher;
const check = async (as: string | undefined, what: object, content: object) =>
  (await shop.post('/eligibility', as, { ...what, cart: content })).body;

test('shipping is six dollars, nothing from eighty on, and never for Cashmere', async () => {
  const shipping = async (unitMinor: number, shopperId = 'ines') =>
    (await shop.merchant.priceCart({ lines: [line(unitMinor)], codes: [], shopperId }))
      .shippingMinor;
  assert.deepEqual(
    [await shipping(7999), await shipping(8000), await shipping(100, 'mia')],
    [600, 0, 0],
  );
});

test('codes come off the total, or say why not', async () => {
  const id = await shop.newMember(5000);
  const [five, ship] = [await voucher(id, 'amount-5'), await voucher(id, 'free-shipping')];
  const codes = [five.code, ship.code.toLowerCase(), 'NOPE'];
  const priced = await shop.merchant.priceCart({
    lines: [line(2000, { quantity: 2 })],
    codes,
    shopperId: id,
  });
  assert.deepEqual(
    [priced.subtotalMinor, priced.shippingMinor, priced.discountMinor, priced.totalMinor],
    [4000, 600, 1100, 3500],
  );
  assert.deepEqual(
    priced.codes.map(({ applied }) => applied),
    [true, true, false],
  );
  assert.match(priced.codes[2]!.reason!, /know/);
});

test('ten dollars off needs forty, and stands alone', async () => {
  const id = await shop.newMember(5000);
  const [ten, five] = [await voucher(id, 'amount-10'), await voucher(id, 'amount-5')];
  const what = { voucherId: ten.id };
  const little = await check(id, what, cart(2800));
  assert.deepEqual(little.missing, { amountMinor: 1200, currency: 'USD' });
  assert.equal(little.reason, 'It works on orders of $40 or more: $12 to go.');
  assert.deepEqual(await check(id, what, cart(4000)), { eligible: true });
  assert.deepEqual(await check(id, what, cart(4000, [ten.code])), { eligible: true });
  for (const code of [five.code, 'SUMMER'])
    assert.match((await check(id, what, cart(4000, [code]))).reason, /combined/);
  assert.match(
    (await check(id, { voucherId: five.id }, cart(4000, [ten.code]))).reason,
    /combined/,
  );
});

test('ten percent off knitwear needs knitwear', async () => {
  const id = await shop.newMember(5000);
  const knit = await voucher(id, 'knitwear-10');
  const lines = [line(10_000), line(5000, { productId: 'moss-scarf', category: 'knitwear' })];
  const priced = await shop.merchant.priceCart({ lines, codes: [knit.code], shopperId: id });
  assert.equal(priced.discountMinor, 500);
  assert.match((await check(id, { voucherId: knit.id }, cart(4000))).reason, /knitwear/);
  const scarf = cart(5000, [], 'moss-scarf');
  assert.deepEqual(await check(id, { rewardId: 'knitwear-10' }, scarf), { eligible: true });
});

test('the tote is free once it is in the bag', async () => {
  const id = await shop.newMember(5000);
  const tote = await voucher(id, 'canvas-tote', { optionId: 'natural' });
  assert.equal((await check(id, { voucherId: tote.id }, cart(9000))).eligible, false);
  const lines = [line(3800, { productId: 'canvas-tote', quantity: 2 })];
  const { discountMinor } = await shop.merchant.priceCart({
    lines,
    codes: [tote.code],
    shopperId: id,
  });
  assert.equal(discountMinor, 3800);
});

test('a gift card keeps what an order does not need', async () => {
  const id = await shop.newMember(2500);
  const { id: redemption } = (
    await shop.post('/member/redemptions', id, { rewardId: 'gift-card-25' })
  ).body;
  shop.later({ ms: 2000 });
  const card = (await shop.get(`/member/redemptions/${redemption}`, id)).body.voucher;
  const order = { shopperId: id, codes: [card.code], channel: 'till' } as const;
  await shop.merchant.placeOrder({ ...order, lines: [line(1000)] });
  const [held] = (await shop.get('/member/vouchers', id)).body.items;
  assert.deepEqual([held.state, held.left.amountMinor], ['partly-used', 1500]);
  const { discountMinor, totalMinor } = await shop.merchant.placeOrder({
    ...order,
    lines: [line(2000)],
  });
  assert.deepEqual([discountMinor, totalMinor], [1500, 1100]);
  assert.equal((await shop.get('/member/vouchers', id)).body.items[0].state, 'used');
});

test('a voucher is used once, by its holder, in time', async () => {
  const [id, other] = [await shop.newMember(5000), await shop.newMember(0)];
  const five = await voucher(id, 'amount-5');
  const order = { lines: [line(4000)], codes: [five.code], channel: 'till' } as const;
  const strange = await shop.merchant.placeOrder({ ...order, shopperId: other });
  assert.match(strange.refusedCodes[0]!.reason, /somebody else/);
  const buyers = [id, undefined, undefined, undefined, id];
  const orders = await Promise.all(
    buyers.map((shopperId) =>
      shop.merchant.placeOrder({ ...order, ...(shopperId && { shopperId }) }),
    ),
  );
  assert.equal(orders.filter(({ discountMinor }) => discountMinor > 0).length, 1);
  assert.match((await check(id, { voucherId: five.id }, cart(4000))).reason, /used/);
  const late = await voucher(id, 'amount-5');
  shop.later({ days: 61 });
  assert.match((await check(id, { voucherId: late.id }, cart(4000))).reason, /expired/);
  assert.equal((await shop.get('/member/vouchers', id)).body.items[0].state, 'expired');
});

test('nobody is told of another’s voucher', async () => {
  const id = await shop.newMember(5000);
  const five = await voucher(id, 'amount-5');
  for (const as of [undefined, 'ines', 'sam'])
    assert.equal(
      (await shop.post('/eligibility', as, { voucherId: five.id, cart: cart(4000) })).status,
      404,
    );
});

test('a reward or a voucher is named, and not both', async () => {
  for (const what of [{}, { rewardId: 'amount-5', voucherId: 'v' }])
    assert.equal(
      (await shop.post('/eligibility', 'ines', { ...what, cart: cart(4000) })).status,
      422,
    );
});

test('a quote knows tier, campaign and gift cards', async () => {
  const other = await Shop.open();
  const lines = [...cart(4999).lines, ...cart(999).lines];
  const quote = async (as?: string) => (await other.post('/quote', as, { lines })).body;
  assert.deepEqual(await quote(), { points: 599, lines: [{ points: 499 }, { points: 99 }] });
  assert.equal((await quote('ines')).points, 719);
  assert.equal((await quote('mia')).points, 959);
  other.later({ days: 3 });
  assert.equal((await quote()).points, 299);
  const card = line(999, { productId: 'gift-card', category: 'gift-card' });
  await other.merchant.priceCart({ lines: [card], codes: [] });
  const { body } = await other.post('/quote', undefined, {
    lines: cart(999, [], 'gift-card').lines,
  });
  assert.deepEqual(body, { points: 0, lines: [{ points: 0 }] });
  await other.close();
});
