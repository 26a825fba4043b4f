import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as backends from '../../demo/proxy/backends.js';
import { PRESET_NAMES } from '../../src/adapter/presets/names.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}demo/docs/proxy.md`, 'utf8');
const blocks = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}));

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
  const files = new Map<string, string>(
    blocks.map(({ language, text }, at): [string, string] => {
      assert.match(language ?? '', /^(ts|html)$/);
      const isModule = /^(import|export) /m.test(text);
      const code = language === 'html' ? assignments(text) : isModule ? text : `${text}export {};`;
      return [`${root}demo/snippet-${at}.ts`, code];
    }),
  );
  assert.ok(files.size >= 6);
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...more) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile(path, ...more)
      : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022);
  };
  const names = [...files.keys()];
  const tags = `${root}src/ui/launcher/rewards-launcher.ts`;
  const program = ts.createProgram([...names, `${root}src/globals.d.ts`, tags], options, host);
  const faults = names.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  assert.deepEqual(
    faults.map(({ messageText, file, start }) => [
      file?.text.slice(start, (start ?? 0) + 40),
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ]),
    [],
  );
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
