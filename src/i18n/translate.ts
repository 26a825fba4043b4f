import type { MessageKey, Messages } from './messages.js';

export type Params = Readonly<Record<string, string | number>>;

/** A sentence by its key, with its gaps filled. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** A sentence whose form depends on `count`, by CLDR plural category. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Wording of the store's own, by key. */
export type Overrides = Readonly<Record<string, unknown>>;

export const isPlural = (value: unknown): value is Plural =>
  typeof (value as Plural | null)?.other === 'string';

/** `{count}` chooses the form; every `{name}` is replaced, one that is not given stays as it is. */
export function createTranslate(
  messages: Messages,
  plural: (count: number) => Intl.LDMLPluralRule,
): Translate {
  return (key, params = {}) => {
    const found = messages[key];
    const text = isPlural(found)
      ? (found[plural(Number(params['count'] ?? 0))] ?? found.other)
      : found;
    return String(text).replace(/\{(\w+)\}/g, (gap, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : gap,
    );
  };
}
