import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'acorn';
import * as jose from 'jose';
import ts from 'typescript';
import { ownToken } from '../../demo/proxy/own-token.js';
import { asModule, faultsIn, readPage, root, snippetsOf } from './snippets.js';

const FOLDER = 'platforms';
const pages = new Map(
  readdirSync(`${root}demo/docs/${FOLDER}`).map((file) => [file, readPage(`${FOLDER}/${file}`)]),
);
const guides = [...pages].filter(([file]) => !/^(README|tag-managers)/.test(file));
const snippets = [...pages].flatMap(([file, text]) =>
  snippetsOf(text).map((snippet) => ({ ...snippet, file })),
);
const inline = (html: string): string[] =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code!);

test('every guide goes the same way, on one page', () => {
  for (const [file, text] of guides) {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    for (const heading of [
      'See it in two minutes',
      'Connect your programme',
      'Check that it works',
      'When it does not',
      'What is not possible here',
    ])
      assert.ok(headings.includes(heading), `${file}: ${heading}`);
    assert.ok(text.split('\n').length <= 125, `${file} is too long`);
    assert.ok(pages.get('README.md')!.includes(`(${file})`), `${file} is not to be chosen`);
  }
});

test('every link leads somewhere', () => {
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-');
  for (const [file, text] of pages)
    for (const [, target = ''] of text.matchAll(/(?:\]\(|^\[\w+\]: )([^)\s]+)/gm)) {
      if (/^https?:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const place = join(dirname(`${FOLDER}/${file}`), path);
      assert.ok(existsSync(`${root}demo/docs/${place}`), `${file}: ${target}`);
      if (!anchor) continue;
      const headings = [...readPage(place).matchAll(/^#+ (.*)$/gm)].map(([, one]) => slug(one!));
      assert.ok(headings.includes(anchor), `${file}: ${target}`);
    }
});

test('addresses are examples, or the platform’s own', () => {
  const known = /^(cdn|shop|rewards\.shop)\.example$|^www\.wixapis\.com$|^www\.w3\.org$/;
  for (const [file, text] of pages)
    for (const [, host = ''] of text.matchAll(/https?:\/\/([\w.-]+)/g))
      assert.match(host, known, file);
});

test('no snippet for a page holds a secret', () => {
  for (const { file, language, text } of snippets)
    if (/^(html|liquid)$/.test(language)) assert.doesNotMatch(text, /secret|_key|sk_/i, file);
});

test('every part of a server is one that the compiler takes', () => {
  const texts = snippets.filter(({ language }) => language === 'ts').map(({ text }) => text);
  assert.ok(texts.length >= 4);
  assert.deepEqual(faultsIn(texts.map(asModule)), []);
});

test('the token that a store’s server signs is one that the proxy takes, as long as the secret is the same', async () => {
  const { text } = snippets.find(({ file, name }) => file === 'any-page.md' && name === 'token')!;
  const module = ts.ModuleKind.CommonJS;
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module } });
  const exports: { rewardsToken?: (shopperId: string, secret: string) => Promise<string> } = {};
  new Function('exports', 'require', outputText)(exports, () => jose);
  const secret = 'thirty-two characters or more of it';
  const token = await exports.rewardsToken!('42', secret);
  const request = new Request('https://rewards.shop.example/', {
    headers: { authorization: `Bearer ${token}` },
  });
  const shopper = await ownToken({ secret, audience: 'rewards' })(request);
  assert.equal(shopper?.id, '42');
  await assert.rejects(ownToken({ secret: secret.toUpperCase(), audience: 'rewards' })(request));
});

test('what goes through old parsers is written in the old language', () => {
  const old = snippets.filter(
    ({ file, name }) => /^(gtm|consent)$/.test(name) || (file === 'magento.md' && name === 'cart'),
  );
  assert.equal(old.length, 3);
  for (const { language, text } of old)
    for (const code of language === 'html' ? inline(text) : [text])
      parse(code, { ecmaVersion: 5, sourceType: 'script' });
});

test('what is pasted as a script is one, and does not end early', () => {
  const scripts = snippets.flatMap(({ language, text }) =>
    /^(html|php|liquid)$/.test(language) ? inline(text) : [],
  );
  assert.ok(scripts.length >= 6);
  for (const code of scripts) {
    parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    assert.doesNotMatch(code, /<!--|<\//);
  }
});

test('every snippet has a name that a test calls it by', () => {
  for (const { file, language, name } of snippets) assert.ok(language && name, file);
});
