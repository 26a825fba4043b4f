import { expect } from '@open-wc/testing';
import { type Earning, earningState } from '../../src/domain/earning.js';
import type { Member } from '../../src/domain/member.js';
import { inZone } from './zones.js';

const NOON = Date.UTC(2026, 5, 12, 12);
const earning = (changes: Partial<Earning> = {}): Earning => ({
  id: 'review',
  kind: 'review',
  title: 'Review',
  value: { kind: 'fixed', points: 50 },
  completion: 'claim',
  ...changes,
});
const ines: Member = { id: 'ines', tier: { currentId: 'wool' } };
const state = (changes: Partial<Earning>, member: Member | undefined = ines) =>
  earningState(earning(changes), member, NOON);

describe('a way to earn', () => {
  it('is open', () => {
    expect(state({})).to.deep.equal({ state: 'open' });
  });

  it('is open to a guest', () => {
    expect(earningState(earning({ tierIds: ['cashmere'] }), undefined, NOON)).to.deep.equal({
      state: 'open',
    });
  });

  for (const word of ['done', 'pending', 'limited'] as const)
    it(`is ${word} when the backend says so`, () => {
      const member: Member = { ...ines, earnings: [{ earningId: 'review', state: word }] };
      expect(state({}, member)?.state).to.equal(word);
    });

  it('is not touched by how far another way is', () => {
    const member: Member = { ...ines, earnings: [{ earningId: 'other', state: 'done' }] };
    expect(state({}, member)?.state).to.equal('open');
  });

  it('stays done after it is over', () => {
    const member: Member = { ...ines, earnings: [{ earningId: 'review', state: 'done' }] };
    expect(state({ until: '2026-06-01' }, member)?.state).to.equal('done');
  });

  it('is not shown once it is over', () => {
    expect(state({ until: '2026-06-11' })).to.equal(undefined);
  });

  it('is announced before it starts', () => {
    expect(state({ from: '2026-06-20' })).to.deep.equal({ state: 'upcoming', at: '2026-06-20' });
  });

  it("starts at the shopper's midnight", () => {
    const midnight = Date.UTC(2026, 5, 13) - 9 * 3_600_000;
    const at = (now: number) =>
      inZone(9, () => earningState(earning({ from: '2026-06-13' }), ines, now)?.state);
    expect([at(midnight - 1), at(midnight)]).to.deep.equal(['upcoming', 'open']);
  });

  it('is locked for members of other tiers, and names the lowest that opens it', () => {
    expect(state({ tierIds: ['cashmere', 'silk'] })).to.deep.equal({
      state: 'locked',
      tierId: 'cashmere',
    });
  });

  it('is open to members of its tiers', () => {
    expect(state({ tierIds: ['wool', 'cashmere'] })?.state).to.equal('open');
  });

  it('is locked for a member without a tier', () => {
    expect(state({ tierIds: ['wool'] }, { id: 'ines' })?.state).to.equal('locked');
  });

  it('is open to all when its list of tiers is empty', () => {
    expect(state({ tierIds: [] })?.state).to.equal('open');
  });
});
