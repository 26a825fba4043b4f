/** From the texts and numbers of other backends to the contract's ids and points. */
import { text } from '../schema.js';
import type { Expression } from './mapping.js';

type Options = { readonly [key: string]: Expression };
type Read = (option: Expression) => unknown;
export type Converter = (value: unknown, options: Options, read: Read) => unknown;

/** `12`, `"12"`, `"12.50"`: a number or the text of one. */
export const number = (value: unknown): number | undefined => {
  const found = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
};

/** The one number in a sentence: `150 Points`, `1,000 pts`; several make it a guess, and nothing. */
export const figure = (value: unknown): number | undefined => {
  const known = number(value);
  if (known !== undefined || typeof value !== 'string') return known;
  const figures = value.match(/-?\d+(?:[,\u00a0 ]\d{3})*(?:\.\d+)?/g) ?? [];
  return figures.length === 1 ? number(figures[0]!.replace(/[, \u00a0]/g, '')) : undefined;
};

/** A tenth and two tenths are three tenths. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** Moves the point to the right: 19.99 by 2 is 1999. */
export const scaled = (value: number | undefined, places: number): number | undefined =>
  value === undefined ? undefined : Math.round(exact(value * 10 ** places));

/** By the word of `as`; `late-converters.ts` brings those that no first answer needs. */
export const CONVERTERS: Record<string, Converter> = {
  id: (value) => (typeof value === 'number' ? String(value) : text(value)),
  text: (value) => text(typeof value === 'number' ? String(value) : value),
  /** As ISO codes are written: `usd` is `USD`. */
  code: (value) => text(value)?.toUpperCase(),
  number,
  figure,
  points: (value, _, read) => scaled(figure(value), number(read('$vars.pointsPrecision')) ?? 0),
  boolean: (value) => [true, 1, 'true', '1', 'yes'].includes(value as string),
};

/** A value as what `as` names; what is none of the kind is nothing. */
export function convert(value: unknown, options: Options, read: Read): unknown {
  const { as } = options;
  return typeof as === 'string' && Object.hasOwn(CONVERTERS, as)
    ? CONVERTERS[as]!(value, options, read)
    : undefined;
}
