import { Refusal, notFound } from './refusal.js';
import { type Place, type Route, type Template, placeOf } from './route.js';

/** An id as the backend knows it: some want a number in a body. */
export type Id = string | number;

export interface Asked {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What is sent to the backend, made anew from the route. */
export interface Filled {
  /** Path and query. */
  readonly address: string;
  readonly body: unknown;
  /** Ids that have to be the shopper's own. */
  readonly claims: readonly { readonly name: string; readonly id: string }[];
}

type Scalar = string | number | boolean;

const invalid = (reason: string): Refusal => new Refusal(400, 'invalid-input', reason);

// A control character has no place in an id, a cursor or a number.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;
const MOST_CHARACTERS = 1_000;

/** What the page chose: one plain value, or nothing. */
function chosen(value: unknown): Scalar | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value;
  // No shopper spends fewer points than none.
  if (typeof value === 'number' && value >= 0) return value;
  if (typeof value === 'string' && value.length <= MOST_CHARACTERS && !CONTROL.test(value))
    return value;
  throw invalid('a value that is not a plain one');
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** `me` is there for every personal route. Ids under names of `owned` must not be left out. */
export function fill(route: Route, asked: Asked, me: Id, owned: readonly string[]): Filled {
  const claims: { name: string; id: string }[] = [];

  const put = (place: Place, value: unknown): Scalar | undefined => {
    if (place.is === 'me') return me;
    if (place.is === 'fixed') return place.value;
    const choice = chosen(value);
    if (!owned.includes(place.name)) return choice;
    // Without it, some backends answer with everybody's.
    if (choice === undefined) throw notFound();
    claims.push({ name: place.name, id: String(choice) });
    return choice;
  };

  const build = (template: Template, value: unknown): unknown => {
    if (typeof template === 'string') return put(placeOf(template), value);
    if (typeof template !== 'object') return template;
    const parts = Object.entries(template)
      .map(([key, part]: [string, Template]) => [key, build(part, partOf(value, key))] as const)
      .filter(([, part]) => part !== undefined);
    return Array.isArray(template) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  };

  const path = route.path.map((place, at) =>
    encodeURIComponent(put(place, asked.segments[at]) ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, place] of route.query) {
    const value = put(place, asked.query.get(name));
    if (value !== undefined) query.set(name, String(value));
  }
  const search = query.size ? `?${query}` : '';
  const body = route.body === undefined ? undefined : build(route.body, asked.body);
  return { address: `/${path.join('/')}${search}`, body, claims };
}
