import { expect } from '@open-wc/testing';
import { aMember, clientOf, errorOf, fakeAdapter, settled } from '../../support/fakes.js';
import { RewardsError } from '../../../src/client/errors.js';

await import('../../../src/client/commands/commands.js');

describe('earning', () => {
  it('shows the new points, and reads the history again', async () => {
    const member = aMember({ balance: { available: 1_290 } });
    const adapter = fakeAdapter({
      earn: async () => ({ state: 'done', points: 50, member }),
      member: async () => member,
    });
    const client = clientOf(adapter);
    await client.load('member', 'activity');
    await client.earn({ earningId: 'follow' });
    expect(client.state.member.value?.balance?.available).to.equal(1_290);
    await settled();
    expect(adapter.times('activity')).to.equal(2);
  });

  it('reads the member again when it is refused: it may be done already', async () => {
    const earn = () => Promise.reject(new RewardsError('conflict'));
    const adapter = fakeAdapter({ earn });
    const client = clientOf(adapter);
    await client.load('member');
    await errorOf(client.earn({ earningId: 'follow' }));
    await settled();
    expect(adapter.times('member')).to.equal(2);
  });
});
