import { readFileSync } from 'node:fs';
import { type Plugin, type UserConfig, defineConfig } from 'vite';
import { parse } from 'yaml';
import { askTwice } from './.ci/ask-twice.ts';
import { budgets } from './.ci/budgets.ts';
import { layers } from './.ci/layers.ts';
import { litGlobals } from './.ci/lit-globals.ts';
import { minifyStyles } from './.ci/minify-styles.ts';
import { plainNamespaces } from './.ci/plain-namespaces.ts';
import { shortKeys } from './.ci/short-keys.ts';
import { shortNames } from './.ci/short-names.ts';
import { trustedTypes } from './.ci/trusted-types.ts';
import { atHand, leaveOut } from './.ci/leave-out.ts';
import packageJson from './package.json' with { type: 'json' };

/** Chunks that are asked for as one: what makes points live, and what every screen (or nudge) is made of. */
const GROUPS = [
  {
    name: 'launcher',
    priority: 3,
    test: /@lit\/reactive-element|src\/(theme\/(host|launcher|scheme)|ui\/launcher\/(rewards-launcher|face|launcher)\.|ui\/events|i18n\/launcher-words)/,
  },
  {
    name: 'live',
    priority: 2,
    test: /src\/(connect|client\/(?!commands|outbox|selectors\/program)|adapter\/(standard-adapter|request|server-clock|auth|body|problem|schema\.|session|presets\/standard)|platforms\/standalone|ui\/launcher\/(live|configuration)|domain\/points)/,
  },
  {
    name: 'mapping',
    priority: 1,
    test: /src\/adapter\/mapping\/(declared|mapped-adapter|sources|expression|convert|path)/,
  },
  {
    name: 'presets',
    priority: 2,
    test: /src\/adapter\/presets\/index/,
  },
  {
    name: 'shell',
    priority: 2,
    test: /src\/(ui\/panel\/(shell|adopt)|theme\/panel-tokens)/,
  },
  {
    name: 'domain',
    priority: 2,
    test: /src\/(domain\/(earning|member|reward|voucher|when|money|tier)|i18n\/(?!locales|launcher|keys|own|wished)|ui\/controllers\/speech|client\/selectors\/program)/,
  },
  {
    name: 'panel',
    priority: 1,
    test: /src\/(ui\/panel\/(?!shell|sheet|anchor|adopt|share|expired|deeds)|ui\/atoms\/(icon|button|row|section|state|card|measure|base|vars|problem)|ui\/screens\/(index|words|tier-words))/,
  },
];

/** What client and adapter need at once; the rest follows with the first call. */
const HEADLESS = [
  {
    name: 'wire',
    priority: 1,
    test: /src\/(adapter\/(standard-adapter|request|server-clock|auth|body|problem|schema\.|session|presets\/standard)|domain\/json|client\/(errors|system))/,
  },
];

const shared: UserConfig = {
  base: './',
  define: {
    __VERSION__: JSON.stringify(packageJson.version),
    'process.env.NODE_ENV': JSON.stringify('production'),
  },
  resolve: { conditions: ['production', 'browser', 'import', 'default'] },
};

/** Modules with chunks: the elements, or (apart, so that no element comes along) the headless client. */
const modules = (
  entry: Record<string, string>,
  chunks: string,
  groups: typeof GROUPS,
): UserConfig => ({
  ...shared,
  plugins: [
    layers(),
    shortKeys(),
    shortNames(),
    minifyStyles(),
    litGlobals(),
    trustedTypes(),
    plainNamespaces(),
    askTwice(),
    budgets(),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    emptyOutDir: chunks === 'chunks',
    lib: { entry, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: `${chunks}/[name]-[hash].js`,
        codeSplitting: { groups },
      },
    },
  },
});

const oneFile = (name: string, entry: string, target: string): UserConfig => ({
  ...shared,
  plugins: [
    leaveOut(),
    ...(name === 'single' ? [atHand()] : []),
    shortKeys(),
    shortNames(),
    minifyStyles(),
    litGlobals(),
    trustedTypes(),
    budgets(),
  ],
  build: {
    target,
    sourcemap: true,
    emptyOutDir: false,
    lib: { entry, formats: ['iife'], name: 'RewardsLauncherBundle', fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});

/** The contract goes into the file, in the place of the module that reads it. */
const embedContract = (): Plugin => ({
  name: 'embed-contract',
  load(id) {
    if (!id.endsWith('/conformance/contract/document.ts')) return null;
    const document: unknown = parse(readFileSync('src/adapter/openapi.yaml', 'utf8'));
    return `export const contract = ${JSON.stringify(document)};`;
  },
});

/** `npx rewards-launcher check`: one file for Node, with all it needs but Node itself. */
const command: UserConfig = {
  define: shared.define,
  plugins: [layers(), embedContract()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/conformance/bin.ts',
    target: 'node20',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      output: {
        banner: '#!/usr/bin/env node',
        entryFileNames: 'check.js',
        minify: true,
        codeSplitting: false,
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'check') return command;
  if (mode === 'script') return oneFile('script', 'src/script.ts', 'es2015');
  if (mode === 'neutral') return oneFile('rl', 'src/script.ts', 'es2015');
  if (mode === 'single') return oneFile('single', 'src/single.ts', 'es2022');
  if (mode === 'headless')
    return modules({ client: 'src/client.ts', adapter: 'src/adapter.ts' }, 'headless', HEADLESS);
  return modules(
    { index: 'src/index.ts', embeds: 'src/embeds.ts', elements: 'src/elements.ts' },
    'chunks',
    GROUPS,
  );
});
