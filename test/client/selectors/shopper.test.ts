import { expect } from '@open-wc/testing';
import {
  selectAvailable,
  selectMember,
  selectSummary,
} from '../../../src/client/selectors/shopper.js';
import { INITIAL_STATE, type RewardsState } from '../../../src/client/state.js';
import { NOON, aMember, aProgram, aSummary } from '../../support/fakes.js';

const state = (changes: Partial<RewardsState> = {}): RewardsState => ({
  ...INITIAL_STATE,
  session: 'member',
  member: { status: 'ready', value: aMember(), at: NOON },
  ...changes,
});
const ready = <T>(value: T) => ({ status: 'ready', value, at: NOON }) as const;

describe('who is on screen', () => {
  it('is in the programme of the summary until the whole of it is there', () => {
    const program = aProgram({ name: 'Whole' });
    expect(selectSummary(state({ summary: aSummary }))).to.equal(aSummary);
    expect(selectSummary(state({ summary: aSummary, program: ready(program) }))).to.equal(program);
  });

  for (const session of ['member', 'expired'] as const)
    it(`has the points of a session that is ${session}`, () => {
      expect(selectAvailable(state({ session }))).to.equal(1_240);
    });

  for (const session of ['unknown', 'guest', 'blocked'] as const)
    it(`has no points in a session that is ${session}`, () => {
      expect(selectMember(state({ session }))).to.equal(undefined);
      expect(selectAvailable(state({ session }))).to.equal(undefined);
    });

  it('has no points where no balance is told', () => {
    const member = ready(aMember({ balance: undefined }));
    expect(selectAvailable(state({ member }))).to.equal(undefined);
  });
});
