import { fileText } from '../support/ui-browser.js';

/** The style sheets and the code of the element, as they are written. */
const MODULES = [
  'theme/host.styles',
  'theme/launcher-tokens.styles',
  'theme/panel-tokens.styles',
  'theme/plain-tokens.styles',
  ...'base button card celebrate form measure row section state ticket'
    .split(' ')
    .map((name) => `ui/atoms/${name}.styles`),
  ...'launcher nudge reached'.split(' ').map((name) => `ui/launcher/${name}.styles`),
  ...'panel shell'.split(' ').map((name) => `ui/panel/${name}.styles`),
  ...'activity card earn friend help home redeem refer refer-below settings tiers'
    .split(' ')
    .map((name) => `ui/screens/${name}.styles`),
];
/** Where values are handed to the style sheets by script. */
const SCRIPTS = [
  'ui/panel/anchor',
  'ui/panel/sheet',
  ...'measure vars'.split(' ').map((name) => `ui/atoms/${name}`),
  ...'activity-window tiers'.split(' ').map((name) => `ui/screens/${name}`),
];

const PLAIN = /\/\*[\s\S]*?\*\//g;

export const source = (name: string): Promise<string> => fileText(`../../src/${name}.ts`);

/** All style sheets in one text, without their comments. */
export async function styles(): Promise<string> {
  const modules = await Promise.all(
    MODULES.map((name) => import(new URL(`../../src/${name}.ts`, import.meta.url).href)),
  );
  return modules
    .flatMap((module: object) => Object.values(module) as { cssText: string }[])
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(PLAIN, '');
}

export const scripts = async (): Promise<string> =>
  (await Promise.all(SCRIPTS.map(source))).join('\n');

export const all = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map(([, name]) => name!));
