import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import { aMember, errorOf } from '../support/fakes.js';
import { type Answer, fakeFetch, hang, json, trickle } from './fake-fetch.js';

const once = { retry: { attempts: 1 } };
const ask = (config: object, ...answers: Answer[]) => {
  const { fetch, requests } = fakeFetch(...answers);
  const adapter = createFetchAdapter({ baseUrl: '/api', fetch, ...once, ...config });
  return { adapter, requests };
};

describe('a request that nobody waits for any more', () => {
  it('is cancelled', async () => {
    const { adapter, requests } = ask({}, hang);
    const stop = new AbortController();
    const error = errorOf(adapter.member!({ signal: stop.signal }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort();
    expect(await error).to.include({ code: 'cancelled', retryable: false });
    expect(requests[0]?.init.signal?.aborted).to.equal(true);
  });

  it('is not even sent when that is known before', async () => {
    const { adapter, requests } = ask({}, json(aMember()));
    const error = await errorOf(adapter.member!({ signal: AbortSignal.abort() }));
    expect(error).to.include({ code: 'cancelled' });
    expect(requests).to.have.length(0);
  });

  it('is cancelled in the middle of its body', async () => {
    const { adapter } = ask(
      {},
      trickle(() => ' ', 5, { pieces: 0 }),
    );
    const stop = new AbortController();
    const error = errorOf(adapter.member!({ signal: stop.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    expect(await error).to.include({ code: 'cancelled' });
  });

  it('is not tried again', async () => {
    const { adapter, requests } = ask({ retry: { attempts: 3 } }, () => {
      throw new TypeError('no network');
    });
    const stop = new AbortController();
    const error = errorOf(adapter.member!({ signal: stop.signal }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stoppedAt = performance.now();
    stop.abort();
    expect(await error).to.include({ code: 'cancelled' });
    // At once, not when the pause before the next try is over.
    expect(performance.now() - stoppedAt).to.be.below(150);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(requests).to.have.length(1);
  });
});
