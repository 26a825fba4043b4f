import { expect } from '@open-wc/testing';
import { clientOf, fakeAdapter } from '../support/fakes.js';

describe('the smallest backend', () => {
  const smallest = () => {
    const { session, program } = fakeAdapter();
    return { session, program };
  };

  it('needs a session and a programme, nothing else', async () => {
    const client = clientOf(smallest());
    await client.load('program', 'member', 'vouchers', 'activity', 'referrals');
    expect(client.state.program.status).to.equal('ready');
    expect(client.state.member.value?.balance?.available).to.equal(1_240);
    expect(client.state.vouchers.status).to.equal('idle');
  });

  it('refuses what it does not offer', async () => {
    const client = clientOf(smallest());
    await client.load();
    const codes = await Promise.allSettled([
      client.join(),
      client.redeem({ rewardId: 'ten' }),
      client.undo('r1'),
      client.earn({ earningId: 'review' }),
      client.invite('a@example.com'),
      client.remind('f1'),
      client.invitation('INES42'),
      client.claim('INES42'),
      client.update({}),
      client.leave(),
    ]);
    for (const outcome of codes)
      expect((outcome as PromiseRejectedResult).reason).to.include({
        name: 'RewardsError',
        code: 'unavailable',
      });
  });

  it('leaves open what it cannot tell', async () => {
    const client = clientOf(smallest());
    expect(await client.quote([])).to.equal(undefined);
    expect(await client.check({ rewardId: 'ten' })).to.equal(undefined);
  });
});
