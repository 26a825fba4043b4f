/** Asks a declared backend: what must be known first, once for all who need it, page by page. */
import { RewardsError, toRewardsError } from '../../client/errors.js';
import type { PageRequest } from '../../client/ports.js';
import type { Call, Request } from '../request.js';
import { evaluate, fillText } from './expression.js';
import type { Mapping, RequestTemplate, Source } from './mapping.js';
import type { Scope, Within } from './path.js';
import type { Paged, PagedSource } from './paging.js';
import type { Verdict } from './problems.js';

export type Names = Readonly<Record<string, unknown>>;
type Signal = AbortSignal | undefined;
/** The sources that wait for this one: asked for again, it would wait for itself. */
type Chain = readonly string[];

/** What stands in the place of a declared source, where declaring it is not enough. */
export type SourceHook = (names: Names, signal: Signal) => Promise<unknown>;

/** How long what is the same for everybody is kept, in milliseconds (facts: backends 3.4). */
const KEPT_MS = 600_000;
const pages = () => import('./paging.js');

/** The names an expression begins its paths with. */
export function namesIn(
  expression: unknown,
  within: Within,
  seen = new Set<string>(),
): Set<string> {
  if (typeof expression === 'string')
    for (const [, name] of expression.matchAll(/\$(\w+)/g)) seen.add(name!);
  else if (typeof expression === 'object' && expression)
    for (const [key, part] of Object.entries(expression)) {
      namesIn(part, within, seen);
      const isNew = key === '$use' && !seen.has(`use ${String(part)}`);
      if (isNew) namesIn(within.shapes[String(part)], within, seen.add(`use ${String(part)}`));
    }
  return seen;
}

/** What is sent tells which sources must have answered before. */
export const sentOf = ({ path, let: named, query, headers, body }: RequestTemplate): unknown => [
  path,
  named,
  query,
  headers,
  body,
];

export interface Sources {
  /** The names with what all sources that an expression needs have answered. */
  load(needs: unknown, names: Names, signal?: AbortSignal): Promise<Names>;
  /** One page of a source. */
  page(name: string, request: PageRequest, names: Names, signal?: AbortSignal): Promise<Paged>;
  send(template: RequestTemplate, names: Names, extra: Partial<Call>): Promise<unknown>;
  scope(names: Names, item?: unknown): Scope;
  /** Something was written, or somebody else is here: what is under way is for nobody else. */
  forget(everything?: boolean): void;
}

export function createSources(
  mapping: Mapping,
  request: Request,
  within: Within,
  judge: (status: number, body: unknown) => Promise<Verdict | undefined>,
  isNobody: () => Promise<boolean>,
  hooks: { readonly [name: string]: SourceHook } = {},
): Sources {
  const { sources = {}, errors = [] } = mapping;
  const underway = new Map<string, { readonly answer: Promise<unknown>; signal: Signal }>();
  const kept = new Map<string, { readonly answer: unknown; readonly at: number }>();

  const scope = (names: Names, item?: unknown): Scope => ({ names, item, within });

  /** Answers what was sent, or nothing where a gap of the path has no value. */
  async function send(
    { path, let: named, method = 'GET', query, headers, body, encode }: RequestTemplate,
    names: Names,
    extra: Partial<Call>,
  ): Promise<unknown> {
    const here = scope({ ...names, ...(evaluate(named, scope(names)) as Names | undefined) });
    const filled = fillText(path, here, encodeURIComponent);
    if (filled === undefined) return undefined;
    const [address = '', search] = filled.split('?');
    const asks = new URLSearchParams(search);
    const more = evaluate(query, here);
    const payload = evaluate(body, here);
    const answer = await request({
      path: address.split('/').filter(Boolean).map(decodeURIComponent),
      query: { ...Object.fromEntries(asks), ...(more as Call['query']) },
      method,
      headers: {
        ...(encode === 'form' && { 'content-type': 'application/x-www-form-urlencoded' }),
        // In small letters: named twice, a header is sent twice.
        ...Object.fromEntries(
          Object.entries(evaluate(headers, here) ?? {}).map(([key, value]) => [
            key.toLowerCase(),
            String(value),
          ]),
        ),
      },
      body: payload,
      ...extra,
    });
    // Some say with a 200 that it went wrong.
    if (errors.some(({ status }) => status?.includes(200))) {
      const verdict = await judge(200, answer);
      if (verdict) throw new RewardsError(verdict.code, { detail: verdict.detail });
    }
    return answer;
  }

  /** What a source answers to nobody, where it is of a member. */
  const nothing = ({ needs, none = [] }: Source, thrown: unknown): undefined => {
    const error = toRewardsError(thrown);
    const isOfNobody = needs === 'member' && /^not-(signed-in|found)$/.test(error.code);
    if (isOfNobody || none.includes(error.code)) return undefined;
    throw error;
  };

  async function ask(name: string, names: Names, signal: Signal): Promise<unknown> {
    const source = sources[name]!;
    // It would be refused, and the refusal would stand in the console of the store.
    if (source.needs === 'member' && (await isNobody())) return undefined;
    try {
      const hook = hooks[name];
      return await (hook ? hook(names, signal) : send(source, names, { signal, isRead: true }));
    } catch (thrown) {
      return nothing(source, thrown);
    }
  }

  const paging = (name: string, names: Names, signal: Signal): PagedSource => ({
    paging: sources[name]!.page ?? {},
    name,
    names,
    scope,
    ask: (all) => ask(name, all, signal),
  });

  const sent = (name: string): unknown => sentOf(sources[name]!);

  async function read(name: string, names: Names, signal: Signal, chain: Chain): Promise<unknown> {
    const ready = await load(sent(name), names, signal, [...chain, name]);
    const value = sources[name]!.page
      ? (await pages()).readToEnd(paging(name, ready, signal))
      : await ask(name, ready, signal);
    if (sources[name]!.public) kept.set(name, { answer: value, at: Date.now() });
    return value;
  }

  /** Who asks for the same at the same time shares one answer. */
  function share(name: string, names: Names, signal: Signal, chain: Chain): Promise<unknown> {
    if (namesIn(sent(name), within).has('input')) return read(name, names, signal, chain);
    const old = kept.get(name);
    if (old && Date.now() - old.at < KEPT_MS) return Promise.resolve(old.answer);
    const known = underway.get(name);
    if (known && known.signal === signal) return known.answer;
    const answer = read(name, names, signal, chain).finally(() => {
      if (underway.get(name)?.answer === answer) underway.delete(name);
    });
    underway.set(name, { answer, signal });
    return answer;
  }

  async function load(
    needs: unknown,
    names: Names,
    signal?: Signal,
    chain: Chain = [],
  ): Promise<Names> {
    const wanted = [...namesIn(needs, within)].filter(
      (name) =>
        Object.hasOwn(sources, name) && !Object.hasOwn(names, name) && !chain.includes(name),
    );
    const answers = await Promise.all(wanted.map((name) => share(name, names, signal, chain)));
    return { ...names, ...Object.fromEntries(wanted.map((name, at) => [name, answers[at]])) };
  }

  return {
    load,
    async page(name, asked, names, signal) {
      const ready = await load(sent(name), names, signal, [name]);
      return (await pages()).readPage(paging(name, ready, signal), asked);
    },
    send,
    scope,
    forget(everything) {
      underway.clear();
      if (everything) kept.clear();
    },
  };
}
