import { expect } from '@open-wc/testing';
import { aGuest, aSession, deferred, errorOf } from '../support/fakes.js';
import { type Answer, json, problem } from './fake-fetch.js';
import { bearer, store, taking } from './fake-store.js';

describe('the token', () => {
  it('is sent as Authorization, and nowhere else', async () => {
    const { adapter, requests } = store(taking('secret-1'), undefined, 'secret-1');
    await adapter.member!();
    const [{ url, headers, body }] = requests as [(typeof requests)[0]];
    expect(bearer(headers)).to.equal('Bearer secret-1');
    const others = [...headers].filter(([name]) => name !== 'authorization');
    expect(JSON.stringify([url, body, others])).to.not.contain('secret-1');
  });

  it('is not told by an error', async () => {
    const { adapter } = store(problem(403), undefined, 'secret-1');
    const error = await errorOf(adapter.member!());
    expect(JSON.stringify(error) + String(error)).to.not.contain('secret-1');
  });

  it('is asked of the page once for many requests', async () => {
    const { adapter, calls } = store(taking('a'), async () => 'a');
    await Promise.all(Array.from({ length: 10 }, () => adapter.member!()));
    expect(calls()).to.equal(1);
  });

  it('is left out for a guest', async () => {
    const { adapter, requests } = store(json(aGuest), async () => null);
    expect((await adapter.session()).state).to.equal('guest');
    expect(requests[0]?.headers.has('authorization')).to.equal(false);
  });

  for (const [what, getToken] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives an empty text', () => ''],
    ['gives a number', () => 7 as unknown as string],
  ] as const)
    it(`of a page that ${what} makes the shopper a guest`, async () => {
      const { adapter, requests } = store(json(aGuest), getToken);
      await adapter.session();
      expect(requests[0]?.headers.has('authorization')).to.equal(false);
    });

  it('that is waited for too long makes the shopper a guest', async () => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((act: () => void, ms: number, ...rest: []) =>
      setTimeout(act, ms === 10_000 ? 5 : ms, ...rest)) as typeof globalThis.setTimeout;
    try {
      const { adapter, requests } = store(json(aGuest), () => new Promise(() => undefined));
      await adapter.session();
      expect(requests[0]?.headers.has('authorization')).to.equal(false);
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  });
});

describe('the page saying who is here', () => {
  const asGuestOrMember: Answer = (asked) =>
    json(bearer(asked.headers) ? aSession() : aGuest)(asked);

  it('is believed at once', async () => {
    const { adapter, requests } = store(asGuestOrMember, async () => 'a');
    adapter.identify!('b');
    await adapter.session();
    expect(bearer(requests[0]!.headers)).to.equal('Bearer b');
  });

  it('signs out', async () => {
    const { adapter } = store(asGuestOrMember, async () => 'a');
    await adapter.session();
    adapter.identify!(null);
    expect((await adapter.session()).state).to.equal('guest');
  });

  it('has the token asked for again', async () => {
    const { adapter, calls } = store(asGuestOrMember, async () => 'a');
    await adapter.session();
    adapter.identify!(undefined);
    await adapter.session();
    expect(calls()).to.equal(2);
  });

  it('keeps a token that nobody could give again', async () => {
    const { adapter } = store(asGuestOrMember, undefined, 'a');
    adapter.identify!(undefined);
    expect((await adapter.session()).state).to.equal('member');
  });

  it('wins over a renewal that comes late', async () => {
    const late = deferred<string>();
    const tokens = [Promise.resolve('old'), late.promise];
    const { adapter } = store(taking('noah'), () => tokens.shift()!);
    const first = adapter.member!().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    adapter.identify!('noah');
    late.resolve('of-ines');
    await first;
    expect((await adapter.member!()).id).to.equal('ines');
  });
});
