/** The ladder: in order, and the only one. */
import { type Check, listOf } from '../check.js';

const PLACE = 'GET program';

const amountOf = (measure: any): number | undefined =>
  measure?.basis === 'points'
    ? measure.points
    : measure?.basis === 'spend'
      ? measure.spend?.amountMinor
      : measure?.orders;

export function checkTiers({ report, program }: Check): void {
  const tiers = listOf(program?.tiers?.tiers);
  const ids = tiers.map(({ id }) => id);
  for (const [at, { id, name, needs }] of tiers.entries()) {
    if (ids.indexOf(id) < at)
      report.fault(
        PLACE,
        `tiers.tiers[${at}].id is "${id}" for the second time`,
        'give each its own id',
      );
    for (const need of listOf(needs)) {
      const below = listOf(tiers[at - 1]?.needs).find(({ basis }) => basis === need.basis);
      const [less, more] = [amountOf(below), amountOf(need)];
      if (less === undefined || more === undefined || less < more) continue;
      report.fault(
        PLACE,
        `tiers.tiers[${at}] ("${name}") takes ${more} (${need.basis}), and the tier before it takes ${less}`,
        'list the tiers from the lowest to the highest',
      );
    }
  }
  for (const list of ['earnings', 'rewards'] as const)
    for (const [at, { id, tierIds }] of listOf(program?.[list]).entries())
      for (const tierId of Array.isArray(tierIds) ? tierIds : [])
        if (!ids.includes(tierId))
          report.fault(
            PLACE,
            `${list}[${at}].tierIds (of "${id}") names the tier "${tierId}", which is not among tiers`,
            `name one of ${ids.map((known) => `"${known}"`).join(', ') || 'the tiers there are (there is none)'}`,
          );
}
