import { expect } from '@open-wc/testing';
import { woocommerce as store } from '../../src/platforms/woocommerce.js';
import { inHead, jQueryOf, onPage, visitStore } from '../support/store-visit.js';

describe('a store on WooCommerce', () => {
  beforeEach(() => inHead('<link rel="https://api.w.org/" href="/stores/woocommerce/wp-json/">'));

  it('tells its cart, without shipping and without what is taken off', async () => {
    await visitStore({ codes: ['save10'] });
    expect(await store.cart!()).to.deep.equal({
      lines: [{ productId: '1', quantity: 2, total: { amountMinor: 4990, currency: 'USD' } }],
      total: { amountMinor: 3990, currency: 'USD' },
      codes: ['save10'],
    });
  });

  for (const [currency, price, amountMinor] of [
    ['JPY', 980, 980],
    ['KWD', 1.25, 1250],
  ] as const)
    it(`tells amounts in ${currency} as it writes them`, async () => {
      await visitStore({ currency, lines: [{ product: 1, quantity: 1, price }] });
      expect((await store.cart!())!.total).to.deep.equal({ amountMinor, currency });
    });

  it('takes a code, keeps those it has, and has the theme draw its cart anew', async () => {
    const { heard } = jQueryOf();
    const drawn: string[] = [];
    const invalidateResolutionForStore = (): unknown => drawn.push('blocks');
    onPage('wp', { data: { dispatch: () => ({ invalidateResolutionForStore }) } });
    const visit = await visitStore({ codes: ['more'] });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['more', 'save10']);
    expect([heard, drawn]).to.deep.equal([['wc_fragment_refresh', 'update_checkout'], ['blocks']]);
  });

  it('asks again, once, with a new nonce when the first was old', async () => {
    const visit = await visitStore({ stale: 1 });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['save10']);
    const other = await visitStore({ stale: 9 });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect((await other.asked()).filter((one) => one.startsWith('POST'))).to.have.length(2);
  });

  it('says why a code does not do, as text', async () => {
    await visitStore();
    expect(await store.apply!('none')).to.deep.equal({
      applied: false,
      refused: true,
      reason: 'Coupon "none" can’t be used.',
    });
  });

  it('without the Store API the code is the shopper’s to paste', async () => {
    await visitStore({ isMissing: true });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect(await store.cart!()).to.equal(undefined);
  });

  it('takes a code out, and leaves the others', async () => {
    const visit = await visitStore({ codes: ['more', 'save10'] });
    expect(await store.remove!('SAVE10')).to.deep.equal({ removed: true });
    expect(await visit.codes()).to.deep.equal(['more']);
  });

  it('hears of the cart from classic themes and from blocks', () => {
    const { say } = jQueryOf();
    const heard: string[] = [];
    const end = store.subscribe!((signal) => heard.push(signal));
    say('added_to_cart');
    document.body.dispatchEvent(new Event('wc-blocks_added_to_cart'));
    end();
    say('added_to_cart');
    document.body.dispatchEvent(new Event('wc-blocks_added_to_cart'));
    expect(heard).to.deep.equal(['cart', 'cart']);
  });
});
