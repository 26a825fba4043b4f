import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import { aMember, aSession, errorOf } from '../support/fakes.js';
import { fakeFetch, json } from './fake-fetch.js';

describe('where requests go', () => {
  for (const [baseUrl, url] of [
    ['/apps/rewards', '/apps/rewards/session'],
    ['/apps/rewards/', '/apps/rewards/session'],
    ['/apps/rewards//', '/apps/rewards/session'],
    ['https://api.example/v1', 'https://api.example/v1/session'],
    ['rewards', 'rewards/session'],
    ['', '/session'],
  ] as const)
    it(`is ${url} below ${JSON.stringify(baseUrl)}`, async () => {
      const { fetch, requests } = fakeFetch(json(aSession()));
      await createFetchAdapter({ baseUrl, fetch }).session();
      expect(requests[0]?.url).to.equal(url);
    });

  // A referral code comes from the address bar, an id from a backend: neither chooses the path.
  for (const id of ['.', '..', '', '../../admin', '%2e%2e', 'a\\b', '//evil.example'])
    it(`never leaves its path for the id ${JSON.stringify(id)}`, async () => {
      const { fetch, requests } = fakeFetch(json({}));
      const adapter = createFetchAdapter({ baseUrl: 'https://api.example/v1', fetch });
      await errorOf(adapter.invitation!(id));
      for (const { url } of requests)
        expect(new URL(url).pathname).to.match(/^\/v1\/referrals\/[^/]+$/);
    });

  it('never leaves the programme for an odd redemption', async () => {
    const { fetch, requests } = fakeFetch(json({ member: aMember() }));
    const adapter = createFetchAdapter({ baseUrl: 'https://api.example/v1', fetch });
    await adapter.undo!('..', { idempotencyKey: 'k' }).catch(() => undefined);
    const paths = requests.map(({ url }) => new URL(url).pathname);
    expect(paths).to.not.include('/v1/member/');
  });
});

describe('how requests are sent', () => {
  const send = async (config: object = {}) => {
    const { fetch, requests } = fakeFetch(json(aSession()));
    await createFetchAdapter({ baseUrl: '/api', fetch, ...config }).session();
    return requests[0]!;
  };

  it('asks for JSON', async () => {
    expect((await send()).headers.get('accept')).to.equal('application/json');
  });

  it('adds the headers of the configuration', async () => {
    const { headers } = await send({ headers: { 'x-shop': 'halden' } });
    expect(headers.get('x-shop')).to.equal('halden');
  });

  it('sends cookies to the own origin only, unless told otherwise', async () => {
    expect((await send()).init.credentials).to.equal('same-origin');
    expect((await send({ credentials: 'include' })).init.credentials).to.equal('include');
  });

  it('follows no redirect', async () => {
    expect((await send()).init.redirect).to.equal('manual');
  });
});
