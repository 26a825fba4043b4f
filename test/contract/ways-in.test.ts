import { expect, waitUntil } from '@open-wc/testing';
import { SCREENS } from '../../src/ui/screens/index.js';
import type { ScreenId } from '../../src/ui/screens/screen.js';
import { type PageOptions, closePages, openPage, quiet } from '../support/e2e-page.js';
import { newMember } from '../support/e2e-people.js';
import { PATIENCE_MS } from '../support/ui-browser.js';
import { words } from '../support/ui-launcher.js';

const TAG = '<rewards-launcher endpoint="ORIGIN/apps/rewards"></rewards-launcher>';
const MODULE = '<script type="module" src="BUILT/index.js"></script>';
const DATA = 'data-endpoint="ORIGIN/apps/rewards" data-placement="top-start" data-token=""';

/** Every way in leads to the same: one live launcher, one question to the backend, nothing said. */
async function leadsToOne(options: PageOptions): Promise<HTMLElement> {
  const page = await openPage(options);
  const launcher = await page.launcher();
  await new Promise<void>((resolve) => {
    if (launcher.matches(':state(guest)')) resolve();
    else launcher.addEventListener('rewards-ready', () => resolve());
  });
  await quiet();
  expect(page.launchers(), 'one launcher').to.have.length(1);
  expect(page.asked().filter((url) => url.endsWith('/session'))).to.have.length(1);
  expect(page.faults).to.deep.equal([]);
  expect(page.said).to.deep.equal([]);
  return launcher;
}

describe('a module script', () => {
  afterEach(closePages);

  it('works in the head (fault 47)', async () => {
    await leadsToOne({ head: MODULE, body: TAG });
  });

  it('works right before the tag (fault 47)', async () => {
    await leadsToOne({ body: `<main></main>${MODULE}${TAG}` });
  });

  it('works after the tag (fault 47)', async () => {
    await leadsToOne({ body: `${TAG}<main></main>${MODULE}` });
  });

  it('works twice on a page (fault 45)', async () => {
    await leadsToOne({ head: MODULE, body: `${TAG}${MODULE}` });
  });

  it('works for a tag that a script makes later', async () => {
    const page = await openPage({ head: MODULE });
    await page.window.customElements.whenDefined('rewards-launcher');
    const launcher = page.document.createElement('rewards-launcher');
    launcher.setAttribute('preview', 'guest');
    page.document.body.append(launcher);
    await new Promise((resolve) => launcher.addEventListener('rewards-ready', resolve));
    expect(page.faults).to.deep.equal([]);
  });

  it('keeps properties that were set before the script came (fault 47)', async () => {
    const page = await openPage({ body: '<rewards-launcher preview="guest"></rewards-launcher>' });
    const [launcher] = page.launchers();
    Object.assign(launcher!, { label: 'Halden Circle' });
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = (await openPage({ body: '<a href="BUILT/index.js"></a>' })).document.querySelector(
      'a',
    )!.href;
    page.document.head.append(script);
    await page.launcher();
    await quiet(100);
    expect(launcher!.shadowRoot!.textContent).to.include('Halden Circle');
  });
});

