import { expect } from '@open-wc/testing';
import { memoryStorage, systemClock } from '../../src/client/system.js';
import { errorOf } from '../support/fakes.js';

describe('the clock', () => {
  it('tells the time', () => {
    expect(Math.abs(systemClock.now() - Date.now())).to.be.below(1_000);
  });

  it('waits', async () => {
    const begun = performance.now();
    await systemClock.wait(30);
    expect(performance.now() - begun).to.be.at.least(28);
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const wait = errorOf(systemClock.wait(60_000, stop.signal));
    stop.abort();
    expect((await wait).name).to.equal('AbortError');
  });

  it('does not begin to wait when it was told to stop before', async () => {
    expect((await errorOf(systemClock.wait(60_000, AbortSignal.abort()))).name).to.equal(
      'AbortError',
    );
  });
});

describe('storage for the length of a page', () => {
  it('gives back what it was given, until it is removed', () => {
    const storage = memoryStorage();
    storage.set('a', '1');
    expect(storage.get('a')).to.equal('1');
    storage.remove('a');
    expect(storage.get('a')).to.equal(undefined);
  });
});
