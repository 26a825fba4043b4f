import type { PageStore } from '../../connect.js';
import type { RewardsLauncher } from './rewards-launcher.js';

/** What a page may call before anything has loaded: `rewardsLauncher.push(['show', 'redeem'])`. */
const CALLS = ['show', 'hide', 'toggle', 'refresh', 'identify', 'signOut', 'setConsent'] as const;

/** Launchers of the page that answer; the last to come does. */
const hosts = new Set<RewardsLauncher>();

type Queue = { push(...calls: unknown[]): void };

/**
 * Answers what was asked before, and from now on at once. The function it gives back ends that: with no
 * launcher left, calls wait for the next.
 */
export function drainQueue(host: RewardsLauncher, store: PageStore): () => void {
  const page = globalThis as { rewardsLauncher?: unknown[] | Queue };
  const run = (call: unknown): void => {
    const [name, ...args] = Array.isArray(call) ? (call as unknown[]) : [call];
    const known = CALLS.find((method) => method === name);
    if (known)
      void (([...hosts].pop() ?? host)[known] as (...values: unknown[]) => Promise<void>)(...args);
    else if (name === 'platform' && typeof args[0] === 'object' && args[0]) {
      store.hook = args[0];
      void store.meet();
    } else console.warn(`[rewards-launcher] There is no call "${String(name)}".`);
  };
  const waiting = Array.isArray(page.rewardsLauncher) ? page.rewardsLauncher : [];
  page.rewardsLauncher = { push: (...calls) => calls.forEach(run) };
  // After the launcher itself is ready: a call may need it.
  queueMicrotask(() => waiting.forEach(run));
  hosts.add(host);
  return () => {
    hosts.delete(host);
    if (!hosts.size) page.rewardsLauncher = [];
  };
}
