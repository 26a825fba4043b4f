import { expect } from '@open-wc/testing';
import { closePages } from '../support/e2e-page.js';
import { guide } from './guides.js';
import { atDemo, inScript, launcherText, lookAlike, says, within, works } from './look-alike.js';
import { json } from './network.js';
import { CODE, POINTS, REWARDS, bagOf, forShop, ownToken, server, tokenPath } from './shoppers.js';

describe('the guides for stores that are asked by the lines of the guide', () => {
  let proxy: string;
  before(async () => (proxy = (await guide('any-page')).block('ts server')));
  afterEach(closePages);
  const points = () => ({ [`${REWARDS}/`]: server(proxy).answer });

  it('any page: points by a token of the store’s server, codes by the page’s own word', async () => {
    const { block } = await guide('any-page');
    const codes: string[] = [];
    const page = await lookAlike({
      paste: block('html paste') + block('html cart'),
      servers: { '/account/rewards-token': tokenPath(), '/cart/codes': bagOf(codes), ...points() },
    });
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    expect(await launcher.client!.apply('NONE')).to.deep.equal({ applied: false, refused: true });
    expect(codes).to.deep.equal([CODE]);
  });

  it('any page: a guest where the store’s server names nobody, an end where another signed', async () => {
    const { block } = await guide('any-page');
    const paste = block('html paste');
    const page = await lookAlike({
      paste,
      servers: { '/account/rewards-token': tokenPath(false), ...points() },
    });
    expect((await works(page)).client!.state.session).to.equal('guest');
    const forged = async () =>
      json({ token: await ownToken('somebody else’s secret, just as long') });
    const other = await lookAlike({
      paste,
      servers: { '/account/rewards-token': forged, ...points() },
    });
    expect((await other.ready()).client!.state.session).to.equal('expired');
  });

  it('Squarespace: points by a sign-in of the programme’s own; codes are copied', async () => {
    const { block } = await guide('squarespace');
    const page = await lookAlike({
      paste: block('html paste'),
      servers: {
        [`${REWARDS}/token`]: async () => forShop(json({ token: await ownToken() })),
        ...points(),
      },
    });
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: false });
  });

  it('PrestaShop: a voucher by the shop’s own form, refused in the shop’s own words', async () => {
    const { block } = await guide('prestashop');
    const codes: string[] = [];
    const told: string[] = [];
    const listeners: (() => void)[] = [];
    const prestashop = {
      static_token: 't0ken',
      urls: { pages: { cart: '/cart' } },
      emit: (name: string) => told.push(name),
      on: (_name: string, listener: () => void) => listeners.push(listener),
    };
    const page = await lookAlike({
      globals: { prestashop },
      paste: block('html paste') + block('html cart'),
      servers: { '/module/rewards/token': tokenPath(), '/cart': bagOf(codes), ...points() },
    });
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    expect(told).to.deep.equal(['updateCart']);
    const reason = 'There is no such voucher.';
    expect(await launcher.client!.apply('NONE')).to.deep.equal({
      applied: false,
      refused: true,
      reason,
    });
    expect(listeners.length).to.be.above(0);
  });

  it('Magento: a coupon in a customer’s cart, on a page with RequireJS', async () => {
    const { block } = await guide('magento');
    const codes: string[] = [];
    const reloaded: unknown[] = [];
    const heard = new Set<() => void>();
    const subscribe = (one: () => void) => {
      heard.add(one);
      return { dispose: () => heard.delete(one) };
    };
    const customerData = {
      get: () => ({ subscribe }),
      reload: (sections: unknown) => reloaded.push(sections),
    };
    const define = Object.assign(() => expect.fail('defined something'), { amd: {} });
    const require = (_names: string[], act: (one: unknown) => void) =>
      setTimeout(act, 0, customerData);
    const page = await lookAlike({
      globals: { define, require },
      paste: block('html paste') + inScript(block('js cart')),
      servers: { '/rewards/token': tokenPath(), '/rest/V1/carts/mine/': bagOf(codes), ...points() },
    });
    const launcher = await works(page, POINTS);
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    expect(reloaded).to.have.length(1);
    await within(() => heard.size, 'somebody who hears of the cart');
  });

  it('Magento: the policy it allows is enough', async () => {
    const { block } = await guide('magento');
    const xml = new DOMParser().parseFromString(block('xml policy'), 'application/xml');
    const policy = [...xml.querySelectorAll('policy')]
      .map(
        (one) =>
          `${one.id} ${[...one.querySelectorAll('value')].map((value) => value.textContent).join(' ')}`,
      )
      .join('; ')
      .replaceAll(/https:\/\/(cdn|rewards\.shop)\.example/g, 'ORIGIN');
    const page = await lookAlike({
      paste: atDemo(block('html paste')),
      policy: `default-src 'none'; ${policy}`,
    });
    expect((await works(page)).client!.state.session).to.equal('guest');
  });
});

describe('the guide for single-page apps', () => {
  afterEach(closePages);
  const asPackage = (code: string) =>
    code.replace("'rewards-launcher'", "'https://cdn.example/rewards-launcher/index.js'");

  it('follows who signs in and out without a page load, and keeps its place', async () => {
    const { block } = await guide('single-page-app');
    const proxy = (await guide('any-page')).block('ts server');
    const codes: string[] = [];
    let isHere = false;
    const app = `${asPackage(block('js app'))}\nwindow.app = { afterSignIn, afterSignOut };`;
    const cart = `${block('js cart')}\nwindow.cart = { cartHasChanged };`;
    const page = await lookAlike({
      paste: inScript(app, 'module') + inScript(cart, 'module'),
      servers: {
        '/api/rewards-token': (asked) => tokenPath(isHere)(asked),
        '/api/cart/codes': bagOf(codes),
        [`${REWARDS}/`]: server(proxy).answer,
      },
    });
    const launcher = await works(page);
    const { app: deeds } = page.window as unknown as {
      app: Record<'afterSignIn' | 'afterSignOut', () => Promise<void>>;
    };
    isHere = true;
    await deeds.afterSignIn();
    await says(launcher, POINTS);
    page.document.querySelector('main')!.replaceWith(page.document.createElement('main'));
    expect(await launcher.client!.apply(CODE)).to.deep.equal({ applied: true });
    isHere = false;
    await deeds.afterSignOut();
    await within(() => !launcherText(launcher).includes(POINTS), 'a launcher without points');
    expect(page.launchers()).to.have.length(1);
  });

  it('keeps the tag where pages are swapped whole', async () => {
    const { block } = await guide('single-page-app');
    const page = await lookAlike({ paste: block('html turbo') });
    const launcher = await works(page, 'points');
    const next = page.document.createElement('body');
    // As Turbo does: what has the id and the word goes over into the new body.
    expect(launcher.matches('[id][data-turbo-permanent]')).to.equal(true);
    page.document.body.replaceWith(next);
    next.append(launcher);
    await works(page, 'points');
  });
});
