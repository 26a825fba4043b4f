/** What stores and their optimisers do to a script before it runs, and to the page after. */
import { expect } from '@open-wc/testing';
import {
  type PageOptions,
  type StorePage,
  closePages,
  openPage,
  quiet,
} from '../support/e2e-page.js';
import { demoOrigin } from '../support/demo.js';
import { sees } from '../support/ui-launcher.js';

const TAG = '<rewards-launcher endpoint="ORIGIN/apps/rewards"></rewards-launcher>';
const MODULE = '<script type="module" src="BUILT/index.js"></script>';
const DATA = 'data-endpoint="ORIGIN/apps/rewards"';
const CLASSIC = `<script src="BUILT/script.js" ${DATA}></script>`;

const isWell = (page: StorePage): void => {
  expect(page.launchers(), 'one launcher').to.have.length(1);
  expect(
    page.asked().filter((url) => url.endsWith('/session')),
    'one question',
  ).to.have.length(1);
  expect(page.faults).to.deep.equal([]);
  expect(page.said).to.deep.equal([]);
};

async function works(options: PageOptions): Promise<StorePage> {
  const page = await openPage(options);
  await page.ready();
  await quiet();
  isWell(page);
  return page;
}

/** Scripts wait under another type, and are made anew once something happens. */
const heldBack = (type: string, attribute: string, until: string): PageOptions => ({
  body: `<script type="${type}" ${attribute}="BUILT/script.js" ${DATA}></script>
    <script>
      ${until}(function () {
        var held = document.querySelector('script[type="${type}"]');
        var script = document.createElement('script');
        for (var at = 0; at < held.attributes.length; at++) {
          var name = held.attributes[at].name;
          if (name === 'type') continue;
          script.setAttribute(name === '${attribute}' ? 'src' : name, held.attributes[at].value);
        }
        held.parentNode.replaceChild(script, held);
      });
    </script>`,
});

/** As a page can compute it: what the file must be, or it does not run. */
async function digest(file: string, append = ''): Promise<string> {
  const text = await (await fetch(`${await demoOrigin()}/rewards-launcher/${file}`)).text();
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text + append));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

describe('a script that is held back', () => {
  afterEach(closePages);

  it('works once Cloudflare’s loader lets it run, after the page has loaded', async () => {
    await works(
      heldBack(
        'abc123-text/javascript',
        'src',
        `(function (run) { addEventListener('load', run); })`,
      ),
    );
  });

  it('works at the first touch, where a cache plugin waits for one', async () => {
    const page = await openPage(
      heldBack(
        'rocketlazyloadscript',
        'data-rocket-src',
        `(function (run) { addEventListener('touchstart', run, { once: true }); })`,
      ),
    );
    await quiet();
    expect(page.launchers()).to.have.length(0);
    page.window.dispatchEvent(new page.window.Event('touchstart'));
    await page.ready();
    isWell(page);
  });

  it('works when consent is given minutes later', async () => {
    const page = await openPage(
      heldBack('text/plain', 'src', `(function (run) { window.consent = run; })`),
    );
    await quiet();
    expect(page.launchers()).to.have.length(0);
    (page.window as unknown as { consent(): void }).consent();
    await page.ready();
    isWell(page);
  });

  it('does what the page has asked for meanwhile', async () => {
    const page = await openPage({
      ...heldBack('text/plain', 'src', `(function (run) { window.consent = run; })`),
      head: `<script>(window.rewardsLauncher = window.rewardsLauncher || []).push(['show', 'earn']);</script>`,
    });
    (page.window as unknown as { consent(): void }).consent();
    const launcher = await page.ready();
    await sees(() => launcher.open, 'the panel is open');
    expect(launcher.screen).to.equal('earn');
  });

  it('says so when it it was merged into another file, and harms nothing', async () => {
    const page = await openPage({
      body: `<script>fetch('BUILT/script.js').then(function (answer) { return answer.text(); }).then(function (code) {
        var all = document.createElement('script');
        all.text = 'var theme = 1;' + code;
        document.head.appendChild(all);
      });</script>`,
    });
    await sees(() => page.said.length, 'it is said');
    expect(page.said.join()).to.contain('must not be merged');
    expect(page.faults).to.deep.equal([]);
  });
});

describe('a script that is checked', () => {
  afterEach(closePages);

  for (const [kind, file, tag] of [
    ['the module script', 'index.js', TAG],
    ['the classic script', 'script.js', ''],
    ['the single file', 'single.js', TAG],
  ] as const) {
    const type = file === 'index.js' ? 'type="module"' : '';
    // Chromium keeps what it has refused for an address, also for a page beside this one.
    const script = (integrity: string, address = file as string): string =>
      `<script ${type} src="BUILT/${address}" integrity="${integrity}" crossorigin="anonymous" ${DATA}></script>`;

    it(`works from another origin when it is what it should be: ${kind}`, async () => {
      await works({ head: script(await digest(file)), body: tag });
    });

    it(`does not run when it is something else, and the page goes on: ${kind}`, async () => {
      const page = await openPage({
        head: script(await digest(file, ' '), `${file}?another`),
        body: `<p>A cap</p>${tag}`,
      });
      await quiet();
      expect(page.window.customElements.get('rewards-launcher')).to.equal(undefined);
      expect(page.document.body.textContent).to.contain('A cap');
    });
  }
});

describe('a page that has modules of its own', () => {
  afterEach(closePages);

  const MAP = `<script type="importmap">{"imports": {"lit": "data:text/javascript,throw 1", "@theme/": "/assets/"}}</script>`;

  it('keeps its import map, which comes first', async () => {
    await works({ head: `${MAP}${MODULE}`, body: TAG });
  });

  it('keeps its import map, with the classic script', async () => {
    await works({ head: `${MAP}${CLASSIC}` });
  });
});

/** What a framework makes of a page that does not look as it expects. */
const hydrated = (how: string, when = 'DOMContentLoaded'): PageOptions => ({
  head: CLASSIC.replace('<script', '<script async'),
  body: `<div id="app">A cap</div><script>
    var html = document.documentElement.cloneNode(true);
    addEventListener('${when}', function () {
      (function wait() {
        var launcher = document.querySelector('rewards-launcher');
        if (!launcher) return setTimeout(wait, 1);
        ${how}
      })();
    });</script>`,
});

describe('a page that a framework takes over', () => {
  afterEach(closePages);

  const remains = async (options: PageOptions): Promise<void> => {
    const page = await openPage(options);
    await sees(() => page.document.querySelector('[data-taken]'), 'it has taken over');
    await page.ready();
    await quiet();
    expect(page.launchers()).to.have.length(1);
    expect(page.launchers()[0]!.getAttribute('endpoint')).to.contain('/apps/rewards');
    expect(page.faults).to.deep.equal([]);
  };

  it('and draws anew has the launcher again', async () => {
    await remains(
      hydrated(
        `document.body.innerHTML = '<div id="app" data-taken>A cap</div><p>More</p>';`,
        'load',
      ),
    );
  });

  it('and puts another document in its place has the launcher again', async () => {
    await remains(
      hydrated(
        `html.querySelector('#app').setAttribute('data-taken', '');
         document.replaceChild(html, document.documentElement);`,
        'load',
      ),
    );
  });

  it('and takes out what it does not know, while the page still loads, has the launcher again', async () => {
    await remains({
      ...hydrated(
        `launcher.parentNode.removeChild(launcher);
         document.querySelector('#app').setAttribute('data-taken', '');`,
      ),
      head: CLASSIC,
    });
  });
});
