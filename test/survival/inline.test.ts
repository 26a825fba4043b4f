import { expect } from '@open-wc/testing';
import { type StorePage, closePages } from '../support/e2e-page.js';
import { embedWords } from '../support/embeds.js';
import { textOf } from './measure.js';
import { survivalRoom } from './promises.js';
import { RULES } from './rules.js';
import type { SurvivalPage } from './shop.js';
import { THEMES } from './themes.js';
import { openSurvivalPage, sees } from './visit.js';

/** The texts of the inline elements, each in an element of its own. */
const TEXTS = [
  ['rewards-balance', '.chip'],
  ['rewards-balance', '.chip .num'],
  ['rewards-earn-hint', '.hint'],
  ['rewards-earn-hint', '.hint b'],
] as const;

interface Inline {
  readonly texts: readonly string[];
  /** Width and height of what stands in the page. */
  readonly sizes: readonly number[];
  readonly family: string;
  readonly direction: string;
  readonly faults: readonly string[];
}

async function lookInto(page: StorePage, place: Element): Promise<Inline> {
  const add = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = page.document.createElement(tag);
    for (const [name, value] of Object.entries({
      ...attributes,
      preview: 'member',
      scheme: 'light',
    }))
      element.setAttribute(name, value);
    // Some themes hide what is empty.
    element.textContent = 'Points';
    place.prepend(element);
    return element;
  };
  const balance = add('rewards-balance', {});
  const hint = add('rewards-earn-hint', { price: '24' });
  await sees(() => embedWords(balance) && embedWords(hint), 'both have their words');
  const roots = { 'rewards-balance': balance, 'rewards-earn-hint': hint };
  const { fontFamily: family, direction } = getComputedStyle(balance);
  return {
    texts: TEXTS.flatMap(([tag, selector]) =>
      textOf(roots[tag].shadowRoot!.querySelector(selector)!).map(
        (line) => `${tag} ${selector}: ${line}`,
      ),
    ),
    sizes: [balance, hint].map((element) => {
      const root = element.shadowRoot!.querySelector('.root > :last-child')!;
      return Math.round(root.getBoundingClientRect().height);
    }),
    family,
    direction,
    faults: [...page.faults, ...page.said],
  };
}

/** The same on a page without any style, in the same font and direction. */
async function plainLook({ family, direction }: Inline): Promise<Inline> {
  const page = await openSurvivalPage({ name: 'without any style' }, 'embeds.js');
  Object.assign(page.document.body.style, { fontFamily: family, direction });
  return lookInto(page, page.document.querySelector('main')!);
}

const ALL: SurvivalPage = {
  name: 'that has every hostile rule at once',
  css: RULES.map(({ css }) => css).join('\n'),
};

describe('the inline elements', () => {
  survivalRoom();
  afterEach(closePages);

  for (const theme of [...THEMES, ALL])
    it(`look the same in a store ${theme.name}`, async () => {
      const page = await openSurvivalPage(theme, 'embeds.js');
      const look = await lookInto(page, page.document.querySelector('main')!);
      page.close();
      const plain = await plainLook(look);
      expect(look.texts).to.deep.equal(plain.texts);
      expect(look.sizes).to.deep.equal(plain.sizes);
      expect(look.faults).to.deep.equal([]);
    });
});
