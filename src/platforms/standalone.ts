import type { Platform, PlatformSignal } from '../client/ports.js';
import type { PageStore } from './page-store.js';

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

/** Any page. What its store is like is met when it is first wanted, or when the page has nothing to do. */
export function standalone(page: PageStore): Platform {
  const { listeners, meet } = page;
  return {
    name: 'none',
    cart: async (options) => (await meet())?.cart?.(options),
    apply: async (code) => (await meet())?.apply?.(code),
    remove: async (code) => (await meet())?.remove?.(code),
    eligibility: async (target, cart) => (await meet())?.eligibility?.(target, cart),
    pageKind: () => page.store?.pageKind?.(),
    subscribe(listener) {
      const endWake = onWake(listener);
      listeners.add(listener);
      // Safari has no idle callbacks.
      (globalThis.requestIdleCallback ?? setTimeout)(meet as () => void);
      return () => {
        endWake();
        listeners.delete(listener);
        if (!listeners.size) page.leave?.();
      };
    },
  };
}
