import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Shop, cart } from './harness.js';

let shop: Shop;
let id: string;
before(async () => {
  shop = await Shop.open();
  id = await shop.newMember(5000);
});
after(() => shop.close());

const refused = async (status: number, code: string, answer: ReturnType<Shop['ask']>) => {
  const { status: was, body } = await answer;
  assert.deepEqual([was, body.code], [status, code]);
  return body;
};
const fields = (body: any): string[] => body.errors.map(({ field }: any) => field);

test('what is not JSON is refused', async () => {
  for (const raw of ['{', '{"rewardId":}', 'x'])
    await refused(400, 'invalid-input', shop.ask('POST', '/member/redemptions', { as: id, raw }));
  for (const raw of ['[]', '"text"', 'null', '3'])
    await refused(422, 'invalid-input', shop.ask('POST', '/member/redemptions', { as: id, raw }));
});

test('another content type is refused', async () => {
  const headers = { 'Content-Type': 'text/plain' };
  const asked = { as: id, raw: '{"rewardId":"amount-5"}', headers };
  await refused(415, 'invalid-input', shop.ask('POST', '/member/redemptions', asked));
});

test('a body of more than 64 kB is refused', async () => {
  const body = { earningId: 'review', input: { text: 'x'.repeat(70_000) } };
  await refused(413, 'too-large', shop.ask('POST', '/member/earnings', { as: id, body }));
});

test('an unknown address and a wrong method are told apart', async () => {
  await refused(404, 'not-found', shop.get('/nowhere'));
  await refused(404, 'not-found', shop.ask('POST', '/member/nowhere', { body: {} }));
  const { status, headers } = await shop.ask('PUT', '/member', { body: {} });
  assert.equal(status, 405);
  assert.equal(headers.get('Allow'), 'GET, POST, PATCH, DELETE');
  assert.equal((await shop.ask('DELETE', '/program')).status, 405);
});

test('every field that is wrong is named', async () => {
  const birthday = { day: 31, month: 13 };
  const body = { birthday, consent: 'yes', preferences: [{ id: 'nope', enabled: true }] };
  const asked = shop.ask('PATCH', '/member', { as: id, body });
  const problem = await refused(422, 'invalid-input', asked);
  assert.ok(fields(problem).includes('birthday.month'));
  const wrongCart = { ...cart(100), codes: 'none' };
  const eligibility = shop.post('/eligibility', id, { rewardId: 'amount-5', cart: wrongCart });
  assert.deepEqual(fields(await refused(422, 'invalid-input', eligibility)), ['cart.codes']);
  const lines = [{ productId: 'a', quantity: 0, total: { amountMinor: 1.5, currency: 'EUR' } }];
  const quote = await refused(422, 'invalid-input', shop.post('/quote', id, { lines }));
  assert.ok(fields(quote).includes('lines.0.quantity'));
});

test('nothing odd in a value reaches the database', async () => {
  const odd = [
    "'; drop table members; --",
    'a\0b',
    '\ud800',
    ' ',
    '%00',
    '€'.repeat(150),
    {},
    [],
    7,
    true,
    null,
  ];
  for (const value of odd) {
    const { status } = await shop.post('/member/redemptions', id, { rewardId: value });
    assert.ok([404, 422].includes(status), `${JSON.stringify(value)}: ${status}`);
    const { status: claimed } = await shop.post('/member/earnings', id, {
      earningId: 'receipt',
      input: { text: value },
    });
    assert.equal(claimed, 422, JSON.stringify(value));
  }
  for (const path of ['/member/redemptions/a%00b', "/member/redemptions/'", '/referrals/%F0%9F'])
    assert.equal((await shop.get(path, id)).status, 404, path);
  assert.equal((await shop.balance(id)).available, 5000);
});

test('numbers beyond sense are refused', async () => {
  for (const points of [-100, 0, 1e12, 1.5, '800', 99, 101, 3020])
    await refused(
      422,
      'invalid-input',
      shop.post('/member/redemptions', id, { rewardId: 'your-amount', points }),
    );
  assert.equal((await shop.balance(id)).available, 5000);
});

test('a page of a size or from a place that cannot be is refused', async () => {
  for (const query of [
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1.5',
    'cursor=nonsense',
    'cursor=',
  ]) {
    const problem = await refused(422, 'invalid-input', shop.get(`/member/activity?${query}`, id));
    assert.deepEqual(fields(problem), [query.split('=')[0]]);
  }
});
