/** Lists that come in pages, each backend in its own way. */
import type { PageRequest } from '../../client/ports.js';
import { evaluate, holds } from './expression.js';
import type { Paging } from './mapping.js';
import type { Scope } from './path.js';
import type { Names } from './sources.js';

/** A source that is asked page by page. */
export interface PagedSource {
  readonly name: string;
  readonly paging: Paging;
  readonly names: Names;
  readonly scope: (names: Names, item?: unknown) => Scope;
  readonly ask: (names: Names) => Promise<unknown>;
}

export interface Paged {
  readonly names: Names;
  readonly next: string | undefined;
}

/** Where a page begins, in the words of every style. */
interface Place {
  readonly cursor: string | undefined;
  readonly number: number;
  readonly offset: number;
  readonly limit: number;
}

/** A list that is read to its end, ends here. */
const MOST_PAGES = 50;

/** Where the page after this one is; `undefined` when there is none. */
function following(
  { style = 'cursor', next, more, rows }: Paging,
  { number, offset, limit }: Place,
  here: Scope,
): string | undefined {
  if (more !== undefined && !holds(more, here)) return undefined;
  if (style === 'cursor') {
    const cursor = evaluate(next, here);
    return ['string', 'number'].includes(typeof cursor) ? String(cursor) : undefined;
  }
  const found = evaluate(rows, here);
  const count = Array.isArray(found) ? found.length : 0;
  if (more === undefined && count < limit) return undefined;
  return String(style === 'number' ? number + 1 : offset + (count || limit));
}

export async function readPage(
  { name, paging, names, scope, ask }: PagedSource,
  { cursor, limit = 50 }: PageRequest,
): Promise<Paged> {
  const at = Number(cursor ?? 0) || 0;
  const most = Math.min(limit, paging.max ?? 100, 100);
  const place: Place = { cursor, number: at || 1, offset: at, limit: most };
  const answer = await ask({ ...names, page: place });
  const all = { ...names, [name]: answer };
  return { names: all, next: following(paging, place, scope(all, answer)) };
}

/** A list that no page is asked of: its value is the list of all answers. */
export async function readToEnd(source: PagedSource): Promise<unknown> {
  const answers: unknown[] = [];
  const places = new Set<string | undefined>();
  for (let cursor: string | undefined; !places.has(cursor) && places.size < MOST_PAGES;) {
    places.add(cursor);
    const page = await readPage(source, { limit: 100, ...(cursor !== undefined && { cursor }) });
    answers.push(page.names[source.name] ?? []);
    if (page.next === undefined) break;
    cursor = page.next;
  }
  return answers;
}
