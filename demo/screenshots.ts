/**
 * Pictures of the demo store with the panel open: `npm run build:code && npm run screenshots`.
 * All of them land in `demo/.cache/pictures` to be looked at; the README's two in `demo/pictures`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type Page, chromium } from 'playwright-core';
import { createDemo } from './demo.js';

const { browserArgs, findBrowser } = (await import('../.ci/browser.mjs' as string)) as {
  browserArgs: string[];
  findBrowser(): Promise<string>;
};

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const ALL = folder('.cache/pictures');
const README = folder('pictures');

const demo = await createDemo({});
const server = createServer(getRequestListener(demo.app.fetch));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

/** A shopper's own window, at home in the store. */
async function visit(width: number, height: number, name?: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5 });
  if (name) {
    await page.goto(`${origin}/sign-in`);
    await page.getByRole('button', { name }).first().click();
  }
  await page.goto(origin);
  await page.waitForLoadState('networkidle');
  return page;
}

async function open(page: Page, screen: string): Promise<void> {
  await page.evaluate((name) => document.querySelector('rewards-launcher')?.show(name), screen);
  await page.waitForLoadState('networkidle');
  // The panel's own movement takes less than half a second.
  await page.waitForTimeout(800);
}

const SIZES = [
  { name: '1280x800', width: 1280, height: 800 },
  { name: '390x844', width: 390, height: 844 },
];

for (const { name, width, height } of SIZES) {
  const guest = await visit(width, height);
  await open(guest, 'home');
  await guest.screenshot({ path: `${ALL}/guest-home-${name}.png` });
  const member = await visit(width, height, 'Ines');
  for (const screen of ['home', 'earn', 'redeem', 'wallet', 'activity', 'refer', 'tiers', 'card']) {
    await open(member, screen);
    await member.screenshot({ path: `${ALL}/member-${screen}-${name}.png` });
    if (screen === 'home')
      await member.screenshot({ path: `${README}/store-${name}.jpg`, quality: 80 });
  }
}

await browser.close();
server.closeAllConnections();
server.close();
await demo.close();
console.log(`Pictures in ${ALL} and ${README}.`);
