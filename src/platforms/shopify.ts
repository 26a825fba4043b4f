/**
 * A storefront on Shopify (facts: platforms 1.1). Who the shopper is says the app proxy that `endpoint`
 * leads through; here are the cart and its codes, by the standard actions where the page has them, so that
 * the theme draws its cart anew, and by the Ajax cart where not.
 */
import type { Cart } from '../domain/cart.js';
import type { ApplyResult, PlatformSignal } from '../client/ports.js';
import { isSame, list, money } from './amounts.js';
import { ask } from './ask.js';
import { pageKind } from './page-kind.js';
import type { Store } from './page-store.js';

interface Code {
  readonly code: string;
  readonly applicable?: boolean;
}

interface Line {
  readonly product_id?: number;
  readonly variant_id?: number;
  readonly quantity?: number;
  readonly final_line_price?: number;
}

/** `cart.js`: amounts are hundredths in every currency, yen too. */
interface AjaxCart {
  readonly currency?: string;
  readonly total_price?: number;
  readonly items?: readonly Line[];
  readonly discount_codes?: readonly Code[];
}

interface Privacy {
  preferencesProcessingAllowed?(): boolean;
}

interface Page {
  readonly routes?: { readonly root?: string };
  readonly actions?: {
    updateCart?(change: { readonly discountCodes: readonly string[] }): Promise<{
      readonly cart?: { readonly discountCodes?: readonly Code[] };
    }>;
  };
  readonly locale?: string;
  readonly currency?: { readonly active?: string };
  readonly designMode?: boolean;
  readonly visualPreviewMode?: boolean;
  readonly customerPrivacy?: Privacy;
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
}

/** Read at every call: parts of it come after the document. */
const page = (): Page => (globalThis as { Shopify?: Page }).Shopify ?? {};
const root = (): string => page().routes?.root ?? '/';

const applicable = (codes: unknown): string[] =>
  list<Code>(codes)
    .filter((one) => one.applicable !== false && one.code)
    .map(({ code }) => code);

async function readCart(signal?: AbortSignal): Promise<AjaxCart | undefined> {
  const answer = await ask(`${root()}cart.js`, { signal });
  return answer?.ok && typeof answer.data === 'object' ? (answer.data as AjaxCart) : undefined;
}

/** Gives the cart these codes and no others; answers with those it took. */
async function setCodes(codes: readonly string[]): Promise<string[] | undefined> {
  try {
    const changed = await page().actions?.updateCart?.({ discountCodes: codes });
    if (changed?.cart) return applicable(changed.cart.discountCodes);
  } catch {
    // It could not run: the Ajax cart may.
  }
  const answer = await ask(`${root()}cart/update.js`, {
    method: 'POST',
    body: { discount: codes.join() },
  });
  return answer?.ok ? applicable((answer.data as AjaxCart | undefined)?.discount_codes) : undefined;
}

async function apply(code: string): Promise<ApplyResult> {
  const cart = await readCart();
  if (!cart) return { applied: false };
  if (!cart.items?.length) {
    // Kept for this visit, though nothing says whether it will do: the shopper is given it as well.
    await ask(`${root()}discount/${encodeURIComponent(code)}?redirect=${root()}cart.js`);
    return { applied: false };
  }
  const others = applicable(cart.discount_codes).filter((one) => !isSame(one, code));
  const taken = await setCodes([...others, code]);
  const keeps = (one: string): boolean => Boolean(taken?.some((known) => isSame(known, one)));
  if (keeps(code) && others.every(keeps)) return { applied: true };
  // What the shopper had before is worth as much as what they have now.
  if (taken) await setCodes(others);
  return { applied: false, ...(taken && { refused: true }) };
}

async function readAll(signal?: AbortSignal): Promise<Cart | undefined> {
  const known = await readCart(signal);
  const currency = known?.currency;
  if (!known || !currency) return undefined;
  return {
    lines: list<Line>(known.items).map((line) => ({
      productId: String(line.product_id),
      variantId: String(line.variant_id),
      quantity: line.quantity ?? 1,
      total: money((line.final_line_price ?? 0) / 100, currency),
    })),
    total: money((known.total_price ?? 0) / 100, currency),
    codes: applicable(known.discount_codes),
  };
}

const KINDS = {
  home: /^$/,
  product: /^(collections\/[^/]+\/)?products\/./,
  cart: /^cart\/?$/,
  checkout: /^checkouts?\b/,
  account: /^account\b/,
};

/** Emitted as an operation starts; its promise says when it has come to its end. */
const CART_EVENTS = ['shopify:cart:lines-update', 'shopify:cart:discount-update'];
/** Themes without these events change the cart by requests like these. */
const CART_REQUEST = /\/cart\/(add|change|update|clear)\b/;

function subscribe(listener: (signal: PlatformSignal) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const told = (): void => void (signal.aborted || listener('cart'));
  for (const name of CART_EVENTS)
    document.addEventListener(
      name,
      (event) => {
        const { promise } = event as Event & { promise?: Promise<unknown> };
        Promise.resolve(promise).then(told, () => undefined);
      },
      { signal },
    );
  document.addEventListener('visitorConsentCollected', () => listener('consent'), { signal });
  const requests = new PerformanceObserver((entries) => {
    if (entries.getEntries().some(({ name }) => CART_REQUEST.test(name))) told();
  });
  requests.observe({ type: 'resource' });
  page().loadFeatures?.(
    [{ name: 'consent-tracking-api', version: '0.1' }],
    () => signal.aborted || listener('consent'),
  );
  return () => {
    ending.abort();
    requests.disconnect();
  };
}

export const shopify: Store = {
  cart: (options) => readAll(options?.signal),
  apply,
  async remove(code) {
    const codes = applicable((await readCart())?.discount_codes);
    const taken = await setCodes(codes.filter((one) => !isSame(one, code)));
    return { removed: Boolean(taken?.every((one) => !isSame(one, code))) };
  },
  pageKind: () => pageKind(location.pathname.slice(root().length), KINDS),
  locale: () => page().locale,
  currency: () => page().currency?.active,
  design: () => (page().visualPreviewMode ? 'pictured' : page().designMode ? 'edited' : undefined),
  consent() {
    const allowed = page().customerPrivacy?.preferencesProcessingAllowed?.();
    return allowed === undefined ? 'unknown' : allowed ? 'granted' : 'denied';
  },
  subscribe,
};
