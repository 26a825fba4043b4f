import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import { errorOf } from '../support/fakes.js';
import { type Answer, fakeFetch, problem, raw } from './fake-fetch.js';

const ask = (answer: Answer, retry = { attempts: 1 }) =>
  createFetchAdapter({ baseUrl: '/api', fetch: fakeFetch(answer).fetch, retry }).member!();

describe('a refusal', () => {
  const refusal = (status: number, body: unknown = {}) => errorOf(ask(problem(status, body)));

  for (const [status, code] of [
    [400, 'invalid-input'],
    [401, 'not-signed-in'],
    [403, 'blocked'],
    [404, 'not-found'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'not-found'],
    [413, 'too-large'],
    [418, 'bad-response'],
    [422, 'invalid-input'],
    [425, 'unavailable'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [599, 'unavailable'],
  ] as const)
    it(`with status ${status} is ${code}`, async () => {
      expect(await refusal(status)).to.include({ code });
    });

  it('is believed in its own words first', async () => {
    const body = { code: 'reward-unavailable', detail: 'Sold out today' };
    expect(await refusal(422, body)).to.include(body);
  });

  for (const code of ['E_1234', 7, null, {}, ['conflict'], 'constructor'])
    it(`goes by its status when its code is ${JSON.stringify(code)}`, async () => {
      expect(await refusal(409, { code })).to.include({ code: 'conflict' });
    });

  // What happens on this side of the wire, no backend can say.
  for (const code of ['cancelled', 'unknown-outcome'])
    it(`goes by its status when it says "${code}"`, async () => {
      expect(await refusal(409, { code })).to.include({ code: 'conflict' });
    });

  it('cuts what it has to say', async () => {
    const error = (await refusal(422, { detail: 'x'.repeat(5_000) })) as { detail?: string };
    expect(error.detail).to.have.length(200);
  });

  it('keeps to itself what a broken backend says of its insides', async () => {
    const error = await errorOf(ask(problem(500, { detail: 'relation "points" is missing' })));
    expect(error).to.include({ code: 'unavailable', detail: undefined });
  });

  it('says nothing that is no text', async () => {
    expect(await refusal(422, { detail: { html: '<b>' } })).to.include({ detail: undefined });
  });

  it('may be a page of HTML', async () => {
    expect(await errorOf(ask(raw('<h1>Bad gateway', 'text/html', 502)))).to.include({
      code: 'unavailable',
    });
  });

  it('is a redirect as well', async () => {
    const redirect: Answer = () => {
      const response = Response.error();
      Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
      return response;
    };
    expect(await errorOf(ask(redirect))).to.include({ code: 'bad-response' });
  });
});
