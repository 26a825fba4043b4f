import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { PATIENCE } from '../support/ui-browser.js';
import { $$, button, make, ready, walkTo } from '../support/ui-launcher.js';
import { ADDRESSES } from './hostile-texts.js';
import { isHarmless, ran, shown, text } from './texts.js';

describe('an address of a backend', () => {
  for (const said of ADDRESSES)
    it(`fault 32: leads nowhere it should not: ${JSON.stringify(said).slice(0, 40)}`, async function () {
      this.timeout(20_000 * PATIENCE);
      await shown(said, false);
    });
});

const ATTRIBUTES =
  'endpoint preset program currency token platform locale placement variant label scheme sign-in-url sign-up-url screen preview id class style title lang dir'.split(
    ' ',
  );

describe('text of an attribute', () => {
  it('fault 31: is text, and a wrong one never hides the launcher', async function () {
    this.timeout(120_000 * PATIENCE);
    const named = fc.constantFrom(...ATTRIBUTES);
    await fc.assert(
      fc.asyncProperty(named, text, async (name, said) => {
        const launcher = make({ preview: 'member', [name]: said });
        document.body.append(launcher);
        try {
          await launcher.show();
          isHarmless(launcher);
          expect(button(launcher).getBoundingClientRect().width).to.be.above(20);
          expect(ran(), 'it never ran').to.equal(0);
        } finally {
          launcher.remove();
        }
      }),
      { numRuns: 60 },
    );
  });

  for (const address of ADDRESSES)
    it(`fault 32: leads nowhere it should not: ${JSON.stringify(address)}`, async () => {
      const launcher = await ready({
        preview: 'guest',
        'sign-in-url': address,
        'sign-up-url': address,
      });
      await walkTo(launcher, 'home');
      isHarmless(launcher);
      for (const link of $$<HTMLAnchorElement>(launcher, 'a'))
        expect(link.protocol).to.match(/^https?:$/);
    });
});
