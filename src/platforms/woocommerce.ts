/** A store on WooCommerce: its cart and coupons by the Store API (facts: platforms 1.4). */
import type { Cart } from '../domain/cart.js';
import type { ApplyResult } from '../client/ports.js';
import { isSame, list, money } from './amounts.js';
import { type Answer, ask } from './ask.js';
import type { JQuery, Store } from './page-store.js';
import { pageKind } from './page-kind.js';

/** Amounts are texts in minor units, of as many places as the store says. */
interface Totals {
  readonly currency_code?: string;
  readonly currency_minor_unit?: number;
  readonly total_items?: string;
  readonly total_discount?: string;
  readonly line_total?: string;
}

interface StoreCart {
  readonly items?: readonly {
    readonly id?: number;
    readonly quantity?: number;
    readonly totals?: Totals;
  }[];
  readonly coupons?: readonly { readonly code: string }[];
  readonly totals?: Totals;
}

interface Page {
  readonly jQuery?: JQuery;
  readonly wp?: {
    readonly data?: {
      dispatch?(store: string): { invalidateResolutionForStore?(): void } | undefined;
    };
  };
}

const page = globalThis as Page;

/** In a folder or without pretty links it is elsewhere, which the page's head says. */
const base = (): string =>
  `${document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href ?? '/wp-json/'}wc/store/v1/cart`;

/** A nonce in the page may be as old as the cache it comes from: the one in this answer is new. */
const readCart = (signal?: AbortSignal): Promise<Answer | undefined> => ask(base(), { signal });

const cartOf = (answer: Answer | undefined): StoreCart | undefined =>
  answer?.ok && typeof answer.data === 'object' ? (answer.data as StoreCart) : undefined;

const codeOf = (answer: Answer | undefined): string =>
  String((answer?.data as { code?: unknown } | undefined)?.code ?? '');

async function change(verb: string, code: string): Promise<Answer | undefined> {
  const once = async (): Promise<Answer | undefined> => {
    const known = await readCart();
    const { items, coupons } = cartOf(known) ?? {};
    // Nothing that a coupon could be for.
    if (items && !items.length) return undefined;
    const has = list<{ code: string }>(coupons).some((one) => isSame(one.code, code));
    if (has && verb === 'apply-coupon') return known;
    const nonce = known?.headers.get('nonce');
    return ask(`${base()}/${verb}`, {
      method: 'POST',
      body: { code },
      headers: nonce ? { nonce } : {},
    });
  };
  const answer = await once();
  return codeOf(answer).endsWith('nonce') ? once() : answer;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** WordPress writes its sentences for HTML; here they are text. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
      const point = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      if (point === undefined) return NAMED[name] ?? whole;
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    });

/** What the theme shows of the cart is old now, in classic pages and in blocks. */
function drawAnew(): void {
  page.jQuery?.(document.body).trigger('wc_fragment_refresh');
  page.jQuery?.(document.body).trigger('update_checkout');
  page.wp?.data?.dispatch?.('wc/store/cart')?.invalidateResolutionForStore?.();
}

async function apply(code: string): Promise<ApplyResult> {
  const answer = await change('apply-coupon', code);
  if (cartOf(answer)) {
    drawAnew();
    return { applied: true };
  }
  // Its refusals of a coupon have a code of their own; all else is the store's trouble.
  const { message } = (answer?.data ?? {}) as { message?: unknown };
  const isRefusal = /coupon/.test(codeOf(answer)) && typeof message === 'string';
  return isRefusal ? { applied: false, refused: true, reason: plain(message) } : { applied: false };
}

async function readAll(signal?: AbortSignal): Promise<Cart | undefined> {
  const known = cartOf(await readCart(signal));
  const {
    currency_code: currency,
    currency_minor_unit: places = 2,
    ...totals
  } = known?.totals ?? {};
  if (!known || !currency) return undefined;
  const amount = (text: string | undefined): number => Number(text ?? 0) / 10 ** places;
  return {
    lines: list<NonNullable<StoreCart['items']>[number]>(known.items).map((line) => ({
      productId: String(line.id),
      quantity: line.quantity ?? 1,
      total: money(amount(line.totals?.line_total), currency),
    })),
    // Without shipping and tax, which earn nothing.
    total: money(amount(totals.total_items) - amount(totals.total_discount), currency),
    codes: list<{ code: string }>(known.coupons).map(({ code }) => code),
  };
}

const KINDS = {
  home: /\bhome\b/,
  product: /\bsingle-product\b/,
  cart: /\bwoocommerce-cart\b/,
  checkout: /\bwoocommerce-checkout\b/,
  account: /\bwoocommerce-account\b/,
};

const NATIVE = ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart'];
const OF_JQUERY =
  'added_to_cart removed_from_cart wc_fragments_refreshed applied_coupon removed_coupon updated_cart_totals';

export const woocommerce: Store = {
  cart: (options) => readAll(options?.signal),
  apply,
  async remove(code) {
    const answer = await change('remove-coupon', code);
    const codes = list<{ code: string }>(cartOf(answer)?.coupons);
    const removed = Boolean(cartOf(answer)) && codes.every((one) => !isSame(one.code, code));
    if (removed) drawAnew();
    return { removed };
  },
  pageKind: () => pageKind(document.body.className, KINDS),
  subscribe(listener) {
    const told = (): void => listener('cart');
    const { body } = document;
    const classic = page.jQuery?.(body);
    for (const name of NATIVE) body.addEventListener(name, told);
    classic?.on(OF_JQUERY, told);
    return () => {
      for (const name of NATIVE) body.removeEventListener(name, told);
      classic?.off(OF_JQUERY, told);
    };
  },
};
