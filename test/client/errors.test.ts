import { expect } from '@open-wc/testing';
import { ERROR_CODES, RewardsError, toRewardsError } from '../../src/client/errors.js';

const RETRYABLE = ['rate-limited', 'offline', 'timeout', 'unavailable', 'unknown-outcome'];

describe('an error', () => {
  for (const code of ERROR_CODES)
    it(`${code} ${RETRYABLE.includes(code) ? 'may' : 'will not'} pass by itself`, () => {
      expect(new RewardsError(code).retryable).to.equal(RETRYABLE.includes(code));
    });

  it('is handed on as it is', () => {
    const error = new RewardsError('conflict');
    expect(toRewardsError(error)).to.equal(error);
  });

  it('of a second copy of the library keeps its meaning', () => {
    const foreign = { code: 'rate-limited', retryAfterMs: 5_000, detail: 'Busy' };
    expect(toRewardsError(foreign)).to.include({ ...foreign, retryable: true });
  });

  it('of an abort is a cancellation', () => {
    expect(toRewardsError(new DOMException('', 'AbortError')).code).to.equal('cancelled');
  });

  for (const thrown of [undefined, null, 'text', 7, {}, { code: 'E_OWN' }, new TypeError('x')])
    it(`is made of whatever is thrown: ${String(thrown)}`, () => {
      const error = toRewardsError(thrown);
      expect(error).to.be.instanceOf(RewardsError);
      expect([error.code, error.cause]).to.deep.equal(['unavailable', thrown]);
    });
});
