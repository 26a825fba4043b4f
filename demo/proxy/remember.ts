/** Keeps answers for a while, and not too many; an empty one is asked for again. */
export interface Memory {
  <T>(key: string, make: () => Promise<T>): Promise<T>;
}

export function createMemory(keptMs = 600_000, most = 5_000, now = Date.now): Memory {
  const kept = new Map<string, { readonly value: unknown; readonly until: number }>();
  return async <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known && known.until > now()) return known.value as T;
    const value = await make();
    if (!value) return value;
    // A map keeps the order things came in: the first is the oldest.
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, { value, until: now() + keptMs });
    return value;
  };
}
