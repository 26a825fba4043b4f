import { expect } from '@open-wc/testing';
import { RewardsError } from '../../src/client/errors.js';
import type { Member } from '../../src/domain/member.js';
import {
  aMember,
  aProgram,
  aSession,
  clientOf,
  deferred,
  fakeAdapter,
  fakeClock,
  frozen,
  settled,
  thawed,
  until,
} from '../support/fakes.js';

const richer = aMember({ balance: { available: 1_300, pending: 360 } });

describe('what was read', () => {
  it('counts as fresh for a while', async () => {
    const clock = fakeClock();
    const adapter = fakeAdapter();
    const client = clientOf(adapter, { clock });
    await client.load('member', 'program');
    await clock.advance(29_999);
    await client.load('member', 'program');
    expect([adapter.times('member'), adapter.times('program')]).to.deep.equal([1, 1]);
  });

  it('is read again after that: points soon, the programme late', async () => {
    const clock = fakeClock();
    const adapter = fakeAdapter();
    const client = clientOf(adapter, { clock });
    await client.load('member', 'program');
    await clock.advance(30_000);
    await client.load('member', 'program');
    expect([adapter.times('member'), adapter.times('program')]).to.deep.equal([2, 1]);
    await clock.advance(570_000);
    await client.load('program');
    expect(adapter.times('program')).to.equal(2);
  });

  it('stays on screen while it is read again', async () => {
    const next = deferred<Member>();
    const answers = [Promise.resolve(aMember()), next.promise];
    const client = clientOf(fakeAdapter({ member: () => answers.shift()! }));
    await client.load('member');
    const again = client.refresh();
    await until(() => client.state.member.status === 'loading', 'the member is read again');
    expect(client.state.member.value?.balance?.available).to.equal(1_240);
    next.resolve(richer);
    await again;
    expect(client.state.member.value?.balance?.available).to.equal(1_300);
  });

  it('stays on screen when reading it again fails', async () => {
    const answers = [async () => ({ items: [] }), async () => Promise.reject(new TypeError())];
    const client = clientOf(fakeAdapter({ activity: () => answers.shift()!() }));
    await client.load('activity');
    const { value } = client.state.activity;
    await client.refresh();
    expect(client.state.activity.status).to.equal('failed');
    expect(client.state.activity.value).to.equal(value);
    expect(client.state.activity.error).to.include({ code: 'unavailable', retryable: true });
  });

  it('keeps what only the member answer tells, through a new session answer', async () => {
    const told = aMember({
      balance: { available: 1_240, pending: 360 },
      tier: { currentId: 'wool', validUntil: '2026-12-31' },
    });
    const answers = [async () => told, async () => Promise.reject(new RewardsError('offline'))];
    const session = async () => aSession(aMember({ tier: { currentId: 'wool' } }));
    const client = clientOf(fakeAdapter({ session, member: () => answers.shift()!() }));
    await client.load('member');
    await client.refresh();
    expect(client.state.member.value).to.deep.equal(told);
  });

  it('fails by itself, not with the others', async () => {
    const activity = () => Promise.reject(new RewardsError('bad-response'));
    const client = clientOf(fakeAdapter({ activity }));
    await client.load('activity', 'vouchers');
    expect(client.state.activity).to.include({ status: 'failed' });
    expect(client.state.vouchers.status).to.equal('ready');
  });

  it('never rejects, even when a backend written by hand throws at once', async () => {
    const member = () => {
      throw new Error('by hand');
    };
    const client = clientOf(fakeAdapter({ member }));
    await client.load('member');
    expect(client.state.member.error?.code).to.equal('unavailable');
  });

  it('is shown as failed, not as loading for ever, when a backend gives up by itself', async () => {
    const member = () => Promise.reject(new DOMException('gave up', 'AbortError'));
    const client = clientOf(fakeAdapter({ member }));
    await client.load('member');
    expect(client.state.member.status).to.equal('failed');
  });

  it('can be changed by nobody', async () => {
    const line = { id: 'a', at: '2026-06-01', kind: 'earn', title: 'a', state: 'final' } as const;
    const pages = [{ items: [line], nextCursor: '2' }, { items: [{ ...line, id: 'b' }] }];
    const client = clientOf(
      fakeAdapter({
        session: async () => frozen(aSession()),
        program: async () => frozen(aProgram()),
        member: async () => frozen(aMember()),
        activity: async () => frozen(pages.shift()!),
      }),
    );
    await client.load('program', 'member', 'activity');
    await client.loadMore('activity');
    expect(thawed(client.state)).to.deep.equal([]);
  });

  it('is not asked for by a refresh when nobody wanted it before', async () => {
    const adapter = fakeAdapter();
    const client = clientOf(adapter);
    await client.load('member');
    await client.refresh();
    await settled();
    expect([adapter.times('vouchers'), adapter.times('member')]).to.deep.equal([0, 2]);
  });
});
