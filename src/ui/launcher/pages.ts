/** Pages without a launcher (`hide-on`). */

/** Patterns of paths, with `*` for anything; a slash at the end makes no difference. */
export function isHidden(patterns: string, address: string): boolean {
  const plain = (text: string): string => text.replace(/(.)\/$/, '$1');
  return patterns
    .split(/\s+/)
    .filter(Boolean)
    .some((pattern) => {
      const words = plain(pattern).split('*');
      const source = words.map((word) => word.replace(/[^\w/]/g, '\\$&')).join('.*');
      return new RegExp(`^${source}$`, 'i').test(plain(address));
    });
}

/** As it reads in the address bar; one with a broken escape stays as it is. */
function path(): string {
  try {
    return decodeURI(location.pathname);
  } catch {
    return location.pathname;
  }
}

/** Shows the launcher on the others, also when the page changes without being loaded. */
export function followPages(host: Element, wrapper: HTMLElement, signal: AbortSignal): void {
  const look = (): void => {
    wrapper.classList.toggle('here', !isHidden(host.getAttribute('hide-on') ?? '', path()));
  };
  /** What a click leads to is known a moment later. */
  const soon = (): unknown => setTimeout(look);
  look();
  // Browsers without it (Safari before 26.2, Firefox before 147) tell of going back only.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  document.addEventListener('click', soon, { signal });
  const changes = new MutationObserver(look);
  changes.observe(host, { attributeFilter: ['hide-on'] });
  signal.addEventListener('abort', () => changes.disconnect());
}
