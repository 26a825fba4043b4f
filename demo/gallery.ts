/**
 * The whole gallery of pictures: every screen and state, light, dark, right-to-left, on a phone and in
 * three brands: `npm run gallery`. They land in `demo/.cache/gallery`, with one sheet a set to look at.
 * `npm run gallery -- dark` makes only the sets whose name contains "dark".
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { type Browser, type Page, chromium } from 'playwright-core';
import { createDemo } from './demo.js';

const { browserArgs, findBrowser } = (await import('../.ci/browser.mjs' as string)) as {
  browserArgs: string[];
  findBrowser(): Promise<string>;
};

const ALL = fileURLToPath(new URL('.cache/gallery', import.meta.url));

const SCREENS = [
  'home',
  'earn',
  'redeem',
  'wallet',
  'activity',
  'refer',
  'tiers',
  'card',
  'settings',
  'help',
];

/** Every screen as a member has it, and the states that look different. */
const STATES: readonly (readonly [name: string, preview: string, screen: string])[] = [
  ...SCREENS.map((screen) => [screen, 'member', screen] as const),
  ['guest', 'guest', 'home'],
  ['guest-earn', 'guest', 'earn'],
  ['friend', 'guest', 'friend/INES42'],
  ['new-member', 'new-member', 'home'],
  ['new-wallet', 'new-member', 'wallet'],
  ['top-tier', 'top-tier', 'home'],
  ['top-tiers', 'top-tier', 'tiers'],
  ['empty', 'empty', 'home'],
  ['expired', 'expired', 'home'],
  ['error', 'error', 'home'],
  ['offline', 'offline', 'home'],
  ['confirm', 'member', 'redeem'],
  ['issued', 'member', 'redeem'],
];

/** What is pressed once the screen is there, by the state's name. */
const PRESSED: Readonly<Record<string, readonly string[]>> = {
  confirm: ['.reward:not(.is-locked)'],
  issued: ['.reward:not(.is-locked)', '.dialog .button-primary'],
};

interface Set {
  readonly name: string;
  readonly brand: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** Only these states, where a set need not show all. */
  readonly only?: readonly string[];
}

const wide = { width: 1280, height: 800, brand: 'plain', query: '' };
const phone = { ...wide, width: 390, height: 844 };
const BRANDED = ['home', 'redeem', 'wallet', 'tiers', 'guest', 'confirm', 'issued', 'earn'];
const SETS: readonly Set[] = [
  { ...wide, name: 'light' },
  { ...wide, name: 'dark', query: '&scheme=dark' },
  { ...wide, name: 'rtl', query: '&dir=rtl&locale=ar' },
  { ...wide, name: 'german', query: '&locale=de' },
  { ...phone, name: 'phone' },
  { ...phone, name: 'phone-dark', query: '&scheme=dark' },
  { ...phone, name: 'phone-rtl', query: '&dir=rtl&locale=ar' },
  { ...phone, name: 'small', width: 320, height: 640 },
  ...['coffee', 'streetwear', 'skincare'].flatMap((brand) => [
    { ...wide, name: brand, brand, only: BRANDED },
    { ...wide, name: `${brand}-dark`, brand, query: '&scheme=dark', only: BRANDED },
  ]),
];

/** The frame of a wide page that holds the panel. */
const PANEL = { x: 840, y: 0, width: 440, height: 800 };

async function paint(page: Page, origin: string, set: Set): Promise<string[]> {
  const files: string[] = [];
  for (const [name, preview, screen] of STATES) {
    if (set.only && !set.only.includes(name)) continue;
    await page.goto(
      `${origin}/brands/${set.brand}?preview=${preview}&screen=${screen}&open=${set.query}`,
    );
    // The panel's own movement takes less than half a second.
    await page.locator('rewards-launcher .panel-body').waitFor();
    await page.waitForTimeout(900);
    for (const control of PRESSED[name] ?? []) {
      await page.locator(`rewards-launcher ${control}`).first().click();
      await page.waitForTimeout(1_400);
    }
    const path = `${ALL}/${set.name}/${name}.png`;
    const isRtl = set.query.includes('rtl');
    const clip = { ...PANEL, ...(isRtl && { x: 0 }) };
    await page.screenshot({ path, ...(set.width > 480 && { clip }) });
    files.push(path);
  }
  return files;
}

/** All pictures of a set side by side. */
async function sheet(browser: Browser, set: Set, files: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1_800, height: 1_000 } });
  const pictures = files.map(
    (file) => `<img width="290" src="data:image/png;base64,${readFileSync(file, 'base64')}">`,
  );
  await page.setContent(
    `<body style="margin:8px;display:flex;flex-wrap:wrap;gap:8px;background:#777">${pictures.join('')}`,
  );
  await page.screenshot({ path: `${ALL}/${set.name}.png`, fullPage: true });
  await page.close();
}

mkdirSync(ALL, { recursive: true });
const demo = await createDemo({});
const server = createServer(getRequestListener(demo.app.fetch));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });

const wanted = process.argv[2] ?? '';
for (const set of SETS.filter(({ name }) => name.includes(wanted))) {
  const page = await browser.newPage({ viewport: { width: set.width, height: set.height } });
  page.on('pageerror', (error) => console.error(`${set.name}: ${error.message}`));
  await sheet(browser, set, await paint(page, origin, set));
  await page.close();
  console.log(`${set.name}: ${ALL}/${set.name}.png`);
}

await browser.close();
server.closeAllConnections();
server.close();
await demo.close();
