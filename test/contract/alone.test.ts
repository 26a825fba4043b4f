import { expect } from '@open-wc/testing';
import { demoOrigin } from '../support/demo.js';
import { closePages, openPage, quiet } from '../support/e2e-page.js';

interface Opens extends HTMLElement {
  show(screen?: string): Promise<void>;
}
const STATES = [
  'guest',
  'member',
  'new-member',
  'top-tier',
  'empty',
  'expired',
  'error',
  'offline',
];

describe('a launcher without a backend', () => {
  afterEach(closePages);

  for (const state of ['', ...STATES])
    it(`shows the sample programme and asks nobody: preview="${state}"`, async () => {
      const page = await openPage({
        head: '<script type="module" src="BUILT/index.js"></script>',
        body: `<rewards-launcher preview="${state}"></rewards-launcher>`,
      });
      const launcher = (await page.launcher()) as Opens;
      await launcher.show();
      await quiet();
      const built = `${await demoOrigin()}/rewards-launcher/`;
      expect(page.asked().filter((url) => !url.startsWith(built))).to.deep.equal([]);
      expect(page.faults).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
    });

  it('says in one sentence what is missing when there is neither backend nor preview', async () => {
    const page = await openPage({
      head: '<script type="module" src="BUILT/index.js"></script>',
      body: '<rewards-launcher></rewards-launcher>',
    });
    await page.launcher();
    await quiet();
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/endpoint.*preview/);
    expect(page.faults).to.deep.equal([]);
  });
});

describe('the page around the launcher', () => {
  afterEach(closePages);

  const own = (page: Window): string[] => Object.getOwnPropertyNames(page);
  const WAYS = {
    'index.js': '<script type="module" src="BUILT/index.js"></script>',
    'script.js': '<script src="BUILT/script.js" data-endpoint="ORIGIN/apps/rewards"></script>',
    'single.js': '<script src="BUILT/single.js"></script>',
  };
  for (const [file, script] of Object.entries(WAYS))
    it(`has one more global at most after ${file}`, async () => {
      const plain = await openPage({});
      const page = await openPage({
        head: script,
        body: '<rewards-launcher endpoint="ORIGIN/apps/rewards"></rewards-launcher>',
      });
      const launcher = (await page.launcher()) as Opens;
      await launcher.show('redeem');
      await quiet();
      const before = new Set(own(plain.window));
      expect(own(page.window).filter((name) => !before.has(name))).to.deep.equal([
        'rewardsLauncher',
      ]);
    });

  it('keeps its nodes, its scroll height and its styles, open or not', async () => {
    const body = '<main style="height: 3000px">Store</main><footer>End</footer>';
    const plain = await openPage({ body });
    const page = await openPage({
      head: '<script type="module" src="BUILT/index.js"></script>',
      body: `${body}<rewards-launcher preview="member"></rewards-launcher>`,
    });
    const launcher = (await page.launcher()) as Opens;
    const look = ({ document: { documentElement: root, body: at } }: typeof page) => ({
      height: root.scrollHeight,
      width: root.scrollWidth,
      styles: [root.getAttribute('style'), at.getAttribute('style'), at.className],
      nodes: [...at.children]
        .map(({ localName }) => localName)
        .filter((name) => !name.includes('-')),
    });
    expect(look(page)).to.deep.equal(look(plain));
    await launcher.show();
    expect(look(page)).to.deep.equal(look(plain));
  });

  it('may call before anything has loaded', async () => {
    const page = await openPage({
      head: `<script>(window.rewardsLauncher = window.rewardsLauncher || []).push(['show', 'earn'])</script>
        <script type="module" src="BUILT/index.js"></script>`,
      body: '<rewards-launcher preview="member"></rewards-launcher>',
    });
    const launcher = (await page.launcher()) as Opens & { open: boolean };
    await new Promise((resolve) => launcher.addEventListener('rewards-after-open', resolve));
    expect(launcher.getAttribute('screen') ?? (launcher as { screen?: string }).screen).to.equal(
      'earn',
    );
    expect(launcher.open).to.equal(true);
  });
});
