import type { RewardsState } from '../../client/state.js';
import type { Emit } from '../events.js';

/** Tells the page what could not be read: the session, or a part of what the backend tells. Each failure once. */
export function createFailures(emit: Emit): (state: RewardsState) => void {
  const told = new WeakSet();
  return (state) => {
    const { program, member, vouchers, activity, referrals } = state;
    for (const { error } of [state, program, member, vouchers, activity, referrals]) {
      if (!error || told.has(error)) continue;
      told.add(error);
      emit('rewards-error', { code: error.code, retryable: error.retryable });
    }
  };
}
