import { selectAvailable, selectMember } from '../../client/selectors/shopper.js';
import type { RewardsState } from '../../client/state.js';

/** The custom states of the host: `rewards-launcher:state(member)`. */
export interface Marks {
  mark(state: string, on: boolean): void;
  /** Brings them in line with what is known. */
  paint(state: RewardsState): void;
}

const SESSIONS = ['guest', 'member', 'expired', 'blocked'] as const;

/** `states`: absent in browsers without them. */
export function createMarks(states: CustomStateSet | undefined): Marks {
  const mark = (state: string, on: boolean): void => {
    try {
      if (on) states?.add(state);
      else states?.delete(state);
    } catch {
      // Browsers before 2024 know custom states only with two dashes.
    }
  };
  return {
    mark,
    paint(state) {
      const error = state.error?.code;
      const points = state.session === 'blocked' ? undefined : selectAvailable(state);
      mark('loading', state.session === 'unknown' && !error);
      for (const session of SESSIONS) mark(session, state.session === session);
      mark('offline', error === 'offline');
      mark('error', Boolean(error) && error !== 'offline');
      mark('empty', points === 0 && !selectMember(state)?.voucherCount);
    },
  };
}
