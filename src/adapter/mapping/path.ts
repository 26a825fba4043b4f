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

const paths = new Map<string, readonly string[]>();

/** Reads what stands at a path; never throws, and never reads what was not sent. */
export function readPath(path: string, { item, around, names }: Scope): unknown {
  let keys = paths.get(path);
  if (!keys) paths.set(path, (keys = path === '.' ? [] : path.split('.')));
  const [head = '', ...rest] = keys;
  if (head === '^') return around && readPath(rest.join('.') || '.', around);
  const isNamed = head.startsWith('$');
  let value = isNamed ? own(names, head.slice(1)) : item;
  for (const key of isNamed ? rest : keys) value = step(value, key);
  return something(value);
}
