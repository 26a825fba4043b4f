import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { cents, key, shop } from './shop.js';

describe('friends and membership in the sample programme', () => {
  it('adds an invited friend without the whole address, and reminds them once', async () => {
    const { invite, remind, referrals } = shop();
    const { id, name } = await invite('sam@example.com', key());
    expect(name).to.equal('sam@…');
    await remind(id, key());
    expect((await referrals({})).items.at(-1)).to.include({ id, canRemind: false });
    expect(await errorOf(remind(id, key()))).to.include({ code: 'conflict' });
  });

  it('counts what friends have earned, and will', async () => {
    expect(await shop().referrals({})).to.include({ earned: 500, pending: 500, code: 'INES42' });
  });

  it('gives a friend their voucher for an address', async () => {
    const { invitation, claim } = shop('guest');
    expect(await invitation('INES42')).to.include({ senderName: 'Ines', needsEmail: true });
    const { voucher } = await claim('INES42', { email: 'sam@example.com' }, key());
    expect(voucher).to.deep.include({ code: 'FRIEND-8PLW', amount: cents(1_000) });
  });

  for (const email of [undefined, '', 'sam@example', 'a b@c.de'])
    it(`takes ${JSON.stringify(email)} for no address`, async () => {
      const { claim, invite } = shop();
      expect(await errorOf(claim('X', { email }, key()))).to.include({ code: 'invalid-input' });
      expect(await errorOf(invite(email!, key()))).to.include({ code: 'invalid-input' });
    });

  it('makes a guest a member with welcome points', async () => {
    const { join, session } = shop('guest');
    expect((await join(key())).balance?.available).to.equal(100);
    expect((await session()).state).to.equal('member');
  });

  it('keeps a setting', async () => {
    const { update, member } = shop();
    await update({ preferences: [{ id: 'summary', enabled: true }] }, key());
    const { preferences = [] } = await member();
    expect(preferences.map(({ enabled }) => enabled)).to.deep.equal([true, true]);
  });

  it('lets a member leave, with all they had', async () => {
    const { leave, session, member } = shop();
    await leave(key());
    expect((await session()).state).to.equal('guest');
    expect((await member()).balance?.available).to.equal(100);
  });

  it('signs out, and in again', async () => {
    const { identify, session } = shop();
    identify(null);
    expect((await session()).state).to.equal('guest');
    identify('token');
    expect((await session()).state).to.equal('member');
  });
});
