import { expect } from '@open-wc/testing';
import { joinPages } from '../../src/domain/page.js';

describe('two pages in a row', () => {
  const ids = (...list: string[]) => list.map((id) => ({ id }));

  it('come one after the other', () => {
    expect(joinPages(ids('a', 'b'), ids('c'))).to.deep.equal(ids('a', 'b', 'c'));
  });

  it('keep a line that both hold once', () => {
    expect(joinPages(ids('a', 'b'), ids('b', 'c'))).to.deep.equal(ids('a', 'b', 'c'));
  });

  it('keep a line that the second holds twice once', () => {
    expect(joinPages(ids('a'), ids('b', 'b'))).to.deep.equal(ids('a', 'b'));
  });

  it('leave the first page itself alone', () => {
    const first = Object.freeze(ids('a'));
    joinPages(first, ids('b'));
    expect(first).to.deep.equal(ids('a'));
  });
});
