/** Reads expressions (`mapping.ts` tells the language). Total: what can not be read is nothing. */
import { isObject, own } from '../schema.js';
import { convert, exact, number } from './convert.js';
import type { Expression } from './mapping.js';
import { type Scope, readPath } from './path.js';

type Operation = { readonly [key: string]: Expression };
type Operator = (operation: Operation, scope: Scope, given: Expression) => unknown;

const operators = new WeakMap<object, string>();
/** The key that makes an object an operator; an empty text where there is none. */
function operatorOf(operation: Operation): string {
  let name = operators.get(operation);
  if (name === undefined) {
    name = Object.keys(operation).find((key) => key.startsWith('$')) ?? '';
    operators.set(operation, name);
  }
  return name;
}

export const evaluate = (expression: Expression | undefined, scope: Scope): unknown => {
  if (typeof expression === 'string')
    return expression.startsWith('=') ? expression.slice(1) : readPath(expression, scope);
  if (typeof expression !== 'object' || expression === null) return expression ?? undefined;
  if (Array.isArray(expression))
    return expression.flatMap((part: Expression) => evaluate(part, scope) ?? []);
  const operation = expression as Operation;
  const name = operatorOf(operation);
  if (!name) return fill(operation, scope);
  const operate = own(OPERATORS, name) as Operator | undefined;
  const value = operate?.(operation, scope, operation[name]!);
  return operation['as'] === undefined || value === undefined
    ? value
    : convert(value, operation, (option) => evaluate(option, scope));
};

function fill(template: Operation, scope: Scope): unknown {
  const { filled } = scope.within;
  let keys = filled?.get(template);
  if (filled && !keys) filled.set(template, (keys = new Set()));
  const found: Record<string, unknown> = {};
  let isEmpty = true;
  for (const key of Object.keys(template)) {
    const value = evaluate(template[key], scope);
    if (value === undefined) continue;
    isEmpty = false;
    found[key] = value;
    keys?.add(key);
  }
  return isEmpty ? undefined : found;
}

/** A condition holds when there is something, and it is not `false`. */
export const holds = (condition: Expression | undefined, scope: Scope): boolean =>
  ![undefined, false].includes(evaluate(condition, scope) as undefined);

const inside = (item: unknown, around: Scope): Scope => ({ ...around, item, around });

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const partsOf = listOf as (given: Expression) => readonly Expression[];

/** What values are told apart by; an object or nothing is like nothing else. */
const word = (value: unknown): string =>
  typeof value === 'object' || value === undefined ? '' : String(value);

const isSame = (a: unknown, b: unknown): boolean => word(a) !== '' && word(a) === word(b);

const numberOf = (part: Expression, scope: Scope): number => number(evaluate(part, scope)) ?? NaN;

const ARITHMETIC: Record<string, (...numbers: number[]) => number> = {
  '+': (...numbers) => numbers.reduce((sum, next) => sum + next),
  '-': (a, b) => a - b!,
  '*': (...numbers) => numbers.reduce((product, next) => product * next),
  '/': (a, b) => a / b!,
  min: Math.min,
  max: Math.max,
  floor: Math.floor,
  round: Math.round,
};

/** What was looked through before, by the list and by what its items are told apart. */
const indexes = new WeakMap<object, Map<Expression, Map<string, unknown>>>();

function indexOf(items: readonly unknown[], by: Expression, scope: Scope): Map<string, unknown> {
  const known = indexes.get(items) ?? new Map<Expression, Map<string, unknown>>();
  indexes.set(items, known);
  let index = known.get(by);
  if (!index) {
    known.set(by, (index = new Map()));
    for (const item of items) {
      const key = word(evaluate(by, inside(item, scope)));
      // What has no key is nobody's match.
      if (key && !index.has(key)) index.set(key, item);
    }
  }
  return index;
}

