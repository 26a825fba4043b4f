import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import type { GetToken } from '../../src/adapter/auth.js';
import { aMember, errorOf } from '../support/fakes.js';
import { type Answer, fakeFetch, json, problem } from './fake-fetch.js';

const key = { idempotencyKey: 'k1' };
const bearer = (headers: Headers) => headers.get('authorization');

/** A backend that takes these tokens and refuses all others. */
const taking =
  (...good: string[]): Answer =>
  (asked) => {
    const token = bearer(asked.headers)?.replace('Bearer ', '');
    return good.includes(token ?? '') ? json(aMember())(asked) : problem(401)(asked);
  };

function store(answer: Answer, getToken?: GetToken, token?: string) {
  const { fetch, requests } = fakeFetch(answer);
  let calls = 0;
  const counted = getToken && (() => (calls++, getToken()));
  const adapter = createFetchAdapter({ baseUrl: '/api', fetch, getToken: counted, token });
  return { adapter, requests, calls: () => calls };
}

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
