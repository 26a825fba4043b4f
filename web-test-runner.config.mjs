import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './.ci/browser.mjs';
import { faultReporter } from './.ci/fault-reporter.mjs';
import { bundledTests } from './test/support/bundled-tests.mjs';
import { demoPlugin } from './test/support/demo-plugin.mjs';
import { faultServer } from './test/support/fault-server.mjs';
import { memoryCommand } from './test/support/memory-command.mjs';
import { payloads } from './test/support/payloads-server.mjs';
import { storesServer } from './test/support/stores-server.mjs';

const compile = {
  tsconfig: 'tsconfig.json',
  target: 'es2022',
  define: { __VERSION__: '"0.0.0-test"' },
};
const exportConditions = ['development', 'browser'];
/** A run of some files tells nothing of the faults. */
const isPart = process.argv.includes('--files');
/** One by one, so that the runner knows which test depends on what. */
const isWatching = process.argv.includes('--watch');

export default {
  files: ['test/**/*.test.ts', '!test/demo/**'],
  nodeResolve: { exportConditions },
  concurrency: 4,
  // Lit's note about its development build, once a file, hides what matters.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 30_000 } },
  // A walk that fails is shortened before it is told.
  testsFinishTimeout: 240_000,
  reporters: [defaultReporter(), ...(isPart ? [] : [faultReporter()])],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: browserArgs },
    }),
  ],
  middleware: [
    payloads(),
    faultServer(),
    storesServer(),
    ...(isWatching ? [] : [bundledTests({ ...compile, conditions: exportConditions })]),
  ],
  plugins: [demoPlugin(), memoryCommand(), esbuildPlugin({ ts: true, ...compile })],
};
