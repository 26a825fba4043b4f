/**
 * The allow list, read once. A route is what a backend is asked, with three sorts of places in its path,
 * its query and its body:
 *
 * - `me` is the shopper. The verified id is put there, whatever the page sent.
 * - `{name}` is what the page may choose; `{}` where the name does not matter. Names under `own` are ids
 *   that are looked up first: they have to be the shopper's.
 * - All else is fixed. In a path and a query it has to be asked for as it stands; in a body it is put there.
 */
export interface Rule {
  /** `POST /v1/products/{id}/purchase`, `GET /v1/vouchers?customer_id=me&limit={}` */
  readonly route: string;
  /** What is sent along; nothing of the page's own body goes beyond it. */
  readonly body?: Template;
}

export type Allow = string | Rule;

export type Template =
  string | number | boolean | readonly Template[] | { readonly [key: string]: Template };

export type Place =
  | { readonly is: 'me' }
  | { readonly is: 'gap'; readonly name: string }
  | { readonly is: 'fixed'; readonly value: string };

export interface Route {
  readonly method: string;
  readonly path: readonly Place[];
  readonly query: readonly (readonly [name: string, place: Place])[];
  readonly body: Template | undefined;
  /** Whether the answer is for one shopper alone. */
  readonly isPersonal: boolean;
}

export function placeOf(text: string): Place {
  if (text === 'me') return { is: 'me' };
  const [, name] = /^\{(\w*)\}$/.exec(text) ?? [];
  return name === undefined ? { is: 'fixed', value: text } : { is: 'gap', name };
}

function placesIn(body: Template | undefined): Place[] {
  if (typeof body === 'string') return [placeOf(body)];
  return typeof body === 'object' ? Object.values(body).flatMap(placesIn) : [];
}

export function readRoute(allow: Allow, owned: readonly string[]): Route {
  const { route, body }: Rule = typeof allow === 'string' ? { route: allow } : allow;
  const [, method, pathname, search = ''] = /^([A-Z]+) (\/[^?\s]*)(?:\?(\S*))?$/.exec(route) ?? [];
  if (!method || !pathname) throw new TypeError(`Not a route: "${route}"`);
  const path = pathname.slice(1).split('/').map(placeOf);
  const query = search
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, placeOf(value)] as const;
    });
  const places = [...path, ...query.map(([, place]) => place), ...placesIn(body)];
  const isPersonal = places.some(
    (place) => place.is === 'me' || (place.is === 'gap' && owned.includes(place.name)),
  );
  return { method, path, query, body, isPersonal };
}

/** What may stand in a gap of a path. Whatever could mean a place in a path to somebody is not among it. */
const SEGMENT = /^(?!\.{1,2}$)[\w.~:@+=|-]{1,200}$/;

/** The decoded segments of a path; nothing where it cannot be read in one way only. */
export function segmentsOf(pathname: string): string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether a request is meant by a route. */
export function fits(
  route: Route,
  method: string,
  segments: readonly string[],
  query: URLSearchParams,
): boolean {
  return (
    route.method === method &&
    route.path.length === segments.length &&
    route.path.every((place, at) => {
      const segment = segments[at]!;
      if (place.is === 'gap') return SEGMENT.test(segment);
      return segment === (place.is === 'me' ? 'me' : place.value);
    }) &&
    route.query.every(([name, place]) => place.is !== 'fixed' || query.get(name) === place.value)
  );
}
