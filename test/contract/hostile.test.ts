import { expect, waitUntil } from '@open-wc/testing';
import type { CartLine } from '../../src/domain/cart.js';
import { merchant } from '../support/demo.js';
import { newMember, vouchersOf } from '../support/e2e-people.js';
import { closePages, openPage, quiet } from '../support/e2e-page.js';
import { PATIENCE_MS } from '../support/ui-browser.js';

const MODULE = '<script type="module" src="BUILT/index.js"></script>';
/** What such libraries do to every list of the page. */
const PROTOTYPE = `
  var quote = JSON.stringify;
  Array.prototype.toJSON = function () {
    return '[' + this.map(function (one) { return quote(one); }).join(', ') + ']';
  };
  Array.prototype.each = Array.prototype.forEach;`;
const tag = (token: string): string =>
  `<rewards-launcher endpoint="ORIGIN/apps/rewards" token="${token}"></rewards-launcher>`;

describe('a page with habits of its own', () => {
  afterEach(closePages);

  for (const file of ['script.js', 'single.js'])
    it(`that loads its scripts by RequireJS keeps its modules: ${file}`, async () => {
      const page = await openPage({
        head: `<script>
            window.defined = [];
            window.define = function () { defined.push(arguments); };
            window.define.amd = {};
          </script><script src="BUILT/${file}" data-preview="guest"></script>`,
        body: '<rewards-launcher preview="guest"></rewards-launcher>',
      });
      await page.launcher();
      await quiet(200);
      expect((page.window as unknown as { defined: unknown[] }).defined).to.have.length(0);
      expect(page.faults).to.deep.equal([]);
    });

  it('that has CommonJS words lying about is not mistaken for Node', async () => {
    const page = await openPage({
      head: '<script>var module = {exports: {}}, exports = module.exports;</script><script src="BUILT/single.js"></script>',
      body: '<rewards-launcher preview="guest"></rewards-launcher>',
    });
    await page.launcher();
    const { module } = page.window as unknown as { module: { exports: object } };
    expect(Object.keys(module.exports)).to.deep.equal([]);
  });

  it('that runs Prototype.js asks about the bag in JSON the backend can read (fault 61)', async () => {
    const { token } = await newMember(640);
    const page = await openPage({
      head: `<script>${PROTOTYPE}</script>${MODULE}`,
      body: tag(token),
    });
    const launcher = await page.ready();
    // A list of the page's own, with what the library gave to all of them.
    const lines = page.window.JSON.parse(
      '[{"productId": "cap", "quantity": 1, "total": {"amountMinor": 6400, "currency": "USD"}}]',
    ) as CartLine[];
    const quote = await launcher.client!.quote(lines);
    expect(quote!.lines).to.have.length(1);
  });

  it('that runs Prototype.js keeps a deed without an answer, and finds it again (fault 61)', async () => {
    const person = await newMember(640);
    const keys: (string | null)[] = [];
    const open = (loses: boolean) =>
      openPage({
        before: (window) => {
          const plain = window.fetch.bind(window);
          window.fetch = async (input, init) => {
            const response = await plain(input, init);
            if (init?.method !== 'POST') return response;
            keys.push(new Headers(init.headers).get('idempotency-key'));
            if (loses) throw new window.TypeError('Failed to fetch');
            return response;
          };
        },
        head: `<script>${PROTOTYPE}</script>${MODULE}`,
        body: tag(person.token),
      });
    const page = await open(true);
    const launcher = await page.ready();
    void launcher.client!.redeem({ rewardId: 'amount-5' }).catch(() => undefined);
    await waitUntil(() => keys.length, 'a request', { timeout: PATIENCE_MS });
    page.close();
    const before = keys.length;

    await open(false);
    await waitUntil(() => keys.length > before, 'the deed again', { timeout: PATIENCE_MS });
    expect(new Set(keys).size).to.equal(1);
    expect(await vouchersOf(person)).to.have.length(1);
    localStorage.clear();
  });

  const STORAGES: Record<string, (window: Window & typeof globalThis) => void> = {
    'forbids its storage': (window) => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new window.DOMException('Forbidden', 'SecurityError');
          },
        });
    },
    'has filled its storage': (window) => {
      window.Storage.prototype.setItem = () => {
        throw new window.DOMException('Full', 'QuotaExceededError');
      };
    },
  };
  for (const [what, before] of Object.entries(STORAGES))
    it(`that ${what} has a launcher that works without memory (fault 59)`, async () => {
      const { token } = await newMember(640);
      const page = await openPage({ before, head: MODULE, body: tag(token) });
      const launcher = await page.ready();
      const { voucher } = await launcher.client!.redeem({ rewardId: 'amount-5' });
      expect(voucher!.code).to.match(/^HLD-/);
      expect(page.faults).to.deep.equal([]);
    });

  it('in a sandbox without an origin shows live points (fault 59)', async () => {
    const token = await merchant('token', 'ines');
    const { document, window } = await openPage({ body: '<a href="BUILT/index.js"></a>' });
    const origin = new URL(document.querySelector('a')!.href).origin;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><script type="module">
        addEventListener('unhandledrejection', ({ reason }) => parent.postMessage('fault ' + reason, '*'));
        addEventListener('error', ({ message }) => parent.postMessage('fault ' + message, '*'));
        document.addEventListener('rewards-ready', async ({ target }) => {
          await target.show('home');
          setInterval(() => parent.postMessage(target.shadowRoot.textContent, '*'), 100);
        });
        import('${origin}/rewards-launcher/index.js');
      </script>${tag(token).replace('ORIGIN', origin)}`;
    const said: string[] = [];
    window.addEventListener('message', ({ data }) => said.push(String(data)));
    document.body.append(frame);
    await waitUntil(() => said.at(-1)?.includes('Ines'), 'her name', { timeout: PATIENCE_MS });
    expect(said.filter((text) => text.startsWith('fault'))).to.deep.equal([]);
  });
});
