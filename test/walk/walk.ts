/** A walk from its first step to the last: the steps are taken, and after each all promises are kept. */
import { take } from './acts.js';
import { calmDown } from './calm.js';
import { keepPromises, spotOf } from './promises.js';
import type { Step } from './steps.js';
import { type Walker, setOut } from './walker.js';

/** Taken out of its place in the page, an element loses the focus; or the shopper goes elsewhere. */
const LEADS_OUT: readonly Step['act'][] = [
  'move',
  'take out and put',
  'look into the store’s search',
];

async function go(walker: Walker, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    walker.taken++;
    const spot = LEADS_OUT.includes(step.act) ? undefined : spotOf(walker);
    await take(walker, step);
    if (step.inHaste) continue;
    await walker.time.rest();
    await keepPromises(walker, spot);
  }
  await calmDown(walker);
  await keepPromises(walker);
}

export async function walk(steps: Step[]): Promise<void> {
  const walker = await setOut();
  try {
    await go(walker, steps);
  } catch (thrown) {
    (thrown as Error).message += ` (step ${walker.taken})`;
    // What is left behind by then is another matter.
    await walker.end().catch(() => undefined);
    throw thrown;
  }
  await walker.end();
}
