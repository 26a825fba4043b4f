import { joinPages } from '../domain/page.js';
import type { Member, Session } from '../domain/member.js';
import type { Identity } from './identity.js';
import { toRewardsError } from './errors.js';
import type { CallOptions, Clock, RewardsAdapter } from './ports.js';
import { NOBODY, PARTS, type Paged, type Part, type Resource, type RewardsState } from './state.js';
import type { Store } from './store.js';

/** How long a part counts as fresh, in milliseconds (facts: backends 3.4). */
const freshMs = (part: Part): number => (part === 'program' ? 600_000 : 30_000);
export const PAGE = 100;

type List = Paged<{ id: string }>;

/** A list read anew keeps the pages behind its first, while that one still leads on to them. */
function renew(answer: object, known: object | undefined): object {
  if (!('items' in answer)) return answer;
  // A page may hold a line twice.
  const items = joinPages([], (answer as List).items);
  const { items: old = [], nextCursor } = { ...known } as Partial<List>;
  const all = joinPages(items, old);
  const leadsOn = all.length > items.length && all.length < items.length + old.length;
  return { ...answer, items, ...(leadsOn && { items: all, nextCursor }) };
}

/** Reads what the backend tells: each part once at a time, whoever asks. */
export interface Reading {
  session(force?: boolean): Promise<void>;
  /** Reads the parts that are not fresh; with `force`, all of them. */
  parts(parts: readonly Part[], force?: boolean): Promise<void>;
  /** Puts what was read in the place of a part. */
  put(part: Part, resource: Resource<unknown>): void;
  /** The parts somebody has asked for so far. */
  used(): Part[];
  /** Readings under way belong to a shopper who has left. */
  forget(): void;
}

export function createReading(
  store: Store,
  adapter: RewardsAdapter,
  identity: Identity,
  clock: Clock,
): Reading {
  const underway = new Map<string, Promise<void>>();

  const ask = (name: Part, options: CallOptions): Promise<object> | undefined =>
    name === 'program' || name === 'member'
      ? adapter[name]?.(options)
      : adapter[name]?.({ limit: PAGE }, options);

  const set = (name: Part, resource: Resource<unknown>): void =>
    store.set({ [name]: Object.freeze(resource) } as Partial<RewardsState>);

  /**
   * Runs one reading of a kind at a time; a second caller waits for the first. With `force` it reads
   * anew then: what is under way may have been answered before the change that forces this one.
   */
  const once = async (name: string, read: () => Promise<void>, force?: boolean): Promise<void> => {
    // At once when nothing is: between two shoppers, the second must not find the first one's.
    if (force && underway.has(name)) await underway.get(name);
    let reading = underway.get(name);
    if (!reading) {
      reading = read().finally(() => underway.get(name) === reading && underway.delete(name));
      underway.set(name, reading);
    }
    return reading;
  };

  async function part(name: Part, force: boolean): Promise<void> {
    const { value, at = 0, status } = store.state[name];
    if (!adapter[name]) return;
    // Only a member has the personal parts.
    if (name !== 'program' && store.state.session !== 'member') return;
    if (!force && status === 'ready' && clock.now() - at < freshMs(name)) return;
    set(name, { status: 'loading', value, at });
    try {
      const answer = await identity.call(async (options) => ask(name, options));
      const merged = name === 'member' ? { ...value, ...answer } : renew(answer!, value);
      set(name, { status: 'ready', value: Object.freeze(merged), at: clock.now() });
    } catch (thrown) {
      const error = toRewardsError(thrown);
      if (error.code !== 'cancelled') set(name, { status: 'failed', value, at, error });
    }
  }

  /** Somebody else than before answers: nothing of the former may stay. */
  const isOther = ({ state, member }: Session): boolean => {
    const before = store.state.member.value?.id;
    return before !== undefined && (state !== 'member' || member?.id !== before);
  };

  /** The session tells a part of the balance and of the tier; the rest stays as it was read. */
  const mergeMember = (before: Member | undefined, next: Member): Member =>
    Object.freeze({
      ...before,
      ...next,
      ...(next.balance && { balance: Object.freeze({ ...before?.balance, ...next.balance }) }),
      ...(next.tier && { tier: Object.freeze({ ...before?.tier, ...next.tier }) }),
    });

  async function session(): Promise<void> {
    try {
      const answer = await identity.call((options) => adapter.session(options));
      const { state, identified = false, member, program } = answer;
      const known = isOther(answer) ? NOBODY : store.state;
      if (known === NOBODY) {
        identity.change();
        underway.clear();
      }
      store.set({
        ...known,
        session: state,
        identified,
        summary: program,
        error: undefined,
        ...(member && {
          member: Object.freeze({
            status: 'stale',
            value: mergeMember(known.member.value, member),
            at: clock.now(),
          }),
        }),
      });
    } catch (thrown) {
      const error = toRewardsError(thrown);
      if (error.code !== 'cancelled') store.set({ error });
    }
  }

  return {
    session: (force) => once('session', session, force),
    async parts(parts, force = false) {
      await Promise.all(parts.map((name) => once(name, () => part(name, force), force)));
    },
    put: set,
    forget: () => underway.clear(),
    used: () => PARTS.filter((name) => store.state[name].status !== 'idle'),
  };
}
