const SLOT = 'rewards-launcher/locale';

/** The shopper's own choice on this page, where the device keeps nothing. */
let chosen: string | null = null;

/** The language to speak: the shopper's choice, else the tag's attribute, else the page's nearest `lang`. */
export function wishedLocale(host: Element & { readonly locale?: string | null }): string | null {
  try {
    chosen ??= localStorage.getItem(SLOT);
  } catch {
    // A page without storage.
  }
  return chosen ?? host.locale ?? host.closest('[lang]')?.getAttribute('lang') ?? null;
}

/** Keeps what the shopper has chosen in the settings. */
export function chooseLocale(locale: string): void {
  chosen = locale;
  try {
    localStorage.setItem(SLOT, locale);
  } catch {
    // Until the page is left, then.
  }
}
