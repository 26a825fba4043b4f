/** One page of a list; no `nextCursor`, no further page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** Two pages in a row; an item that comes twice (offsets that shift) is kept once. */
export function joinPages<T extends { readonly id: string }>(
  known: readonly T[],
  next: readonly T[],
): readonly T[] {
  const ids = new Set(known.map(({ id }) => id));
  return Object.freeze([...known, ...next.filter(({ id }) => !ids.has(id) && ids.add(id))]);
}
