import type { Eligibility } from '../../domain/cart.js';
import type { Points } from '../../domain/points.js';
import type { Reward } from '../../domain/reward.js';
import type { Redemption } from '../../domain/voucher.js';
import type { View } from './screen.js';

/** What the redeem screen remembers. */
export interface RedeemMemory {
  /** Where the slider stands, by reward. */
  readonly amounts: Readonly<Record<string, Points>>;
  /** The reward that is asked about, and with how many points. */
  readonly asked?: { readonly reward: Reward; readonly points?: Points | undefined } | undefined;
  readonly optionId?: string | undefined;
  /** Whether it works in the cart; `checking` until that is known, absent when nobody can tell. */
  readonly fit?: Eligibility | 'checking' | undefined;
  readonly issued?: Redemption | undefined;
  /** The reward that was refused last. */
  readonly refused?: string | undefined;
}

export const memoryOf = (view: View): RedeemMemory => view.memory<RedeemMemory>({ amounts: {} });

/** Opens a reward: what it costs, what is left, and whether it works in the cart. */
export function ask(view: View, reward: Reward, points?: Points): void {
  const optionId = reward.options?.find(({ soldOut }) => !soldOut)?.id;
  const asked = { reward, points };
  view.remember({ asked, optionId, fit: 'checking', refused: undefined });
  // Another reward may be asked about by then.
  void view.act
    .check(reward, points)
    .then((fit) => memoryOf(view).asked === asked && view.remember({ fit }));
}

export const putBack = (view: View): void => view.remember({ asked: undefined });
