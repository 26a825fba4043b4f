import { expect } from '@open-wc/testing';
import { list, listOrNone, url, variant, word } from '../../src/adapter/schema-lists.js';
import { integer, object, oneOf, text } from '../../src/adapter/schema.js';

describe('an address', () => {
  for (const bad of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\tjava\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://halden.example/1',
    'mailto:a@example.com',
    'https://',
    'http://[',
    '',
    7,
    null,
  ])
    it(`is dropped: ${JSON.stringify(bad)}`, () => {
      expect(url(bad)).to.equal(undefined);
    });

  for (const [given, read] of [
    ['https://halden.example/r/INES42', 'https://halden.example/r/INES42'],
    ['http://localhost:3000/', 'http://localhost:3000/'],
    ['/pages/terms?x=1#y', '/pages/terms?x=1#y'],
    ['//cdn.example/logo.svg', 'https://cdn.example/logo.svg'],
  ])
    it(`is kept: ${given}`, () => {
      expect(url(given)).to.equal(read);
    });

  for (const given of ['terms', '?rewards=earn', '#rewards', '../terms'])
    it(`stays relative to the page: ${given}`, () => {
      const page = 'https://halden.example/en/shop';
      expect(new URL(url(given)!, page).href).to.equal(new URL(given, page).href);
    });
});

describe('a list', () => {
  it('leaves out what does not read', () => {
    expect(list(integer)([1, 'x', null, '2'])).to.deep.equal([1, 2]);
  });

  it('is none where something else is', () => {
    expect([list(text)('abc'), list(text)({ length: 1 }), list(text)(null)]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is empty where it may be absent', () => {
    expect(listOrNone(text)(undefined)).to.deep.equal([]);
  });
});

describe('a word', () => {
  it('is one of those known', () => {
    expect([oneOf(['a', 'b'])('b'), oneOf(['a'])('quiz'), oneOf(['a'], 'a')('quiz')]).to.deep.equal(
      ['b', undefined, 'a'],
    );
  });

  for (const kind of ['constructor', '__proto__', 'toString', 7, null])
    it(`chooses no reader that is not there: ${JSON.stringify(kind)}`, () => {
      const read = variant<{ kind: string }>('kind', { a: object({ kind: word('a') }, ['kind']) });
      expect(read({ kind })).to.equal(undefined);
      expect(read({ kind: 'a' })).to.deep.equal({ kind: 'a' });
    });
});
