/** The browser tests in another engine, with a demo store of its own: `ENGINE` is `firefox` or `webkit`. */
import base from '../web-test-runner.config.mjs';
import { driverCommands } from '../test/support/driver-commands.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const ENGINES = { firefox, webkit };
const { ENGINE } = process.env;
if (!ENGINES[ENGINE]) throw new Error(`ENGINE is ${Object.keys(ENGINES).join(' or ')}.`);

/** How many times as long as in Chromium a test may take and wait: their drivers are slower. */
const PATIENCE = 3;

export default {
  ...base,
  browsers: [ENGINES[ENGINE]()],
  testFramework: { config: { timeout: 30_000 * PATIENCE } },
  testsFinishTimeout: base.testsFinishTimeout * PATIENCE,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head></head><body><script>globalThis.patience = ${PATIENCE}</script><script type="module" src="${framework}"></script></body></html>`,
  plugins: [driverCommands(), ...base.plugins],
};
