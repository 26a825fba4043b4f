/**
 * The random walk, long: `WALK_STEPS` of it, from `WALK_SEED`; `WALK_PATH` goes straight to the walk that a
 * failure named.
 */
import { defaultReporter } from '@web/test-runner';
import base from '../web-test-runner.config.mjs';

const {
  WALK_STEPS = '10000',
  WALK_SEED = String(Date.now() % 2 ** 31),
  WALK_PATH = '',
} = process.env;
const wish = { steps: Number(WALK_STEPS), seed: Number(WALK_SEED), path: WALK_PATH };
if (!(wish.steps > 0) || !Number.isInteger(wish.seed) || /[^\d:]/.test(wish.path))
  throw new Error(
    'WALK_STEPS and WALK_SEED are numbers, WALK_PATH is numbers with colons between.',
  );
console.log(`WALK_SEED=${wish.seed} WALK_STEPS=${wish.steps}`);

export default {
  ...base,
  files: ['test/walk/*.test.ts'],
  reporters: [defaultReporter()],
  testsFinishTimeout: 3_600_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head></head><body><script>globalThis.walk = ${JSON.stringify(wish)}</script><script type="module" src="${framework}"></script></body></html>`,
};
