import type { Platform, PlatformSignal } from '../client/ports.js';

/** What a page may say of its own store: `rewardsLauncher.push(['platform', {cart, apply, …}])`. */
export type PlatformHook = Partial<
  Pick<Platform, 'cart' | 'apply' | 'remove' | 'eligibility' | 'pageKind' | 'consent' | 'subscribe'>
>;

/** The page's own store, which may introduce itself late. */
export interface PageStore {
  hook?: PlatformHook;
  readonly listeners: Set<() => void>;
}

/** Comes back to the page: another tab was in front, the network was away, the page lay in the back/forward cache. */
function onWake(listener: (signal: PlatformSignal) => void): () => void {
  const wake = (): void => {
    if (document.visibilityState === 'visible') listener('wake');
  };
  // The first `pageshow` of a page is no return.
  const restored = ({ persisted }: PageTransitionEvent): void => void (persisted && wake());
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', restored);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('pageshow', restored);
    removeEventListener('online', wake);
  };
}

/** Any page: what it does not say of itself, nobody knows. */
export function standalone(page: PageStore): Platform {
  return {
    name: 'none',
    cart: async (options) => page.hook?.cart?.(options),
    apply: async (code) => (await page.hook?.apply?.(code)) ?? { applied: false },
    remove: async (code) => (await page.hook?.remove?.(code)) ?? { removed: false },
    eligibility: async (target, cart) => page.hook?.eligibility?.(target, cart),
    pageKind: () => page.hook?.pageKind?.() ?? 'other',
    consent: () => page.hook?.consent?.() ?? 'granted',
    subscribe(listener) {
      const endWake = onWake(listener);
      let endHook: (() => void) | undefined;
      const hear = (): void => {
        endHook?.();
        endHook = page.hook?.subscribe?.(listener);
      };
      hear();
      page.listeners.add(hear);
      return () => {
        endWake();
        endHook?.();
        page.listeners.delete(hear);
      };
    },
  };
}
