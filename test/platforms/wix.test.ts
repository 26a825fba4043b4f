import { expect } from '@open-wc/testing';
import type { PlatformSignal } from '../../src/client/ports.js';
import type { PageStore } from '../../src/platforms/page-store.js';
import { wix } from '../../src/platforms/wix.js';
import { visitStore } from '../support/store-visit.js';
import { later } from '../support/ui-launcher.js';

/** Wix's own client: it signs what it sends, here to the store of this visit. */
const client = {
  fetchWithAuth: (url: string, init: RequestInit): Promise<Response> =>
    fetch(url.replace('https://www.wixapis.com', '/stores/wix'), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: 'visitor' },
    }),
};

/** What Wix leaves on the window of a site. */
interface Site {
  wixDevelopersAnalytics?: object;
  consentPolicyManager?: object;
}
const site = window as Site;

/** The events of a site, which Wix brings some time after the document, and by which it forgets nobody. */
function siteEvents(): (event: string, data?: object) => void {
  const heard: ((event: string, data: object) => void)[] = [];
  site.wixDevelopersAnalytics = {
    register: (_name: string, listener: (typeof heard)[number]) => void heard.push(listener),
  };
  window.dispatchEvent(new Event('wixDevelopersAnalyticsReady'));
  return (event, data = {}) => heard.forEach((listener) => listener(event, data));
}

const member = (eventAction: string) => ({ eventCategory: 'Site members', eventAction });

const page: PageStore = { listeners: new Set(), meet: async () => undefined };
const store = wix(page);

describe('a site on Wix', () => {
  beforeEach(() => (page.hook = { wix: client }));
  afterEach(() => {
    delete site.wixDevelopersAnalytics;
    delete site.consentPolicyManager;
  });

  it('tells its cart', async () => {
    await visitStore({ lines: [{ product: 'p1', quantity: 2, price: 24.95 }], codes: ['MORE'] });
    expect(await store.cart!()).to.deep.equal({
      lines: [{ productId: 'p1', quantity: 2, total: { amountMinor: 4990, currency: 'USD' } }],
      total: { amountMinor: 4990, currency: 'USD' },
      codes: ['MORE'],
    });
  });

  it('takes a code', async () => {
    const visit = await visitStore();
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['SAVE10']);
  });

  it('keeps the one coupon it holds', async () => {
    const visit = await visitStore({ codes: ['MORE'] });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect(await store.apply!('more')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['MORE']);
  });

  it('says that a code does not do', async () => {
    await visitStore();
    expect(await store.apply!('NONE')).to.deep.equal({ applied: false, refused: true });
  });

  it('takes its code out, and no other', async () => {
    const visit = await visitStore({ codes: ['MORE'] });
    expect(await store.remove!('SAVE10')).to.deep.equal({ removed: false });
    expect(await store.remove!('MORE')).to.deep.equal({ removed: true });
    expect(await visit.codes()).to.deep.equal([]);
  });

  it('an empty cart, or no client yet: the code is the shopper’s to paste', async () => {
    await visitStore({ lines: [] });
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    delete page.hook;
    expect(await store.apply!('SAVE10')).to.deep.equal({ applied: false });
    expect(await store.cart!()).to.equal(undefined);
  });

  it('tells what changes the cart and the shopper, and when it was ordered', () => {
    const heard: PlatformSignal[] = [];
    const end = wix(page).subscribe!((signal) => heard.push(signal));
    const say = siteEvents();
    for (const event of ['PageView', 'AddToCart', 'RemoveFromCart', 'Purchase']) say(event);
    expect(heard).to.deep.equal(['cart', 'cart', 'wake']);
    for (const action of ['Log in Submit', 'Log in Failure', 'Log in Success', 'Sign up Success'])
      say('Site members', member(action));
    expect(heard.slice(3)).to.deep.equal(['shopper', 'shopper']);
    end();
    say('AddToCart');
    expect(heard).to.have.length(5);
  });

  it('tells each listener once, whoever came and went before', () => {
    const say = siteEvents();
    const bridge = wix(page);
    const heard: string[] = [];
    bridge.subscribe!(() => heard.push('first'))();
    bridge.subscribe!(() => heard.push('second'));
    say('AddToCart');
    expect(heard).to.deep.equal(['second']);
  });

  it('tells what the visitor allows, and when they decide', () => {
    const heard: PlatformSignal[] = [];
    const end = store.subscribe!((signal) => heard.push(signal));
    expect(store.consent!()).to.equal('unknown');
    for (const [functional, consent] of [
      [true, 'granted'],
      [false, 'denied'],
    ] as const) {
      const policy = { essential: true, functional };
      site.consentPolicyManager = { getCurrentConsentPolicy: () => ({ policy }) };
      expect(store.consent!()).to.equal(consent);
    }
    window.dispatchEvent(new Event('consentPolicyManagerReady'));
    document.dispatchEvent(new Event('consentPolicyChanged'));
    end();
    document.dispatchEvent(new Event('consentPolicyChanged'));
    expect(heard).to.deep.equal(['consent', 'consent']);
  });

  it('knows its pages by their address', () => {
    const address = location.href;
    later(() => history.replaceState(null, '', address));
    for (const [path, kind] of [
      ['/', 'home'],
      ['/product-page/scarf', 'product'],
      ['/cart-page', 'cart'],
      ['/checkout', 'checkout'],
      ['/account/my-orders', 'account'],
      ['/about', 'other'],
    ]) {
      history.replaceState(null, '', path);
      expect(store.pageKind!(), path).to.equal(kind);
    }
  });
});
