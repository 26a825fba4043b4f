import { expect } from '@open-wc/testing';
import { CAN, emulate, fileText } from '../../support/ui-browser.js';
import { pageOf } from '../../support/ui-frame.js';
import {
  $,
  $$,
  choose,
  has,
  isShown,
  make,
  named,
  openAt,
  preview,
  reads,
  ready,
  root,
  sees,
} from '../../support/ui-launcher.js';

const SCREENS = 'home earn redeem wallet activity refer tiers card settings help'.split(' ');

describe('a page with a strict content policy', () => {
  const policy = [
    "default-src 'none'",
    `script-src ${location.origin}`,
    `connect-src ${location.origin}`,
    "img-src 'self'",
  ].join(';');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  it('has nothing to complain of on any screen', async () => {
    const page = await pageOf('<rewards-launcher preview="member"></rewards-launcher>', meta);
    const complaints: string[] = [];
    page.document.addEventListener('securitypolicyviolation', (event) =>
      complaints.push(`${event.violatedDirective} ${event.sourceFile} ${event.sample}`),
    );
    const { launcher } = page;
    await sees(() => launcher.client?.state.session === 'member', 'it is known who is here');
    for (const screen of SCREENS) await openAt(launcher, screen);
    await openAt(launcher, 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, 'all yours');
    expect(complaints).to.deep.equal([]);
  });

  it('shows the same as any other', async () => {
    const page = await pageOf('<rewards-launcher preview="member"></rewards-launcher>', meta);
    await sees(() => page.launcher.client?.state.session === 'member', 'it is known who is here');
    await openAt(page.launcher);
    const track = $(page.launcher, '.measure-scale')!;
    expect(track.getBoundingClientRect().width).to.be.above(100);
    expect($(page.launcher, '.panel')!.getBoundingClientRect().width).to.equal(400);
  });
});

describe('what is drawn', () => {
  for (const screen of SCREENS)
    it(`has no style of its own on ${screen}: only private values`, async () => {
      const launcher = await preview('member', screen);
      expect($$(launcher, 'style')).to.have.length(0);
      const styled = $$(launcher, '[style]').map((node) => [...node.style]);
      expect(styled.flat().filter((name) => !name.startsWith('--_'))).to.deep.equal([]);
    });

  it('has no style attribute in any template', async () => {
    const files = [
      ...'home home-campaign home-guest home-member earn earn-claim redeem redeem-amount redeem-confirm redeem-issued wallet activity refer friend friend-done tiers card settings help'
        .split(' ')
        .map((name) => `screens/${name}`),
      ...'button card celebrate icon measure row section state ticket'
        .split(' ')
        .map((name) => `atoms/${name}`),
      'panel/chrome',
      'panel/expired',
    ];
    const texts = await Promise.all(files.map((name) => fileText(`../../../src/ui/${name}.ts`)));
    const guilty = files.filter((_, at) =>
      /\sstyle=|styleMap|unsafeHTML|innerHTML/.test(texts[at]!),
    );
    expect(guilty).to.deep.equal([]);
  });
});

describe('a shopper whom movement makes ill', () => {
  const moving = (launcher: Element): string[] =>
    root(launcher)
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
      .flatMap((frame) => Object.keys(frame))
      .filter((property) => /transform|translate|scale|rotate|clipPath/.test(property));

  beforeEach(async function () {
    if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
    await emulate({ reducedMotion: 'reduce' });
  });

  it('sees nothing move when the panel opens and closes (fault 63)', async () => {
    const launcher = await ready();
    const opening = launcher.show();
    await sees(() => isShown(launcher), 'the panel is shown');
    expect(moving(launcher)).to.deep.equal([]);
    await opening;
    const closing = launcher.hide();
    await new Promise((resolve) => setTimeout(resolve));
    expect(moving(launcher)).to.deep.equal([]);
    await closing;
  });

  it('sees nothing move on the way through the panel', async () => {
    const launcher = await preview('member');
    for (const name of ['Activity', 'Back', 'Redeem']) {
      await choose(launcher, name);
      await new Promise((resolve) => setTimeout(resolve));
      expect(moving(launcher), name).to.deep.equal([]);
    }
  });

  it('sees nothing move when a reward is asked about and there', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await sees(() => has(launcher, '.dialog'), 'it is asked');
    expect(moving(launcher)).to.deep.equal([]);
    await choose(launcher, 'Redeem 1,000 points');
    await sees(() => has(launcher, '.celebrate'), 'it is celebrated');
    expect(moving(launcher)).to.deep.equal([]);
  });
});

describe('what the store puts in', () => {
  const SLOTS = ['logo', 'header', 'home-start', 'home-end', 'footer'];

  const shows = async (kind: string, slots: readonly string[], screen = 'home') => {
    const launcher = make({ preview: kind });
    for (const slot of slots) {
      const node = document.createElement('b');
      node.slot = slot;
      node.textContent = slot;
      launcher.append(node);
    }
    document.body.append(launcher);
    await sees(() => launcher.client?.state.session !== 'unknown', 'the backend is heard');
    await openAt(launcher, screen);
    return [...launcher.querySelectorAll('b')]
      .filter((node) => node.checkVisibility() && node.assignedSlot)
      .map(({ slot }) => slot);
  };

  it('is there, for a member', async () => {
    expect(await shows('member', [...SLOTS, 'guest'])).to.deep.equal(SLOTS);
  });

  it('is there, for a guest', async () => {
    expect(await shows('guest', ['guest', 'home-end'])).to.deep.equal(['guest', 'home-end']);
  });

  it('is a picture of its own for a reward', async () => {
    expect(await shows('member', ['reward-media:ten'], 'redeem')).to.deep.equal([
      'reward-media:ten',
    ]);
  });
});

it('has a way out on every screen', async () => {
  const launcher = await ready();
  for (const screen of [...SCREENS, 'friend/X']) {
    await openAt(launcher, screen);
    expect(Boolean(named(launcher, 'Close')), screen).to.equal(true);
  }
});
