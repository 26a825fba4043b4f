/**
 * The fault matrix: one row a test, with its number. Whatever a row does, the page it happens on must
 * not notice.
 */
import { expect } from '@open-wc/testing';
import { ERROR_CODES } from '../../src/client/errors.js';
import type { RewardsLauncher } from '../../src/index.js';
import { type FaultyLines, type FaultyRequest, WELL } from '../support/faulty-answers.js';
import { PATIENCE_MS } from '../support/ui-browser.js';
import { button, later, listen, put, sees, words } from '../support/ui-launcher.js';

/** The first thing that is asked, and the last. */
export const SESSION = 'GET session';
export const REDEEM = 'POST member/redemptions';

/** Waits until a text stands on the button. */
export const shows = (launcher: Element, text: string): Promise<void> =>
  sees(() => words(button(launcher)).includes(text), `the launcher says ${text}`);

/** Waits until the page is told of a failure. */
export const failed = (visit: Visit): Promise<void> =>
  sees(() => visit.codes.length, 'the page is told');

/** A launcher in front of a backend that goes wrong. */
export interface Visit {
  /** Puts a launcher on the page; what the lines leave out is well. */
  open(
    lines: FaultyLines,
    attributes?: Parameters<typeof put>[0],
    properties?: Parameters<typeof put>[1],
  ): Promise<RewardsLauncher>;
  /** From now on the backend answers so. */
  answers(lines: FaultyLines): Promise<void>;
  asked(line?: string): Promise<FaultyRequest[]>;
  /** Waits until the backend is asked for it, so many times in all. */
  arrives(line: string, times?: number): Promise<void>;
  /** Codes of `rewards-error`, in order. */
  readonly codes: readonly string[];
  /** What the console was told in warnings. */
  readonly said: readonly string[];
  /** How long was waited, in milliseconds, each time a second or more. */
  readonly waits: readonly number[];
  readonly endpoint: string;
}

/** All waiting of a quarter of a second or more is this much shorter. */
const HASTE = 20;

/** Lets the page's clocks run fast, and tells how long each wait was meant to be. */
function hurry(): readonly number[] {
  const { setTimeout: real } = globalThis;
  const waits: number[] = [];
  later(() => (globalThis.setTimeout = real));
  globalThis.setTimeout = ((act: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms < 250 || ms === PATIENCE_MS) return real(act, ms, ...rest);
    waits.push(ms);
    return real(act, ms / HASTE, ...rest);
  }) as typeof globalThis.setTimeout;
  return waits;
}

function watch() {
  const said: string[] = [];
  const uncaught: string[] = [];
  const hear = (level: 'warn' | 'error', heard: string[]): void => {
    const { [level]: plain } = console;
    later(() => (console[level] = plain));
    console[level] = (...parts: unknown[]) => void heard.push(parts.map(String).join(' '));
  };
  hear('warn', said);
  hear('error', uncaught);
  const onError = (event: ErrorEvent): void => void uncaught.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): void =>
    void uncaught.push(String(event.reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  later(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return { said, uncaught };
}

/** How often each thing is asked for; not on the wire, where a browser repeats by itself. */
function listenIn(endpoint: string): ReadonlyMap<string, number> {
  const { fetch: plain } = globalThis;
  const counts = new Map<string, number>();
  later(() => (globalThis.fetch = plain));
  globalThis.fetch = (input, init) => {
    const [, path] = String(input).split(`${endpoint}/`);
    const line = `${init?.method ?? 'GET'} ${path}`;
    if (path && path !== '-') counts.set(line, (counts.get(line) ?? 0) + 1);
    return plain(input, init);
  };
  return counts;
}

/** What a store would see of its own page. */
const pageNow = () => ({
  nodes: document.querySelectorAll(':not(rewards-launcher)').length,
  height: document.documentElement.scrollHeight,
  title: document.title,
  address: location.href,
});

interface Terms {
  /** How often the same may be asked. */
  readonly tries?: number;
}

/** Promises one row of the matrix. */
export function fault(
  number: number,
  promise: string,
  run: (visit: Visit) => Promise<void>,
  { tries = 3 }: Terms = {},
): void {
  it(`fault ${number}: ${promise}`, async () => {
    const before = pageNow();
    const { said, uncaught } = watch();
    const waits = hurry();
    const heard = listen(document, 'rewards-error');
    const endpoint = `/faulty/${crypto.randomUUID()}`;
    const counts = listenIn(endpoint);
    const answers = async (lines: FaultyLines): Promise<void> => {
      await fetch(`${endpoint}/-`, { method: 'POST', body: JSON.stringify({ ...WELL, ...lines }) });
    };
    const asked = async (line?: string): Promise<FaultyRequest[]> => {
      const all = (await (await fetch(`${endpoint}/-`)).json()) as FaultyRequest[];
      return line ? all.filter((one) => one.line === line) : all;
    };
    const codes = (): string[] => heard.map(({ detail }) => (detail as { code: string }).code);
    await run({
      async open(lines, attributes = {}, properties) {
        await answers(lines);
        return put({ endpoint, ...attributes }, properties);
      },
      answers,
      asked,
      async arrives(line, times = 1) {
        while ((await asked(line)).length < times)
          await new Promise((resolve) => setTimeout(resolve, 5));
      },
      said,
      waits,
      endpoint,
      get codes() {
        return codes();
      },
    });
    expect(
      uncaught,
      'nothing is thrown at the page or written to its console as an error',
    ).to.deep.equal([]);
    for (const code of codes()) expect(ERROR_CODES).to.include(code);
    expect(pageNow(), 'the page is as it was').to.deep.equal(before);
    for (const [line, count] of counts) expect(count, `${line} is asked`).to.be.at.most(tries);
  });
}
