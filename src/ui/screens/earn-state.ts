import type { EarnInput } from '../../client/ports.js';
import type { EarningId, EarningResult } from '../../domain/earning.js';
import type { Fault } from './birthday-fields.js';
import type { View } from './screen.js';

/** What the earn screen remembers. */
export interface EarnMemory {
  /** The way that is unfolded. */
  readonly open: EarningId | undefined;
  /** Ways whose page was opened: the shopper is still there, or back. */
  readonly visited: Readonly<Record<EarningId, 'away' | 'back'>>;
  readonly fault?: Fault | undefined;
  /** The day and month chosen so far. */
  readonly birthday?: EarnInput['birthday'];
  /** What was earned last: its way stays where it is until something else is begun. */
  readonly earned?: (EarningResult & { readonly id: EarningId }) | undefined;
}

export const memoryOf = (view: View): EarnMemory =>
  view.memory<EarnMemory>({ open: view.param, visited: {} });
