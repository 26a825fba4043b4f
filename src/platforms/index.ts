import type { PlatformSignal } from '../client/ports.js';
import type { PageStore, PlatformHook, Store } from './page-store.js';

/** The stores there is a bridge for, each a chunk of its own. */
export const BRIDGES = {
  shopify: async () => (await import('./shopify.js')).shopify,
  bigcommerce: async (page) => (await import('./bigcommerce.js')).bigcommerce(page),
  wix: async (page) => (await import('./wix.js')).wix(page),
  woocommerce: async () => (await import('./woocommerce.js')).woocommerce,
} satisfies Record<string, (page: PageStore) => Promise<Store>>;

export type StoreName = keyof typeof BRIDGES;

/** By what a store leaves on each of its pages (facts: platforms 1). */
const SIGNS: Readonly<Record<StoreName, () => unknown>> = {
  shopify: () => (globalThis as { Shopify?: { shop?: unknown } }).Shopify?.shop,
  bigcommerce: () => (globalThis as { BCData?: unknown }).BCData,
  wix: () => document.querySelector('meta[name=generator][content^="Wix.com"]'),
  woocommerce: () =>
    document.querySelector('meta[name=generator][content^=WooCommerce]') ??
    document.body.matches('[class*=woocommerce]'),
};

/** Which store this page belongs to; `undefined` for any other. */
export const detect = (): StoreName | undefined =>
  (Object.keys(SIGNS) as StoreName[]).find((name) => SIGNS[name]());

async function bridgeTo(page: PageStore, named: string | null | undefined): Promise<Store> {
  const name = named && named !== 'auto' ? named : detect();
  return name && Object.hasOwn(BRIDGES, name) ? BRIDGES[name as StoreName](page) : {};
}

/** The page's own word counts first; what it throws is its own trouble. */
const both = (page: PageStore, bridge: Store): Store => {
  const who = (name: keyof Store): Store => (page.hook?.[name] ? page.hook : bridge);
  return {
    shopper: async (options) => who('shopper').shopper?.(options),
    cart: async (options) => who('cart').cart?.(options),
    apply: async (code) => who('apply').apply?.(code),
    remove: async (code) => who('remove').remove?.(code),
    eligibility: async (target, cart) => who('eligibility').eligibility?.(target, cart),
    pageKind: () => who('pageKind').pageKind?.(),
    locale: () => who('locale').locale?.(),
    currency: () => who('currency').currency?.(),
    design: () => who('design').design?.(),
    consent: () => who('consent').consent?.(),
  };
};

/** What was met of a page: the bridge, once; and whom of the two it is listened to. */
interface Meeting {
  readonly bridge: Promise<Store>;
  heard?: { readonly hook: PlatformHook | undefined; readonly ends: (undefined | (() => void))[] };
}
const meetings = new WeakMap<PageStore, Meeting>();

function listen(page: PageStore, meeting: Meeting, bridge: Store): void {
  const { hook, listeners } = page;
  if (!listeners.size || (meeting.heard && meeting.heard.hook === hook)) return;
  page.leave?.();
  const tell = (signal: PlatformSignal): void => listeners.forEach((one) => one(signal));
  const ends = [hook, bridge].map((one) => one?.subscribe?.(tell));
  meeting.heard = { hook, ends };
  page.leave = () => {
    ends.forEach((end) => end?.());
    delete meeting.heard;
    delete page.leave;
  };
}

/** Meets the store that is named, or else the one that shows. */
export async function meet(page: PageStore, named?: string | null): Promise<Store> {
  let meeting = meetings.get(page);
  if (!meeting) {
    const bridge = bridgeTo(page, named);
    meetings.set(page, (meeting = { bridge }));
    // Its code did not come: whoever needs it next asks anew.
    bridge.catch(() => meetings.delete(page));
  }
  const bridge = await meeting.bridge;
  page.store = both(page, bridge);
  listen(page, meeting, bridge);
  return page.store;
}
