import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findBrowser } from './.ci/browser.mjs';
import { demoPlugin } from './test/support/demo-plugin.mjs';
import { payloads } from './test/support/payloads-server.mjs';

export default {
  files: ['test/**/*.test.ts', '!test/demo/**'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  // Lit's note about its development build, once a file, hides what matters.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: browserArgs },
    }),
  ],
  middleware: [payloads()],
  plugins: [
    demoPlugin(),
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define: { __VERSION__: '"0.0.0-test"' },
    }),
  ],
};
