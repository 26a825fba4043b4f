/** A list in pages: that it ends, repeats nothing, leaves nothing out, and keeps to its limit. */
export interface ReadPage {
  readonly items: readonly { readonly id?: unknown }[];
  readonly nextCursor?: string;
}

export interface Pages {
  /** A page, or nothing where it did not come (that is told elsewhere). */
  readonly read: (asked: { limit: number; cursor?: string }) => Promise<ReadPage | undefined>;
  readonly fault: (text: string, mend: string) => void;
  /** Whether a limit has to be kept to: backends that are declared may have their own. */
  readonly isLimited: boolean;
}

const LIMIT = 100;
const MOST_PAGES = 50;

const idOf = (item: { readonly id?: unknown } | undefined): string => JSON.stringify(item?.id);

/** All pages, one after the other. */
async function readAll({ read, fault, isLimited }: Pages): Promise<ReadPage['items'] | undefined> {
  const all: ReadPage['items'][number][] = [];
  const cursors = new Set<string>();
  const ids = new Set<string>();
  let cursor: string | undefined;
  for (let count = 1; ; count++) {
    const page = await read({ limit: LIMIT, ...(cursor !== undefined && { cursor }) });
    if (!page) return count === 1 ? undefined : all;
    if (isLimited && page.items.length > LIMIT)
      fault(
        `a page for limit=${LIMIT} holds ${page.items.length} items`,
        'keep to the limit that is asked for',
      );
    const known = page.items.filter((item) => ids.has(idOf(item)));
    for (const item of page.items) ids.add(idOf(item));
    all.push(...page.items);
    if (known.length)
      fault(
        `page ${count} repeats ${idOf(known[0])}${known.length > 1 ? ` and ${known.length - 1} more` : ''}`,
        'begin each page after the last item of the page before',
      );
    cursor = page.nextCursor;
    if (cursor === undefined) return all;
    if (cursors.has(cursor)) {
      fault(
        'nextCursor leads in a circle: the list never ends',
        'leave nextCursor out on the last page',
      );
      return all;
    }
    cursors.add(cursor);
    // A page of nothing but what was there already begins another round.
    if (known.length && known.length === page.items.length) return all;
    if (count === MOST_PAGES) {
      fault(
        `after ${MOST_PAGES} pages of ${LIMIT} the list still does not end`,
        'leave nextCursor out on the last page',
      );
      return all;
    }
  }
}

/** Reads a list to its end, in large pages and in small ones. */
export async function readPages(pages: Pages): Promise<ReadPage['items'] | undefined> {
  const { read, fault, isLimited } = pages;
  const all = await readAll(pages);
  if (!all?.length) return all;
  const first = await read({ limit: 1 });
  if (!first) return all;
  if (isLimited && first.items.length > 1)
    fault(
      `a page for limit=1 holds ${first.items.length} items`,
      'keep to the limit that is asked for',
    );
  if (first.items.length >= all.length) return all;
  if (first.nextCursor === undefined) {
    fault(
      `a page for limit=1 has no nextCursor, and there are ${all.length} items: the others are never reached`,
      'send a nextCursor wherever another item follows',
    );
    return all;
  }
  const second = await read({ limit: 1, cursor: first.nextCursor });
  const [found, wanted] = [second?.items[0], all[first.items.length]];
  if (second && idOf(found) !== idOf(wanted))
    fault(
      found && first.items.some((item) => idOf(item) === idOf(found))
        ? `the page after the first one repeats ${idOf(found)}`
        : `between two small pages ${idOf(wanted)} is left out`,
      'begin each page after the last item of the page before',
    );
  return all;
}
