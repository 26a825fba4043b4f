import { expect } from '@open-wc/testing';
import { member, page, redemption, voucher } from '../../src/adapter/entities.js';
import { session } from '../../src/adapter/session.js';
import { fullMember, fullVoucher } from './full-answers.js';

const smallest = { name: 'Halden', currency: 'USD' };

describe('a member', () => {
  it('may owe points', () => {
    expect(member({ id: 1, balance: { available: '-60' } })).to.deep.equal({
      id: '1',
      balance: { available: -60 },
    });
  });

  it('has no balance where none is told: absent is not zero', () => {
    expect(member({ id: 1, balance: { pending: 5 } })).to.deep.equal({ id: '1' });
  });

  it('has no dates that cannot be read', () => {
    const tier = { ...fullMember.tier, validUntil: 'unlimited', periodEndsAt: '9999-12-31' };
    expect(member({ ...fullMember, tier })?.tier).to.not.have.any.keys(
      'validUntil',
      'periodEndsAt',
    );
  });

  it('is nobody without an id', () => {
    expect(member({ ...fullMember, id: '' })).to.equal(undefined);
  });
});

describe('a voucher', () => {
  it('in a state nobody knows is none', () => {
    expect(voucher({ ...fullVoucher, state: 'quantum' })).to.equal(undefined);
  });

  it('may go without a code', () => {
    expect(voucher({ id: 'v', title: 'T', state: 'active', code: '' })).to.deep.equal({
      id: 'v',
      title: 'T',
      state: 'active',
      kind: 'custom',
    });
  });
});

describe('a page', () => {
  it('keeps its readable lines', () => {
    expect(page(voucher)({ items: [null, fullVoucher, 7] })?.items).to.have.length(1);
  });

  it('is none without a list', () => {
    expect(page(voucher)({ items: null })).to.equal(undefined);
  });

  it('ends where its cursor is empty', () => {
    expect(page(voucher)({ items: [], nextCursor: '' })).to.not.have.property('nextCursor');
  });
});

describe('a redemption', () => {
  it('of which nobody says whether it is done, is no answer', () => {
    expect(redemption({ id: 'r1', state: 'maybe' })).to.equal(undefined);
  });

  it('is done even where its voucher cannot be read', () => {
    expect(redemption({ id: 'r1', state: 'done', voucher: {} })).to.deep.equal({
      id: 'r1',
      state: 'done',
    });
  });
});

describe('a session', () => {
  for (const state of ['root', '', null, 7])
    it(`in the state ${JSON.stringify(state)} is no answer`, () => {
      expect(session({ state, program: smallest })).to.equal(undefined);
    });

  it('needs a programme', () => {
    expect(session({ state: 'guest' })).to.equal(undefined);
  });
});
