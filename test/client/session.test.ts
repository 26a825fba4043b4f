import { expect } from '@open-wc/testing';
import { RewardsError } from '../../src/client/errors.js';
import {
  aGuest,
  aMember,
  aSession,
  aSummary,
  clientOf,
  deferred,
  fakeAdapter,
} from '../support/fakes.js';

const refuse = (code: 'session-expired' | 'blocked' | 'unavailable' | 'offline') => async () => {
  throw new RewardsError(code);
};

describe('who is here', () => {
  it('is unknown before anybody asks', () => {
    const adapter = fakeAdapter();
    expect(clientOf(adapter).state.session).to.equal('unknown');
    expect(adapter.asked).to.deep.equal([]);
  });

  it('is a guest, with the programme to greet them', async () => {
    const client = clientOf(fakeAdapter({ session: async () => aGuest }));
    await client.load();
    expect(client.state).to.include({ session: 'guest', identified: false, summary: aSummary });
  });

  it('is a guest whom the store knows', async () => {
    const client = clientOf(
      fakeAdapter({ session: async () => ({ ...aGuest, identified: true }) }),
    );
    await client.load();
    expect(client.state.identified).to.equal(true);
  });

  it('is a member, whose points are on screen after one request', async () => {
    const adapter = fakeAdapter();
    const client = clientOf(adapter);
    await client.load();
    expect(client.state.session).to.equal('member');
    expect(client.state.member.value?.balance?.available).to.equal(1_240);
    expect(adapter.asked).to.deep.equal(['session']);
  });

  it('is somebody the programme has blocked', async () => {
    const session = async () => ({ state: 'blocked', program: aSummary }) as const;
    const client = clientOf(fakeAdapter({ session }));
    await client.load('vouchers');
    expect(client.state.session).to.equal('blocked');
    expect(client.state.vouchers.status).to.equal('idle');
  });

  it('is asked once, whoever and however many want to know', async () => {
    const adapter = fakeAdapter();
    const client = clientOf(adapter);
    await Promise.all(Array.from({ length: 50 }, () => client.load('member', 'program')));
    expect(adapter.asked.sort()).to.deep.equal(['member', 'program', 'session']);
  });

  it('is asked anew after an order, however late the answer of before it comes', async () => {
    const late = deferred<ReturnType<typeof aSession>>();
    const richer = aMember({ balance: { available: 1_300 } });
    const answers = [() => late.promise, async () => aSession(richer)];
    const client = clientOf(fakeAdapter({ session: () => answers.shift()!() }));
    const first = client.load();
    const refreshed = Promise.all([client.refresh(), client.refresh(), client.refresh()]);
    late.resolve(aSession());
    await Promise.all([first, refreshed]);
    expect(client.state.member.value?.balance?.available).to.equal(1_300);
    expect(answers).to.deep.equal([]);
  });

  it('is asked once, too, when nobody answers', async () => {
    const adapter = fakeAdapter({ session: refuse('unavailable') });
    const client = clientOf(adapter);
    await client.load('member');
    expect(adapter.times('session')).to.equal(1);
    expect(client.state).to.have.nested.property('error.code', 'unavailable');
  });

  it('is asked again by the next who wants to know', async () => {
    const answers = [refuse('offline'), async () => aSession()];
    const client = clientOf(fakeAdapter({ session: () => answers.shift()!() }));
    await client.load();
    await client.load();
    expect([client.state.session, client.state.error]).to.deep.equal(['member', undefined]);
  });
});

describe('a session that ends', () => {
  it('says so, and keeps what was on screen', async () => {
    const client = clientOf(fakeAdapter({ vouchers: refuse('session-expired') }));
    await client.load('member', 'vouchers');
    expect(client.state.session).to.equal('expired');
    expect(client.state.member.value).to.deep.equal(aMember());
  });

  it('asks for nothing personal any more', async () => {
    const adapter = fakeAdapter({ vouchers: refuse('session-expired') });
    const client = clientOf(adapter);
    await client.load('vouchers');
    await client.load('activity');
    expect(adapter.times('activity')).to.equal(0);
  });

  it('blocks everything when the member is blocked meanwhile', async () => {
    const client = clientOf(fakeAdapter({ member: refuse('blocked') }));
    await client.load('member');
    expect(client.state.session).to.equal('blocked');
  });

  it('shows the guest nothing of the member who was here', async () => {
    const answers = [aSession(), aGuest];
    const client = clientOf(fakeAdapter({ session: async () => answers.shift()! }));
    await client.load('member', 'vouchers');
    await client.refresh();
    expect(client.state.session).to.equal('guest');
    expect(client.state.member.value).to.equal(undefined);
    expect(client.state.vouchers.value).to.equal(undefined);
  });
});
