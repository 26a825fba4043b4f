/**
 * A storefront on BigCommerce Stencil (facts: platforms 1.2): the shopper by the current customer's token,
 * the cart and its coupons by the Storefront REST API.
 */
import type { Cart } from '../domain/cart.js';
import type { ApplyResult, PlatformSignal } from '../client/ports.js';
import { isSame, list, money } from './amounts.js';
import { type Answer, ask } from './ask.js';
import type { JQuery, PageStore, Store } from './page-store.js';
import { pageKind } from './page-kind.js';

interface Line {
  readonly productId?: number;
  readonly variantId?: number;
  readonly quantity?: number;
  readonly extendedSalePrice?: number;
}

interface StoreCart {
  readonly id: string;
  readonly currency?: { readonly code?: string };
  readonly cartAmount?: number;
  readonly coupons?: readonly { readonly code: string }[];
  readonly lineItems?: Readonly<Record<'physicalItems' | 'digitalItems', readonly Line[]>>;
}

const CONFLICT = 409;

const csrfToken = (): string | undefined =>
  (globalThis as { BCData?: { csrf_token?: string } }).BCData?.csrf_token;

async function readCart(signal?: AbortSignal): Promise<StoreCart | undefined> {
  const answer = await ask('/api/storefront/carts', { signal });
  return list<StoreCart>(answer?.data).find(({ id }) => id);
}

/** A checkout has the id of its cart. */
async function change(
  cart: StoreCart,
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer | undefined> {
  const token = csrfToken();
  const again = () =>
    ask(`/api/storefront/checkouts/${cart.id}/coupons${path}`, {
      method,
      headers: token ? { 'x-xsrf-token': token } : {},
      ...(body && { body }),
    });
  const answer = await again();
  // Somebody else has changed the checkout in the same moment.
  return answer?.status === CONFLICT ? again() : answer;
}

/** What BigCommerce says of a coupon it does not take. */
const sentence = (data: unknown): string | undefined => {
  const { detail, title } = (data ?? {}) as { detail?: unknown; title?: unknown };
  return [detail, title].find((text): text is string => typeof text === 'string' && text !== '');
};

const couponOf = (cart: StoreCart, code: string): { code: string } | undefined =>
  list<{ code: string }>(cart.coupons).find((coupon) => isSame(coupon.code, code));

async function apply(code: string): Promise<ApplyResult> {
  const cart = await readCart();
  if (!cart) return { applied: false };
  if (couponOf(cart, code)) return { applied: true };
  const answer = await change(cart, 'POST', '', { couponCode: code });
  if (answer?.ok) return { applied: true };
  const isRefusal = answer && [400, 422].includes(answer.status);
  if (!isRefusal) return { applied: false };
  const reason = sentence(answer.data);
  return { applied: false, refused: true, ...(reason && { reason }) };
}

async function readAll(signal?: AbortSignal): Promise<Cart | undefined> {
  const known = await readCart(signal);
  const currency = known?.currency?.code;
  if (!known || !currency) return undefined;
  const { physicalItems, digitalItems } = known.lineItems ?? {};
  return {
    lines: [...list<Line>(physicalItems), ...list<Line>(digitalItems)].map((line) => ({
      productId: String(line.productId),
      variantId: String(line.variantId),
      quantity: line.quantity ?? 1,
      total: money(line.extendedSalePrice, currency),
    })),
    total: money(known.cartAmount, currency),
    codes: list<{ code: string }>(known.coupons).map(({ code }) => code),
  };
}

const KINDS = {
  home: /^\/$/,
  cart: /^\/cart\.php/,
  checkout: /^\/checkout/,
  account: /^\/(account|login)\.php/,
};

export const bigcommerce = ({ clientId }: PageStore): Store => ({
  async shopper(options) {
    if (!clientId) return undefined;
    const query = new URLSearchParams({ app_client_id: clientId });
    const answer = await ask(`/customer/current.jwt?${query}`, { signal: options?.signal });
    // A guest has none: 404.
    return answer?.ok ? answer.text.trim() : null;
  },
  cart: (options) => readAll(options?.signal),
  apply,
  async remove(code) {
    const cart = await readCart();
    const own = cart && couponOf(cart, code);
    const answer = own && (await change(cart, 'DELETE', `/${encodeURIComponent(own.code)}`));
    return { removed: Boolean(answer?.ok) };
  },
  pageKind: () => pageKind(location.pathname, KINDS),
  subscribe(listener) {
    // An event of jQuery's own, which nobody else hears.
    const body = (globalThis as { jQuery?: JQuery }).jQuery?.('body');
    const told = (): void => listener('cart' satisfies PlatformSignal);
    body?.on('cart-quantity-update', told);
    return () => body?.off('cart-quantity-update', told);
  },
});
