import { expect } from '@open-wc/testing';
import { BRIDGES, detect, meet } from '../../src/platforms/index.js';
import type { PageStore, PlatformHook } from '../../src/platforms/page-store.js';
import { standalone } from '../../src/platforms/standalone.js';
import { inHead, onPage, visitStore } from '../support/store-visit.js';
import { later } from '../support/ui-launcher.js';

const CART = { lines: [], total: { amountMinor: 0, currency: 'USD' }, codes: ['MINE'] };

/** A page of a store of this name, which may have something to say of itself. */
function pageOf(named?: string, hook?: PlatformHook): PageStore {
  const page: PageStore = {
    listeners: new Set(),
    meet: () => meet(page, named),
    ...(hook && { hook }),
  };
  return page;
}

describe('the store a page belongs to', () => {
  for (const [name, sign] of [
    ['shopify', () => onPage('Shopify', { shop: 'store.example' })],
    ['bigcommerce', () => onPage('BCData', {})],
    ['wix', () => inHead('<meta name="generator" content="Wix.com Website Builder">')],
    ['woocommerce', () => inHead('<meta name="generator" content="WooCommerce 9.4.1">')],
  ] as const)
    it(`is known by what it leaves there: ${name}`, () => {
      sign();
      expect(detect()).to.equal(name);
    });

  it('is no store where nothing says so', async () => {
    expect(detect()).to.equal(undefined);
    const store = standalone(pageOf());
    expect(await store.cart!()).to.equal(undefined);
    expect(await store.apply!('X')).to.equal(undefined);
    expect(store.pageKind!()).to.equal(undefined);
  });

  it('is met by its name, whatever it looks like; by a name nobody knows, not at all', async () => {
    onPage('Shopify', { routes: { root: '/stores/shopify/' } });
    await visitStore({ codes: ['MORE'] });
    expect((await standalone(pageOf('shopify')).cart!())!.codes).to.deep.equal(['MORE']);
    expect(await standalone(pageOf('toString')).cart!()).to.equal(undefined);
    expect(await standalone(pageOf('none')).cart!()).to.equal(undefined);
  });

  it('has the word of the page before that of its kind, early and late', async () => {
    onPage('Shopify', { shop: 'store.example', routes: { root: '/stores/shopify/' } });
    await visitStore({ codes: ['MORE'] });
    const early = standalone(pageOf('auto', { cart: async () => CART }));
    expect(await early.cart!()).to.deep.equal(CART);
    const page = pageOf();
    const late = standalone(page);
    expect((await late.cart!())!.codes).to.deep.equal(['MORE']);
    page.hook = { cart: async () => CART };
    expect((await late.cart!())!.codes).to.deep.equal(['MINE']);
    // What the page does not say is its kind's to say.
    expect(await late.apply!('SAVE10')).to.deep.equal({ applied: true });
  });

  it('is listened to while somebody wants to know', async () => {
    let say: ((signal: 'cart') => void) | undefined;
    const hook: PlatformHook = {
      subscribe(listener) {
        say = listener;
        return () => (say = undefined);
      },
    };
    const page = pageOf('none', hook);
    const heard: string[] = [];
    const [one, other] = [standalone(page), standalone(page)].map((store) =>
      store.subscribe!((signal) => heard.push(signal)),
    );
    await page.meet();
    say!('cart');
    expect(heard).to.deep.equal(['cart', 'cart']);
    one!();
    say!('cart');
    expect(heard).to.have.length(3);
    other!();
    expect(say).to.equal(undefined);
  });

  it('is listened to anew when the page says something else of it', async () => {
    const ended: string[] = [];
    const hookOf = (name: string): PlatformHook => ({ subscribe: () => () => ended.push(name) });
    const page = pageOf('none', hookOf('first'));
    later(standalone(page).subscribe!(() => undefined));
    await page.meet();
    page.hook = hookOf('second');
    await page.meet();
    await page.meet();
    expect(ended).to.deep.equal(['first']);
  });

  it('is asked for again when its code did not come', async () => {
    const bridges: Record<string, unknown> = BRIDGES;
    const { shopify } = bridges;
    later(() => Object.assign(bridges, { shopify }));
    bridges['shopify'] = () => Promise.reject(new TypeError('no network'));
    onPage('Shopify', { routes: { root: '/stores/shopify/' } });
    await visitStore({ codes: ['MORE'] });
    const page = pageOf('shopify');
    expect(await page.meet().catch(() => undefined)).to.equal(undefined);
    Object.assign(bridges, { shopify });
    expect((await (await page.meet())!.cart!())!.codes).to.deep.equal(['MORE']);
  });
});
