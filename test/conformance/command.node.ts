/** The command itself: what it takes, how it ends, and what it never shows. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createProgress } from '../../src/conformance/progress.js';
import { builtCommand } from './built-command.js';
import { checked } from './planted-backend.js';

const noStack = (text: string): void =>
  assert.doesNotMatch(text, /^\s+at |node:internal|node_modules|\.ts:\d/m);

describe('rewards-launcher', () => {
  it('tells how it is used when asked, and when told nothing', async () => {
    for (const argv of [['--help'], [], ['check', '--help']]) {
      const { code, out } = await checked(argv);
      assert.equal(code, 0);
      assert.match(out, /rewards-launcher check <url> \[options\]/);
    }
  });

  for (const [argv, says] of [
    [['probe', 'https://shop.example'], /There is no command "probe", only "check"\./],
    [['check'], /Say which backend/],
    [['check', 'shop.example/apps'], /"shop\.example\/apps" is no http\(s\) address/],
    [['check', 'file:///etc/passwd'], /is no http\(s\) address/],
    [['check', 'https://a:b@shop.example'], /holds a name or a password/],
    [['check', 'https://a.example', 'https://b.example'], /One address at a time/],
    [['check', 'https://a.example', '--tokn', 'x'], /There is no option --tokn\./],
    [['check', 'https://a.example', '--token'], /--token needs a value\./],
    [['check', 'https://a.example', '--timeout', 'soon'], /whole milliseconds/],
    [['check', 'https://a.example', '--origin', 'shop'], /"shop" is no origin/],
    [
      ['check', 'https://a.example', '--preset', 'smiley'],
      /There is no preset "smiley"\. There are: standard, smile/,
    ],
    [
      ['check', 'https://a.example', '--config', '/nowhere/config.json'],
      /There is no file \/nowhere\/config\.json\./,
    ],
  ] as const)
    it(`refuses "${argv.join(' ')}" with a sentence`, async () => {
      const { code, out, told } = await checked(argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(told, says);
      noStack(told);
    });

  it('refuses a file that is not JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const file = join(folder, 'config.json');
    writeFileSync(file, '{"mapping": ');
    const { code, told } = await checked(['check', 'https://a.example', '--config', file]);
    rmSync(folder, { recursive: true });
    assert.equal(code, 2);
    assert.match(told, /config\.json is not valid JSON: /);
    noStack(told);
  });

  it('says that nobody answers, for the contract and for a declared backend', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const url = `http://127.0.0.1:${port}/apps/rewards`;
    for (const more of [[], ['--preset', 'smile']]) {
      const { code, out, told } = await checked(['check', url, ...more]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(told.includes(`${url} can not be reached: the connection is refused.`), told);
      noStack(told);
    }
  });

  it('says what to look for where something else answers', async () => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Shop</h1>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, out } = await checked(['check', `http://127.0.0.1:${port}`]);
    server.closeAllConnections();
    server.close();
    assert.equal(code, 1);
    assert.match(out, /GET session: a web page \(HTML\) comes with status 200/);
    assert.match(out, /Is this the address that endpoint has in the page\?/);
  });

  it('changes one line on a terminal, and writes a line for each step elsewhere', () => {
    let text = '';
    const onTerminal = createProgress((part) => (text += part), true);
    onTerminal.step('One');
    onTerminal.step('Two');
    onTerminal.done();
    assert.equal(text, '\r\u001b[KOne …\r\u001b[KTwo …\r\u001b[K');
    text = '';
    const elsewhere = createProgress((part) => (text += part), false);
    elsewhere.step('One');
    elsewhere.step('One');
    elsewhere.step('Two');
    elsewhere.done();
    assert.equal(text, 'One\nTwo\n');
  });
});

describe('dist/check.js', () => {
  it('runs by itself, and tells how it is used', async () => {
    const { code, out } = await builtCommand('--help');
    assert.equal(code, 0);
    assert.match(out, /^Asks a live loyalty backend/);
  });

  it('ends with 2 and a sentence where it can not run', async () => {
    const { code, out, told } = await builtCommand('check', 'nonsense');
    assert.deepEqual([code, out], [2, '']);
    assert.match(told, /"nonsense" is no http\(s\) address/);
    noStack(told);
  });
});
