/** What a declaration made of the answers, and the widget does not take. */
import { isObject } from '../../adapter/schema.js';
import { compare } from '../contract/words.js';
import { type Path, pathText } from '../walk.js';

export interface Dropped {
  readonly text: string;
  readonly mend: string;
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (isObject(value) && !Object.keys(value).length);

/** The places that were made and are not taken. */
function lost(made: unknown, taken: unknown, path: Path = []): Path[] {
  if (isNothing(made)) return [];
  if (taken === undefined) return [path];
  if (Array.isArray(made) && Array.isArray(taken)) {
    // Lists leave out what does not read, and the rest moves up: an item is found by what it is called.
    const names = (item: unknown) => (isObject(item) ? String(item['id'] ?? '') : undefined);
    return made.flatMap((item, at) => {
      const name = names(item);
      const same =
        made.length === taken.length ? taken[at] : taken.find((one) => name && names(one) === name);
      return lost(item, same, [...path, at]);
    });
  }
  if (isObject(made) && isObject(taken))
    return Object.keys(made).flatMap((key) => lost(made[key], taken[key], [...path, key]));
  return [];
}

const begins = (path: Path, start: Path): boolean => start.every((key, at) => path[at] === key);

/** A session takes a part of the member only, and needs no more. */
const isOfSession = (path: Path): boolean =>
  /^member(\.(id|name|balance(\.available)?|tier(\.(currentId|name))?))?$/.test(path.join('.'));

/** What stands against the whole, in words. */
export function lacking(schema: string, made: unknown): string {
  const texts = compare(schema, made ?? {}).mismatches.map(({ text }) => text);
  return texts.slice(0, 4).join('; ') || 'it can not be read';
}

/** Each of them with what the contract has against it. */
export function dropped(schema: string, made: unknown, taken: unknown): Dropped[] {
  const { mismatches } = compare(schema, made);
  return lost(made, taken).flatMap((path) => {
    const reasons = mismatches.filter((one) => begins(one.path, path));
    if (schema === 'Session' && path[0] === 'member' && !isOfSession(path)) return [];
    const why = reasons.slice(0, 2).map(({ text }) => text);
    return {
      text: `${pathText(path, made)} is not taken: ${why.join('; ') || 'the contract has no such field, or not with such a value'}`,
      mend: 'map it to what the contract asks for (openapi.yaml), or do not map it',
    };
  });
}
