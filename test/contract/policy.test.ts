import { expect, waitUntil } from '@open-wc/testing';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { merchant } from '../support/demo.js';
import { closePages, openPage, quiet } from '../support/e2e-page.js';
import { PATIENCE_MS } from '../support/ui-browser.js';

const STRICT =
  "default-src 'none'; script-src ORIGIN; connect-src ORIGIN; img-src ORIGIN 'self'; base-uri 'none'; form-action 'none'";
const TYPES = "require-trusted-types-for 'script'; trusted-types";
const SCREENS = [
  'home',
  'earn',
  'redeem',
  'redeem/amount-5',
  'wallet',
  'activity',
  'refer',
  'friend/INES42',
  'tiers',
  'card',
  'settings',
  'help',
];

const shop = (
  policy: string,
  body: string,
  head = '<script type="module" src="BUILT/index.js"></script>',
) => openPage({ policy, head, body });

const bodyOf = (launcher: RewardsLauncher): string =>
  launcher.shadowRoot!.querySelector('.panel-body')?.textContent?.trim() ?? '';

/** Every screen, drawn to its end. */
async function walk(launcher: RewardsLauncher): Promise<void> {
  for (const screen of SCREENS) {
    await launcher.show(screen);
    await waitUntil(() => bodyOf(launcher).length > 5, `an empty screen: ${screen}`, {
      timeout: PATIENCE_MS,
    });
    await quiet(50);
  }
}

describe('a page under a strict policy', () => {
  afterEach(closePages);
  const tag = async (): Promise<string> =>
    `<rewards-launcher endpoint="ORIGIN/apps/rewards" token="${await merchant('token', 'ines')}"></rewards-launcher>`;

  it('shows every screen without a single violation (fault 57)', async () => {
    const page = await shop(STRICT, await tag());
    await walk(await page.ready());
    expect(page.faults).to.deep.equal([]);
  });

  it('shows every screen from the single file (fault 57)', async () => {
    const page = await shop(STRICT, await tag(), '<script src="BUILT/single.js"></script>');
    await walk(await page.ready());
    expect(page.faults).to.deep.equal([]);
  });

  it('works with the one Trusted Types policy that is ours (fault 58)', async () => {
    const page = await shop(`${STRICT}; ${TYPES} rewards-launcher`, await tag());
    await walk(await page.ready());
    expect(page.faults).to.deep.equal([]);
  });

  it('that allows no Trusted Types policy keeps a plain launcher and hears one clear error (fault 58)', async () => {
    const page = await shop(`${STRICT}; ${TYPES} 'none'`, await tag());
    const launcher = await page.ready();
    expect(launcher.shadowRoot!.textContent).to.include('points');
    await launcher.show();
    await quiet();
    const reports = page.said.filter((text) => text.includes('[rewards-launcher]'));
    expect(reports).to.have.length(1);
    expect(launcher.shadowRoot!.querySelector('[role=alert]')!.textContent).to.include('Reload');
    const faults = page.faults.filter((fault) => !fault.startsWith('policy: trusted-types'));
    expect(faults).to.deep.equal([]);
  });

  it('that enforces Trusted Types tells the classic script’s owner the way (fault 58)', async () => {
    const page = await shop(
      `default-src 'none'; script-src ORIGIN; connect-src ORIGIN; ${TYPES} rewards-launcher`,
      '',
      '<script src="BUILT/script.js" data-preview="guest"></script>',
    );
    await quiet();
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('use the module script instead');
    expect(page.faults.filter((fault) => !fault.startsWith('policy:'))).to.deep.equal([]);
  });

  it('that forbids the backend stays quiet, and keeps a plain launcher', async () => {
    const page = await shop(
      "default-src 'none'; script-src ORIGIN",
      '<rewards-launcher endpoint="ORIGIN/apps/rewards"></rewards-launcher>',
    );
    const launcher = await page.launcher();
    await new Promise((resolve) => launcher.addEventListener('rewards-error', resolve));
    expect(launcher.shadowRoot!.textContent).to.include('Rewards');
    const faults = page.faults.filter((fault) => !fault.startsWith('policy: connect-src'));
    expect(faults).to.deep.equal([]);
  });
});
