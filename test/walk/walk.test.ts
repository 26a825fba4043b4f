import * as fc from 'fast-check';
import { CAN, PATIENCE, emulate } from '../support/ui-browser.js';
import { type Step, step, tellStep } from './steps.js';
import { walk } from './walk.js';
import { walks } from './walks.js';

/** What `.ci/walk.mjs` asks for; without it, a short walk that is always the same. */
interface Wish {
  readonly seed?: number;
  readonly steps?: number;
  readonly path?: string;
}
const { walk: wish = {} } = globalThis as { walk?: Wish };
const { seed = 20_261_127, steps = 500, path } = wish;

/** Steps of one walk, with shoppers of its own: few enough to be shortened when it fails. */
const LENGTH = 100;
/** Longer than this, in milliseconds, nothing is shortened any more. */
const LIMIT_MS = (60_000 + steps * 120) * PATIENCE;

function tell({
  failed,
  counterexample,
  counterexamplePath,
  numShrinks,
  errorInstance,
}: fc.RunDetails<[Step[]]>) {
  if (!failed) return;
  const list = (counterexample?.[0] ?? []).map((one, at) => `  ${at + 1}. ${tellStep(one)}`);
  throw new Error(
    [
      String((errorInstance as Error | undefined)?.message ?? 'It took too long.'),
      `WALK_SEED=${seed} WALK_STEPS=${steps} WALK_PATH=${counterexamplePath} npm run test:walk`,
      `The steps, shortened ${numShrinks} times:`,
      ...list,
    ].join('\n'),
  );
}

describe('a shopper who does whatever comes to mind while all goes wrong that can', () => {
  it(`finds points, vouchers and page in order after each of ${steps} steps`, async function () {
    this.timeout(0);
    if (CAN.media) await emulate({ reducedMotion: 'reduce' });
    // Once round first: code that has come does not come again.
    await walk([]);
    await fc.assert(fc.asyncProperty(walks(step, LENGTH), walk), {
      seed,
      // What has a path is as short as it gets.
      ...(path && { path, endOnFailure: true }),
      numRuns: Math.ceil(steps / LENGTH),
      interruptAfterTimeLimit: LIMIT_MS,
      markInterruptAsFailure: true,
      reporter: tell,
    });
  });
});
