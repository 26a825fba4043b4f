import type { Page } from '../../src/domain/page.js';
import { invalid } from './problem.js';

export const PAGE_LIMIT = { usual: 20, most: 100 } as const;

export interface PageRequest {
  readonly limit: number;
  /** The last line of the page before. */
  readonly after?: { readonly at: string; readonly nr: string };
}

// There is a year 0 in JavaScript and none in Postgres.
const CURSOR = /^((?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\|(\d{1,18})$/;

/** Reads `limit` and `cursor`; a cursor is opaque outside and the place of a line inside. */
export function readPageRequest(
  limit: string | undefined,
  cursor: string | undefined,
): PageRequest {
  const count = limit === undefined ? PAGE_LIMIT.usual : Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > PAGE_LIMIT.most)
    throw invalid([{ field: 'limit', message: `A page holds 1 to ${PAGE_LIMIT.most} items.` }]);
  if (cursor === undefined) return { limit: count };
  const [, at, nr] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!at || !nr || !isMoment(at))
    throw invalid([{ field: 'cursor', message: 'This is not a cursor of this list.' }]);
  return { limit: count, after: { at, nr } };
}

/** The 30th of February is read as a day in March, but is none. */
const isMoment = (at: string): boolean =>
  !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;

/** Makes a page of rows of which one more than asked for was fetched. */
export function pageOf<Row extends { readonly nr: string; readonly at: Date }, Item>(
  rows: readonly Row[],
  limit: number,
  asItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor =
    rows.length > limit && last
      ? Buffer.from(`${last.at.toISOString()}|${last.nr}`).toString('base64url')
      : undefined;
  return { items: shown.map(asItem), ...(nextCursor && { nextCursor }) };
}
