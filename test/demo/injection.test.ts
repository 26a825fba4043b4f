import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sample, string } from 'fast-check';
import { contract } from './contract.js';
import { type Asked, Shop, line } from './harness.js';

type Node = Record<string, any>;

const PAYLOADS = [
  `'`,
  `'; drop table entries cascade; --`,
  `'/**/or/**/'1'='1`,
  `x") on conflict do nothing; delete from vouchers; --`,
  '\\',
  '${7*7}$1%27%00%',
  '../..',
  '__proto__',
  '\0',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(10_000),
  ...sample(string({ unit: 'binary', maxLength: 100 }), { numRuns: 2, seed: 7 }),
];

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

const READS = ['/member', '/member/activity?limit=100', '/member/vouchers', '/member/referrals'];
const look = async (ids: readonly string[]) =>
  Promise.all(ids.flatMap((id) => READS.map(async (path) => (await shop.get(path, id)).body)));

/** The body goes as it is: what it holds need not be what the document allows. */
async function ask(method: string, path: string, { body, ...asked }: Asked = {}) {
  const raw = body === undefined ? {} : { raw: JSON.stringify(body) };
  const answer = await shop.ask(method, path, { ...asked, ...raw });
  assert.ok(answer.status < 500, `${method} ${path} ${JSON.stringify(body)}: ${answer.status}`);
  return answer;
}

/** Every octet escaped, so that nothing in it is read as a part of the address. */
const escaped = (text: string) =>
  Array.from(Buffer.from(text), (octet) => `%${octet.toString(16).padStart(2, '0')}`).join('');

/** As a header can carry it. */
const latin = (text: string) =>
  decodeURIComponent(escaped(text)).replace(/[^\x20-\x7e]/g, '\u00e9');

function follow(node: Node): Node {
  const [, , kind, name] = node['$ref']?.split('/') ?? [];
  return kind ? follow(contract['components'][kind][name]) : node;
}

const SOUND: Node = { rewardId: 'amount-5', currency: 'USD', email: 'a@b.example' };

/** A value with every field the schema knows. */
function filled(schema: Node, name = ''): any {
  const { type, properties = {}, items, minimum } = follow(schema);
  if (type === 'array') return [filled(items)];
  if (type === 'boolean') return true;
  if (type === 'integer') return Math.max(minimum ?? 0, 1);
  if (type === 'string') return SOUND[name] ?? 'x';
  const fields = Object.entries<Node>(properties);
  return Object.fromEntries(fields.map(([key, inner]) => [key, filled(inner, key)]));
}

/** Bodies of an operation: with all fields, or with one of either, and the document's own examples. */
function bodiesOf({ schema, examples = {} }: Node): Node[] {
  const whole = filled(schema);
  const either: string[] = (follow(schema)['oneOf'] ?? []).flatMap((one: Node) => one['required']);
  const wholes = either.map((field) => ({
    ...whole,
    ...Object.fromEntries(either.map((other) => [other, other === field ? whole[field] : null])),
  }));
  const shown = Object.values<Node>(examples).map(({ value }) => value);
  return [...(either.length ? wholes : [whole]), ...shown];
}

const operations = Object.entries<Node>(contract['paths']).flatMap(([path, methods]) =>
  Object.entries<Node>(methods).map(([name, { parameters = [], requestBody }]) => ({
    path,
    method: name.toUpperCase(),
    parameters: parameters.map(follow) as Node[],
    bodies: requestBody ? bodiesOf(requestBody.content['application/json']) : [],
  })),
);

/** The body once for each text in it, with the payload there instead. */
function poisoned(value: any, payload: string, name = ''): any[] {
  if (typeof value === 'string')
    return name === 'email' ? [payload, `${payload}@b.example`] : [payload];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    poisoned(inner, payload, key).map((other) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other },
    ),
  );
}

test('hostile text anywhere in a request is only text', async () => {
  const members = ['ines', 'mia', 'greta', await shop.newMember(700)];
  const untouched = await look(members);
  const attackers = [await shop.newMember()];
  const { code } = (await shop.get('/member/referrals', attackers[0])).body;
  for (const payload of PAYLOADS) {
    const member = await shop.newMember(5000);
    attackers.push(member);
    for (const { path, method, parameters, bodies } of operations) {
      // Who is signed in claims for himself; a guest's address is what was sent.
      const as = path.includes('{code}') ? undefined : member;
      const address = path.replace('{id}', 'none').replace('{code}', code);
      for (const { in: place, name } of parameters)
        if (place === 'path')
          await ask(method, path.replace(`{${name}}`, escaped(payload)), { as });
        else if (place === 'query')
          await ask(method, `${address}?${name}=${escaped(payload)}`, { as });
        else if (name !== 'Idempotency-Key')
          await ask(method, address, { as, headers: { [name]: latin(payload) } });
        else if (`${method} ${path}` !== 'DELETE /member')
          await ask(method, address, { as, key: latin(payload) + method + path });
      for (const body of bodies.flatMap((whole) => poisoned(whole, payload)))
        await ask(method, address, { as, body });
    }
  }
  assert.deepEqual(await look(members), untouched);
  await assertSound([...members, ...attackers]);
});

test('what a shopper writes comes back to the letter', async () => {
  for (const text of PAYLOADS.slice(0, 7)) {
    const id = await shop.newMember();
    const body = { earningId: 'review', input: { text } };
    assert.equal((await shop.post('/member/earnings', id, body)).status, 200);
    assert.equal((await shop.get('/member/activity', id)).body.items[0].text, text);
  }
});

test('a cursor of a moment that never was is none of this list', async () => {
  for (const at of ['0000-01-01T00', '2026-02-30T00', '2026-13-01T00', '2026-01-01T24']) {
    const cursor = Buffer.from(`${at}:00:00.000Z|1`).toString('base64url');
    for (const list of ['activity', 'vouchers', 'referrals'])
      assert.equal((await shop.get(`/member/${list}?cursor=${cursor}`, 'ines')).status, 422, at);
  }
});

test('a body nested beyond sense is refused', async () => {
  const raw = `{"rewardId":"amount-5","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  assert.equal((await shop.ask('POST', '/member/redemptions', { as: 'ines', raw })).status, 422);
});

test('a referral link leads to a shop, whatever the asking page calls itself', async () => {
  for (const Origin of ['null', 'data:x', 'javascript:alert(1)', 'https://', `'`]) {
    const { body } = await ask('GET', '/member/referrals', { as: 'ines', headers: { Origin } });
    assert.match(body.url, /^http:\/\/localhost\/\?ref=\w+$/, Origin);
  }
});

/** The points add up, and all that a programme does can still be done. */
async function assertSound(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    let query = '?limit=100';
    let sum = 0;
    while (query) {
      const { items, nextCursor } = (await shop.get(`/member/activity${query}`, id)).body;
      for (const { state, points = 0 } of items) if (state === 'final') sum += points;
      query = nextCursor ? `?limit=100&cursor=${nextCursor}` : '';
    }
    assert.equal(sum, (await shop.balance(id)).available, id);
  }
  const id = await shop.newMember(500);
  await shop.merchant.placeOrder({ shopperId: id, lines: [line(100)], codes: [], channel: 'till' });
  assert.equal((await shop.post('/member/redemptions', id, { rewardId: 'amount-5' })).status, 201);
  const receipt = { earningId: 'receipt', input: { text: 'TWILL-2417' } };
  assert.equal((await shop.post('/member/earnings', id, receipt)).status, 200);
}
