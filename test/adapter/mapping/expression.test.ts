import { expect } from '@open-wc/testing';
import { evaluate } from '../../../src/adapter/mapping/expression.js';
import { bringLate } from '../../../src/adapter/mapping/late-converters.js';
import type { Expression } from '../../../src/adapter/mapping/mapping.js';

before(() => void bringLate());

/** 12 June 2026, noon UTC. */
const NOW = Date.UTC(2026, 5, 12, 12);
const read = (expression: Expression, item: unknown = {}, names: object = {}): unknown =>
  evaluate(expression, {
    item,
    names: { now: NOW, vars: { currency: 'USD' }, ...names },
    within: { shapes: { price: { is: 'sum' } } },
  });

type Row = readonly [what: string, expression: Expression, item: unknown, result: unknown];

const PATHS: readonly Row[] = [
  ['a path', 'a.b', { a: { b: 1 } }, 1],
  ['a place in a list', 'a.1', { a: [1, 2] }, 2],
  ['every item of a list', 'a.b', { a: [{ b: 1 }, {}, { b: 2 }] }, [1, 2]],
  ['lists in lists', 'a.b.c', { a: [{ b: [{ c: 1 }] }, { b: [{ c: 2 }] }] }, [1, 2]],
  ['all an object holds', 'a.*', { a: { x: 1, y: 2 } }, [1, 2]],
  ['its pairs', 'a.{}', { a: { x: 1 } }, [{ key: 'x', value: 1 }]],
  ['the item itself', '.', 7, 7],
  ['a word', '=word', {}, 'word'],
  ['null', 'a', { a: null }, undefined],
  ['an empty text', 'a', { a: '' }, undefined],
  ['zero, which is something', 'a', { a: 0 }, 0],
  ['what is inherited', 'a.constructor', { a: {} }, undefined],
  ['a prototype', '__proto__.toString', {}, undefined],
  ['a path into a text', 'a.length', { a: 'text' }, undefined],
];

const OPERATORS: readonly Row[] = [
  ['$first', { $first: ['a', 'b', '=c'] }, { b: 2 }, 2],
  ['$text', { $text: '{a} of {b}' }, { a: 1, b: 2 }, '1 of 2'],
  ['$text with an empty gap', { $text: '{a} of {b}' }, { a: 1 }, undefined],
  ['$match', { $match: 'a', cases: { x: '=yes' }, else: '=no' }, { a: 'x' }, 'yes'],
  ['$match of nothing', { $match: 'a', cases: { x: '=yes' } }, { a: 'y' }, undefined],
  ['$match of what is inherited', { $match: 'a', cases: {} }, { a: 'toString' }, undefined],
  ['$if', { $if: 'a', give: '=yes', else: '=no' }, { a: 0 }, 'yes'],
  ['$if of false', { $if: 'a', give: '=yes', else: '=no' }, { a: false }, 'no'],
  ['$is', { $is: ['a', '=1'] }, { a: 1 }, true],
  ['$is of nothing', { $is: ['a', 'b'] }, {}, false],
  ['$in', { $in: ['a', 'list'] }, { a: 2, list: [1, 2] }, true],
  ['$above', { $above: ['a', 5] }, { a: '10' }, true],
  ['$above of nothing', { $above: ['a', 5] }, {}, false],
  ['$not', { $not: 'a' }, {}, true],
  ['$all', { $all: ['a', 'b'] }, { a: 1 }, false],
  ['$any', { $any: ['a', 'b'] }, { a: 1 }, true],
  ['$calc', { $calc: ['-', 'a', 'b'] }, { a: 500, b: 320 }, 180],
  ['$calc of a tenth and two', { $calc: ['+', 'a', 'b'] }, { a: 0.1, b: 0.2 }, 0.3],
  ['$calc without a part', { $calc: ['-', 'a', 'b'] }, { a: 1 }, undefined],
  ['$calc through zero', { $calc: ['/', 'a', 0] }, { a: 1 }, undefined],
  ['$sum', { $sum: 'a', of: 'n' }, { a: [{ n: 1 }, {}, { n: 2 }] }, 3],
  ['$sum of nothing', { $sum: 'a', of: 'n' }, { a: [{}] }, undefined],
  ['$list', { $list: 'a', where: 'on', each: 'n' }, { a: [{ n: 1, on: true }, { n: 2 }] }, [1]],
  ['$list in order', { $list: 'a', by: 'n', each: 'n' }, { a: [{ n: 3 }, { n: 1 }] }, [1, 3]],
  ['$list, some of it', { $list: 'a', take: 1 }, { a: [1, 2] }, [1]],
  ['$list of one that is no list', { $list: 'a', each: 'n' }, { a: { n: 1 } }, [1]],
  ['$list of nothing, which is not an empty one', { $list: 'a' }, {}, undefined],
  [
    '$list with the item around',
    { $list: 'a', each: { $text: '{^.x}{.}' } },
    { x: 1, a: [2] },
    ['12'],
  ],
  ['$find', { $find: 'a', by: 'id', is: 'mine', get: 'n' }, { mine: '2', a: [{ id: 2, n: 9 }] }, 9],
  [
    '$find of what fits',
    { $find: 'a', where: 'on', get: 'n' },
    { a: [{ n: 1 }, { n: 2, on: 1 }] },
    2,
  ],
  [
    '$find without a key of our own',
    { $find: 'a', by: 'id', is: 'mine' },
    { a: [{ n: 1 }] },
    undefined,
  ],
  ['$let', { $let: { x: 'a' }, in: { $calc: ['*', '$x', 2] } }, { a: 4 }, 8],
  ['$use', { $use: 'price', with: 'a' }, { a: { sum: 3 } }, { is: 3 }],
  ['an object with nothing in it', { a: { b: 'x' } }, {}, undefined],
  ['a list without what is nothing', ['a', 'b', [1, 2]], { b: 3 }, [3, 1, 2]],
  ['an operator there is none of', { $bogus: 1 }, {}, undefined],
];

