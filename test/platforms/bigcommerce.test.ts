import { expect } from '@open-wc/testing';
import { bigcommerce } from '../../src/platforms/bigcommerce.js';
import type { PageStore } from '../../src/platforms/page-store.js';
import { jQueryOf, onPage, usualCart, visitStore } from '../support/store-visit.js';

const page = (clientId?: string): PageStore => ({
  clientId,
  listeners: new Set(),
  meet: async () => undefined,
});
const STORE = { cartId: 'abc', csrf: 'c5rf' };
const store = bigcommerce(page());

describe('a storefront on BigCommerce', () => {
  beforeEach(() => onPage('BCData', { csrf_token: STORE.csrf }));

  it('names the shopper by the token of its current customer', async () => {
    await visitStore({ clientId: 'app', jwt: 'header.payload.proof' });
    expect(await bigcommerce(page('app')).shopper!()).to.equal('header.payload.proof');
  });

  it('names nobody where nobody is signed in, nor without the app’s id', async () => {
    await visitStore({ clientId: 'app' });
    expect(await bigcommerce(page('app')).shopper!()).to.equal(null);
    expect(await store.shopper!()).to.equal(undefined);
  });

  it('tells its cart', async () => {
    await visitStore({ ...STORE, codes: ['MORE'] });
    expect(await store.cart!()).to.deep.equal(usualCart('MORE'));
  });

  it('takes a code, and keeps those it has', async () => {
    const visit = await visitStore({ ...STORE, codes: ['MORE'] });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['MORE', 'SAVE10']);
  });

  it('asks once more when somebody else has changed the checkout', async () => {
    const visit = await visitStore({ ...STORE, conflicts: 1 });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['SAVE10']);
  });

  it('does not ask for ever', async () => {
    const visit = await visitStore({ ...STORE, conflicts: 9 });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect((await visit.asked()).filter((one) => one.startsWith('POST'))).to.have.length(2);
  });

  it('says why a code does not do', async () => {
    await visitStore(STORE);
    expect(await store.apply!('NONE')).to.deep.equal({
      applied: false,
      refused: true,
      reason: 'The coupon code isn’t valid.',
    });
  });

  it('an empty cart, or a store without the API: the code is the shopper’s to paste', async () => {
    await visitStore({ ...STORE, lines: [] });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect(await store.cart!()).to.equal(undefined);
    await visitStore({ ...STORE, isMissing: true });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
  });

  it('without the page’s own proof nothing is applied', async () => {
    onPage('BCData', {});
    const visit = await visitStore(STORE);
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect(await visit.codes()).to.deep.equal([]);
  });

  it('takes a code out, and leaves the others', async () => {
    const visit = await visitStore({ ...STORE, codes: ['MORE', 'SAVE10'] });
    expect(await store.remove!('save10')).to.deep.equal({ removed: true });
    expect(await visit.codes()).to.deep.equal(['MORE']);
    expect(await store.remove!('SAVE10')).to.deep.equal({ removed: false });
  });

  it('hears of the cart from the theme', () => {
    const { say } = jQueryOf();
    const heard: string[] = [];
    const end = store.subscribe!((signal) => heard.push(signal));
    say('cart-quantity-update');
    end();
    say('cart-quantity-update');
    expect(heard).to.deep.equal(['cart']);
  });

  it('does without the theme’s jQuery', () => {
    store.subscribe!(() => undefined)();
  });
});
