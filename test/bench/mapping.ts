/**
 * How long the mapping engine takes to read an answer of 100 kB with a join in every row:
 * `npx tsx test/bench/mapping.ts`. Cold is the first reading of all, warm the median of fifty.
 */
import { evaluate } from '../../src/adapter/mapping/expression.js';
import { bringLate } from '../../src/adapter/mapping/late-converters.js';
import type { Expression } from '../../src/adapter/mapping/mapping.js';

bringLate();

const TIMES = 50;
const names = (count: number) =>
  Array.from({ length: count }, (_, id) => ({ id, name: `Reward ${id}`, icon: `icons/${id}.svg` }));
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: at,
    reward: { id: at % 50 },
    created_at: '2026-05-01T10:00:00.123456+00:00',
    amount: '19.99',
    status: at % 3 ? 'ISSUED' : 'REDEEMED',
    points: { total: -at },
    note: 'not for shoppers: '.repeat(4),
  }));

const EACH: Expression = {
  $list: '$held.rows',
  each: {
    id: { $get: 'id', as: 'id' },
    title: { $find: '$catalog.rewards', by: 'id', is: 'reward.id', get: 'name' },
    state: { $match: 'status', cases: { ISSUED: '=active', REDEEMED: '=used' } },
    amount: { $get: 'amount', as: 'money' },
    issuedAt: { $get: 'created_at', as: 'date' },
    points: { $calc: ['*', 'points.total', -1] },
  },
};

for (const count of [40, 400, 4_000]) {
  const text = JSON.stringify({ rows: rows(count) });
  const read = (): number => {
    const scope = {
      item: undefined,
      names: {
        held: JSON.parse(text) as unknown,
        catalog: { rewards: names(50) },
        vars: { currency: 'USD' },
      },
      within: { shapes: {} },
    };
    const start = performance.now();
    evaluate(EACH, scope);
    return performance.now() - start;
  };
  const cold = read();
  const warm = Array.from({ length: TIMES }, read).sort((a, b) => a - b)[TIMES / 2]!;
  const kB = (text.length / 1_000).toFixed(0).padStart(5);
  console.log(`${kB} kB, ${count} rows: cold ${cold.toFixed(1)} ms, warm ${warm.toFixed(1)} ms`);
}
