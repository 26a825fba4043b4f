import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CAPABILITIES } from '../../src/domain/program.js';
import { assertAsDocumented, contract, faults } from './contract.js';
import { Shop } from './harness.js';

let shop: Shop;
before(async () => (shop = await Shop.open()));
after(() => shop.close());

type Node = Record<string, any>;

const operations = Object.entries(contract['paths'] as Node).flatMap(([path, methods]) =>
  Object.entries(methods as Node).map(([method, operation]) => ({ path, method, operation })),
);

test('the document and the backend have the same addresses and methods', () => {
  const known = new Set(['GET', 'POST', 'PATCH', 'DELETE']);
  const served = shop.app.routes.filter(({ method }) => known.has(method));
  const inDocument = operations.map(
    ({ path, method }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
  );
  assert.deepEqual(
    new Set(served.map(({ method, path }) => `${method} ${path}`)),
    new Set(inDocument),
  );
});

test('every example in the document is what its schema asks for', () => {
  let count = 0;
  const check = (place: string[], media: Node) => {
    const named = Object.values((media['examples'] ?? {}) as Node).map(({ value }) => value);
    for (const example of [media['example'], ...named].filter((value) => value !== undefined)) {
      count += 1;
      assert.equal(faults([...place, 'schema'], example), undefined, place.join(' '));
    }
  };
  const walk = (place: string[], node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('schema' in node && ('example' in node || 'examples' in node)) check(place, node as Node);
    for (const [key, value] of Object.entries(node)) walk([...place, key], value);
  };
  walk([], contract);
  assert.ok(count > 15, `only ${count} examples`);
});

test('every write takes an Idempotency-Key, and no read does', () => {
  const reads = ['quote', 'checkEligibility'];
  for (const { operation, method } of operations) {
    const isWrite = method !== 'get' && !reads.includes(operation.operationId);
    const keys = (operation.parameters ?? []).map(({ $ref }: Node) => $ref.split('/').at(-1));
    assert.equal(keys.includes('IdempotencyKey'), isWrite, operation.operationId);
  }
});

test('every capability of the domain is described', () => {
  const text = contract['components'].schemas.Program.properties.capabilities.description;
  for (const capability of CAPABILITIES) assert.ok(text.includes(`\`${capability}\``), capability);
});

test('an answer that the document does not list is noticed', () => {
  const session = { method: 'GET', path: '/session', sent: undefined, type: 'application/json' };
  const program = {
    name: 'A',
    points: { other: 'points' },
    currency: 'USD',
    pointsPrecision: 0,
    state: 'active',
  };
  const body = { state: 'guest', program };
  assert.doesNotThrow(() => assertAsDocumented({ ...session, status: 200, body }));
  assert.throws(() => assertAsDocumented({ ...session, status: 201, body }), /does not list/);
  const tooMuch = { ...body, secret: 1 };
  assert.throws(() => assertAsDocumented({ ...session, status: 200, body: tooMuch }), /additional/);
  const wrong = { ...body, program: { ...program, pointsPrecision: '0' } };
  assert.throws(() => assertAsDocumented({ ...session, status: 200, body: wrong }), /integer/);
});
