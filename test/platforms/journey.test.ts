/** From points to a code in the store's cart, by hand, on a page of each platform. */
import { expect } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { type StorePage, closePages, openPage } from '../support/e2e-page.js';
import { launcherText, panelText, press, sees, within } from '../support/e2e-visit.js';
import { type StoreVisit, visitStore } from '../support/store-visit.js';

interface Place {
  readonly head?: string;
  readonly globals?: object;
  /** What the page does once it stands. */
  readonly after?: (page: StorePage) => void;
  readonly store?: object;
  /** The code the cart has before; a cart on Wix holds one at most. */
  readonly before: readonly string[];
}

const HEAD_OF_WOOCOMMERCE =
  '<meta name="generator" content="WooCommerce 9.4.1"><link rel="https://api.w.org/" href="/stores/woocommerce/">';

/** Wix's own client, which signs what it sends. */
function handOver({ window }: StorePage): void {
  const fetchWithAuth = (url: string, init: RequestInit): Promise<Response> =>
    fetch(url.replace('https://www.wixapis.com', '/stores/wix'), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: 'member' },
    });
  const calls = window as unknown as { rewardsLauncher?: unknown[] };
  (calls.rewardsLauncher ??= []).push(['platform', { wix: { fetchWithAuth } }]);
}

const PLACES: Readonly<Record<string, Place>> = {
  Shopify: {
    globals: { Shopify: { shop: 'halden.example', routes: { root: '/stores/shopify/' } } },
    before: ['MORE'],
  },
  BigCommerce: {
    globals: { BCData: { csrf_token: 'c5rf' } },
    store: { cartId: 'c1', csrf: 'c5rf', conflicts: 1 },
    before: ['MORE'],
  },
  WooCommerce: { head: HEAD_OF_WOOCOMMERCE, store: { stale: 1 }, before: ['more'] },
  Wix: {
    head: '<meta name="generator" content="Wix.com Website Builder">',
    after: handOver,
    before: [],
  },
};

const PASTE = 'Code copied. Paste it at checkout.';
const toastOf = (launcher: Element): string =>
  launcher.shadowRoot!.querySelector('.toast')?.textContent?.trim() ?? '';

/** A member's points become a code, of which the backend tells the store. */
async function redeem(launcher: RewardsLauncher): Promise<string> {
  await launcher.show('redeem/ship');
  await press(launcher, 'Redeem 700 points');
  await sees(launcher, 'Apply to my bag');
  const known = new Set(['HLD-7KQ2-MX', 'HLD-SHIP-4T']);
  const codes = launcher.client!.state.redemptions.map(({ key }) => key);
  expect(codes, 'nothing is left to be done').to.deep.equal([]);
  const [code] = panelText(launcher)
    .match(/HLD-[\w-]+/g)!
    .filter((one) => !known.has(one));
  return code!;
}

const withCoupon = (place: Place, code: string): Promise<StoreVisit> =>
  visitStore({
    ...place.store,
    codes: place.before,
    coupons: { MORE: {}, more: {}, [code]: {}, [code.toLowerCase()]: {} },
  });

async function member({ head = '', globals = {}, after }: Place): Promise<RewardsLauncher> {
  const page = await openPage({
    head: `${head}<script type="module" src="BUILT/index.js"></script>`,
    body: '<rewards-launcher preview="member"></rewards-launcher>',
    before: (window) => Object.assign(window, globals),
  });
  const launcher = await page.ready();
  after?.(page);
  await within(() => launcherText(launcher).includes('1,240'), 'points');
  return launcher;
}

for (const [name, place] of Object.entries(PLACES))
  describe(`a member of a store on ${name}`, () => {
    afterEach(closePages);

    it('redeems, and has the code in the cart beside those that were there', async () => {
      await visitStore({ ...place.store, codes: place.before });
      const launcher = await member(place);
      const code = await redeem(launcher);
      const visit = await withCoupon(place, code);
      await press(launcher, 'Apply to my bag');
      await sees(launcher, 'Applied to your bag');
      const cart = (await visit.codes()).map((one) => one.toUpperCase());
      expect(cart).to.deep.equal([...place.before, code].map((one) => one.toUpperCase()));
      expect(await launcher.client!.apply(code), 'once more').to.deep.equal({ applied: true });
      expect(await visit.codes()).to.have.length(cart.length);
      expect(launcherText(launcher)).to.not.contain('1,240');
    });

    it('with nothing in the cart is given the code to paste', async () => {
      await visitStore({ ...place.store, lines: [] });
      const launcher = await member(place);
      const code = await redeem(launcher);
      await press(launcher, 'Apply to my bag');
      // Copied, or shown where the browser lets nobody copy.
      await within(() => [PASTE, code].includes(toastOf(launcher)), 'a clear word');
    });
  });
