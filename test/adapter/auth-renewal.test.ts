import { expect } from '@open-wc/testing';
import { errorOf } from '../support/fakes.js';
import { problem } from './fake-fetch.js';
import { store, taking } from './fake-store.js';

const key = { idempotencyKey: 'k1' };
describe('a token that is refused', () => {
  const fresh = () => {
    const tokens = ['old', 'new', 'newer'];
    return async () => tokens.shift();
  };

  it('is renewed, and the shopper sees nothing of it', async () => {
    const { adapter, requests, calls } = store(taking('new'), fresh());
    expect((await adapter.member!()).id).to.equal('ines');
    expect([calls(), requests.length]).to.deep.equal([2, 2]);
  });

  it('is renewed once for ten requests', async () => {
    const { adapter, requests, calls } = store(taking('new'), fresh());
    await Promise.all(Array.from({ length: 10 }, () => adapter.member!()));
    expect([calls(), requests.length]).to.deep.equal([2, 20]);
  });

  it('is renewed for a write, too, which is sent again with its key', async () => {
    const { adapter, requests } = store(taking('new'), fresh());
    await adapter.join!(key);
    expect(requests.map(({ headers }) => headers.get('idempotency-key'))).to.deep.equal([
      'k1',
      'k1',
    ]);
  });

  it('ends the session when the next one is refused as well', async () => {
    const { adapter, requests, calls } = store(taking(), fresh());
    expect(await errorOf(adapter.member!())).to.include({ code: 'session-expired' });
    expect([calls(), requests.length]).to.deep.equal([2, 2]);
  });

  it('ends the session when the page has no other', async () => {
    const { adapter, requests } = store(taking(), async () => 'old');
    expect(await errorOf(adapter.member!())).to.include({ code: 'session-expired' });
    expect(requests).to.have.length(1);
  });

  it('ends the session when nobody can renew it', async () => {
    const { adapter, requests } = store(taking(), undefined, 'old');
    expect(await errorOf(adapter.member!())).to.include({ code: 'session-expired' });
    expect(requests).to.have.length(1);
  });

  it('is not what a guest is refused for', async () => {
    const { adapter } = store(problem(401));
    expect(await errorOf(adapter.member!())).to.include({ code: 'not-signed-in' });
  });

  it('means the same when its body names another code', async () => {
    const { adapter } = store(problem(401, { code: 'blocked' }), undefined, 'old');
    expect(await errorOf(adapter.member!())).to.include({ code: 'session-expired' });
  });
});
