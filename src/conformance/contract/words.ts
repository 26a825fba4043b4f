/** From a validator's errors to sentences for people. */
import type { ErrorObject } from 'ajv/dist/2020.js';
import { type Path, pathText, valueText } from '../walk.js';
import { type Node, errorsOf } from './schemas.js';

export interface Mismatch {
  readonly path: Path;
  readonly text: string;
  readonly mend: string;
}

const TYPES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const oneOf = (words: readonly unknown[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : String(words[0]);

/** `/rewards/3/cost`: what is a number is a place in a list, for the contract has no such keys. */
const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** What a value has to be, in words. */
function wanted({ keyword, params, parentSchema = {} }: ErrorObject): string {
  const { must } = parentSchema as Node;
  const { limit, allowedValues } = params as Node;
  if (typeof must === 'string') return must;
  if (keyword === 'discriminator') return `one of ${oneOf(must as string[])}`;
  if (keyword === 'enum') return `one of ${oneOf(allowedValues as string[])}`;
  if (keyword === 'const') return `"${(params as Node)['allowedValue']}"`;
  if (keyword === 'type') return TYPES[String((params as Node)['type'])] ?? 'of another type';
  if (keyword === 'minimum') return `${limit} or more`;
  if (keyword === 'maximum') return `${limit} or less`;
  if (keyword === 'exclusiveMinimum') return `more than ${limit}`;
  if (keyword === 'maxLength') return `${limit} letters or fewer`;
  if (keyword === 'format' && (params as Node)['format'] === 'email') return 'an e-mail address';
  if (keyword === 'format') return `in the format ${(params as Node)['format']}`;
  return 'otherwise';
}

/** How a value of this kind is put right. */
function cure({ keyword, data, parentSchema = {} }: ErrorObject): string {
  const type = keyword === 'type' ? (parentSchema as Node)['type'] : undefined;
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber && typeof data === 'string') return 'send the number itself, without quotes';
  if (type === 'integer' && typeof data === 'number')
    return 'send a whole number: points are scaled by pointsPrecision (at 1, 125 means 12.5), money is in minor units';
  if (type === 'string' && typeof data === 'number' && (parentSchema as Node)['must'] === undefined)
    return 'send it as a text, in quotes';
  if (keyword === 'enum' || keyword === 'discriminator')
    return 'translate your own words into those of the contract';
  if ((parentSchema as Node)['format'] === 'when')
    return 'write moments as RFC 3339 does, with the time zone; leave out what is not known';
  return 'send it as openapi.yaml describes it, or leave it out where it may be missing';
}

function mismatch(error: ErrorObject, root: unknown): Mismatch {
  const { keyword, params, instancePath, data } = error;
  const base = pathOf(instancePath);
  const { missingProperty, propertyName, tag: tagName, error: reason } = params as Node;
  const missing = missingProperty ?? (reason === 'tag' ? tagName : undefined);
  if (typeof missing === 'string') {
    const path = [...base, missing];
    return {
      path,
      text: `${pathText(path, root)} is missing`,
      mend: 'send it; the contract requires it here',
    };
  }
  const inner = keyword === 'discriminator' ? tagName : propertyName;
  const path = inner === undefined ? base : [...base, String(inner)];
  const value = keyword === 'discriminator' ? (params as Node)['tagValue'] : data;
  const place = pathText(path, root) || 'the answer';
  return {
    path,
    text: `${place} is ${valueText(value)}; it must be ${wanted(error)}`,
    mend: cure(error),
  };
}

/** A copy without what is null; the places of that are collected. */
function withoutNulls(value: unknown, nulls: Path[], path: Path = []): unknown {
  if (Array.isArray(value))
    return value.map((part, at) => withoutNulls(part, nulls, [...path, at]));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === null) nulls.push([...path, key]);
    else kept[key] = withoutNulls(part, nulls, [...path, key]);
  }
  return kept;
}

export interface Comparison {
  readonly mismatches: readonly Mismatch[];
  /** Places that hold null. It is read like what is missing, but the contract knows none. */
  readonly nulls: readonly string[];
}

/** Holds a value against a schema of the contract. */
export function compare(schema: string, value: unknown): Comparison {
  const nulls: Path[] = [];
  const clean = withoutNulls(value, nulls);
  const mismatches = errorsOf(schema, clean)
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => mismatch(error, clean));
  return { mismatches, nulls: nulls.map((path) => pathText(path, clean)) };
}
