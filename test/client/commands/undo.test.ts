import { expect } from '@open-wc/testing';
import { aMember, clientOf, deferred, errorOf, fakeAdapter, settled } from '../../support/fakes.js';
import { RewardsError } from '../../../src/client/errors.js';
import type { Member } from '../../../src/domain/member.js';

await import('../../../src/client/commands/commands.js');

describe('giving a voucher back', () => {
  it('returns the points and reads the wallet again', async () => {
    const member = aMember({ balance: { available: 2_240 } });
    const adapter = fakeAdapter({ undo: async () => member, member: async () => member });
    const client = clientOf(adapter);
    await client.load('member', 'vouchers');
    await client.undo('r1');
    expect(client.state.member.value?.balance?.available).to.equal(2_240);
    await settled();
    expect(adapter.times('vouchers')).to.equal(2);
  });

  it('reads the wallet again, too, when it is refused', async () => {
    const undo = () => Promise.reject(new RewardsError('conflict'));
    const adapter = fakeAdapter({ undo });
    const client = clientOf(adapter);
    await client.load('vouchers');
    await errorOf(client.undo('r1'));
    await settled();
    expect(adapter.times('vouchers')).to.equal(2);
  });

  it('is cancelled, and nothing worse, when the client is disposed of meanwhile', async () => {
    const answer = deferred<Member>();
    const client = clientOf(fakeAdapter({ undo: () => answer.promise }));
    await client.load();
    const deed = errorOf(client.undo('r1'));
    await settled();
    client.dispose();
    answer.resolve(aMember());
    expect(await deed).to.include({ name: 'RewardsError', code: 'cancelled' });
  });
});
