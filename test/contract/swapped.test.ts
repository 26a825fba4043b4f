import { expect } from '@open-wc/testing';
import { closePages, openPage, quiet } from '../support/e2e-page.js';
import { sees } from '../support/ui-launcher.js';

const TAG = '<rewards-launcher endpoint="ORIGIN/apps/rewards"></rewards-launcher>';

const WAYS_IN = {
  'the module script': { head: '<script type="module" src="BUILT/index.js"></script>', tag: TAG },
  'the classic script': {
    head: '<script src="BUILT/script.js" data-endpoint="ORIGIN/apps/rewards"></script>',
    tag: '',
  },
};

/** How such stores put the next page in the place of this one. */
const SWAPS: Record<string, (document: Document, html: string) => void> = {
  'in its body': ({ body }, html) => {
    body.innerHTML = html;
  },
  'with its body': (document, html) => {
    const body = document.createElement('body');
    body.innerHTML = html;
    document.documentElement.replaceChild(body, document.body);
  },
};

describe('a store that changes its page without loading it', () => {
  afterEach(closePages);

  for (const [name, { head, tag }] of Object.entries(WAYS_IN))
    for (const [where, swap] of Object.entries(SWAPS))
      it(`${where} has the launcher on the next one, and nothing left of the last: ${name} (fault 51)`, async () => {
        const page = await openPage({ head, body: `<main>A cap</main>${tag}` });
        const first = await page.ready();
        await first.show('earn');
        const next = first.outerHTML.replace(' open=""', '');

        swap(page.document, `<main>A coat</main>${tag && next}`);
        const calls = page.window as unknown as { rewardsLauncher: unknown[] };
        const second = await page.ready();
        await quiet();

        expect(page.document.body.textContent).to.include('A coat');
        expect(page.launchers()).to.have.length(1);
        expect(second === first, 'another element').to.equal(false);
        expect(second.hasAttribute('open')).to.equal(false);
        expect(first.client).to.equal(undefined);
        calls.rewardsLauncher.push(['show', 'home']);
        await quiet();
        expect(second.open, 'the page speaks to the second').to.equal(true);
        expect(page.faults).to.deep.equal([]);
        expect(page.said).to.deep.equal([]);
      });

  it('may take the launcher away for good: what is taken out alone stays out', async () => {
    const { head } = WAYS_IN['the classic script'];
    const page = await openPage({ head, body: '<main>A cap</main>' });
    const launcher = await page.ready();
    // Before that, a framework may have taken it out that does not know it.
    await sees(() => page.document.readyState === 'complete', 'the page has loaded');
    launcher.remove();
    await quiet();
    expect(page.launchers()).to.have.length(0);
  });
});
