import { expect } from '@open-wc/testing';
import { closePages, quiet } from '../support/e2e-page.js';
import { visitStore } from '../support/store-visit.js';
import { type Guide, GUIDES, guide, printed } from './guides.js';
import { inScript, launcherText, lookAlike, within, works } from './look-alike.js';
import { json } from './network.js';
import { appProxy, currentCustomer } from './platforms.js';
import {
  CODE,
  POINTS,
  REWARDS,
  SECRET,
  THEIR_OWN,
  ownToken,
  server,
  standardBackend,
} from './shoppers.js';
import { type WixDouble, bundled, ofVelo, veloDouble, wixDouble } from './wix.js';

describe('every guide', () => {
  afterEach(closePages);

  for (const name of GUIDES)
    it(`shows the launcher in two minutes: ${name}`, async () => {
      const { block } = await guide(name);
      const page = await lookAlike({ paste: block('html preview') });
      const launcher = await works(page, 'points');
      expect(launcher.client!.state.session).to.equal('member');
      expect(page.said).to.deep.equal([]);
    });
});

describe('the guide for BigCommerce, and nothing else', () => {
  let text: Guide;
  before(async () => (text = await guide('bigcommerce')));
  afterEach(closePages);
  const ENV = {
    BC_CLIENT_ID: 'your-app-client-id',
    BC_CLIENT_SECRET: SECRET,
    BC_STORE_HASH: 'abc',
  };
  const store = { clientId: ENV.BC_CLIENT_ID, cartId: 'c1', csrf: 'c5rf' };

  const shop = async (jwt?: string) => {
    const visit = await visitStore({ ...store, ...(jwt && { jwt }) });
    const proxy = server(text.block('ts server'), ENV);
    const page = await lookAlike({
      globals: { BCData: { csrf_token: store.csrf } },
      paste: text.block('html paste'),
      servers: { [`${REWARDS}/`]: proxy.answer },
    });
    return { visit, proxy, page };
  };

  it('leads to the points of who is signed in, proved by BigCommerce', async () => {
    const jwt = await currentCustomer(ENV.BC_CLIENT_ID, ENV.BC_STORE_HASH);
    const { page, proxy } = await shop(jwt);
    await works(page, POINTS);
    expect(proxy.asked.some(({ url }) => url.startsWith(THEIR_OWN))).to.equal(true);
    expect(new Set(proxy.asked.map(({ key }) => key))).to.deep.equal(
      new Set(['Bearer key-of-the-merchant']),
    );
    expect(page.said).to.deep.equal([]);
  });

  it('leads to a code in the cart', async () => {
    const { page, visit } = await shop(await currentCustomer(ENV.BC_CLIENT_ID, ENV.BC_STORE_HASH));
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal([CODE]);
    expect((await launcher.client!.apply('NONE')).refused).to.equal(true);
  });

  it('leads to a guest where nobody is signed in', async () => {
    const { page, proxy } = await shop();
    const launcher = await works(page);
    expect(launcher.client!.state.session).to.equal('guest');
    expect(launcherText(launcher)).to.not.contain(POINTS);
    expect(proxy.asked.some(({ url }) => url.startsWith(THEIR_OWN))).to.equal(false);
  });

  it('gives nobody the points of another: the token of another app or store is refused', async () => {
    for (const jwt of [
      await currentCustomer('another-app', ENV.BC_STORE_HASH),
      await currentCustomer(ENV.BC_CLIENT_ID, 'another-store'),
    ]) {
      const { page, proxy } = await shop(jwt);
      const launcher = await page.ready();
      expect(launcher.client!.state.session).to.equal('expired');
      expect(proxy.asked.some(({ url }) => url.startsWith(THEIR_OWN))).to.equal(false);
      closePages();
    }
  });
});