const as = (kind: string, more: object = {}): Expression => ({ $get: 'v', as: kind, ...more });
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const CONVERSIONS: readonly Row[] = [
  ['id', as('id'), { v: 12 }, '12'],
  ['code', as('code'), { v: 'usd' }, 'USD'],
  ['number', as('number'), { v: '12.5' }, 12.5],
  ['number that is none', as('number'), { v: 'many' }, undefined],
  ['figure', as('figure'), { v: '1,500 Points' }, 1_500],
  ['figure of two', as('figure'), { v: '100 Points = $1.00' }, undefined],
  ['boolean', as('boolean'), { v: 'yes' }, true],
  ['points', as('points'), { v: 286.5 }, 287],
  ['money', as('money'), { v: 19.99 }, usd(1_999)],
  ['money as text', as('money'), { v: '1,019.99' }, usd(101_999)],
  ['money in minor units', as('money', { unit: 'minor' }), { v: 1_999 }, usd(1_999)],
  [
    'money without decimals',
    as('money', { currency: '=jpy' }),
    { v: 500 },
    { amountMinor: 500, currency: 'JPY' },
  ],
  [
    'money with three',
    as('money', { currency: '=KWD' }),
    { v: 1.005 },
    { amountMinor: 1_005, currency: 'KWD' },
  ],
  ['money that is none', as('money'), { v: 'free' }, undefined],
  ['date', as('date'), { v: '2026-05-01T10:00:00Z' }, '2026-05-01T10:00:00Z'],
  [
    'date with microseconds',
    as('date'),
    { v: '2022-08-17T07:46:18.619169+00:00' },
    '2022-08-17T07:46:18.619169+00:00',
  ],
  [
    'date with a zone without colon',
    as('date'),
    { v: '2026-05-01T10:00:00+0100' },
    '2026-05-01T10:00:00+01:00',
  ],
  ['date in a Go layout', as('date'), { v: '2022-01-02T15:04:05Z07:00' }, '2022-01-02T15:04:05Z'],
  ['day', as('date'), { v: '2026-08-08' }, '2026-08-08'],
  ['day in US order', as('date', { order: 'MDY' }), { v: '8/2/2026' }, '2026-08-02'],
  ['day in European order', as('date', { order: 'DMY' }), { v: '31/12/2030' }, '2030-12-31'],
  ['seconds', as('date', { unit: 's' }), { v: 1_767_225_600 }, '2026-01-01T00:00:00.000Z'],
  ['days from now', as('date', { unit: 'days' }), { v: 12 }, '2026-06-24'],
  ['a sentinel', as('date', { never: ['unlimited'] }), { v: 'unlimited' }, undefined],
  ['a day there is none of', as('date'), { v: '2026-02-30' }, undefined],
  ['a time beyond all calendars', as('date', { unit: 's' }), { v: 1e20 }, undefined],
  ['birthday', as('birthday'), { v: '1990-05-27' }, { month: 5, day: 27, year: 1990 }],
  [
    'birthday without a year',
    as('birthday', { noYear: 1004 }),
    { v: '1004-05-27' },
    { month: 5, day: 27 },
  ],
  ['birthday in parts', as('birthday'), { v: { month: 5, day: 27 } }, { month: 5, day: 27 }],
  ['url', as('url'), { v: 'https://x.example/a.png' }, 'https://x.example/a.png'],
  [
    'url on a base',
    as('url', { base: '=https://x.example/m/' }),
    { v: 'a/b.svg' },
    'https://x.example/m/a/b.svg',
  ],
  ['a font class', as('url'), { v: 'fa-dollar' }, undefined],
  ['a masked address', as('masked'), { v: 'mia.tern@example.com' }, 'm•••@example.com'],
  ['a masked number', as('masked'), { v: '+14155550123' }, '•••23'],
  ['a masked name', as('masked'), { v: 'Mia Tern' }, 'Mia T.'],
  ['a kind there is none of', as('bogus'), { v: 1 }, undefined],
];

for (const [group, rows] of Object.entries({ PATHS, OPERATORS, CONVERSIONS }))
  describe(`a declaration reads ${group.toLowerCase()}`, () => {
    for (const [what, expression, item, result] of rows)
      it(what, () => {
        expect(read(expression, item)).to.deep.equal(result);
      });
  });

describe('a declaration', () => {
  it('scales points by the precision of the store', () => {
    const vars = { pointsPrecision: 2 };
    expect(read(as('points'), { v: 10.25 }, { vars })).to.equal(1_025);
  });

  it('throws at nothing an answer may hold', () => {
    const odd = [undefined, null, 0, -1, NaN, Infinity, 2 ** 53, '', ' ', '𝄞', true, [], {}, [[]]];
    const nested = [...odd, { v: odd }, odd, Object.create(null) as object, new Date(NaN)];
    const all = [...PATHS, ...OPERATORS, ...CONVERSIONS].map(([, expression]) => expression);
    for (const v of nested)
      for (const expression of all)
        for (const item of [v, { v }, { a: v }, { a: v, b: v, mine: v, list: v }])
          expect(() => read(expression, item)).to.not.throw();
  });

  it('leaves the prototype of everything alone', () => {
    const config = JSON.parse('{"__proto__": {"polluted": "=yes"}, "a": "=b"}') as Expression;
    read(config, JSON.parse('{"__proto__": {"polluted": "yes"}}'));
    expect(({} as { polluted?: string }).polluted).to.equal(undefined);
  });
});
