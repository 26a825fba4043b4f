import { RewardsError, toRewardsError } from './errors.js';
import type { CallOptions } from './ports.js';
import type { Store } from './store.js';

/** Keeps one shopper's calls apart from the next one's. */
export interface Identity {
  call<T>(ask: (options: Required<CallOptions>) => Promise<T>): Promise<T>;
  /** From now on somebody else may be here: whatever was asked before is aborted. */
  change(): void;
}

export function createIdentity(store: Store): Identity {
  let shopper = new AbortController();
  return {
    async call(ask) {
      const { signal } = shopper;
      try {
        const answer = await ask({ signal });
        if (signal.aborted) throw new RewardsError('cancelled');
        return answer;
      } catch (thrown) {
        if (signal.aborted) throw new RewardsError('cancelled');
        let error = toRewardsError(thrown);
        // Nobody here gave up: it was the backend, or an adapter written by hand.
        if (error.code === 'cancelled') error = new RewardsError('unavailable', { cause: thrown });
        if (error.code === 'session-expired') store.set({ session: 'expired' });
        if (error.code === 'blocked') store.set({ session: 'blocked' });
        throw error;
      }
    },
    change() {
      shopper.abort();
      shopper = new AbortController();
    },
  };
}
