/**
 * Run by hand, after a build: `npx tsx test/bench/activity.ts`. Opens the history of a member with
 * 20, 1,000 and 20,000 lines and scrolls through it; prints each figure, and its ratio to the shortest.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
// @ts-expect-error It has no types, and needs none.
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';

const COUNTS = [20, 1_000, 20_000];
const PAGE = `<!doctype html><html lang="en"><body><script type="module">
  import { RewardsLauncher } from '/index.js';
  const count = Number(new URLSearchParams(location.search).get('count'));
  const program = {name: 'Halden', points: {one: 'point', other: 'points'}, currency: 'USD',
    pointsPrecision: 0, state: 'active', capabilities: ['activity'], earnings: [], rewards: [],
    campaigns: [], links: {}, faq: []};
  const member = {id: 'ines', balance: {available: 1240}};
  const items = Array.from({length: count}, (_, at) => ({id: 'line-' + at, kind: 'earn', points: 10,
    state: 'final', title: 'Order ' + at, at: new Date(Date.UTC(2026, 5, 10) - at * 7.2e6).toISOString(),
    ...(at % 4 || {text: 'In the shop'})}));
  const launcher = document.createElement('rewards-launcher');
  launcher.adapter = {session: async () => ({state: 'member', member, program}), program: async () => program,
    member: async () => member, activity: async () => ({items})};
  document.body.append(launcher);
  window.launcher = launcher;
</script></body></html>`;

const server = createServer(async ({ url = '/' }, answer) => {
  const { pathname } = new URL(url, 'http://bench');
  const isPage = pathname === '/';
  answer.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
  try {
    answer.end(isPage ? PAGE : await readFile(new URL(`../../dist${pathname}`, import.meta.url)));
  } catch {
    answer.writeHead(404).end();
  }
});

/** What one length costs, in milliseconds; `rows` and `nodes` are counts. */
const MEASURE = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const find = (selector) => launcher.shadowRoot.querySelector(selector);
  const begun = performance.now();
  await launcher.show('activity');
  while (!find('.entry')) await frame();
  const open = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const body = find('.panel-body');
  const timed = async (move) => {
    const times = [];
    for (let step = 0; step < 60; step++) {
      await frame();
      const from = performance.now();
      body.scrollTop = move(step);
      body.dispatchEvent(new Event('scroll'));
      // Layout belongs to it.
      void body.scrollHeight;
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    return {typical: times[times.length >> 1], worst: times.at(-1)};
  };
  const scroll = await timed((step) => step * 200);
  const jump = await timed((step) => ((step * 37) % 60) * (body.scrollHeight / 60));
  return {open, scroll: scroll.typical, 'scroll, worst': scroll.worst, jump: jump.typical,
    'jump, worst': jump.worst, rows: launcher.shadowRoot.querySelectorAll('.entry').length,
    nodes: launcher.shadowRoot.querySelectorAll('*').length};
})()`;

await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const results: Record<string, number>[] = [];
for (const count of COUNTS) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://localhost:${port}/?count=${count}`);
  await page.waitForTimeout(500);
  results.push(await page.evaluate<Record<string, number>>(MEASURE));
  await page.close();
}
await browser.close();
server.close();

const [first = {}] = results;
console.log(''.padEnd(16), COUNTS.map((count) => `${count} lines`.padStart(22)).join(''));
for (const [name, least] of Object.entries(first)) {
  const cells = results.map((result) => {
    const value = result[name]!;
    return `${value.toFixed(1)} (×${(value / (least || 1)).toFixed(2)})`.padStart(22);
  });
  console.log(name.padEnd(16), cells.join(''));
}
