import { expect } from '@open-wc/testing';
import { PATIENCE } from '../support/ui-browser.js';
import { $$, walkTo, words } from '../support/ui-launcher.js';
import { ODD } from './hostile-texts.js';
import { saying, shown } from './texts.js';

describe('a text that is hardly one', () => {
  for (const said of ODD)
    it(`fault 29: stays in its place: ${JSON.stringify(said).slice(0, 40)}`, async function () {
      this.timeout(20_000 * PATIENCE);
      await shown(said, false);
    });
});

describe('a name that is written from right to left', () => {
  it('fault 29: turns nothing around but itself', async () => {
    const launcher = await saying('\u202egnp.exe');
    await walkTo(launcher, 'activity');
    for (const node of $$(launcher, '.panel-body *')) {
      const own = [...node.childNodes].some(
        ({ nodeType, data = '' }: ChildNode & { data?: string }) =>
          nodeType === 3 && data.includes('\u202e'),
      );
      if (own)
        expect(getComputedStyle(node).unicodeBidi, words(node)).to.match(/isolate|plaintext/);
    }
  });
});
