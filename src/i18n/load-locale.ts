import type { Messages } from './messages.js';
import type { Locale } from './negotiate.js';

const LOADERS = {
  en: async () => (await import('./locales/en.js')).en,
} satisfies Record<Locale, () => Promise<Messages>>;

export const loadLocale = (locale: Locale): Promise<Messages> => LOADERS[locale]();
