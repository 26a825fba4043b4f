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

describe('the time limit', () => {
  it('ends a request that is never answered', async () => {
    const { adapter } = ask({ timeoutMs: 30 }, hang);
    expect(await errorOf(adapter.member!())).to.include({ code: 'timeout', retryable: true });
  });

  it('ends a body that trickles', async () => {
    const sent = { pieces: 0 };
    const { adapter } = ask(
      { timeoutMs: 60 },
      trickle(() => ' ', 10, sent),
    );
    expect(await errorOf(adapter.member!())).to.include({ code: 'timeout' });
    const { pieces } = sent;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent.pieces - pieces).to.be.at.most(1);
  });

  it('leaves an answer in time alone', async () => {
    const body = JSON.stringify(aMember());
    const slowly: Answer = async (asked) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return json(JSON.parse(body))(asked);
    };
    const { adapter } = ask({ timeoutMs: 2_000 }, slowly);
    expect((await adapter.member!()).id).to.equal('ines');
  });
});

describe('the size limit', () => {
  it('stops an answer that does not end, while it still arrives', async () => {
    const sent = { pieces: 0, ended: false };
    const endless = trickle(() => 'x'.repeat(1_000), 0, sent);
    const { adapter } = ask({ maxBytes: 10_000 }, endless);
    expect(await errorOf(adapter.member!())).to.include({ code: 'too-large' });
    expect(sent.ended).to.equal(true);
    expect(sent.pieces).to.be.at.most(14);
  });

  it('is a million bytes where none is given', async () => {
    const { adapter } = ask({}, json({ ...aMember(), name: 'x'.repeat(1_000_001) }));
    expect(await errorOf(adapter.member!())).to.include({ code: 'too-large' });
  });

  it('counts bytes, not letters', async () => {
    const { adapter } = ask({ maxBytes: 100 }, json({ id: 'é'.repeat(60) }));
    expect(await errorOf(adapter.member!())).to.include({ code: 'too-large' });
  });

  it('takes an answer of just that size', async () => {
    const maxBytes = JSON.stringify(aMember()).length;
    const { adapter } = ask({ maxBytes }, json(aMember()));
    expect((await adapter.member!()).id).to.equal('ines');
  });

  it('does not hide the error of a refusal with a long page', async () => {
    const page: Answer = () => new Response('x'.repeat(500), { status: 503 });
    const { adapter } = ask({ maxBytes: 100 }, page);
    expect(await errorOf(adapter.member!())).to.include({ code: 'unavailable' });
  });
});
