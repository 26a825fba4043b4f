import type { RewardsState } from './state.js';

export type StateListener = (state: RewardsState, previous: RewardsState) => void;

/** One frozen state and those who want to know of the next. */
export interface Store {
  readonly state: RewardsState;
  set(change: Partial<RewardsState>): void;
  subscribe(listener: StateListener): () => void;
}

export function createStore(initial: RewardsState): Store {
  let state = initial;
  const listeners = new Set<StateListener>();
  return {
    get state() {
      return state;
    },
    set(change) {
      const previous = state;
      state = Object.freeze({ ...previous, ...change });
      // One that comes during a change is told of the next.
      for (const listener of new Set(listeners)) {
        try {
          listener(state, previous);
        } catch (error) {
          // One listener's fault is not the next one's.
          console.error(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
