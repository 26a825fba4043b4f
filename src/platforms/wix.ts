/**
 * A site on Wix (facts: platforms 1.3). Its APIs answer nobody but its own client, which the page hands
 * over when it has one: `rewardsLauncher.push(['platform', {wix: client}])`. Until then, and in an HTML
 * embed, a code is copied. What happens on the site, and what its visitor allows, Wix tells everybody on
 * the page.
 */
import type { ApplyResult, PlatformSignal } from '../client/ports.js';
import { isSame, list, money } from './amounts.js';
import { type Answer, type Question, ask } from './ask.js';
import { pageKind } from './page-kind.js';
import type { PageStore, Store } from './page-store.js';

interface Line {
  readonly catalogReference?: { readonly catalogItemId?: string };
  readonly quantity?: number;
  readonly price?: { readonly amount?: string };
}

interface StoreCart {
  readonly currency?: string;
  readonly lineItems?: readonly Line[];
  readonly appliedDiscounts?: readonly { readonly coupon?: { readonly code?: string } }[];
}

/** What Wix leaves on the window, some time after the document: read at every call. */
interface Page {
  /** What `analytics.registerEventListener` of `@wix/site` calls in its turn. */
  readonly wixDevelopersAnalytics?: {
    register(
      name: string,
      listener: (event: string, data?: { eventAction?: string }) => void,
    ): void;
  };
  readonly consentPolicyManager?: {
    getCurrentConsentPolicy?(): { policy?: { functional?: boolean } } | undefined;
  };
}
const page = globalThis as Page;

/** What an event of the site's says: only a sign-in and a sign-up that went well change the shopper. */
function signalOf(event: string, action = ''): PlatformSignal | undefined {
  if (event === 'AddToCart' || event === 'RemoveFromCart') return 'cart';
  if (event === 'Purchase') return 'wake';
  return /^(log in|sign up) success$/i.test(action) ? 'shopper' : undefined;
}

const KINDS = {
  home: /^\/$/,
  product: /^\/product-page\/./,
  cart: /^\/cart-page\b/,
  checkout: /^\/checkout\b/,
  account: /^\/account\b/,
};

const CART = 'https://www.wixapis.com/ecom/v1/carts/current';

const codesOf = ({ appliedDiscounts }: StoreCart): string[] =>
  list<{ coupon?: { code?: string } }>(appliedDiscounts).flatMap(
    ({ coupon }) => coupon?.code ?? [],
  );

export function wix(own: PageStore): Store {
  const call = (path = '', question?: Question): Promise<Answer | undefined> | undefined => {
    const client = own.hook?.wix;
    return client && ask(CART + path, question, (url, init) => client.fetchWithAuth(url, init));
  };

  const cartOf = (answer: Answer | undefined): StoreCart | undefined =>
    answer?.ok ? ((answer.data as { cart?: StoreCart } | undefined)?.cart ?? undefined) : undefined;

  // Wix forgets no listener: one is given, and it passes on to whoever listens.
  let listener: ((signal: PlatformSignal) => void) | undefined;
  let isHeard = false;
  const hear = (): void => {
    if (isHeard || !page.wixDevelopersAnalytics) return;
    isHeard = true;
    page.wixDevelopersAnalytics.register('rewards-launcher', (event, data) => {
      const signal = signalOf(event, data?.eventAction);
      if (signal) listener?.(signal);
    });
  };

  return {
    async cart(options) {
      const known = cartOf(await call('', { signal: options?.signal }));
      const { currency } = known ?? {};
      if (!known || !currency) return undefined;
      const lines = list<Line>(known.lineItems).map((line) => {
        const { amountMinor } = money(line.price?.amount, currency);
        const quantity = line.quantity ?? 1;
        return {
          productId: String(line.catalogReference?.catalogItemId),
          quantity,
          total: { amountMinor: amountMinor * quantity, currency },
        };
      });
      const amountMinor = lines.reduce((sum, { total }) => sum + total.amountMinor, 0);
      return { lines, total: { amountMinor, currency }, codes: codesOf(known) };
    },
    async apply(code): Promise<ApplyResult> {
      const known = cartOf(await call());
      const has = (cart: StoreCart | undefined): boolean =>
        Boolean(cart && codesOf(cart).some((one) => isSame(one, code)));
      if (!known?.lineItems?.length) return { applied: false };
      if (has(known)) return { applied: true };
      // A cart holds one coupon: the one that is there is not thrown out for another.
      if (codesOf(known).length) return { applied: false };
      const answer = await call('', { method: 'PATCH', body: { couponCode: code } });
      const applied = has(cartOf(answer));
      const isRefusal = answer && (answer.ok || [400, 404, 428].includes(answer.status));
      return { applied, ...(!applied && isRefusal && { refused: true }) };
    },
    async remove(code) {
      const known = cartOf(await call());
      if (!known || !codesOf(known).some((one) => isSame(one, code))) return { removed: false };
      const answer = await call('/remove-coupon', { method: 'POST', body: {} });
      return { removed: Boolean(answer?.ok) };
    },
    pageKind: () => pageKind(location.pathname, KINDS),
    consent() {
      const allowed = page.consentPolicyManager?.getCurrentConsentPolicy?.()?.policy?.functional;
      return allowed === undefined ? 'unknown' : allowed ? 'granted' : 'denied';
    },
    subscribe(told) {
      const ending = new AbortController();
      const { signal } = ending;
      const decided = (): void => told('consent');
      listener = told;
      hear();
      addEventListener('wixDevelopersAnalyticsReady', hear, { signal });
      addEventListener('consentPolicyManagerReady', decided, { signal });
      document.addEventListener('consentPolicyChanged', decided, { signal });
      return () => {
        listener = undefined;
        ending.abort();
      };
    },
  };
}