/** Whether the first is one of the others, or of a list among them. */
const isOneOf: Operator = (_, scope, given) => {
  const [one, ...others] = partsOf(given).map((part) => evaluate(part, scope));
  return others.flatMap(listOf).some((other) => isSame(one, other));
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  $get: (_, scope, given) => evaluate(given, scope),
  $first: (_, scope, given) => {
    for (const one of partsOf(given)) {
      const value = evaluate(one, scope);
      if (value !== undefined) return value;
    }
    return undefined;
  },
  /** A sentence with gaps: `{path}`. One that stays empty makes it nothing. */
  $text: (_, scope, given) => fillText(String(given), scope),
  $match: ({ cases, else: other }, scope, given) => {
    const found = word(evaluate(given, scope));
    return evaluate(
      isObject(cases) && Object.hasOwn(cases, found) ? (cases as Operation)[found] : other,
      scope,
    );
  },
  $if: ({ give, else: other }, scope, given) => evaluate(holds(given, scope) ? give : other, scope),
  $is: isOneOf,
  $in: isOneOf,
  $above: (_, scope, given) => {
    const [a, b] = partsOf(given).map((part) => numberOf(part, scope));
    return a! > b!;
  },
  $not: (_, scope, given) => !holds(given, scope),
  $all: (_, scope, given) => partsOf(given).every((one) => holds(one, scope)),
  $any: (_, scope, given) => partsOf(given).some((one) => holds(one, scope)),
  $calc: (_, scope, given) => {
    const [sign, ...parts] = partsOf(given);
    const result = ARITHMETIC[String(sign)]?.(...parts.map((part) => numberOf(part, scope)));
    return Number.isFinite(result) ? exact(result!) : undefined;
  },
  $sum: ({ of = '.' }, scope, given) => {
    const found = listOf(evaluate(given, scope))
      .map((item) => numberOf(of, inside(item, scope)))
      .filter(Number.isFinite);
    return found.length ? exact(found.reduce((a, b) => a + b)) : undefined;
  },
  $list: ({ where = true, each = '.', by, take }, scope, given) => {
    const found = evaluate(given, scope);
    if (found === undefined) return undefined;
    const scopes = listOf(found)
      .map((item) => inside(item, scope))
      .filter((one) => holds(where, one));
    if (by !== undefined) {
      const at = new Map(scopes.map((one) => [one, numberOf(by, one)]));
      // What has no place comes first: a tier that takes nothing is the lowest.
      scopes.sort((a, b) => (at.get(a) || 0) - (at.get(b) || 0));
    }
    return scopes
      .slice(0, take === undefined ? undefined : number(take))
      .flatMap((one) => evaluate(each, one) ?? []);
  },
  /** The item of a list whose `by` is our `is`, or the first one that fits `where`. */
  $find: ({ by, is, where = true, get = '.' }, scope, given) => {
    const items = listOf(evaluate(given, scope));
    const item =
      by === undefined
        ? items.find((one) => holds(where, inside(one, scope)))
        : indexOf(items, by, scope).get(word(evaluate(is, scope)));
    return item === undefined ? undefined : evaluate(get, inside(item, scope));
  },
  $let: ({ in: body }, scope, given) => {
    let { names } = scope;
    for (const [name, part] of Object.entries(given as Operation))
      names = { ...names, [name]: evaluate(part, { ...scope, names }) };
    return evaluate(body, { ...scope, names });
  },
  /** An entity or a shape, of this item or of the one that `with` names. */
  $use: ({ with: other = '.' }, scope, given) => {
    const shape = own(scope.within.shapes, String(given)) as Expression;
    if (other === '.') return evaluate(shape, scope);
    const item = evaluate(other, scope);
    return item === undefined ? undefined : evaluate(shape, inside(item, scope));
  },
};

/** Puts what stands at its paths into the gaps of a text; `undefined` where one stays empty. */
export function fillText(
  template: string,
  scope: Scope,
  encode: (text: string) => string = (text) => text,
): string | undefined {
  let isWhole = true;
  const text = template.replace(/\{([^{}]*)\}/g, (_, path: string) => {
    const value = readPath(path, scope);
    isWhole &&= ['string', 'number'].includes(typeof value);
    return encode(word(value));
  });
  return isWhole ? text : undefined;
}
