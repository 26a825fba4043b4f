import { expect } from '@open-wc/testing';
import {
  can,
  isActive,
  selectEarnings,
  selectRewards,
  selectVoucherCount,
} from '../../../src/client/selectors/program.js';
import { INITIAL_STATE, type RewardsState } from '../../../src/client/state.js';
import type { Earning } from '../../../src/domain/earning.js';
import { NOON, aMember, aProgram, aReward, aVoucher } from '../../support/fakes.js';

const state = (changes: Partial<RewardsState> = {}): RewardsState => ({
  ...INITIAL_STATE,
  session: 'member',
  member: { status: 'ready', value: aMember({ voucherCount: 5 }), at: NOON },
  ...changes,
});
const ready = <T>(value: T) => ({ status: 'ready', value, at: NOON }) as const;
const earning = (id: string, until?: string): Earning => ({
  id,
  kind: 'custom',
  title: id,
  value: { kind: 'fixed', points: 1 },
  completion: 'claim',
  until,
});

describe('what a screen reads', () => {
  it('promises nothing before the programme is known', () => {
    expect(can(state(), 'redeem')).to.equal(false);
    const program = ready(aProgram({ capabilities: ['redeem'] }));
    expect([can(state({ program }), 'redeem'), can(state({ program }), 'undo')]).to.deep.equal([
      true,
      false,
    ]);
  });

  for (const word of ['active', 'paused', 'closed'] as const)
    it(`is ${word === 'active' ? '' : 'not '}alive in a programme that is ${word}`, () => {
      const program = ready(aProgram({ state: word }));
      expect(isActive(state({ program }))).to.equal(word === 'active');
    });

  it('is the ways to earn that are not over', () => {
    const program = ready(aProgram({ earnings: [earning('a'), earning('b', '2026-01-01')] }));
    expect(selectEarnings(state({ program }), NOON)).to.deep.equal([
      { earning: earning('a'), status: { state: 'open' } },
    ]);
  });

  it('is the rewards that have not ended, also those out of reach', () => {
    const rewards = [
      aReward(),
      aReward({ id: 'gone', until: '2026-01-01' }),
      aReward({ id: 'gift', cost: { kind: 'fixed', points: 2_500 } }),
    ];
    const views = selectRewards(state({ program: ready(aProgram({ rewards })) }), NOON);
    expect(
      views.map(({ reward, availability }) => [reward.id, availability.available]),
    ).to.deep.equal([
      ['ten', true],
      ['gift', false],
    ]);
  });

  it('counts the vouchers ready to use from the wallet, once it is there', () => {
    const items = [aVoucher(), aVoucher({ id: 'v2', state: 'used' })];
    expect(selectVoucherCount(state(), NOON)).to.equal(5);
    expect(selectVoucherCount(state({ vouchers: ready({ items }) }), NOON)).to.equal(1);
    expect(selectVoucherCount(state({ session: 'guest' }), NOON)).to.equal(0);
  });
});
