export type Path = readonly (string | number)[];

/** Visits every value of an answer. */
export function walk(
  value: unknown,
  visit: (value: unknown, path: Path) => void,
  path: Path = [],
): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    walk(part, visit, [...path, Array.isArray(value) ? Number(key) : key]);
}

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;

/** A place in words: `rewards[3].cost.points (of "amount-10")`. */
export function pathText(path: Path, root?: unknown): string {
  let text = '';
  let owner: unknown;
  let value = root;
  for (const key of path) {
    text += typeof key === 'number' ? `[${key}]` : text ? `.${key}` : key;
    value = at(value, key);
    if (typeof key === 'number') owner = at(value, 'id') ?? owner;
  }
  return typeof owner === 'string' ? `${text} (of "${owner}")` : text;
}

/** A value in words, cut short: `"640", a text`. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return `${value}, a number${Number.isInteger(value) ? '' : ' with a fraction'}`;
  const text = String(value);
  return text === '' ? 'an empty text' : `${JSON.stringify(text.slice(0, 60))}, a text`;
}

/** `1 item`, `3 items`. */
export const countText = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${count === 1 ? one : other}`;

/** What a programme holds, in numbers. */
export const programText = (earnings: number, rewards: number, tiers: number): string =>
  [
    countText(earnings, 'way to earn', 'ways to earn'),
    countText(rewards, 'reward'),
    countText(tiers, 'tier'),
  ].join(', ');
