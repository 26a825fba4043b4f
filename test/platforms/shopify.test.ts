import { expect } from '@open-wc/testing';
import { shopify } from '../../src/platforms/shopify.js';
import { settled } from '../support/fakes.js';
import { onPage, usualCart, visitStore } from '../support/store-visit.js';
import { later, sees } from '../support/ui-launcher.js';

const ROOT = '/stores/shopify/';
const shop = (more: object = {}): void =>
  onPage('Shopify', { shop: 'store.example', routes: { root: ROOT }, ...more });

describe('a storefront on Shopify', () => {
  it('tells its cart, with amounts in hundredths', async () => {
    shop();
    await visitStore({ codes: ['SAVE10', 'GONE'] });
    expect(await shopify.cart!()).to.deep.equal(usualCart('SAVE10'));
  });

  it('tells yen, which have no hundredths, in hundredths, too', async () => {
    shop();
    await visitStore({
      currency: 'JPY',
      lines: [{ product: 1, variant: 2, quantity: 1, price: 980 }],
    });
    expect((await shopify.cart!())!.total).to.deep.equal({ amountMinor: 980, currency: 'JPY' });
  });

  it('takes a code, and keeps those it has', async () => {
    shop();
    const visit = await visitStore({ codes: ['MORE'] });
    expect(await shopify.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['MORE', 'SAVE10']);
  });

  it('takes a code that is there already once', async () => {
    shop();
    const visit = await visitStore({ codes: ['save10'] });
    expect(await shopify.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.have.length(1);
  });

  it('says that a code does not do, though the answer is 200, and leaves the cart as it was', async () => {
    shop();
    const visit = await visitStore({ codes: ['MORE'] });
    expect(await shopify.apply!('NONE')).to.deep.equal({ applied: false, refused: true });
    expect(await visit.codes()).to.deep.equal(['MORE']);
  });

  it('does not throw out a code that does not go with the new one', async () => {
    shop();
    const visit = await visitStore({
      codes: ['MORE'],
      coupons: { MORE: {}, ALONE: { combines: false } },
    });
    expect(await shopify.apply!('ALONE')).to.deep.equal({ applied: false, refused: true });
    expect(await visit.codes()).to.deep.equal(['MORE']);
  });

  it('keeps a code for this visit when the cart is empty, and does not say that it is applied', async () => {
    shop();
    const visit = await visitStore({ lines: [] });
    expect(await shopify.apply!('SAVE 10')).to.deep.equal({ applied: false });
    expect((await visit.told())['visitCode']).to.equal('SAVE 10');
  });

  it('without an Ajax cart the code is the shopper’s to paste', async () => {
    shop();
    await visitStore({ isMissing: true });
    expect(await shopify.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect(await shopify.cart!()).to.equal(undefined);
  });

  it('takes a code out, and leaves the others', async () => {
    shop();
    const visit = await visitStore({ codes: ['MORE', 'SAVE10'] });
    expect(await shopify.remove!('save10')).to.deep.equal({ removed: true });
    expect(await visit.codes()).to.deep.equal(['MORE']);
  });

  it('changes the cart by the theme’s own action where there is one', async () => {
    const asked: unknown[] = [];
    shop({
      actions: {
        async updateCart(change: { discountCodes: string[] }) {
          asked.push(change);
          return {
            cart: {
              discountCodes: change.discountCodes.map((code) => ({ code, applicable: true })),
            },
          };
        },
      },
    });
    const visit = await visitStore({ codes: ['MORE'] });
    expect(await shopify.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(asked).to.deep.equal([{ discountCodes: ['MORE', 'SAVE10'] }]);
    expect(await visit.asked()).to.deep.equal(['GET cart.js']);
  });

  it('goes by the Ajax cart when the action could not run', async () => {
    shop({ actions: { updateCart: () => Promise.reject(new Error('not now')) } });
    const visit = await visitStore();
    expect(await shopify.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['SAVE10']);
  });

  it('tells of a changed cart once the change is through', async () => {
    shop();
    const heard: string[] = [];
    later(shopify.subscribe!((signal) => heard.push(signal)));
    let done: () => void;
    const promise = new Promise<void>((resolve) => (done = resolve));
    document.dispatchEvent(Object.assign(new Event('shopify:cart:lines-update'), { promise }));
    await settled();
    expect(heard).to.deep.equal([]);
    done!();
    await settled();
    expect(heard).to.deep.equal(['cart']);
  });

  it('notices that an older theme changes the cart', async () => {
    shop();
    await visitStore();
    const heard: string[] = [];
    const end = shopify.subscribe!((signal) => heard.push(signal));
    await fetch(`${ROOT}cart/update.js`, { method: 'POST', body: '{}' });
    await sees(() => heard.includes('cart'), 'it is told of the cart');
    end();
    heard.length = 0;
    await fetch(`${ROOT}cart/update.js`, { method: 'POST', body: '{}' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).to.deep.equal([]);
  });

  it('asks for consent as the store’s banner has it', () => {
    shop();
    expect(shopify.consent!()).to.equal('unknown');
    shop({ customerPrivacy: { preferencesProcessingAllowed: () => false } });
    expect(shopify.consent!()).to.equal('denied');
    const heard: string[] = [];
    later(shopify.subscribe!((signal) => heard.push(signal)));
    document.dispatchEvent(new Event('visitorConsentCollected'));
    expect(heard).to.deep.equal(['consent']);
  });

  it('knows its language, its currency, and the theme editor', () => {
    shop({ locale: 'fr', currency: { active: 'CAD' }, designMode: true });
    expect([shopify.locale!(), shopify.currency!(), shopify.design!()]).to.deep.equal([
      'fr',
      'CAD',
      'edited',
    ]);
  });

  it('says nothing where the page says nothing', () => {
    expect([shopify.locale!(), shopify.currency!(), shopify.design!()]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
