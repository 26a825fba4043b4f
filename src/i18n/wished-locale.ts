/** Kept on the device: what the shopper has chosen in the settings. */
const SLOT = 'rewards-launcher/locale';

/** Which language an element is to speak. */
export interface Language {
  /** The shopper's choice, else the tag's attribute (or what stands in for it), else the nearest `lang`. */
  wished(): string | null;
  /** From now on, and when the shopper comes again. */
  choose(locale: string): void;
}

export function languageOf(
  host: Element & { readonly locale?: string | null },
  onChoice?: () => void,
  standIn?: () => string | null | undefined,
): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(SLOT);
  } catch {
    // A page without storage.
  }
  return {
    wished: () =>
      chosen ?? host.locale ?? standIn?.() ?? host.closest('[lang]')?.getAttribute('lang') ?? null,
    choose(locale) {
      chosen = locale;
      onChoice?.();
      try {
        localStorage.setItem(SLOT, locale);
      } catch {
        // Until the page is left, then.
      }
    },
  };
}
