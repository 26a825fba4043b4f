/** The demo shop in a real browser, the widget on its pages and a visitor who looks and clicks. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { createDemo } from '../../demo/demo.js';
import { emptyCluster } from '../support/cluster.js';

// By address: a module without types.
const { browserArgs, findBrowser } = await import(
  new URL('../../.ci/browser.mjs', import.meta.url).href
);

describe('a visitor of the demo shop', () => {
  let demo: Awaited<ReturnType<typeof createDemo>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  const server = createServer((request, response) =>
    getRequestListener(demo.app.fetch)(request, response),
  );

  before(async () => {
    demo = await createDemo({ cluster: await emptyCluster() });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await demo.close();
  });
  beforeEach(async () => {
    const { port } = server.address() as AddressInfo;
    context = await browser.newContext({ baseURL: `http://127.0.0.1:${port}` });
    context.setDefaultTimeout(8_000);
    page = await context.newPage();
    faults = [];
    page.on(
      'console',
      (said) => ['error', 'warning'].includes(said.type()) && faults.push(said.text()),
    );
    page.on('pageerror', (error) => faults.push(error.message));
  });
  afterEach(() => context.close());

  const signIn = async (name: string, to = '/'): Promise<void> => {
    await page.goto(`/sign-in?return=${encodeURIComponent(to)}`);
    await page.getByRole('button', { name }).click();
  };
  const launcher = () => page.locator('rewards-launcher button.launcher');

  it('signs in from the widget and comes back to the page she was on', async () => {
    await page.goto('/terms');
    await launcher().click();
    await page.locator('rewards-launcher').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Noah Berg' }).click();
    await page.waitForURL('**/terms');
    await launcher().getByText('100 points').waitFor();
    assert.deepEqual(faults, []);
  });

  it('redeems in the bag, applies the code there, and sees the total fall without a reload', async () => {
    await signIn('Ines Moreau');
    await page.goto('/products/harbour-throw');
    await page.getByRole('button', { name: /bag/i }).first().click();
    await page.waitForURL('**/bag');
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const panel = page.locator('rewards-launcher');
    await launcher().click();
    await panel.getByRole('button', { name: 'Redeem', exact: true }).click();
    await panel.getByRole('button', { name: '$5 off your order' }).click();
    await panel.getByText('Works with what’s in your bag').waitFor();
    await panel.getByRole('button', { name: 'Redeem 500 points' }).click();
    const code = await panel.locator('.code-l').innerText();
    await panel.getByRole('button', { name: 'Apply to my bag' }).click();
    const summary = page.locator('[data-bag-summary]');
    await summary.getByText(code).waitFor();
    assert.match(await summary.innerText(), /Rewards\s+[-−]\$5/);
    assert.equal(await page.evaluate(() => 'stayed' in window), true);
    await panel.getByText('In your bag').waitFor();

    await panel.getByRole('button', { name: 'Close' }).first().click();
    await page.getByRole('button', { name: 'Place order' }).click();
    await page.getByRole('heading', { name: /points on the way/ }).waitFor();
    assert.deepEqual(faults, []);
  });

  it('takes the code out of the bag again from the wallet', async () => {
    await signIn('Mia Tanaka');
    await page.goto('/products/harbour-throw');
    await page.getByRole('button', { name: /bag/i }).first().click();
    const panel = page.locator('rewards-launcher');
    await launcher().click();
    await panel.getByRole('button', { name: 'Redeem', exact: true }).click();
    await panel.getByRole('button', { name: '$5 off your order' }).click();
    await panel.getByRole('button', { name: 'Redeem 500 points' }).click();
    await panel.getByRole('button', { name: 'Apply to my bag' }).click();
    await panel.getByRole('button', { name: 'Remove' }).click();
    await panel.getByText('Taken out of your bag').first().waitFor();
    await page.locator('[data-bag-summary]').getByText('Remove').waitFor({ state: 'detached' });
    assert.deepEqual(faults, []);
  });

  it('opens the panel from the shop’s own link', async () => {
    await page.goto('/');
    await launcher().waitFor();
    await page.getByRole('link', { name: 'Rewards' }).first().click();
    await page.locator('rewards-launcher').getByText('Good things come back to you').waitFor();
    assert.deepEqual(faults, []);
  });

  it('sees in a second tab what was spent in the first', async () => {
    await signIn('Ines Moreau');
    const second = await context.newPage();
    await second.goto('/');
    const points = (tab: Page) => tab.locator('rewards-launcher button.launcher').innerText();
    await second
      .locator('rewards-launcher')
      .getByText(/\d points/)
      .waitFor();
    await launcher()
      .getByText(/\d points/)
      .waitFor();
    const shown = await points(second);
    const panel = page.locator('rewards-launcher');
    await launcher().click();
    await panel.getByRole('button', { name: 'Redeem', exact: true }).click();
    await panel.locator('.reward:not(.is-locked)').first().click();
    await panel.getByRole('button', { name: /^Redeem \d/ }).click();
    await panel.getByText('all yours').waitFor();
    await page.keyboard.press('Escape');
    await launcher()
      .getByText(/\d points/)
      .waitFor();
    await second.waitForFunction(
      (old) =>
        (
          document
            .querySelector('rewards-launcher')!
            .shadowRoot!.querySelector('button') as HTMLElement
        ).innerText !== old,
      shown,
    );
    assert.equal(await points(second), await points(page));
  });
});
