import type { MessageKey, Messages } from './messages.js';

export type Params = Readonly<Record<string, string | number>>;

/** A sentence by its key, with its gaps filled. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** A sentence whose form depends on `count`, by CLDR plural category. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type Overrides = Readonly<Record<string, unknown>>;

const isPlural = (value: unknown): value is Plural =>
  typeof (value as Plural | null)?.other === 'string';

/** `{count}` chooses the form; every `{name}` is replaced, one that is not given stays as it is. */
export function createTranslate(
  messages: Messages,
  overrides: Overrides | undefined,
  plural: (count: number) => Intl.LDMLPluralRule,
): Translate {
  const find = (key: MessageKey): unknown => {
    const own = overrides && Object.hasOwn(overrides, key) ? overrides[key] : undefined;
    return typeof own === 'string' || isPlural(own) ? own : messages[key];
  };
  return (key, params = {}) => {
    const found = find(key);
    const text = isPlural(found)
      ? (found[plural(Number(params['count'] ?? 0))] ?? found.other)
      : (found as string);
    return String(text).replace(/\{(\w+)\}/g, (gap, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : gap,
    );
  };
}
