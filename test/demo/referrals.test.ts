import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Shop, line } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const referrals = async (as: string) => (await shop.get('/member/referrals', as)).body;
const codeOf = async (as: string): Promise<string> => (await referrals(as)).code;
const newEmail = () => `leo+${randomUUID().slice(0, 8)}@example.net`;

test('the link carries the code and leads to the shop that asks', async () => {
  const headers = { Origin: 'https://halden.example' };
  const { body } = await shop.ask('GET', '/member/referrals', { as: 'ines', headers });
  assert.equal(body.url, `https://halden.example/?ref=${body.code}`);
});

test('a friend is told who sent the gift, by first name', async () => {
  const code = await codeOf('ines');
  const { body } = await shop.get(`/referrals/${code.toLowerCase()}`);
  assert.deepEqual([body.code, body.senderName, body.needsEmail], [code, 'Ines', true]);
  assert.deepEqual(body.friend.amount, { amountMinor: 1000, currency: 'USD' });
  assert.deepEqual(body.sender, { points: 500 });
  assert.equal((await shop.get(`/referrals/${code}`, 'sam')).body.needsEmail, false);
  assert.equal((await shop.get('/referrals/NOBODY')).status, 404);
});

test('the friend gets a gift, and the sender gets points once the first order has arrived', async () => {
  const sender = await shop.newMember(100);
  const email = newEmail();
  const { status, body } = await shop.post(`/referrals/${await codeOf(sender)}/claims`, undefined, {
    email,
  });
  assert.equal(status, 201);
  assert.match(body.voucher.code, /^FRIEND-/);
  assert.equal((await referrals(sender)).items[0].state, 'joined');
  const order = {
    email,
    lines: [line(6000)],
    codes: [body.voucher.code],
    channel: 'online',
  } as const;
  const { number, discountMinor } = await shop.merchant.placeOrder(order);
  assert.equal(discountMinor, 1000);
  assert.equal((await referrals(sender)).items[0].state, 'ordered');
  assert.deepEqual(
    [(await shop.balance(sender)).available, (await shop.balance(sender)).pending],
    [100, 500],
  );
  await shop.merchant.deliverOrder(number);
  const now = await referrals(sender);
  assert.deepEqual([now.items[0].state, now.earned, now.pending], ['rewarded', 500, 0]);
  assert.equal((await shop.balance(sender)).available, 600);
  await shop.merchant.returnOrder(number);
  assert.equal((await shop.balance(sender)).available, 100);
  assert.equal((await referrals(sender)).items[0].state, 'refused');
});

test('coming by the link is enough', async () => {
  const sender = await shop.newMember(100);
  const order = { email: newEmail(), lines: [line(6000)], codes: [], channel: 'till' } as const;
  await shop.merchant.placeOrder({ ...order, referralCode: await codeOf(sender) });
  assert.equal((await shop.balance(sender)).available, 600);
  const again = { ...order, referralCode: await codeOf(sender) };
  await shop.merchant.placeOrder(again);
  assert.equal((await shop.balance(sender)).available, 600, 'the second order is no first order');
});

test('nobody refers himself', async () => {
  const { id, email } = await shop.newShopper();
  await shop.post('/member', id);
  const code = await codeOf(id);
  for (const [as, body] of [
    [id, {}],
    [undefined, { email: email.toUpperCase() }],
  ] as const) {
    const answer = await shop.post(`/referrals/${code}/claims`, as, body);
    assert.deepEqual([answer.status, answer.body.code], [409, 'conflict']);
    assert.match(answer.body.detail, /own link/);
  }
  assert.equal((await shop.post('/member/referrals', id, { email })).status, 422);
  await shop.merchant.placeOrder({
    shopperId: id,
    lines: [line(6000)],
    codes: [],
    channel: 'till',
    referralCode: code,
  });
  assert.deepEqual((await referrals(id)).items, []);
});

test('a customer gets no gift, and the sender reads why', async () => {
  const sender = await shop.newMember(100);
  const email = newEmail();
  await shop.merchant.placeOrder({ email, lines: [line(500)], codes: [], channel: 'till' });
  assert.equal((await shop.post('/member/referrals', sender, { email })).body.state, 'invited');
  const { status, body } = await shop.post(`/referrals/${await codeOf(sender)}/claims`, undefined, {
    email,
  });
  assert.deepEqual([status, body.code], [409, 'conflict']);
  assert.match(body.detail, /already shopped/);
  const [friend] = (await referrals(sender)).items;
  assert.deepEqual([friend.state, friend.reason], ['refused', 'They have shopped here before.']);
});

test('one gift for each address', async () => {
  const [one, two] = [await shop.newMember(), await shop.newMember()];
  const email = newEmail();
  const codes = [await codeOf(one), await codeOf(two), await codeOf(one)];
  const answers = await Promise.all(
    codes.map((code) => shop.post(`/referrals/${code}/claims`, undefined, { email })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
});

test('a guest must give an address, and it must be one', async () => {
  const code = await codeOf('ines');
  for (const body of [undefined, {}, { email: 'leo' }])
    assert.equal((await shop.post(`/referrals/${code}/claims`, undefined, body)).status, 422);
});

test('a friend’s address is never given in full', async () => {
  const sender = await shop.newMember();
  const email = newEmail();
  const invited = await shop.post('/member/referrals', sender, { email });
  await shop.post(`/referrals/${await codeOf(sender)}/claims`, undefined, { email });
  const everything = [
    invited,
    await shop.get('/member/referrals', sender),
    await shop.get('/member/activity', sender),
  ];
  for (const { body } of everything) assert.ok(!JSON.stringify(body).includes('example.net'));
  assert.match(invited.body.name, /^leo\+.*@…$/);
});

test('a gift claimed as a guest is in the wallet after joining', async () => {
  const { id, email } = await shop.newShopper();
  const { body } = await shop.post(`/referrals/${await codeOf('ines')}/claims`, undefined, {
    email,
  });
  await shop.post('/member', id);
  const [held] = (await shop.get('/member/vouchers', id)).body.items;
  assert.equal(held.code, body.voucher.code);
});

test('a friend can be reminded after three days, twice', async () => {
  const sender = await shop.newMember();
  const { body } = await shop.post('/member/referrals', sender, { email: newEmail() });
  const remind = async () =>
    (await shop.post(`/member/referrals/${body.id}/reminders`, sender)).status;
  assert.equal(await remind(), 409);
  const outcomes = [];
  for (let round = 0; round < 3; round++) {
    shop.later({ days: 3 });
    outcomes.push([(await referrals(sender)).items[0].canRemind, await remind()]);
  }
  assert.deepEqual(outcomes, [
    [true, 204],
    [true, 204],
    [false, 409],
  ]);
  assert.equal((await shop.post('/member/referrals/nobody/reminders', sender)).status, 404);
});

test('too many invitations on one day are put off, with a time to wait', async () => {
  const sender = await shop.newMember();
  const invite = () => shop.post('/member/referrals', sender, { email: newEmail() });
  for (let count = 0; count < 20; count++) assert.equal((await invite()).status, 201);
  const { status, body, headers } = await invite();
  assert.deepEqual([status, body.code, headers.get('Retry-After')], [429, 'rate-limited', '86400']);
  shop.later({ days: 1 });
  assert.equal((await invite()).status, 201);
});

test('a friend is invited once', async () => {
  const sender = await shop.newMember();
  const email = newEmail();
  assert.equal((await shop.post('/member/referrals', sender, { email })).status, 201);
  assert.equal((await shop.post('/member/referrals', sender, { email })).status, 409);
});
