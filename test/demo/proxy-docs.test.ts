import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as backends from '../../demo/proxy/backends.js';
import { PRESET_NAMES } from '../../src/adapter/presets/names.js';
import { asModule, faultsIn, readPage, root, snippetsOf } from './snippets.js';

const page = readPage('proxy.md');
const snippets = snippetsOf(page);

/** A tag as the assignments that its attributes stand for. */
function assignments(html: string): string {
  const [, attributes = ''] = /^<rewards-launcher([^>]*)><\/rewards-launcher>\s*$/.exec(html) ?? [];
  const pairs = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)];
  assert.ok(pairs.length, html);
  const preset = pairs.find(([, name]) => name === 'preset')?.[2];
  assert.ok((PRESET_NAMES as readonly unknown[]).includes(preset), html);
  return [
    "const launcher = document.querySelector('rewards-launcher')!;",
    ...pairs.map(([, name, value]) => `launcher.${name} = '${value}';`),
    'export {};',
  ].join('\n');
}

test('every snippet of the page is one that the compiler takes', () => {
  const files = snippets.map(({ language, text }) => {
    assert.match(language, /^(ts|html)$/);
    return language === 'html' ? assignments(text) : asModule(text);
  });
  assert.ok(files.length >= 6);
  assert.deepEqual(faultsIn(files), []);
});

test('every backend of the proxy has its row', () => {
  for (const name of Object.keys(backends)) assert.ok(page.includes(`\`${name}`), name);
});

test('no part of the proxy is of Node', () => {
  const folder = `${root}demo/proxy`;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue;
    const code = readFileSync(`${folder}/${entry}`, 'utf8');
    for (const [, from = ''] of code.matchAll(/ from '([^']+)'/g))
      assert.match(from, /^(\.\.?\/[\w./-]+|jose)$/, entry);
    assert.doesNotMatch(code, /\b(process|Buffer|__dirname|require|global)\b(?!')/, entry);
  }
});
