/** A loyalty backend that is declared: its answers become the standard contract's, and are read as those. */
import { RewardsError } from '../../client/errors.js';
import type { CallOptions, RewardsAdapter, WriteOptions } from '../../client/ports.js';
import { toJson } from '../../domain/json.js';
import type { Auth } from '../auth.js';
import { type RequestConfig, createRequest } from '../request.js';
import { createServerClock } from '../server-clock.js';
import type { Reader } from '../schema.js';
import { session } from '../session.js';
import { evaluate } from './expression.js';
import type { ActionName, EntityName, Expression, Mapping } from './mapping.js';
import type { Within } from './path.js';
import type { Verdict } from './problems.js';
import { type Names, type SourceHook, type Sources, createSources } from './sources.js';

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
  /** Told of each answer that an entity was made of; for development. */
  readonly onRead?:
    ((entity: EntityName, expression: Expression | undefined, within: Within) => void) | undefined;
}

/** What the verbs share. */
export interface Mapped {
  readonly mapping: Mapping;
  readonly hooks: Hooks;
  readonly sources: Sources;
  /** What has a name: the vars, the time, and what comes with the call. */
  names(more?: Names): Names;
  /** Checks what an entity was made into, as the contract has it. */
  read<T>(name: EntityName, reader: Reader<T>, raw: unknown, names: Names): T;
  entity<T>(
    name: EntityName,
    reader: Reader<T>,
    options?: CallOptions,
    input?: unknown,
  ): Promise<T>;
}

const FORM = 'application/x-www-form-urlencoded';

/** A request as the declared backend wants it: its own way with the token, and bodies as forms. */
function dressed(init: RequestInit = {}, { auth = {} }: Mapping): RequestInit {
  const headers = new Headers(init.headers);
  const token = headers.get('authorization')?.replace(/^Bearer /, '');
  if (token) {
    headers.delete('authorization');
    headers.set(auth.header ?? 'authorization', `${auth.scheme ?? 'Bearer'} ${token}`.trim());
  }
  const isForm = headers.get('content-type') === FORM && init.body;
  const fields = isForm && (JSON.parse(String(init.body)) as Record<string, string>);
  return { ...init, headers, ...(fields && { body: new URLSearchParams(fields) }) };
}

/** What `late-converters.ts` reads. */
const LATE = /"as":"(date|birthday|money|url|masked)"/;

/** Writes are repeated only where the backend is told their key. */
export const isKeyed = (action: unknown): boolean => /"[^"]*\$key\b/.test(toJson(action));

/** @param isNobody whether the page, asked for a proof of who is here, has none */
export function createMappedAdapter(
  config: MappedConfig,
  auth: Auth,
  isNobody: () => Promise<boolean>,
): RewardsAdapter {
  const { mapping, hooks = {}, onRead } = config;
  const { entities = {}, actions = {}, errors = [] } = mapping;
  const within: Within = {
    shapes: { ...mapping.shapes, ...entities },
    filled: onRead && new WeakMap(),
  };
  const vars = { ...mapping.vars, ...config.vars };
  const judge = async (status: number, body: unknown): Promise<Verdict | undefined> =>
    (await import('./problems.js')).ruleFor(errors, status, sources.scope({ vars }, body));
  const ownFetch: typeof fetch = (url, init) =>
    (config.fetch ?? fetch)(url, dressed(init, mapping));
  const { hear, now } = createServerClock();
  const request = createRequest({ ...config, fetch: ownFetch, judge }, auth, hear);
  const sources = createSources(mapping, request, within, judge, isNobody, hooks.sources);

  const mapped: Mapped = {
    mapping,
    hooks,
    sources,
    names: (more) => ({ vars, now: now(), ...more }),
    read(name, reader, raw, names) {
      const change = hooks.entities?.[name];
      const value = reader(change ? change(raw, names) : raw);
      if (value === undefined) throw new RewardsError('bad-response');
      onRead?.(name, entities[name], within);
      return value;
    },
    async entity(name, reader, { signal } = {}, input) {
      const given = mapped.names(input === undefined ? {} : { input });
      const names = await sources.load(entities[name], given, signal);
      return mapped.read(name, reader, evaluate(entities[name], sources.scope(names)), names);
    },
  };

  /** All but the first question arrives later. */
  const later = Object.keys({ ...entities, ...actions }).map((name) => [
    name,
    async (...given: never[]) => {
      const { verbs } = await import('./verbs.js');
      const act = verbs[name as keyof typeof verbs] as (...all: unknown[]) => Promise<unknown>;
      return act(mapped, ...given);
    },
  ]);
  return {
    ...(Object.fromEntries(later) as unknown as RewardsAdapter),
    async session(options) {
      if (LATE.test(toJson(entities.session ?? {})))
        (await import('./late-converters.js')).bringLate();
      return mapped.entity('session', session, options);
    },
    unkeyed: Object.keys(actions).filter((name) => !isKeyed(actions[name as ActionName])),
    now,
    identify(token) {
      auth.set(token);
      sources.forget(true);
    },
  };
}
