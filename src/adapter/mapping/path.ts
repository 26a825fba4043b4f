import { isObject, own } from '../schema.js';
import type { Expression } from './mapping.js';

/** What an expression is read in: an item, the items around it, and what has a name. */
export interface Scope {
  readonly item: unknown;
  readonly around?: Scope | undefined;
  readonly names: Readonly<Record<string, unknown>>;
  readonly within: Within;
}

/** What is the same wherever an expression is read. */
export interface Within {
  /** Entities and shapes, for `$use`. */
  readonly shapes: { readonly [name: string]: Expression | undefined };
  /** The keys of the configuration's objects that an answer has filled so far. */
  readonly filled?: WeakMap<object, Set<string>> | undefined;
}

/** Null, an empty text and a missing key are the same: nothing. */
const something = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return value[Number(key)] as unknown;
    if (key === '*') return value;
    const found = value.flatMap((item) => something(step(item, key)) ?? []);
    return found.length ? found : undefined;
  }
  if (!isObject(value)) return undefined;
  if (key === '*') return Object.values(value);
  if (key === '{}')
    return Object.entries(value).map(([name, held]) => ({ key: name, value: held }));
  return own(value, key);
}

interface Path {
  /** How many items up it begins. */
  readonly up: number;
  readonly name: string | undefined;
  readonly keys: readonly string[];
}

const paths = new Map<string, Path>();

function parse(path: string): Path {
  const keys = path === '.' ? [] : path.split('.');
  let up = 0;
  while (keys[0] === '^') up += keys.shift()!.length;
  const name = keys[0]?.startsWith('$') ? keys.shift()!.slice(1) : undefined;
  const parsed = { up, name, keys };
  paths.set(path, parsed);
  return parsed;
}

/** Reads what stands at a path; never throws, and never reads what was not sent. */
export function readPath(path: string, scope: Scope): unknown {
  const { up, name, keys } = paths.get(path) ?? parse(path);
  let at: Scope | undefined = scope;
  for (let level = 0; level < up; level++) at = at?.around;
  let value = name === undefined ? at?.item : own(scope.names as Record<string, unknown>, name);
  for (const key of keys) value = step(value, key);
  return something(value);
}
