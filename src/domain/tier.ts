import type { Money } from './money.js';
import type { Points } from './points.js';
import type { When } from './when.js';

export type TierId = string & { readonly __id?: 'tier' };

/** What lifts a member: an amount of points, of spending or of orders. */
export type TierMeasure =
  | { readonly basis: 'points'; readonly points: Points }
  | { readonly basis: 'spend'; readonly spend: Money }
  | { readonly basis: 'orders'; readonly orders: number };

/** A VIP level. The first of a ladder is the one everybody starts on. */
export interface Tier {
  readonly id: TierId;
  readonly name: string;
  /** What it takes; empty for the first tier, or for one that is by invitation. */
  readonly needs: readonly TierMeasure[];
  /** `any` of the needs lifts, or only `all` of them together. */
  readonly needsMode?: 'any' | 'all';
  readonly perks: readonly string[];
}

export interface TierProgram {
  readonly period: 'lifetime' | 'rolling' | 'calendar' | 'anniversary';
  /** From the lowest to the highest. */
  readonly tiers: readonly Tier[];
}

/** Where one member stands. */
export interface TierStatus {
  readonly currentId?: TierId;
  readonly name?: string;
  /** What has been gathered in the period, by basis. */
  readonly progress?: readonly TierMeasure[];
  /** Until when the present tier is safe. */
  readonly validUntil?: When;
  /** When the period that counts ends. */
  readonly periodEndsAt?: When;
  /** What is still missing to keep the tier beyond `validUntil`; nothing missing: an empty list. */
  readonly retain?: readonly TierMeasure[];
}

/** The number inside a measure: scaled points, minor units of money, or orders. */
export const measureAmount = (measure: TierMeasure): number =>
  measure.basis === 'points'
    ? measure.points
    : measure.basis === 'spend'
      ? measure.spend.amountMinor
      : measure.orders;

/** The same measure with another number in it. */
export const withAmount = (measure: TierMeasure, amount: number): TierMeasure =>
  measure.basis === 'points'
    ? { ...measure, points: amount }
    : measure.basis === 'spend'
      ? { ...measure, spend: { ...measure.spend, amountMinor: amount } }
      : { ...measure, orders: amount };

/** Whether two measures can be held against each other. */
export const isSameBasis = (a: TierMeasure, b: TierMeasure): boolean =>
  a.basis === b.basis &&
  (a.basis !== 'spend' || a.spend.currency === (b as typeof a).spend.currency);

export interface TierProgress {
  readonly current?: Tier;
  /** The tier above; none at the top of the ladder. */
  readonly next?: Tier;
  /** Towards `next`, on the basis the member is nearest with. */
  readonly reached?: TierMeasure;
  readonly needed?: TierMeasure;
  readonly remaining?: TierMeasure;
  /** 0 to 1 of the way from nothing to `needed`. */
  readonly fraction: number;
}

/** How far a member is on the ladder. Unknown progress gives no meter, never a meter at zero. */
export function tierProgress(program: TierProgram, status: TierStatus | undefined): TierProgress {
  const at = program.tiers.findIndex(({ id }) => id === status?.currentId);
  const current = program.tiers[at];
  // On a tier that is not on this ladder, nobody can say what comes next.
  const next = at < 0 && status?.currentId ? undefined : program.tiers[at + 1];
  const paths = (next?.needs ?? []).flatMap((needed) => {
    const reached = status?.progress?.find((measure) => isSameBasis(measure, needed));
    if (!reached || measureAmount(needed) <= 0) return [];
    const fraction = Math.min(1, Math.max(0, measureAmount(reached) / measureAmount(needed)));
    return [{ reached, needed, fraction }];
  });
  // All are needed and one is not told: how far it is, nobody can say.
  if (next?.needsMode === 'all' && paths.length < next.needs.length) paths.length = 0;
  // Any need lifts: the one nearest to done. All are needed: the one furthest from it.
  const side = next?.needsMode === 'all' ? 1 : -1;
  const [path] = paths.sort((a, b) => side * (a.fraction - b.fraction));
  return {
    fraction: path?.fraction ?? 0,
    ...(current && { current }),
    ...(next && { next }),
    ...(path && {
      reached: path.reached,
      needed: path.needed,
      remaining: withAmount(
        path.needed,
        Math.max(0, measureAmount(path.needed) - measureAmount(path.reached)),
      ),
    }),
  };
}
