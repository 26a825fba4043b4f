import { expect, waitUntil } from '@open-wc/testing';
import type { CartLine } from '../../src/domain/cart.js';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { merchant } from '../support/demo.js';
import { newMember, vouchersOf } from '../support/e2e-people.js';
import { closePages, openPage, quiet } from '../support/e2e-page.js';

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
const ready = (launcher: HTMLElement): Promise<unknown> =>
  launcher.matches(':state(member)')
    ? Promise.resolve()
    : new Promise((resolve) => launcher.addEventListener('rewards-ready', resolve));

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

  it('that runs Prototype.js asks about the bag in JSON the backend can read', async () => {
    const { token } = await newMember(640);
    const page = await openPage({
      head: `<script>${PROTOTYPE}</script>${MODULE}`,
      body: tag(token),
    });
    const launcher = (await page.launcher()) as RewardsLauncher;
    await ready(launcher);
    // A list of the page's own, with what the library gave to all of them.
    const lines = page.window.JSON.parse(
      '[{"productId": "cap", "quantity": 1, "total": {"amountMinor": 6400, "currency": "USD"}}]',
    ) as CartLine[];
    const quote = await launcher.client!.quote(lines);
    expect(quote!.lines).to.have.length(1);
  });

  it('that runs Prototype.js keeps a deed without an answer, and finds it again', async () => {
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
    const launcher = (await page.launcher()) as RewardsLauncher;
    await ready(launcher);
    void launcher.client!.redeem({ rewardId: 'amount-5' }).catch(() => undefined);
    await waitUntil(() => keys.length, 'a request');
    page.close();
    const before = keys.length;

    await open(false);
    await waitUntil(() => keys.length > before, 'the deed again', { timeout: 4_000 });
    expect(new Set(keys).size).to.equal(1);
    expect(await vouchersOf(person)).to.have.length(1);
    localStorage.clear();
  });

  it('that forbids its storage has a launcher that works without memory', async () => {
    const { token } = await newMember(640);
    const page = await openPage({
      before: (window) => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new window.DOMException('Forbidden', 'SecurityError');
            },
          });
      },
      head: MODULE,
      body: tag(token),
    });
    const launcher = (await page.launcher()) as RewardsLauncher;
    await ready(launcher);
    const { voucher } = await launcher.client!.redeem({ rewardId: 'amount-5' });
    expect(voucher!.code).to.match(/^HLD-/);
    expect(page.faults).to.deep.equal([]);
  });

  it('in a sandbox without an origin shows live points', async () => {
    const token = await merchant('token', 'ines');
    const { document, window } = await openPage({ body: '<a href="BUILT/index.js"></a>' });
    const origin = new URL(document.querySelector('a')!.href).origin;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<!doctype html><script type="module">
        addEventListener('unhandledrejection', ({ reason }) => parent.postMessage('fault ' + reason, '*'));
        addEventListener('error', ({ message }) => parent.postMessage('fault ' + message, '*'));
        document.addEventListener('rewards-ready', ({ target }) => target.show('home').then(() =>
          setTimeout(() => parent.postMessage(target.shadowRoot.textContent, '*'), 300)));
        import('${origin}/rewards-launcher/index.js');
      </script>${tag(token).replace('ORIGIN', origin)}`;
    const said = new Promise<string>((resolve) =>
      window.addEventListener('message', ({ data }) => resolve(String(data))),
    );
    document.body.append(frame);
    expect(await said)
      .to.include('Ines')
      .and.not.include('fault');
  });
});
