import { expect } from '@open-wc/testing';
import { VOUCHER_STATES, canUndo, groupVouchers, isUsable } from '../../src/domain/voucher.js';
import { aVoucher } from '../support/fakes.js';

const NOON = Date.UTC(2026, 5, 12, 12);

describe('a voucher', () => {
  for (const state of VOUCHER_STATES)
    it(`that is ${state} ${/active|partly/.test(state) ? 'can' : 'cannot'} be used`, () => {
      expect(isUsable(aVoucher({ state }), NOON)).to.equal(/active|partly/.test(state));
    });

  it('can be used on its last day', () => {
    expect(isUsable(aVoucher({ expiresAt: '2026-06-12' }), NOON)).to.equal(true);
  });

  it('cannot be used after its date, whatever its state says', () => {
    expect(isUsable(aVoucher({ expiresAt: '2026-06-11' }), NOON)).to.equal(false);
  });
});

describe('giving a voucher back', () => {
  const fresh = aVoucher({ redemptionId: 'r1', undoUntil: '2026-06-12T12:15:00Z' });

  it('is possible while its time runs', () => {
    expect(canUndo(fresh, NOON)).to.equal(true);
  });

  for (const [why, changes] of [
    ['its time is over', { undoUntil: '2026-06-12T12:00:00Z' }],
    ['no time is named', { undoUntil: undefined }],
    ['the time cannot be read', { undoUntil: 'soon' }],
    ['it came from no redemption', { redemptionId: undefined }],
    ['it is used', { state: 'used' }],
    ['it is used in part', { state: 'partly-used' }],
    ['it is still being made', { state: 'pending' }],
  ] as const)
    it(`is not possible when ${why}`, () => {
      expect(canUndo({ ...fresh, ...changes }, NOON)).to.equal(false);
    });
});

describe('the wallet', () => {
  const wallet = [
    aVoucher({ id: 'used', state: 'used' }),
    aVoucher({ id: 'never' }),
    aVoucher({ id: 'late', expiresAt: '2026-08-11' }),
    aVoucher({ id: 'soon', expiresAt: '2026-06-15' }),
    aVoucher({ id: 'making', state: 'pending' }),
    aVoucher({ id: 'gone', expiresAt: '2026-06-11' }),
    aVoucher({ id: 'failed', state: 'failed' }),
  ];
  const ids = groupVouchers(Object.freeze(wallet), NOON);

  it('shows what is ready, the soonest to expire first', () => {
    expect(ids.ready.map(({ id }) => id)).to.deep.equal(['soon', 'late', 'never']);
  });

  it('shows what is still being made', () => {
    expect(ids.pending.map(({ id }) => id)).to.deep.equal(['making']);
  });

  it('shows what is over, in the order it comes', () => {
    expect(ids.over.map(({ id }) => id)).to.deep.equal(['used', 'gone', 'failed']);
  });

  it('is empty for nothing', () => {
    expect(groupVouchers([], NOON)).to.deep.equal({ ready: [], pending: [], over: [] });
  });
});
