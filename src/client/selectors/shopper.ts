import type { Member } from '../../domain/member.js';
import type { Points } from '../../domain/points.js';
import type { ProgramSummary } from '../../domain/program.js';
import type { RewardsState } from '../state.js';

/** The programme as far as it is known. */
export const selectSummary = (state: RewardsState): ProgramSummary | undefined =>
  state.program.value ?? state.summary;

/** The member whose data is on screen; an expired session keeps what it had. */
export const selectMember = (state: RewardsState): Member | undefined =>
  state.session === 'member' || state.session === 'expired' ? state.member.value : undefined;

export const selectAvailable = (state: RewardsState): Points | undefined =>
  selectMember(state)?.balance?.available;
