import { expect } from '@open-wc/testing';
import { frames, pointAt, press } from '../../support/ui-browser.js';
import { button, frugal, later, pageNode, pageStyle } from '../../support/ui-launcher.js';
import { gone, isSaid, member, nudgeOf, ticketOf } from '../../support/ui-nudge.js';

describe('where it is not said', () => {
  const at = (pathname: string) => member({ page: { pathname, search: '' } });

  for (const path of [
    '/cart',
    '/checkout',
    '/checkouts/cn/abc',
    '/en/basket',
    '/de/kasse/adresse',
    '/warenkorb.html',
    '/fr/panier',
    '/es/carrito',
    '/shop/Cart/',
  ])
    it(`is ${path}`, async () => {
      const { launcher, adapter } = await at(path);
      expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
    });

  for (const path of ['/', '/products/cartoon-mug', '/collections/bags', '/pages/checkout-faq'])
    it(`is not ${path}`, async () => {
      expect(isSaid((await at(path)).launcher)).to.equal(true);
    });

  it('is a page the shop calls its cart', async () => {
    const before = (launcher: { client?: object }) => {
      launcher.client = { ...launcher.client, pageKind: () => 'cart' };
      const { state } = launcher.client as { state: unknown };
      Object.defineProperty(launcher.client, 'state', { get: () => state });
    };
    const { launcher } = await member({ before: before as never });
    expect(isSaid(launcher)).to.equal(false);
  });

  it('is a cart that is reached without loading a page', async () => {
    const page = { pathname: '/', search: '' };
    const { launcher, clock } = await member({ page });
    page.pathname = '/cart';
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is where the shopper saves data', async () => {
    frugal(true);
    const { launcher, adapter } = await member();
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
  });

  it('is a store that opens the panel itself', async () => {
    const { launcher } = await member({ attributes: { variant: 'none' } });
    expect(isSaid(launcher)).to.equal(false);
  });

  it('is a page that switches it off: nothing is asked for or said', async () => {
    pageStyle('rewards-launcher::part(nudge){display:none}');
    const { launcher, adapter, storage } = await member();
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
    expect(storage.kept.size).to.equal(0);
  });

  it('is below a dialog of the page, until that is closed', async () => {
    const dialog = pageNode('<dialog>Cookies?</dialog>').querySelector('dialog')!;
    dialog.showModal();
    const { launcher, clock } = await member();
    await clock.advance(5_000);
    expect(isSaid(launcher)).to.equal(false);
    dialog.close();
    await clock.advance(1_000);
    expect(isSaid(launcher)).to.equal(true);
  });

  it('is below a drawer of the page that is opened meanwhile', async () => {
    const { launcher, clock } = await member();
    pageNode('<div role="dialog" aria-modal="true" aria-label="Bag">Your bag</div>');
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is a launcher that is hidden', async () => {
    const { launcher, storage } = await member({ before: (host) => (host.hidden = true) });
    expect([isSaid(launcher), storage.kept.size]).to.deep.equal([false, 0]);
  });

  it('is a page whose form is being filled in', async () => {
    const field = pageNode('<input>').querySelector('input')!;
    field.focus();
    const { launcher, clock } = await member();
    await clock.advance(5_000);
    expect(isSaid(launcher)).to.equal(false);
    field.blur();
    await clock.advance(1_000);
    expect(isSaid(launcher)).to.equal(true);
  });
});

describe('how long it stays', () => {
  it('is twelve seconds', async () => {
    const { launcher, clock } = await member();
    await clock.advance(11_999);
    expect(isSaid(launcher)).to.equal(true);
    await clock.advance(1);
    await gone(launcher);
  });

  it('is as long as it has the focus', async () => {
    const { launcher, clock } = await member();
    ticketOf(launcher)!.focus();
    await clock.advance(15_000);
    expect(isSaid(launcher)).to.equal(true);
    button(launcher).focus();
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is as long as the pointer rests on it', async () => {
    const { launcher, clock } = await member();
    const { left, top } = nudgeOf(launcher)!.getBoundingClientRect();
    await pointAt(left + 40, top + 40);
    await clock.advance(15_000);
    expect(isSaid(launcher)).to.equal(true);
    await pointAt(5, 5);
    await clock.advance(1_000);
    await gone(launcher);
  });

  it('is until the page is scrolled on by more than a screen', async () => {
    pageStyle('body{min-height:5000px}');
    later(() => scrollTo(0, 0));
    const { launcher } = await member();
    scrollTo(0, innerHeight - 1);
    await frames(3);
    expect(isSaid(launcher)).to.equal(true);
    scrollTo(0, innerHeight + 1);
    await gone(launcher);
  });

  it('is until Escape is pressed, which puts it away', async () => {
    const { launcher, storage } = await member();
    await press('Escape');
    await gone(launcher);
    expect(storage.get('rewards-launcher/nudges')).to.contain('answeredAt');
  });

  it('is not cut short by an Escape that is meant for a field of the page', async () => {
    const { launcher } = await member();
    pageNode('<input>').querySelector('input')!.focus();
    await press('Escape');
    await frames(2);
    expect(nudgeOf(launcher)!.matches('.is-leaving')).to.equal(false);
  });
});
