/** Finds a Chromium for the tests: `CHROME_PATH`, one that is installed, or the one npm brought along. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return INSTALLED.find((path) => existsSync(path)) ?? chromium.executablePath();
}
