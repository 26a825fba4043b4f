/** Languages there are words for. */
export const LOCALES = ['en', 'de', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** A tag `Intl` accepts, or `undefined`: what stands in a page may be anything. */
export function canonicalTag(tag: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag?.replaceAll('_', '-') || undefined)[0];
  } catch {
    return undefined;
  }
}

export interface Negotiated {
  /** Whose words are used. */
  readonly locale: Locale;
  /** How numbers, money and dates are written: the region's own way where the words fit it. */
  readonly format: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Languages written from right to left. */
const RTL = /^(ar|fa|he|ur)\b/;

/**
 * The best there is for a wish: the tag, then its language, then English. A store with words of its own
 * may speak what we do not: then numbers, dates and direction are that language's.
 */
export function negotiate(wished: string | null | undefined, hasOwnWords = false): Negotiated {
  const tag = canonicalTag(wished) ?? 'en';
  const [language] = tag.split('-');
  const locale =
    LOCALES.find((known) => known === tag) ?? LOCALES.find((known) => known === language);
  const format = locale || hasOwnWords ? tag : 'en';
  return { locale: locale ?? 'en', format, dir: RTL.test(format) ? 'rtl' : 'ltr' };
}
