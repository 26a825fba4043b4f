import { expect } from '@open-wc/testing';
import type { RewardsLauncher } from '../../../src/index.js';
import { later, ready, sees } from '../../support/ui-launcher.js';

/** A launcher that has everything it needs before a click. */
async function settled(): Promise<RewardsLauncher> {
  const launcher = await ready();
  await sees(() => launcher.shadowRoot?.querySelector('[role=status]'), 'it is dressed');
  return launcher;
}

/** A link of the page, gone when the test is over. */
function link(attributes: Record<string, string>): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.textContent = 'Our rewards';
  for (const [name, value] of Object.entries(attributes)) anchor.setAttribute(name, value);
  document.body.append(anchor);
  later(() => anchor.remove());
  later(() => history.replaceState(null, '', location.pathname + location.search));
  return anchor;
}

describe('links of the page', () => {
  it('open the panel at the screen they name', async () => {
    const launcher = await settled();
    link({ href: '/rewards', 'data-rewards-open': 'redeem' }).click();
    await sees(() => launcher.open && launcher.screen === 'redeem', 'the rewards are shown');
  });

  it('open it from anything inside of them', async () => {
    const launcher = await settled();
    const anchor = link({ href: '/rewards', 'data-rewards-open': '' });
    anchor.append(document.createElement('b'));
    anchor.querySelector('b')!.click();
    await sees(() => launcher.open && launcher.screen === 'home', 'home is shown');
  });

  it('are left alone when the page has answered them itself', async () => {
    const launcher = await settled();
    const anchor = link({ href: '#', 'data-rewards-open': 'earn' });
    anchor.addEventListener('click', (event) => event.preventDefault());
    anchor.click();
    expect(launcher.open).to.not.equal(true);
  });

  it('may be a place on the page', async () => {
    const launcher = await settled();
    link({ href: '#rewards/earn' }).click();
    await sees(() => launcher.open && launcher.screen === 'earn', 'the ways to earn are shown');
  });

  it('open it again after it was closed', async () => {
    const launcher = await settled();
    const anchor = link({ href: '#rewards/earn' });
    anchor.click();
    await sees(() => launcher.open, 'it is open');
    await launcher.hide();
    anchor.click();
    await sees(() => launcher.open && launcher.screen === 'earn', 'it is open again');
  });

  it('to other places do nothing here', async () => {
    const launcher = await settled();
    link({ href: '#rewards-of-work' }).click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(launcher.open).to.not.equal(true);
  });

  it('open it on a page that was reached by one', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#rewards/wallet`);
    later(() => history.replaceState(null, '', location.pathname + location.search));
    const launcher = await settled();
    await sees(() => launcher.open && launcher.screen === 'wallet', 'the wallet is shown');
  });

  it('are forgotten when the launcher is gone', async () => {
    const launcher = await settled();
    launcher.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const anchor = link({ href: '#', 'data-rewards-open': 'earn' });
    let isAnswered = false;
    document.addEventListener('click', (event) => (isAnswered = event.defaultPrevented), {
      once: true,
    });
    anchor.click();
    expect(isAnswered).to.equal(false);
  });
});

describe('a panel that the page closes', () => {
  it('leaves the focus with a shopper who is elsewhere', async () => {
    const launcher = await ready();
    await launcher.show();
    const field = document.createElement('input');
    document.body.append(field);
    later(() => field.remove());
    field.focus();
    await launcher.hide();
    expect(document.activeElement === field).to.equal(true);
  });
});

describe('a launcher that is given another backend while it is open', () => {
  it('shows the other programme', async () => {
    const launcher = await ready();
    await launcher.show();
    launcher.preview = 'top-tier';
    await sees(
      () => launcher.shadowRoot?.textContent?.includes('Cashmere'),
      'the other member is shown',
    );
    expect(launcher.open).to.equal(true);
  });
});
