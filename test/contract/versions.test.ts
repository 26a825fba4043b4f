import { expect } from '@open-wc/testing';
import { closePages, openPage, quiet } from '../support/e2e-page.js';

/** A copy of another version: it was here first, and does little. */
const OTHER = `<script>
  window[Symbol.for('rewards-launcher/version')] = '0.0.1';
  customElements.define('rewards-launcher', class extends HTMLElement {
    connectedCallback() { this.textContent = 'the first'; }
  });
</script>`;
const TAG = '<rewards-launcher preview="guest"></rewards-launcher>';

describe('two copies on one page', () => {
  afterEach(closePages);

  for (const [name, script] of [
    ['the module script', '<script type="module" src="BUILT/index.js"></script>'],
    ['the classic script', '<script src="BUILT/script.js"></script>'],
    ['the single file', '<script src="BUILT/single.js"></script>'],
  ] as const)
    it(`leave the page to the first when ${name} comes second (fault 46)`, async () => {
      const page = await openPage({ head: OTHER, body: `${TAG}${script}` });
      await quiet();
      expect(page.launchers().map(({ textContent }) => textContent)).to.deep.equal(['the first']);
      expect(page.faults).to.deep.equal([]);
    });

  it('are mentioned in one note when their versions differ (fault 46)', async () => {
    const page = await openPage({
      head: OTHER,
      body: `${TAG}<script type="module" src="BUILT/index.js"></script>`,
    });
    await quiet();
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/\[rewards-launcher\].*version/i);
  });

  it('of one version are not worth a word, and share one client (fault 45)', async () => {
    const page = await openPage({
      head: '<script src="BUILT/single.js"></script><script type="module" src="BUILT/index.js"></script>',
      body: '<rewards-launcher endpoint="ORIGIN/apps/rewards"></rewards-launcher>'.repeat(2),
    });
    await page.launcher();
    await quiet();
    const clients = page.launchers().map((one) => (one as { client?: unknown }).client);
    expect(clients).to.have.length(2);
    expect(typeof clients[0]).to.equal('object');
    expect(clients[0] === clients[1], 'one client').to.equal(true);
    expect(page.said).to.deep.equal([]);
  });
});
