import { expect } from '@open-wc/testing';
import { closePages, openPage } from '../support/e2e-page.js';
import { type Person, ask, give, newMember } from '../support/e2e-people.js';
import { embedWords, isWaiting } from '../support/embeds.js';
import { within } from '../support/e2e-visit.js';

const ENTRIES =
  '<script type="module" src="BUILT/index.js"></script><script type="module" src="BUILT/embeds.js"></script>';
const launcher = (person?: Person): string =>
  `<rewards-launcher endpoint="ORIGIN/apps/rewards" ${person ? `token="${person.token}"` : ''}></rewards-launcher>`;

const productPage = async (person?: Person) => {
  const page = await openPage({
    head: ENTRIES,
    body: `<rewards-balance></rewards-balance>
      <rewards-earn-hint id="scarf" price="85" product="moss-scarf"></rewards-earn-hint>
      <rewards-earn-hint id="card" price="50" product="gift-card"></rewards-earn-hint>
      ${launcher(person)}`,
  });
  const at = (selector: string) => page.document.querySelector(selector)!;
  return { page, at };
};

describe('a product page of a store with a programme', () => {
  afterEach(closePages);

  it('says what the product earns: the same as the backend gives', async () => {
    const person = await newMember(640);
    const { page, at } = await productPage(person);
    const lines = [
      { productId: 'moss-scarf', quantity: 1, total: { amountMinor: 8_500, currency: 'USD' } },
    ];
    const { points } = await ask<{ points: number }>(person, 'POST', 'quote', { lines });
    await within(() => embedWords(at('#scarf')), 'a hint');
    expect(embedWords(at('#scarf'))).to.equal(`Earn ${points} points with this purchase`);
    await within(() => !isWaiting(at('#card')), 'an answer about the gift card');
    expect(embedWords(at('#card'))).to.equal('');
    const asked = (end: string) => page.asked().filter((url) => url.endsWith(end)).length;
    expect([asked('/session'), asked('/program'), asked('/quote')]).to.deep.equal([1, 1, 1]);
    expect(page.faults).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('invites a guest to join', async () => {
    const { at } = await productPage();
    await within(() => embedWords(at('#scarf')).startsWith('Join free and earn '), 'an invitation');
  });

  it('shows points that were given meanwhile, together with the launcher', async () => {
    const person = await newMember(640);
    const { page, at } = await productPage(person);
    const tag = await page.ready();
    await within(() => embedWords(at('rewards-balance')) === '640 points', 'the points');
    await give(person, 60);
    await tag.refresh();
    await within(() => embedWords(at('rewards-balance')) === '700 points', 'the new points');
  });
});
