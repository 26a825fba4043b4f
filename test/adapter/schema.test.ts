import { expect } from '@open-wc/testing';
import { decimal } from '../../src/adapter/schema-lists.js';
import { flag, id, integer, object, text } from '../../src/adapter/schema.js';

describe('a text', () => {
  for (const [given, read] of [
    [' a ', 'a'],
    ['', undefined],
    ['   ', undefined],
    [null, undefined],
    [7, undefined],
    [['a'], undefined],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ] as const)
    it(`of ${JSON.stringify(given)} reads ${JSON.stringify(read)}`, () => {
      expect(text(given)).to.equal(read);
    });

  it('is cut at two thousand letters', () => {
    expect(text('x'.repeat(10_000))).to.have.length(2_000);
  });

  it('may be an id, as a number too', () => {
    expect([id(42), id('42'), id(Infinity), id({})]).to.deep.equal([
      '42',
      '42',
      undefined,
      undefined,
    ]);
  });
});

describe('a number', () => {
  for (const [given, read] of [
    [0, 0],
    [-5, -5],
    ['1240', 1_240],
    [' 7 ', 7],
    [2 ** 53 - 1, 2 ** 53 - 1],
    [2 ** 53, undefined],
    ['9007199254740993', undefined],
    [0.5, undefined],
    [1e308, undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['', undefined],
    [' ', undefined],
    [true, undefined],
    [null, undefined],
    [[7], undefined],
  ] as const)
    it(`of points reads ${JSON.stringify(given)} as ${read}`, () => {
      expect(integer(given)).to.equal(read);
    });

  it('with a fraction is read where one may be', () => {
    expect([decimal('12.5'), decimal(0.1), decimal('1e999'), decimal('')]).to.deep.equal([
      12.5,
      0.1,
      undefined,
      undefined,
    ]);
  });
});

describe('a switch', () => {
  it('is on or off, not nearly', () => {
    expect([flag(true), flag(false), flag('true'), flag(1)]).to.deep.equal([
      true,
      false,
      undefined,
      undefined,
    ]);
  });
});

describe('an object', () => {
  const point = object<{ x: number; note?: string }>({ x: integer, note: text }, ['x']);

  it('is nothing without what it requires', () => {
    expect(point({ note: 'n' })).to.equal(undefined);
  });

  it('takes null, an empty text and a missing key for the same', () => {
    for (const note of [null, '', undefined])
      expect(Object.keys(point({ x: 1, note })!)).to.deep.equal(['x']);
  });

  it('never takes what a key only inherits', () => {
    expect(point(Object.create({ x: 1 }))).to.equal(undefined);
  });

  it('pollutes no prototype', () => {
    const evil = JSON.parse(
      '{"x":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as unknown;
    const read = point(evil)!;
    expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
    expect(Object.keys(read)).to.deep.equal(['x']);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });
});
