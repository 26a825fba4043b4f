import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Shop, line } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const claim = (as: string, earningId: string, input?: object) =>
  shop.post('/member/earnings', as, { earningId, ...(input && { input }) });
const status = async (as: string, id: string) =>
  (await shop.get('/member', as)).body.earnings.find(({ earningId }: any) => earningId === id);

test('following counts once in a lifetime', async () => {
  const id = await shop.newMember(100);
  const { status: code, body } = await claim(id, 'instagram');
  assert.deepEqual([code, body.state, body.points], [200, 'done', 50]);
  assert.equal(body.member.balance.available, 150);
  assert.equal((await status(id, 'instagram')).state, 'done');
  assert.equal((await claim(id, 'instagram')).status, 409);
  assert.equal((await shop.balance(id)).available, 150);
});

test('a newsletter needs an address that is one', async () => {
  const id = await shop.newMember(100);
  for (const input of [undefined, {}, { email: 'ines@' }, { email: 'a b@c.de' }]) {
    const { status: code, body } = await claim(id, 'newsletter', input);
    assert.deepEqual([code, body.errors[0].field], [422, 'input.email']);
  }
  assert.equal((await claim(id, 'newsletter', { email: 'ines@example.com' })).body.state, 'done');
});

test('a review counts once somebody has read it', async () => {
  const id = await shop.newMember(100);
  const { body } = await claim(id, 'review', { text: 'Soft from the first day.' });
  assert.equal(body.state, 'pending');
  assert.deepEqual([body.member.balance.available, body.member.balance.pending], [100, 50]);
  assert.equal((await status(id, 'review')).state, 'pending');
  assert.equal((await claim(id, 'review', { text: 'Again.' })).status, 409);
  shop.later({ days: 3 });
  const { available, pending } = await shop.balance(id);
  assert.deepEqual([available, pending], [150, 0]);
  const lines = (await shop.get('/member/activity', id)).body.items;
  assert.equal(lines.filter(({ title }: any) => title === 'Review what you bought').length, 1);
  assert.equal(lines[0].state, 'final');
});

test('a survey takes 0 to 10 and a few words, once a year', async () => {
  const id = await shop.newMember(100);
  for (const score of [-1, 11, 5.5, '5'])
    assert.equal((await claim(id, 'survey', { score })).status, 422);
  assert.equal((await claim(id, 'survey', { score: 0, text: 'Slow parcel.' })).body.points, 40);
  const { state, at } = await status(id, 'survey');
  assert.deepEqual([state, at], ['limited', '2027-01-01T00:00:00.000Z']);
  const again = await claim(id, 'survey', { score: 9 });
  assert.deepEqual(
    [again.status, again.body.detail],
    [409, 'You can do this again from January 1, 2027.'],
  );
});

test('a code on a receipt is good once, whoever enters it', async () => {
  const [one, two] = [await shop.newMember(100), await shop.newMember(100)];
  const text = ' twill - 2417 ';
  const answers = await Promise.all([
    claim(one, 'receipt', { text }),
    claim(two, 'receipt', { text }),
  ]);
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 422]);
  assert.equal(
    (await claim(one, 'receipt', { text: 'TWILL-0000' })).body.errors[0].field,
    'input.text',
  );
});

test('what comes by itself cannot be claimed', async () => {
  const id = await shop.newMember(100);
  for (const earningId of ['purchase', 'join', 'referral', 'store-visit', 'subscription']) {
    const { status: code, body } = await claim(id, earningId);
    assert.deepEqual([code, body.code], [422, 'reward-unavailable']);
  }
  assert.equal((await claim(id, 'nonsense')).status, 404);
});

test('an evening for the highest tier is for the highest tier', async () => {
  const id = await shop.newMember(100);
  assert.equal((await claim(id, 'preview-evening', { text: 'selvedge' })).status, 422);
  assert.equal((await claim('mia', 'preview-evening', { text: 'selvedge' })).body.points, 150);
});

test('a birthday brings points on the day, every year', async () => {
  const id = await shop.newMember(100);
  const { body } = await claim(id, 'birthday', { birthday: { day: 14, month: 9 } });
  assert.deepEqual([body.state, body.points], ['pending', 200]);
  const waiting = await status(id, 'birthday');
  assert.deepEqual([waiting.state, waiting.at], ['pending', '2026-09-14']);
  assert.equal((await shop.balance(id)).available, 100);
  const time = shop.time;
  shop.time = Date.parse('2026-09-14T06:00:00Z');
  assert.equal((await shop.balance(id)).available, 300);
  assert.equal((await status(id, 'birthday')).at, '2027-09-14');
  shop.time = Date.parse('2027-09-14T06:00:00Z');
  const birthdays = (await shop.get('/member/activity', id)).body.items.filter(
    ({ title }: any) => title === 'Happy birthday',
  );
  assert.deepEqual(
    birthdays.map(({ at }: any) => at.slice(0, 10)),
    ['2027-09-14', '2026-09-14'],
  );
  shop.time = time;
});

test('a birthday that is near counts from the next year, and says so', async () => {
  const id = await shop.newMember(100);
  const near = new Date(shop.time + 10 * 86_400_000);
  const birthday = { day: near.getUTCDate(), month: near.getUTCMonth() + 1, year: 1990 };
  await shop.ask('PATCH', '/member', { as: id, body: { birthday } });
  const { at, reason } = await status(id, 'birthday');
  assert.equal(at.slice(0, 4), '2027');
  assert.match(reason, /^We need 30 days’ notice.* 2027\.$/);
});

test('a birthday is set once', async () => {
  const id = await shop.newMember(100);
  await claim(id, 'birthday', { birthday: { day: 14, month: 9 } });
  const other = { birthday: { day: 15, month: 9 } };
  assert.equal((await claim(id, 'birthday', other)).status, 409);
  assert.equal((await shop.ask('PATCH', '/member', { as: id, body: other })).status, 409);
  const { birthday } = (await shop.get('/member', id)).body;
  assert.deepEqual(birthday, { day: 14, month: 9 });
});

test('a day the calendar does not have is no birthday', async () => {
  const id = await shop.newMember(100);
  for (const birthday of [
    { day: 30, month: 2 },
    { day: 29, month: 2, year: 2023 },
    { day: 0, month: 1 },
    { month: 1 },
    { day: 1, month: 1, year: 2030 },
  ])
    assert.equal((await claim(id, 'birthday', { birthday })).status, 422);
  assert.equal((await claim(id, 'birthday', { birthday: { day: 29, month: 2 } })).status, 200);
});

test('a visit counts once a month, a subscription with each delivery', async () => {
  const id = await shop.newMember(100);
  const lines = [line(1800, { productId: 'wool-care', category: 'subscription' })];
  const buy = () => shop.merchant.placeOrder({ shopperId: id, lines, codes: [], channel: 'till' });
  const [first, second] = [await buy(), await buy()];
  assert.equal(first.points - second.points, 75);
  assert.equal((await shop.balance(id)).available, 100 + first.points + second.points + 2 * 120);
});
