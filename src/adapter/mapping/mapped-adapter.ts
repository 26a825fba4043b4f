/** A loyalty backend that is declared: its answers become the standard contract's, and are read as those. */
import { RewardsError, toRewardsError } from '../../client/errors.js';
import type { CallOptions, PageRequest, RewardsAdapter, WriteOptions } from '../../client/ports.js';
import { toJson } from '../../domain/json.js';
import type { Page } from '../../domain/page.js';
import { CAPABILITIES, type Program } from '../../domain/program.js';
import type { Auth } from '../auth.js';
import * as readers from '../entities.js';
import { type RequestConfig, createRequest } from '../request.js';
import { type Reader, isObject } from '../schema.js';
import { session } from '../session.js';
import { evaluate } from './expression.js';
import {
  ACTIONS,
  type ActionName,
  type EntityName,
  type Expression,
  type Mapping,
} from './mapping.js';
import type { Within } from './path.js';
import { ruleFor } from './problems.js';
import { type Names, type SourceHook, createSources } from './sources.js';

/** Code for what a declaration can not say; each takes the place of one part. */
export interface Hooks {
  /** Answers what a source would have. */
  readonly sources?: { readonly [name: string]: SourceHook };
  /** Changes what was read, before it is checked. */
  readonly entities?: { readonly [name in EntityName]?: (value: unknown, names: Names) => unknown };
  /** Does what an action would, and gives what its `result` is read from. */
  readonly actions?: {
    readonly [name in ActionName]?: (names: Names, options: WriteOptions) => Promise<unknown>;
  };
}

export interface MappedConfig extends RequestConfig {
  readonly mapping: Mapping;
  readonly hooks?: Hooks | undefined;
  /** Values for the mapping's `vars`. */
  readonly vars?: { readonly [name: string]: unknown } | undefined;
  /** Told which configured fields no answer has filled, once an entity; for development. */
  readonly onSilence?: (entity: string, fields: readonly string[]) => void;
}

/** The standard contract's verbs, and what a mapped entity of the name feeds. */
const READERS = {
  session,
  program: readers.program,
  member: readers.member,
  vouchers: readers.page(readers.voucher),
  activity: readers.page(readers.activity),
  referrals: readers.referrals,
  redemption: readers.redemption,
  invitation: readers.invitation,
  eligibility: readers.eligibility,
  quote: readers.quote,
};

/** Rows without an id get one from what they hold, and from how often the same came before. */
function named(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value['items'])) return value;
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

const FORM = 'application/x-www-form-urlencoded';

/** A request as the declared backend wants it: its own way with the token, and bodies as forms. */
function dressed(init: RequestInit = {}, { auth }: Mapping): RequestInit {
  const headers = new Headers(init.headers);
  const token = headers.get('authorization')?.replace(/^Bearer /, '');
  if (token && auth) {
    headers.delete('authorization');
    headers.set(auth.header ?? 'authorization', `${auth.scheme ?? 'Bearer'} ${token}`.trim());
  }
  const isForm = headers.get('content-type') === FORM && init.body;
  const body =
    isForm &&
    new URLSearchParams(JSON.parse(String(init.body)) as object as Record<string, string>);
  return { ...init, headers, ...(body && { body }) };
}