describe('a classic script', () => {
  afterEach(closePages);

  const isMounted = async (options: PageOptions): Promise<void> => {
    const launcher = await leadsToOne(options);
    expect(launcher.getAttribute('placement')).to.equal('top-start');
    expect(launcher.hasAttribute('token')).to.equal(true);
    expect(launcher.ownerDocument.body.lastElementChild!.localName).to.equal('rewards-launcher');
  };

  it('works async in the head, before there is a body', async () => {
    await isMounted({ head: `<script async src="BUILT/script.js" ${DATA}></script>` });
  });

  it('works blocking in the head', async () => {
    await isMounted({
      head: `<script src="BUILT/script.js" ${DATA}></script>`,
      body: '<p>Store</p>',
    });
  });

  it('works at the end of the body', async () => {
    await leadsToOne({ body: `<p>Store</p><script src="BUILT/script.js" ${DATA}></script>` });
  });

  it('works under its neutral name', async () => {
    await isMounted({ head: `<script async src="BUILT/rl.js" ${DATA}></script>` });
  });

  it('works when another script injects it long after, as tag managers do', async () => {
    await leadsToOne({
      body: `<p>Store</p><script>
        addEventListener('load', function () {
          setTimeout(function () {
            var tag = document.createElement('script');
            tag.src = 'BUILT/script.js';
            tag.setAttribute('data-endpoint', 'ORIGIN/apps/rewards');
            document.getElementsByTagName('head')[0].appendChild(tag);
          }, 50);
        });
      </script>`,
    });
  });

  it('fills the tag that is there already, where it says nothing itself', async () => {
    const launcher = await leadsToOne({
      head: `<script async src="BUILT/script.js" ${DATA}></script>`,
      body: '<rewards-launcher placement="bottom-start"></rewards-launcher><footer></footer>',
    });
    expect(launcher.getAttribute('placement')).to.equal('bottom-start');
    expect(launcher.getAttribute('endpoint')).to.include('/apps/rewards');
    expect(launcher.nextElementSibling!.localName).to.equal('footer');
  });

  it('twice on a page is once (fault 45)', async () => {
    await leadsToOne({
      head: `<script async src="BUILT/script.js" ${DATA}></script>`,
      body: `<script src="BUILT/rl.js" ${DATA}></script>`,
    });
  });

  it('takes what else is said about its tag for itself', async () => {
    const launcher = await leadsToOne({
      head: `<script async src="BUILT/script.js" ${DATA} data-cfasync="false"></script>`,
    });
    expect(launcher.hasAttribute('cfasync')).to.equal(false);
  });

  it('leaves the nonce of its tag to the script it brings in', async () => {
    const page = await openPage({
      policy: "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ORIGIN",
      head: `<script nonce="abc" src="BUILT/script.js" ${DATA}></script>`,
    });
    await page.launcher();
    const [, brought] = page.document.querySelectorAll('script');
    expect(brought!.type).to.equal('module');
    expect(brought!.nonce).to.equal('abc');
    expect(page.faults).to.deep.equal([]);
  });
});

describe('the single file', () => {
  afterEach(closePages);

  it('works as a classic script', async () => {
    await leadsToOne({ head: '<script async src="BUILT/single.js"></script>', body: TAG });
  });

  it('works as a module', async () => {
    await leadsToOne({ head: '<script type="module" src="BUILT/single.js"></script>', body: TAG });
  });

  it('opens its panel without loading anything more', async () => {
    const page = await openPage({
      head: '<script src="BUILT/single.js"></script>',
      body: TAG,
    });
    const launcher = await page.launcher();
    await (launcher as HTMLElement & { show(screen: string): Promise<void> }).show('redeem');
    await quiet(200);
    const built = page.asked().filter((url) => url.includes('/rewards-launcher/'));
    expect(built.map((url) => new URL(url).pathname)).to.deep.equal([
      '/rewards-launcher/single.js',
    ]);
  });

  it('has every screen in it', async () => {
    const { token } = await newMember(640);
    const page = await openPage({
      head: '<script src="BUILT/single.js"></script>',
      body: `<rewards-launcher endpoint="ORIGIN/apps/rewards" token="${token}"></rewards-launcher>`,
    });
    const launcher = await page.ready();
    let before = '';
    for (const screen of Object.keys(SCREENS).filter((id) => id !== 'friend') as ScreenId[]) {
      await launcher.show(screen);
      const read = () => words(launcher.shadowRoot!.querySelector('.panel-content'));
      await waitUntil(() => read() && read() !== before, `the screen ${screen}`, {
        timeout: PATIENCE_MS,
      });
      before = read();
    }
    expect(page.faults).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('says where the sample programme is', async () => {
    const page = await openPage({
      head: '<script src="BUILT/single.js"></script>',
      body: '<rewards-launcher preview="member"></rewards-launcher>',
    });
    await page.launcher();
    await quiet(200);
    expect(page.said.join()).to.contain('preview is not in single.js');
    expect(page.faults).to.deep.equal([]);
  });

  it('beside the module script is the one that came first', async () => {
    await leadsToOne({ head: `<script src="BUILT/single.js"></script>${MODULE}`, body: TAG });
  });
});
