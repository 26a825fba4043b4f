import { selectMember } from '../../client/selectors/shopper.js';
import {
  type Tier,
  type TierMeasure,
  isSameBasis,
  measureAmount,
  withAmount,
} from '../../domain/tier.js';
import type { View } from './screen.js';
import { measureText } from './words.js';

/** `$360 or 200 points`, `$360 and 2 orders`: as the tier asks for any of them, or for all. */
function joined(view: View, { needsMode }: Tier, measures: readonly TierMeasure[]): string {
  const [first = '', ...rest] = measures.map((measure) => measureText(view, measure));
  const key = needsMode === 'all' ? 'tiers.and' : 'tiers.or';
  return rest.reduce((a, b) => view.t(key, { a, b }), first);
}

/** What is open of several: nothing once one of them suffices and is done. */
function open({ needsMode }: Tier, measures: readonly TierMeasure[]): readonly TierMeasure[] {
  const missing = measures.filter((measure) => measureAmount(measure) > 0);
  return needsMode === 'all' || missing.length === measures.length ? missing : [];
}

/** What is missing to a tier, on every basis it is measured by; empty when that is not known. */
export function gapText(view: View, tier: Tier): string {
  const progress = selectMember(view.state)?.tier?.progress ?? [];
  const gaps = tier.needs.flatMap((need) => {
    const reached = progress.find((measure) => isSameBasis(measure, need));
    return reached ? [withAmount(need, measureAmount(need) - measureAmount(reached))] : [];
  });
  const isTold = gaps.length === tier.needs.length || tier.needsMode !== 'all';
  return isTold ? joined(view, tier, open(tier, gaps)) : '';
}

/** What is still missing to keep a tier: how much, and how far it is of what the tier takes. */
export function keeping(view: View, tier: Tier) {
  const missing = open(tier, selectMember(view.state)?.tier?.retain ?? []);
  if (!missing.length) return undefined;
  const paths = missing.flatMap((left) => {
    const needed = tier.needs.find((need) => isSameBasis(need, left));
    const reached = needed && measureAmount(needed) - measureAmount(left);
    return reached && reached > 0
      ? [
          {
            needed,
            reached: withAmount(needed, reached),
            fraction: reached / measureAmount(needed),
          },
        ]
      : [];
  });
  // As on the way up: the nearest of several that suffice alone, the furthest of those all needed.
  const side = tier.needsMode === 'all' ? 1 : -1;
  const [path] = paths.sort((a, b) => side * (a.fraction - b.fraction));
  return { text: joined(view, tier, missing), path };
}
