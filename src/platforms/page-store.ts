import type { Platform, PlatformSignal } from '../client/ports.js';

/** What is known of a store: by the page's own word, or by a bridge to its kind. */
export type Store = Partial<Omit<Platform, 'name'>>;

/** What a page may say of its own store: `rewardsLauncher.push(['platform', {cart, apply, …}])`. */
export interface PlatformHook extends Store {
  /** On Wix: a client of its SDK, which signs what is asked as the visitor or the member. */
  readonly wix?: { fetchWithAuth(url: string, init: RequestInit): Promise<Response> };
}

/** The page's own store, which may introduce itself late. */
export interface PageStore {
  hook?: PlatformHook;
  /** The app's id at the store, where that names a shopper by it (BigCommerce). */
  clientId?: string | null | undefined;
  /** Who wants to know what happens on the page. */
  readonly listeners: Set<(signal: PlatformSignal) => void>;
  /** What is known of the store; `undefined` when its code does not come. Total. */
  meet(): Promise<Store | undefined>;
  /** Once it was met. */
  store?: Store;
  /** Ends what the meeting has begun: nobody wants to know any more. */
  leave?(): void;
}

/** As much of jQuery as stores speak of their carts by. */
export type JQuery = (element: string | Element) => {
  on(events: string, listener: () => void): void;
  off(events: string, listener: () => void): void;
  trigger(event: string): void;
};