describe('the guide for Wix, and nothing else', () => {
  let text: Guide;
  before(async () => (text = await guide('wix')));
  afterEach(closePages);
  const head = '<meta name="generator" content="Wix.com Website Builder">';

  /** Way B: the app's script, as its bundler and Wix make it run. */
  const app = async ({ isMember = true, isLate = false } = {}) => {
    const visit = await visitStore();
    let double: WixDouble | undefined;
    const page = await lookAlike({
      head,
      paste: inScript(bundled(text.block('js app')), 'module'),
      before: (window) => (double = wixDouble(window, isMember)),
    });
    await within(() => double!.isWaiting(), 'a script that wants its access');
    if (isLate) await quiet();
    double!.giveAccess();
    return { visit, page, double: double! };
  };

  for (const isLate of [false, true])
    it(`B leads to the points of the member, ${isLate ? 'however late' : 'once'} Wix gives access`, async () => {
      const { page, double } = await app({ isLate });
      const launcher = await works(page, POINTS);
      expect(launcher.client!.state.summary!.currency).to.equal('USD');
      expect(double.asked).to.include('/loyalty-accounts/v1/accounts/my-account');
      expect(page.said).to.deep.equal([]);
    });

  it('B leads to a coupon in the cart, and keeps the one that is there', async () => {
    const { page, visit } = await app();
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    expect(await launcher.client!.apply('MORE')).to.deep.equal({ applied: false });
    expect(await visit.codes()).to.deep.equal([CODE]);
  });

  it('B leads to a guest where the visitor is no member', async () => {
    const { page } = await app({ isMember: false });
    expect((await works(page)).client!.state.session).to.equal('guest');
  });

  /** Way A: the editor's box with the element in it, and the page's code, which reaches it by its name. */
  const velo = async (isMember: boolean) => {
    const page = await lookAlike({
      head: `${head}<script src="https://cdn.example/rewards-launcher/single.js"></script>`,
      paste: `<div style="position: absolute; inset: 40px auto auto 40px; width: 120px; height: 30px; overflow: hidden">
        <rewards-launcher id="comp1" endpoint="${REWARDS}"></rewards-launcher></div>`,
      servers: { [`${REWARDS}/`]: standardBackend },
      before: (window) => veloDouble(window, text.block('js token'), isMember),
    });
    await page.launcher();
    const code = page.document.createElement('script');
    code.type = 'module';
    code.textContent = ofVelo(text.block('js page'));
    page.document.body.append(code);
    return page;
  };

  it('A leads to the points of the member by page code, out of the box it was drawn in', async () => {
    const page = await velo(true);
    await works(page, POINTS);
    expect(page.said).to.deep.equal([]);
  });

  it('A leads to a guest where nobody is signed in', async () => {
    expect((await works(await velo(false))).client!.state.session).to.equal('guest');
  });
});

describe('the guide for Shopify', () => {
  let text: Guide;
  before(async () => (text = await guide('shopify')));
  afterEach(closePages);
  const globals = {
    Shopify: { shop: 'your-store.myshopify.com', routes: { root: '/stores/shopify/' } },
  };

  const shop = async (isSignedIn: boolean) => {
    const visit = await visitStore({ codes: ['MORE'] });
    const proxy = server(text.block('ts server'), { SHOPIFY_SECRET: SECRET });
    const servers = { '/apps/rewards/': appProxy(proxy.answer, { isSignedIn }) };
    const page = await lookAlike({ globals, paste: text.block('html paste'), servers });
    return { visit, page };
  };

  it('leads to points by the app proxy, and to a code beside those in the cart', async () => {
    const { page, visit } = await shop(true);
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['MORE', CODE]);
    expect(page.said).to.deep.equal([]);
  });

  it('leads to a guest where nobody is signed in', async () => {
    const launcher = await works((await shop(false)).page);
    expect(launcher.client!.state.session).to.equal('guest');
  });

  it('lets an app of the App Store bring one file of its own', async () => {
    const [liquid = '', schema = ''] = text.block('liquid embed').split('{% schema %}');
    const settings = JSON.parse(schema.replace('{% endschema %}', '')) as {
      target: string;
      settings: { id: string; default: string }[];
    };
    expect(settings.target).to.equal('body');
    const paste = liquid
      .replace("{{ 'single.js' | asset_url }}", 'https://cdn.example/rewards-launcher/single.js')
      .replace('{{ block.settings.endpoint }}', settings.settings[0]!.default);
    const page = await lookAlike({
      globals,
      paste,
      servers: { '/apps/rewards/': appProxy(standardBackend, { path: '/proxy' }) },
    });
    await works(page);
    const files = page.asked().filter((url) => url.includes('/rewards-launcher/'));
    expect(files.map((url) => url.replace(/.*\//, ''))).to.deep.equal(['single.js']);
  });
});

describe('the guide for WooCommerce', () => {
  it('leads to points by the plugin’s token, and to a coupon in the cart', async () => {
    const { block } = await guide('woocommerce');
    const visit = await visitStore();
    const asked: (string | null)[] = [];
    const page = await lookAlike({
      head: '<meta name="generator" content="WooCommerce 9.4.1"><link rel="https://api.w.org/" href="/stores/woocommerce/">',
      paste: printed(block('php plugin')),
      servers: {
        '/wp-admin/admin-ajax.php?action=rest-nonce': () => new Response('n0nce'),
        '/wp-json/rewards/v1/token': async ({ headers }) => {
          asked.push(headers.get('x-wp-nonce'));
          return json({ token: await ownToken() });
        },
        [`${REWARDS}/`]: server(block('ts server')).answer,
      },
    });
    const launcher = await works(page, POINTS);
    expect(new Set(asked)).to.deep.equal(new Set(['n0nce']));
    expect(await launcher.client!.apply('save10')).to.deep.equal({ applied: true });
    expect(await visit.codes()).to.deep.equal(['save10']);
    closePages();
  });
});
