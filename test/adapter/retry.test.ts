import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import { aMember, errorOf } from '../support/fakes.js';
import { type Answer, drop, fakeFetch, json, problem, skipWaits } from './fake-fetch.js';

const key = { idempotencyKey: 'k1' };
const fine = json(aMember());

describe('trying again', () => {
  let waiting: ReturnType<typeof skipWaits>;
  beforeEach(() => {
    waiting = skipWaits();
  });
  afterEach(() => waiting.restore());

  const ask = (...answers: Answer[]) => {
    const { fetch, requests } = fakeFetch(...answers);
    return { adapter: createFetchAdapter({ baseUrl: '/api', fetch }), requests };
  };

  for (const [what, fault] of [
    ['500', problem(500)],
    ['502', problem(502)],
    ['503', problem(503)],
    ['429', problem(429)],
    ['408', problem(408)],
    ['425', problem(425)],
    ['no connection', drop],
  ] as const)
    it(`gets the answer after ${what}`, async () => {
      const { adapter, requests } = ask(fault, fine);
      expect((await adapter.member!()).id).to.equal('ines');
      expect(requests).to.have.length(2);
    });

  it('ends after three tries', async () => {
    const { adapter, requests } = ask(problem(500));
    expect(await errorOf(adapter.member!())).to.include({ code: 'unavailable' });
    expect(requests).to.have.length(3);
  });

  it('waits up to half a second, then up to a second, and not always the same', async () => {
    const { adapter } = ask(problem(500));
    await errorOf(adapter.member!());
    const [first, second] = waiting.waits as [number, number];
    expect(first).to.be.within(500, 1_000);
    expect(second).to.be.within(1_000, 2_000);
    await errorOf(adapter.member!());
    expect(new Set(waiting.waits).size).to.be.above(2);
  });

  it('sends a keyed write again with its key', async () => {
    const { adapter, requests } = ask(problem(500), drop, json({ id: 'r1', state: 'done' }));
    await adapter.redeem!({ rewardId: 'ten' }, key);
    const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).to.deep.equal(['k1', 'k1', 'k1']);
  });

  for (const status of [401, 403, 429])
    it(`still says that the answer was lost when the next try meets ${status}`, async () => {
      const { adapter } = ask(drop, problem(status));
      const error = await errorOf(adapter.redeem!({ rewardId: 'ten' }, key));
      expect(error).to.include({ code: 'offline' });
    });

  it('never sends a write without a key twice', async () => {
    const { adapter, requests } = ask(problem(500), json({ points: 1 }));
    expect(await errorOf(adapter.quote!([]))).to.include({ code: 'unavailable' });
    expect(requests).to.have.length(1);
  });

  for (const status of [400, 403, 404, 409, 410, 413, 422])
    it(`does not help against ${status}`, async () => {
      const { adapter, requests } = ask(problem(status), fine);
      await errorOf(adapter.member!());
      expect(requests).to.have.length(1);
    });

  it('is left to the attempts of the configuration', async () => {
    const { fetch, requests } = fakeFetch(problem(500));
    const retry = { attempts: 5 };
    await errorOf(createFetchAdapter({ baseUrl: '/api', fetch, retry }).member!());
    expect(requests).to.have.length(5);
  });

  describe('when the backend says when', () => {
    it('waits the seconds it names', async () => {
      const { adapter } = ask(problem(429, {}, { 'retry-after': '5' }), fine);
      await adapter.member!();
      expect(waiting.waits).to.deep.equal([5_000]);
    });

    it('waits until the date it names', async () => {
      const date = new Date(Date.now() + 4_000).toUTCString();
      const { adapter } = ask(problem(503, {}, { 'retry-after': date }), fine);
      await adapter.member!();
      expect(waiting.waits[0]).to.be.within(2_000, 4_000);
    });

    it('does not sit out more than half a minute, and says how long it would be', async () => {
      const { adapter, requests } = ask(problem(429, {}, { 'retry-after': '31' }), fine);
      const error = await errorOf(adapter.member!());
      expect(error).to.include({ code: 'rate-limited', retryAfterMs: 31_000 });
      expect(requests).to.have.length(1);
    });

    it('believes no clock that is hours ahead', async () => {
      const date = new Date(Date.now() + 7_200_000).toUTCString();
      const { adapter } = ask(problem(503, {}, { 'retry-after': date }));
      expect(await errorOf(adapter.member!())).to.include({ retryAfterMs: 60_000 });
    });

    it('waits as long as ever for a date that has passed: one of the clocks is wrong', async () => {
      const date = new Date(Date.now() - 7_200_000).toUTCString();
      const { adapter } = ask(problem(503, {}, { 'retry-after': date }), fine);
      await adapter.member!();
      expect(waiting.waits[0]).to.be.within(500, 1_000);
    });

    it('waits as long as ever for words it does not know', async () => {
      const { adapter } = ask(problem(503, {}, { 'retry-after': 'soon' }), fine);
      await adapter.member!();
      expect(waiting.waits[0]).to.be.within(500, 1_000);
    });
  });
});
