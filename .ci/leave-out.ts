import type { Plugin } from 'vite';

const WORDS = 'preview is not in single.js, which is for live stores: use index.js or script.js.';

/**
 * What the one file does without, since it can not load it later: the sample programme (6 kB), QR codes
 * (4 kB; the card keeps its number and its bars), measured placement (6 kB; the style sheet's holds), and
 * every preset and every bridge but those for Wix, which takes a single file only.
 */
const ABSENT: Readonly<Record<string, string>> = {
  '/adapter/sample-adapter.ts': `export const createSampleAdapter = () => { throw new Error(${JSON.stringify(WORDS)}); };`,
  '/adapter/presets/index.ts': `export const PRESETS = {
    wix: async () => (await import('./wix.js')).wix,
  };`,
  '/platforms/shopify.ts': 'export const shopify = {};',
  '/platforms/bigcommerce.ts': 'export const bigcommerce = () => ({});',
  '/platforms/woocommerce.ts': 'export const woocommerce = {};',
  '/ui/qr/qr.ts': 'export const qr = () => undefined;',
  '/ui/screens/refer-together.ts': "export const together = () => '';",
  '/i18n/launcher-locales.ts': 'export const launcherLocales = {};',
  '/ui/panel/anchor.ts': 'export const anchor = () => () => undefined;',
};

export const leaveOut = (): Plugin => ({
  name: 'leave-out',
  enforce: 'pre',
  // English alone; a store brings other words by `messages`.
  transform(code, id) {
    const english = id.endsWith('/i18n/negotiate.ts')
      ? code.replace(/LOCALES = \[.*?\]/, "LOCALES = ['en']")
      : id.endsWith('/i18n/load-locale.ts')
        ? code.replace(/^ {2}(?!en:)\w+: async .*$/gm, '')
        : undefined;
    return english === undefined ? null : { code: english, map: null };
  },
  load: (id) => Object.entries(ABSENT).find(([file]) => id.endsWith(file))?.[1] ?? null,
});

/** In one file nothing has to wait for a chunk, and no module for its turn: 3.4 kB less. */
export const atHand = (): Plugin => ({
  name: 'at-hand',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const imports: string[] = [];
    const asked = code.replace(/(?<!typeof )\bimport\(('\.[^']+')\)/g, (_asked, file: string) => {
      const name = `atHand${imports.length}`;
      imports.push(`import * as ${name} from ${file};`);
      return `Promise.resolve(${name})`;
    });
    return imports.length ? { code: `${imports.join('\n')}\n${asked}`, map: null } : null;
  },
});