export function createMappedAdapter(config: MappedConfig, auth: Auth): RewardsAdapter {
  const { mapping, hooks = {} } = config;
  const { entities = {}, actions = {}, errors = [] } = mapping;
  const within: Within = {
    shapes: { ...mapping.shapes, ...entities },
    filled: config.onSilence && new WeakMap(),
  };
  const sources = createSources(
    mapping,
    createRequest(
      {
        ...config,
        fetch: (url, init) => (config.fetch ?? fetch)(url, dressed(init, mapping)),
        judge: (status, body) => ruleFor(errors, status, sources.scope({ vars }, body)),
      },
      auth,
    ),
    within,
    hooks.sources,
  );
  const vars = { ...mapping.vars, ...config.vars };
  const names = (more: Names = {}): Names => ({ vars, now: Date.now(), ...more });
  const told = new Set<string>();

  function read<T>(name: EntityName, reader: Reader<T>, raw: unknown, all: Names): T {
    const changed = hooks.entities?.[name] ? hooks.entities[name](raw, all) : raw;
    const value = reader(changed);
    if (value === undefined) throw new RewardsError('bad-response');
    if (config.onSilence && !told.has(name)) {
      told.add(name);
      const { onSilence } = config;
      void import('./silence.js').then(({ unfilled }) => {
        const fields = unfilled(entities[name], within);
        if (fields.length) onSilence(name, fields);
      });
    }
    return value;
  }

  async function entity<T>(
    name: EntityName,
    reader: Reader<T>,
    { signal }: CallOptions = {},
    input?: unknown,
  ): Promise<T> {
    const all = await sources.load(
      entities[name],
      names({ ...(input !== undefined && { input }) }),
      signal,
    );
    return read(name, reader, evaluate(entities[name], sources.scope(all)), all);
  }

  async function page(
    name: 'vouchers' | 'activity' | 'referrals',
    asked: PageRequest,
    { signal }: CallOptions = {},
  ): Promise<Page<{ id: string }>> {
    const { page: paged, ...template } = (entities[name] ?? {}) as { page?: string };
    const first = paged ? await sources.page(paged, asked, names(), signal) : undefined;
    const all = await sources.load(template, first?.names ?? names(), signal);
    const value = named(evaluate(template as Expression, sources.scope(all)) ?? { items: [] });
    const next = first?.next === undefined ? {} : { nextCursor: first.next };
    return read(
      name,
      READERS[name] as Reader<Page<{ id: string }>>,
      { ...(value as object), ...next },
      all,
    );
  }

  const last = <T extends { id: string }>(items: readonly T[]): string => items.at(-1)?.id ?? '';

  /**
   * A cursor holds the backend's own and the last line that was had: one that has run out is followed
   * again from the top, as far as that line.
   */
  async function list<T extends Page<{ id: string }>>(
    name: 'vouchers' | 'activity' | 'referrals',
    { cursor, limit }: PageRequest,
    options?: CallOptions,
  ): Promise<T> {
    const mark = (found: Page<{ id: string }>, before: string): T => {
      const { nextCursor, ...rest } = found;
      const after = JSON.stringify([nextCursor, last(found.items) || before]);
      return { ...rest, ...(nextCursor !== undefined && { nextCursor: after }) } as unknown as T;
    };
    const [place, line] = (cursor ? JSON.parse(cursor) : []) as [string?, string?];
    try {
      return mark(await page(name, { cursor: place, limit }, options), line ?? '');
    } catch (thrown) {
      if (!place || !/^(not-found|invalid-input|conflict)$/.test(toRewardsError(thrown).code))
        throw thrown;
    }
    let at: string | undefined;
    for (;;) {
      const found = await page(name, { cursor: at, limit }, options);
      const known = found.items.findIndex(({ id }) => id === line);
      if (known >= 0) return mark({ ...found, items: found.items.slice(known + 1) }, line!);
      if (!found.nextCursor || found.nextCursor === at) return mark({ ...found, items: [] }, line!);
      at = found.nextCursor;
    }
  }

  async function act<T>(
    name: ActionName,
    reader: Reader<T>,
    input: unknown,
    { idempotencyKey, signal }: WriteOptions,
  ): Promise<T> {
    const action = actions[name]!;
    const given = names({ input, key: idempotencyKey });
    const key = isKeyed(action) ? idempotencyKey : undefined;
    const hook = hooks.actions?.[name];
    let all = await sources.load(hook ? [] : action, given, signal);
    const answer = hook
      ? await hook(all, { idempotencyKey, ...(signal && { signal }) })
      : await sources.send({ ...action, method: action.method ?? 'POST' }, all, { signal, key });
    // What is under way was asked before this was done.
    sources.forget();
    if (action.feeds) all = { ...given, [action.feeds]: answer };
    const { result = name === 'join' || name === 'update' ? { $use: 'member' } : {} } = action;
    // What the answer itself does not hold is read anew.
    all = await sources.load(result, action.feeds ? all : given, signal);
    const value = reader(evaluate(result, sources.scope(all, answer)) ?? {});
    if (value === undefined) throw new RewardsError('bad-response');
    return value;
  }

  const isKeyed = (action: unknown): boolean => /"[^"]*\$key\b/.test(toJson(action));
  const nothing: Reader<true> = () => true;

  const verbs: Required<Omit<RewardsAdapter, 'identify' | 'unkeyed'>> = {
    session: (options) => entity('session', READERS.session, options),
    program: (options) => entity('program', program, options),
    member: (options) => entity('member', READERS.member, options),
    vouchers: (asked, options) => list('vouchers', asked, options),
    activity: (asked, options) => list('activity', asked, options),
    referrals: (asked, options) => list('referrals', asked, options),
    redemption: (id, options) => entity('redemption', READERS.redemption, options, { id }),
    invitation: (code, options) => entity('invitation', READERS.invitation, options, { code }),
    eligibility: (target, cart, options) =>
      entity('eligibility', READERS.eligibility, options, { ...target, cart }),
    quote: (lines, options) => entity('quote', READERS.quote, options, { lines }),
    redeem: (input, options) => act('redeem', readers.redemption, input, options),
    undo: async (id, options) => (await act('undo', readers.undone, { id }, options)).member,
    earn: (input, options) => act('earn', readers.earningResult, input, options),
    join: (options) => act('join', readers.member, {}, options),
    update: (changes, options) => act('update', readers.member, changes, options),
    leave: async (options) => void (await act('leave', nothing, {}, options)),
    invite: (email, options) => act('invite', readers.referral, { email }, options),
    remind: async (id, options) => void (await act('remind', nothing, { id }, options)),
    claim: (code, input, options) => act('claim', readers.claim, { ...input, code }, options),
  };

  const offered = (name: string): boolean => name in entities || name in actions;
  const program: Reader<Program> = (raw) =>
    READERS.program(isObject(raw) && { capabilities: CAPABILITIES.filter(offered), ...raw });
  for (const name of Object.keys(verbs) as (keyof typeof verbs)[])
    if (!offered(name)) delete (verbs as Partial<typeof verbs>)[name];

  return {
    ...verbs,
    unkeyed: ACTIONS.filter((name) => actions[name] && !isKeyed(actions[name])),
    identify(token) {
      auth.set(token);
      sources.forget(true);
    },
  };
}
