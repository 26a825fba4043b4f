import { expect } from '@open-wc/testing';
import type { RewardsLauncher } from '../../../src/index.js';
import { en } from '../../../src/i18n/locales/en.js';
import { PHONE, SMALL, resize } from '../../support/ui-browser.js';
import { pageStyle, ready, walkTo } from '../../support/ui-launcher.js';
import { sideways, tooWide } from '../../support/ui-room.js';

const SCREENS =
  'home earn earn/birthday redeem redeem/ten redeem/tote wallet activity refer tiers card settings help friend/INES42'.split(
    ' ',
  );

/** Four tenths longer, a word by a longer word. */
const longer = (text: string): string => {
  const more = 'mehr als zuvor und noch ein wenig länger '.repeat(9);
  const length = Math.ceil(text.length * 0.4);
  return text.includes(' ') ? `${text} ${more.slice(0, length)}` : text + 'n'.repeat(length);
};
const LONG = Object.fromEntries(
  Object.entries(en).map(([key, text]) => [
    key,
    typeof text === 'string'
      ? longer(text)
      : Object.fromEntries(Object.entries(text).map(([form, words]) => [form, longer(words)])),
  ]),
);

/** Walks through the screens, and notes what does not fit. */
async function tight(launcher: RewardsLauncher, screens: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const screen of screens) {
    await walkTo(launcher, screen);
    for (const what of tooWide(launcher)) found.push(`${screen}: ${what}`);
    if (sideways(launcher) > 0) found.push(`${screen} moves sideways`);
  }
  return found;
}

const LANGUAGES = [
  ['German words', 'de', undefined],
  ['Arabic words, from right to left,', 'ar', undefined],
  ['sentences that are 40 % longer', 'en', LONG],
] as const;

for (const [what, locale, messages] of LANGUAGES) {
  for (const size of [PHONE, SMALL])
    it(`${what} fit on every screen of ${size.width} px (fault 63)`, async () => {
      await resize(size);
      const launcher = await ready({ preview: 'member', locale }, { messages });
      expect(await tight(launcher, SCREENS)).to.deep.equal([]);
    });

  it(`${what} fit in type twice as large`, async () => {
    pageStyle('rewards-launcher{--rewards-font-size:32px}');
    await resize(PHONE);
    const launcher = await ready({ preview: 'member', locale }, { messages });
    expect(await tight(launcher, SCREENS)).to.deep.equal([]);
  });
}
