import type { Clock, Storage } from './ports.js';

/** Where unfinished redemptions are kept: while it is empty, nothing of the outbox need be loaded. */
export const OUTBOX_SLOT = 'rewards-launcher/outbox';

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve();
      }
      signal?.addEventListener('abort', done);
    }),
};

/** Storage that lasts as long as the page. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}
