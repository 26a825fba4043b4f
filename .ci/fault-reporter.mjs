/** Notes which tests held which faults of the matrix, for `fault-table.mjs`: `.results/<engine>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export const RESULTS = new URL('../.results/', import.meta.url);
export const NUMBERED = /\(?\bfault (\d+)(?:: |\))/;

function* testsOf({ suites, tests }) {
  yield* tests;
  for (const suite of suites) yield* testsOf(suite);
}

/** By engine, what its tests with a number came to: `[{fault, name, file, state}]`. */
export function faultReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const engines = {};
      for (const { browser, testFile, testResults } of sessions)
        for (const { name, passed, skipped } of testResults ? testsOf(testResults) : []) {
          const [, fault] = NUMBERED.exec(name) ?? [];
          if (!fault) continue;
          const file = relative(process.cwd(), testFile);
          const state = skipped ? 'skipped' : passed ? 'passed' : 'failed';
          (engines[browser.name] ??= []).push({ fault: Number(fault), name, file, state });
        }
      mkdirSync(RESULTS, { recursive: true });
      for (const [engine, tests] of Object.entries(engines))
        writeFileSync(new URL(`${engine}.json`, RESULTS), JSON.stringify(tests));
    },
  };
}
