import type { RewardsLauncher } from './rewards-launcher.js';

/** What a page may call before anything has loaded: `rewardsLauncher.push(['show', 'redeem'])`. */
const CALLS = ['show', 'hide', 'toggle', 'refresh', 'identify', 'signOut'] as const;

type Queue = { push(...calls: unknown[]): void };

/** Answers what was asked before, and from now on at once. */
export function drainQueue(host: RewardsLauncher, onPlatform: (hook: object) => void): void {
  const page = globalThis as { rewardsLauncher?: unknown[] | Queue };
  const run = (call: unknown): void => {
    const [name, ...args] = Array.isArray(call) ? (call as unknown[]) : [call];
    const known = CALLS.find((method) => method === name);
    if (known) void (host[known] as (...values: unknown[]) => Promise<void>)(...args);
    else if (name === 'platform' && typeof args[0] === 'object' && args[0]) onPlatform(args[0]);
    else console.warn(`[rewards-launcher] There is no call "${String(name)}".`);
  };
  const waiting = Array.isArray(page.rewardsLauncher) ? page.rewardsLauncher : [];
  page.rewardsLauncher = { push: (...calls) => calls.forEach(run) };
  // After the launcher itself is ready: a call may need it.
  queueMicrotask(() => waiting.forEach(run));
}
