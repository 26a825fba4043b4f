import * as fc from 'fast-check';
import { PATIENCE } from '../support/ui-browser.js';
import { MARKUP } from './hostile-texts.js';
import { shown, text } from './texts.js';

describe('markup of a backend', () => {
  for (const said of MARKUP)
    it(`fault 31: is text: ${JSON.stringify(said).slice(0, 40)}`, async function () {
      this.timeout(20_000 * PATIENCE);
      await shown(said, false);
    });

  it('fault 31: is text in any field, whatever it says', async function () {
    this.timeout(90_000 * PATIENCE);
    await fc.assert(fc.asyncProperty(text, fc.boolean(), shown), {
      numRuns: 15 / PATIENCE,
    });
  });
});
