/** Finds a Chromium for the tests: `CHROME_PATH`, one that is installed, or the one npm brought along. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

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

const runs = (path) => spawnSync(path, ['--version']).status === 0;

/** The Chromium inside the npm package, with its own libraries where the system has none. */
async function bundled() {
  const path = await chromium.executablePath();
  if (runs(path)) return path;
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const libraries = join(dirname(main), '..', '..', 'bin', 'al2023.tar.br');
  await inflate(libraries);
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  if (runs(path)) return path;
  throw new Error('No Chromium runs here: install one, or name one in CHROME_PATH.');
}

export async function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return INSTALLED.find((path) => existsSync(path)) ?? bundled();
}
