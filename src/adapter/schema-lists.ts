/** The readers that only whole entities need. */
import { type Reader, isObject, own, text } from './schema.js';

export const decimal: Reader<number> = (value) => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
};

/** An address that may be followed: http(s), or one relative to the page. Anything else is dropped. */
export const url: Reader<string> = (value) => {
  const address = text(value);
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address, 'https://relative.invalid');
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return href.startsWith('https://relative.invalid/') ? address : href;
  } catch {
    return undefined;
  }
};

/** Entries that do not read are left out. */
export const list =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? Object.freeze(value.map(reader).filter((item) => item !== undefined))
      : undefined;

/** The same, and an absent list is an empty one. */
export const listOrNone =
  <T>(reader: Reader<T>): Reader<readonly T[]> =>
  (value) =>
    list(reader)(value) ?? Object.freeze([]);

/** One of several objects, told apart by the word under `key`. */
export const variant =
  <T extends object>(key: keyof T & string, readers: Record<string, Reader<T>>): Reader<T> =>
  (value) => {
    const word = isObject(value) ? own(value, key) : undefined;
    return typeof word === 'string' && Object.hasOwn(readers, word)
      ? readers[word]?.(value)
      : undefined;
  };

/** A constant word, as part of a variant. */
export const word =
  <T extends string>(only: T): Reader<T> =>
  (value) =>
    value === only ? only : undefined;
