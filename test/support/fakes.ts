/** Doubles for what lies outside the client: time, network, backend. */
import { waitUntil } from '@open-wc/testing';
import { type RewardsClientOptions, createRewardsClient } from '../../src/client/client.js';
import type { Clock, RewardsAdapter, Storage } from '../../src/client/ports.js';
import type { Earning } from '../../src/domain/earning.js';
import type { Member, Session } from '../../src/domain/member.js';
import type { Program, ProgramSummary } from '../../src/domain/program.js';
import type { Reward } from '../../src/domain/reward.js';
import type { Voucher } from '../../src/domain/voucher.js';
import { PATIENCE_MS } from './ui-browser.js';

/** Lets everything happen that waits for nothing but its turn. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
};

export const until = (isSo: () => boolean, what: string): Promise<void> =>
  waitUntil(isSo, `waited in vain until ${what}`, { interval: 2, timeout: PATIENCE_MS });

/** What a promise was rejected with; a promise that keeps is a failure of the test. */
export async function errorOf(promise: Promise<unknown>): Promise<{ code?: string; name: string }> {
  const answer = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in answer) return answer.error as { code?: string; name: string };
  throw new Error(`expected a rejection, got ${JSON.stringify(answer.value)}`);
}

export interface FakeClock extends Clock {
  /** How long was waited each time, in milliseconds. */
  readonly waits: readonly number[];
  advance(ms: number): Promise<void>;
}

/** Noon of 12 June 2026, UTC. */
export const NOON = Date.UTC(2026, 5, 12, 12);

/** Time that only goes on when it is told to. */
export function fakeClock(start = NOON): FakeClock {
  let time = start;
  const waits: number[] = [];
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    waits,
    now: () => time,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        waits.push(ms);
        const sleeper = { at: time + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),
    async advance(ms) {
      const end = time + ms;
      for (;;) {
        await settled();
        const [next] = [...sleepers].sort((a, b) => a.at - b.at).filter(({ at }) => at <= end);
        if (!next) break;
        sleepers.delete(next);
        time = Math.max(time, next.at);
        next.wake();
      }
      time = end;
      await settled();
    },
  };
}

/** A promise that is kept or broken from outside. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((keep, fail) => ([resolve, reject] = [keep, fail]));
  return { promise, resolve, reject };
}

export const aSummary: ProgramSummary = {
  name: 'Halden Rewards',
  points: { one: 'point', other: 'points' },
  currency: 'USD',
  pointsPrecision: 0,
  state: 'active',
};

export const aReward = (changes: Partial<Reward> = {}): Reward => ({
  id: 'ten',
  kind: 'amount-off',
  title: '$10 off',
  cost: { kind: 'fixed', points: 1_000 },
  ...changes,
});

export const aProgram = (changes: Partial<Program> = {}): Program => ({
  ...aSummary,
  capabilities: [],
  earnings: [],
  rewards: [aReward()],
  campaigns: [],
  links: {},
  faq: [],
  ...changes,
});

/** Every order earns five points a dollar. */
export const aPurchase = (changes: Partial<Earning> = {}): Earning => ({
  id: 'order',
  kind: 'purchase',
  title: 'Every order',
  completion: 'automatic',
  value: { kind: 'per-amount', points: 5, amount: usd(1) },
  ...changes,
});

export const aMember = (changes: Partial<Member> = {}): Member => ({
  id: 'ines',
  balance: { available: 1_240 },
  ...changes,
});

export const aSession = (member: Member | undefined = aMember()): Session => ({
  state: 'member',
  member,
  program: aSummary,
});

export const aGuest: Session = { state: 'guest', program: aSummary };

export const usd = (dollars: number) => ({ amountMinor: dollars * 100, currency: 'USD' });

export const aVoucher = (changes: Partial<Voucher> = {}): Voucher => ({
  id: 'v1',
  kind: 'amount-off',
  title: '$10 off',
  state: 'active',
  ...changes,
});

/** A backend of one member; what it was asked is counted by name. */
export function fakeAdapter(overrides: Partial<RewardsAdapter> = {}) {
  const asked: string[] = [];
  const methods: RewardsAdapter = {
    session: async () => aSession(),
    program: async () => aProgram(),
    member: async () => aMember(),
    vouchers: async () => ({ items: [aVoucher()] }),
    activity: async () => ({ items: [] }),
    ...overrides,
  };
  for (const [name, method] of Object.entries(methods) as [keyof RewardsAdapter, never][])
    if (method === undefined) delete methods[name];
    else if (typeof method === 'function')
      methods[name as 'session'] = ((...given: never[]) => {
        asked.push(name);
        return (method as (...args: never[]) => unknown)(...given);
      }) as never;
  const times = (name: keyof RewardsAdapter): number =>
    asked.filter((other) => other === name).length;
  return Object.assign(methods, { asked, times });
}

/** Storage that can be looked into. */
export function fakeStorage(kept = new Map<string, string>()): Storage & { kept: typeof kept } {
  return {
    kept,
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}

/** The paths of what could still be changed in a value. */
export function thawed(value: unknown, path = 'state'): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Error) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

/** The same value, as a backend gives it that freezes what it reads. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const clients = new Set<{ dispose(): void }>();
afterEach(() => {
  for (const client of clients) client.dispose();
  clients.clear();
});

/** A client that ends with its test, and that no other test's tabs can hear. */
export function clientOf(adapter: RewardsAdapter, options: Partial<RewardsClientOptions> = {}) {
  const client = createRewardsClient({ adapter, programKey: crypto.randomUUID(), ...options });
  clients.add(client);
  return client;
}
