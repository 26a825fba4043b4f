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

/** How the language counts, and writes numbers. */
export interface TranslateFormat {
  plural(count: number): Intl.LDMLPluralRule;
  number(value: number): string;
}

/** `{count}` chooses the form; every `{name}` is replaced, one that is not given stays as it is. */
export function createTranslate(
  messages: Messages,
  { plural, number }: TranslateFormat,
): Translate {
  const write = (value: string | number): string =>
    typeof value === 'number' ? number(value) : value;
  return (key, params = {}) => {
    const found = messages[key];
    const text = isPlural(found)
      ? (found[plural(Number(params['count'] ?? 0))] ?? found.other)
      : found;
    return String(text).replace(/\{(\w+)\}/g, (gap, name: string) =>
      Object.hasOwn(params, name) ? write(params[name]!) : gap,
    );
  };
}
