import type { Messages } from './messages.js';
import type { Locale } from './negotiate.js';
import type { Overrides } from './translate.js';

const LOADERS = {
  en: async () => (await import('./locales/en.js')).en,
  de: async () => (await import('./locales/de.js')).de,
  ar: async () => (await import('./locales/ar.js')).ar,
} satisfies Record<Locale, () => Promise<Messages>>;

/** The sentences of a language, with a store's own wording where it has some. */
export async function loadLocale(locale: Locale, own?: Overrides): Promise<Messages> {
  const messages = await LOADERS[locale]();
  if (!own) return messages;
  const { withOwnWords } = await import('./own-words.js');
  return withOwnWords(messages, own);
}
