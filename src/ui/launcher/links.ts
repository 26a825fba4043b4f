/** The page's own ways to the panel: `#rewards/redeem`, `?rewards=earn`, `data-rewards-open="help"`. */

const HASH = /^#rewards(?:\/(.+))?$/;

/** The screen an address asks for, if it asks for one. */
const screenOf = ({ hash, search }: Location): string | undefined => {
  const inHash = HASH.exec(hash);
  return inHash ? (inHash[1] ?? 'home') : (new URLSearchParams(search).get('rewards') ?? undefined);
};

/** Follows the links of the page, and the address it was opened with. Returns the function that ends it. */
export function followLinks(show: (screen: string) => void): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const go = (screen: string | undefined): void => void (screen && show(screen));

  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element | null)?.closest?.('[data-rewards-open],a[href]');
      if (!link || event.defaultPrevented) return;
      const screen = link.getAttribute('data-rewards-open');
      if (screen === null) {
        // The address is there already: no `hashchange` will come.
        if (HASH.test(location.hash) && (link as HTMLAnchorElement).href === location.href)
          go(screenOf(location));
        return;
      }
      event.preventDefault();
      go(screen || 'home');
    },
    { signal },
  );
  addEventListener('hashchange', () => go(HASH.test(location.hash) ? screenOf(location) : ''), {
    signal,
  });
  go(screenOf(location));
  return () => ends.abort();
}
