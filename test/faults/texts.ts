/** A launcher whose every text says what a test gives it, and what must not come of it. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createFetchAdapter } from '../../src/adapter.js';
import type { RewardsLauncher } from '../../src/index.js';
import {
  fullActivity,
  fullMember,
  fullProgram,
  fullReferrals,
  fullSession,
  fullVoucher,
} from '../adapter/full-answers.js';
import { $, $$, openAt, ready, root, walkTo } from '../support/ui-launcher.js';
import { ADDRESSES, MARKUP, ODD } from './hostile-texts.js';

const SCREENS = 'home earn redeem redeem/ten wallet activity refer tiers card settings help'.split(
  ' ',
);
const ALL = {
  session: fullSession,
  program: fullProgram,
  member: fullMember,
  'member/vouchers': { items: [fullVoucher] },
  'member/activity': fullActivity,
  'member/referrals': fullReferrals,
};

/** Words the contract knows: another one in their place leaves nothing to be shown. */
const WORDS = /^(id|state|kind|basis|completion|currency|per|period|version|needsMode|.*Id|.*Ids)$/;

/** The same answer with one text wherever a backend may write its own. */
function spoilt(value: unknown, text: string, withWords: boolean, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => spoilt(one, text, withWords, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, spoilt(one, text, withWords, name)]),
    );
  if (typeof value !== 'string' || key === 'currency') return value;
  return withWords || !WORDS.test(key) ? text : value;
}

const answering = (text: string, withWords: boolean): typeof fetch =>
  (async (address: string) => {
    const path = /\/rewards\/([^?]*)/.exec(address)![1] as keyof typeof ALL;
    const body = path === 'session' && withWords ? fullSession : spoilt(ALL[path], text, withWords);
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;

/** What no template of ours holds. */
const FOREIGN =
  /^(script|style|iframe|frame|object|embed|base|link|meta|math|mglyph|foreignobject|animate|set|audio|video|applet)$/;

/** Nothing of it is markup, an address that runs, or a rule. */
export function isHarmless(launcher: RewardsLauncher): void {
  for (const node of root(launcher).querySelectorAll('*')) {
    expect(node.localName).to.not.match(FOREIGN);
    for (const { name, value } of node.attributes) {
      expect(name).to.not.match(/^on|^srcdoc$|^action$|^formaction$/);
      if (/^(href|src|xlink:href)$/.test(name) && !value.startsWith('#'))
        expect(new URL(value, location.href).protocol).to.match(/^(https?|mailto|tel|sms|blob):$/);
    }
  }
  for (const sheet of root(launcher).adoptedStyleSheets)
    for (const rule of sheet.cssRules) expect(rule.cssText).to.not.contain('javascript');
}

/** The panel stands, its way out is there, and nothing sticks out of it. */
function isWhole(launcher: RewardsLauncher, screen: string): void {
  for (const part of ['.panel', '.panel-body']) {
    const { scrollWidth, clientWidth } = $(launcher, part)!;
    expect(scrollWidth, `${part} of ${screen}`).to.be.at.most(clientWidth);
  }
  expect($$(launcher, '.panel button').length, screen).to.be.above(0);
}

/** Anything somebody may write. */
export const text = fc.oneof(
  fc.constantFrom<string>(...MARKUP),
  fc.constantFrom<string>(...ADDRESSES),
  fc.constantFrom<string>(...ODD),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** How often a text has run. */
export const ran = (): number => runs;

const page = window as { hacked?: () => void };
let runs = 0;
before(() => (page.hacked = () => void runs++));
beforeEach(() => (runs = 0));

/** A launcher in front of a backend that says the same everywhere; with `withWords`, in place of its words, too. */
export const saying = (said: string, withWords = false): Promise<RewardsLauncher> =>
  ready(
    {},
    {
      adapter: createFetchAdapter({
        baseUrl: '/rewards',
        fetch: answering(said, withWords),
        retry: { attempts: 1 },
      }),
    },
  );

/** Walks through every screen of a programme whose texts all say the same. */
export async function shown(said: string, withWords: boolean): Promise<void> {
  const launcher = await saying(said, withWords);
  const isFound = said.trim() !== '' && !withWords;
  for (const screen of SCREENS) {
    // A question about a reward that is not there is not asked.
    await (isFound || !screen.includes('/') ? walkTo : openAt)(launcher, screen);
    isHarmless(launcher);
    isWhole(launcher, screen);
  }
  expect(runs, 'it never ran').to.equal(0);
  launcher.remove();
}
