/**
 * Reads what a backend answered. A reader gives back a value of its kind, or `undefined`: it never
 * throws, ignores what it does not know, and takes null, an empty text and a missing key for the same.
 */
export type Reader<T> = (value: unknown) => T | undefined;

export type Read<R> = R extends Reader<infer T> ? T : never;

/** Longest text that is kept of an answer, in UTF-16 units. */
const MAX_TEXT = 2_000;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key of the answer itself: never one inherited, never `__proto__`. */
export const own = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

export const text: Reader<string> = (value) =>
  typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) || undefined : undefined;

/** Ids are text, also when they come as numbers. */
export const id: Reader<string> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : text(value);

/** A whole number that arithmetic is safe with; one that comes as text is read too. */
export const integer: Reader<number> = (value) => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
};

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** One of the known words; anything else reads as `fallback`. */
export const oneOf =
  <T extends string>(values: readonly T[], fallback?: T): Reader<T> =>
  (value) =>
    values.find((known) => known === value) ?? fallback;

type Shape<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** An object with these keys; without a required one there is no object. */
export const object =
  <T extends object>(shape: Shape<T>, required: readonly (keyof T & string)[] = []): Reader<T> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(shape)) {
      const read = shape[key as keyof T](own(value, key));
      if (read !== undefined) result[key] = read;
    }
    return required.every((key) => result[key] !== undefined)
      ? (Object.freeze(result) as T)
      : undefined;
  };
