/** The command, from its arguments to its exit code. It never throws and never shows a stack. */
import { type Options, readArguments } from './arguments.js';
import { createAsk } from './ask.js';
import type { Check } from './check.js';
import { checkDeclared } from './declared/declared.js';
import { isStandard, readConfiguration } from './declared/configuration.js';
import { HELP } from './help.js';
import { printJson, printReport } from './print.js';
import { createProgress } from './progress.js';
import { Report } from './report.js';
import { checkStandard } from './standard/standard.js';

export interface Terminal {
  /** The report. */
  readonly out: (text: string) => void;
  /** What is being done meanwhile, and why it could not be. */
  readonly tell: (text: string) => void;
  readonly isTerminal: boolean;
}

/** 0: nothing is wrong. 1: faults were found. 2: it could not run. */
export type ExitCode = 0 | 1 | 2;

export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const wish = readArguments(argv, process.env);
    if (wish.kind === 'help') {
      terminal.out(HELP);
      return 0;
    }
    if (wish.kind === 'run') return await check(wish.options, terminal);
    terminal.tell(`${wish.text}\nrewards-launcher check --help tells how it is used.\n`);
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    terminal.tell(`The check itself failed: ${text.split('\n')[0]}\n`);
  }
  return 2;
}

const localHost = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

async function check(options: Options, { out, tell, isTerminal }: Terminal): Promise<ExitCode> {
  const config = await readConfiguration(options);
  if (typeof config === 'string') {
    tell(`${config}\n`);
    return 2;
  }
  const progress = createProgress(tell, isTerminal);
  const started = performance.now();
  const ask = createAsk({ url: options.url, token: options.token, timeoutMs: options.timeoutMs });
  const report = new Report();
  const state: Check = {
    ask,
    report,
    options,
    now: Date.now(),
    absent: new Set(),
    announce(text) {
      progress.done();
      tell(`${text}\n`);
    },
  };
  const { protocol, hostname } = new URL(options.url);
  if (protocol === 'http:' && !localHost.test(hostname))
    report.note('The address is http: tokens and answers can be read on their way. Use https');
  const standard = isStandard(config);
  if (!standard && options.write)
    report.note('--write is for the standard contract; nothing was written');
  const result = standard
    ? { problem: await checkStandard(state, progress), requests: ask.count }
    : await quietly(() => checkDeclared(state, config, progress));
  progress.done();
  if (result.problem) {
    tell(`${result.problem}\n`);
    return 2;
  }
  const facts = {
    url: options.url,
    how: `${options.token ? 'with a token' : 'as a guest'}, ${options.write && standard ? 'reading and writing' : 'reading only'}`,
    requests: standard ? ask.count : result.requests,
    ms: Math.round(performance.now() - started),
  };
  out((options.json ? printJson : printReport)(report, facts));
  return report.count ? 1 : 0;
}

/** What the library would say to a page's console is told in the report. */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await act();
  } finally {
    console.warn = warn;
  }
}
