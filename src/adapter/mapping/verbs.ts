/** What a declared backend is asked after the first question: reading, lists in pages, and writing. */
import { RewardsError, toRewardsError } from '../../client/errors.js';
import type { CallOptions, PageRequest, RewardsAdapter, WriteOptions } from '../../client/ports.js';
import { toJson } from '../../domain/json.js';
import type { Page } from '../../domain/page.js';
import { CAPABILITIES, type Program } from '../../domain/program.js';
import * as readers from '../entities.js';
import { type Reader, isObject } from '../schema.js';
import { evaluate } from './expression.js';
import { type Mapped, isKeyed } from './mapped-adapter.js';
import type { ActionName, Expression } from './mapping.js';
import { sentOf } from './sources.js';
import { bringLate } from './late-converters.js';

bringLate();

type Verb<Name extends keyof RewardsAdapter> = (
  mapped: Mapped,
  ...given: Parameters<Extract<NonNullable<RewardsAdapter[Name]>, (...given: never[]) => unknown>>
) => ReturnType<Extract<NonNullable<RewardsAdapter[Name]>, (...given: never[]) => unknown>>;
type Verbs = {
  readonly [
    Name in Exclude<keyof RewardsAdapter, 'session' | 'identify' | 'now' | 'unkeyed'>
  ]-?: Verb<Name>;
};

const LISTS = {
  vouchers: readers.page(readers.voucher),
  activity: readers.page(readers.activity),
  referrals: readers.referrals,
};
type ListName = keyof typeof LISTS;

/** Rows without an id get one from what they hold, and from how often the same came before. */
function named(value: unknown): object {
  if (!isObject(value) || !Array.isArray(value['items'])) return { items: [] };
  const seen = new Map<string, number>();
  const items = value['items'].map((item: unknown) => {
    if (!isObject(item) || item['id'] !== undefined) return item;
    const key = toJson(item);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { ...item, id: `${key}#${times}` };
  });
  return { ...value, items };
}

async function page(
  { mapping, sources, names, read }: Mapped,
  name: ListName,
  asked: PageRequest,
  { signal }: CallOptions = {},
): Promise<Page<{ id: string }>> {
  const { page: paged, ...template } = (mapping.entities?.[name] ?? {}) as { page?: string };
  const first = paged ? await sources.page(paged, asked, names(), signal) : undefined;
  const all = await sources.load(template, first?.names ?? names(), signal);
  const found = named(evaluate(template as Expression, sources.scope(all)));
  const next = first?.next === undefined ? {} : { nextCursor: first.next };
  return read(name, LISTS[name] as Reader<Page<{ id: string }>>, { ...found, ...next }, all);
}

/** A cursor of ours: the backend's own, and the last line that was had. */
function marked<T extends Page<{ id: string }>>(found: Page<{ id: string }>, before: string): T {
  const { nextCursor, ...rest } = found;
  const cursor = JSON.stringify([nextCursor, found.items.at(-1)?.id ?? before]);
  return { ...rest, ...(nextCursor !== undefined && { nextCursor: cursor }) } as unknown as T;
}

/** A page of a list. A cursor that has run out is followed again from the top, as far as its last line. */
async function list<T extends Page<{ id: string }>>(
  mapped: Mapped,
  name: ListName,
  { cursor, limit }: PageRequest,
  options?: CallOptions,
): Promise<T> {
  const [place, line = ''] = (cursor ? JSON.parse(cursor) : []) as [string?, string?];
  const limited = limit === undefined ? {} : { limit };
  try {
    return marked(await page(mapped, name, { cursor: place, ...limited }, options), line);
  } catch (thrown) {
    const { code } = toRewardsError(thrown);
    if (!place || !/^(not-found|invalid-input|conflict)$/.test(code)) throw thrown;
  }
  let at: string | undefined;
  for (;;) {
    const found = await page(mapped, name, { cursor: at, ...limited }, options);
    const known = found.items.findIndex(({ id }) => id === line);
    if (known >= 0) return marked({ ...found, items: found.items.slice(known + 1) }, line);
    const { nextCursor, ...rest } = found;
    if (!nextCursor || nextCursor === at) return marked({ ...rest, items: [] }, line);
    at = nextCursor;
  }
}

async function act<T>(
  { mapping, hooks, sources, names }: Mapped,
  name: ActionName,
  reader: Reader<T>,
  input: unknown,
  { idempotencyKey, signal }: WriteOptions,
): Promise<T> {
  const action = mapping.actions![name]!;
  const given = names({ input, key: idempotencyKey });
  const hook = hooks.actions?.[name];
  const ready = await sources.load(hook ? [] : sentOf(action), given, signal);
  const answer = hook
    ? await hook(ready, { idempotencyKey, ...(signal && { signal }) }).catch(refuse)
    : await sources.send({ method: 'POST', ...action }, ready, {
        signal,
        key: isKeyed(action) ? idempotencyKey : undefined,
      });
  // What is under way was asked before this was done.
  sources.forget();
  const { feeds, result = /^(join|update)$/.test(name) ? { $use: 'member' } : {} } = action;
  // What the answer itself does not hold is read anew.
  const all = await sources.load(result, feeds ? { ...given, [feeds]: answer } : given, signal);
  const value = reader(evaluate(result, sources.scope(all, answer)) ?? {});
  if (value === undefined) throw new RewardsError('bad-response');
  return value;
}

/** A hook may throw what it likes. */
const refuse = (thrown: unknown): never => {
  throw toRewardsError(thrown);
};

const nothing: Reader<true> = () => true;

/** What is declared is offered, unless the declaration says otherwise. */
const programOf =
  ({ mapping: { entities, actions } }: Mapped): Reader<Program> =>
  (raw) =>
    readers.program(
      isObject(raw) && {
        capabilities: CAPABILITIES.filter((name) => name in { ...entities, ...actions }),
        ...raw,
      },
    );

export const verbs: Verbs = {
  program: (mapped, options) => mapped.entity('program', programOf(mapped), options),
  member: (mapped, options) => mapped.entity('member', readers.member, options),
  vouchers: (mapped, asked, options) => list(mapped, 'vouchers', asked, options),
  activity: (mapped, asked, options) => list(mapped, 'activity', asked, options),
  referrals: (mapped, asked, options) => list(mapped, 'referrals', asked, options),
  redemption: (mapped, id, options) =>
    mapped.entity('redemption', readers.redemption, options, { id }),
  invitation: (mapped, code, options) =>
    mapped.entity('invitation', readers.invitation, options, { code }),
  eligibility: (mapped, target, cart, options) =>
    mapped.entity('eligibility', readers.eligibility, options, { ...target, cart }),
  quote: (mapped, lines, options) => mapped.entity('quote', readers.quote, options, { lines }),
  redeem: (mapped, input, options) => act(mapped, 'redeem', readers.redemption, input, options),
  undo: async (mapped, id, options) =>
    (await act(mapped, 'undo', readers.undone, { id }, options)).member,
  earn: (mapped, input, options) => act(mapped, 'earn', readers.earningResult, input, options),
  join: (mapped, options) => act(mapped, 'join', readers.member, {}, options),
  update: (mapped, changes, options) => act(mapped, 'update', readers.member, changes, options),
  leave: async (mapped, options) => void (await act(mapped, 'leave', nothing, {}, options)),
  invite: (mapped, email, options) => act(mapped, 'invite', readers.referral, { email }, options),
  remind: async (mapped, id, options) =>
    void (await act(mapped, 'remind', nothing, { id }, options)),
  claim: (mapped, code, input, options) =>
    act(mapped, 'claim', readers.claim, { ...input, code }, options),
};
