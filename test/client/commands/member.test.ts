import { expect } from '@open-wc/testing';
import { aGuest, aMember, aSession, clientOf, errorOf, fakeAdapter } from '../../support/fakes.js';
import { RewardsError } from '../../../src/client/errors.js';

await import('../../../src/client/commands/commands.js');

describe('joining', () => {
  it('makes the guest a member', async () => {
    const client = clientOf(
      fakeAdapter({ session: async () => aGuest, join: async () => aMember() }),
    );
    await client.load();
    await client.join();
    expect(client.state.session).to.equal('member');
    expect(client.state.member.value?.balance?.available).to.equal(1_240);
  });

  it('leaves the guest a guest when it is refused', async () => {
    const join = () => Promise.reject(new RewardsError('conflict'));
    const client = clientOf(fakeAdapter({ session: async () => aGuest, join }));
    await client.load();
    expect(await errorOf(client.join())).to.include({ code: 'conflict' });
    expect(client.state.session).to.equal('guest');
  });
});

describe('leaving', () => {
  it('forgets everything of the member', async () => {
    const answers = [aSession(), aGuest];
    const session = async () => answers.shift()!;
    const client = clientOf(fakeAdapter({ session, leave: async () => undefined }));
    await client.load('member', 'vouchers');
    await client.leave();
    const { session: state, member, vouchers } = client.state;
    expect([state, member.value, vouchers.value]).to.deep.equal(['guest', undefined, undefined]);
  });

  it('keeps everything when it is refused', async () => {
    const leave = () => Promise.reject(new RewardsError('unavailable'));
    const client = clientOf(fakeAdapter({ leave }));
    await client.load('member');
    await errorOf(client.leave());
    expect(client.state.member.value).to.deep.equal(aMember());
  });
});

describe('changing settings', () => {
  it('shows what the backend took', async () => {
    const told = aMember({ birthday: { day: 14, month: 9 } });
    const client = clientOf(fakeAdapter({ update: async () => told, member: async () => told }));
    await client.load('member');
    await client.update({ birthday: { day: 14, month: 9 } });
    expect(client.state.member.value?.birthday).to.deep.equal({ day: 14, month: 9 });
  });
});
