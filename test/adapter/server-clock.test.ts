import { expect } from '@open-wc/testing';
import { createServerClock } from '../../src/adapter/server-clock.js';

const answer = (date?: string): Response => new Response(null, { headers: date ? { date } : {} });
const at = (ahead: number): string => new Date(Date.now() + ahead).toUTCString();
const HOUR = 3_600_000;

describe('the backend’s clock', () => {
  it('is the device’s until it is heard', () => {
    expect(createServerClock().now()).to.be.closeTo(Date.now(), 1_000);
  });

  for (const ahead of [26 * HOUR, -26 * HOUR])
    it(`is believed, however far it is off: ${ahead / HOUR} hours`, () => {
      const { hear, now } = createServerClock();
      hear(answer(at(ahead)));
      expect(now()).to.be.closeTo(Date.now() + ahead, 2_000);
    });

  it('is not set back by an answer out of a cache', () => {
    const { hear, now } = createServerClock();
    hear(answer(at(0)));
    hear(answer(at(-6 * HOUR)));
    expect(now()).to.be.closeTo(Date.now(), 2_000);
  });

  for (const nothing of [undefined, 'yesterday'])
    it(`is the device’s where it is not told: ${nothing}`, () => {
      const { hear, now } = createServerClock();
      hear(answer(nothing));
      expect(now()).to.be.closeTo(Date.now(), 1_000);
    });
});
