import { expect } from '@open-wc/testing';
import type { RewardsLauncher } from '../../../src/index.js';
import { aProgram, fakeAdapter } from '../../support/fakes.js';
import { PATIENCE, PHONE, frames, resize } from '../../support/ui-browser.js';
import { $, atRest, choose, has, openAt, ready, sees, walkTo } from '../../support/ui-launcher.js';

const SCREENS =
  'home earn redeem redeem/ten redeem/tote wallet activity refer tiers card settings help friend/INES42'.split(
    ' ',
  );
/** Where nothing is known, nothing lies on top. */
const BARE = SCREENS.filter((screen) => !screen.includes('/'));

const shown = async (kind: string, screen: string, scheme: string) => {
  const launcher = await ready({ preview: kind, scheme });
  await walkTo(launcher, screen);
  return launcher;
};

/** Walks from screen to screen, and has each looked at. */
async function walked(launcher: RewardsLauncher, screens: readonly string[]): Promise<void> {
  for (const screen of screens) {
    await walkTo(launcher, screen);
    await expect(launcher, screen).to.be.accessible();
  }
}

for (const scheme of ['light', 'dark'])
  describe(`everybody can use it in the ${scheme}`, () => {
    for (const kind of ['member', 'guest', 'top-tier', 'new-member', 'empty', 'expired'])
      it(`on every screen, as ${kind}`, async function () {
        this.timeout(30_000 * PATIENCE);
        await walked(await ready({ preview: kind, scheme }), SCREENS);
      });

    for (const kind of ['error', 'offline'])
      it(`on every screen that could not be read: ${kind}`, async function () {
        this.timeout(30_000 * PATIENCE);
        await walked(await ready({ preview: kind, scheme }), BARE);
      });

    it('with a voucher of every kind, and a code uncovered', async () => {
      const launcher = await shown('top-tier', 'wallet', scheme);
      await choose(launcher, 'Show code');
      await sees(() => has(launcher, '[aria-label$="3K9F"]'), 'the code is seen');
      await expect(launcher).to.be.accessible();
    });

    it('in the middle of a long history, and where its next page did not load', async () => {
      const items = Array.from({ length: 1_000 }, (_, at) => ({
        id: String(at),
        at: new Date(Date.UTC(2026, 5, 10) - at * 7_200_000).toISOString(),
        kind: 'earn' as const,
        title: `Order ${at}`,
        points: 10,
        state: 'final' as const,
      }));
      const activity = async ({ cursor = '' }) => {
        if (cursor) throw new TypeError('offline');
        return { items, nextCursor: '2' };
      };
      const program = async () => aProgram({ capabilities: ['activity'] });
      const adapter = fakeAdapter({ activity, program });
      const launcher = await openAt(await ready({ scheme }, { adapter }), 'activity');
      const body = $(launcher, '.panel-body')!;
      body.scrollTop = body.scrollHeight / 2;
      await frames(3);
      await expect(launcher).to.be.accessible();
      body.scrollTop = body.scrollHeight;
      await sees(() => has(launcher, '.notice-bad'), 'it is said');
      await expect(launcher).to.be.accessible();
    });

    it('when a reward has been redeemed', async () => {
      const launcher = await shown('member', 'redeem/ten', scheme);
      await choose(launcher, 'Redeem 1,000 points');
      await sees(() => has(launcher, '.celebrate'), 'it is celebrated');
      await atRest(launcher);
      await expect(launcher).to.be.accessible();
    });

    it('when a session has run out', async () => {
      const launcher = await shown('expired', 'redeem/ten', scheme);
      await choose(launcher, 'Redeem 1,000 points');
      await sees(() => has(launcher, '#expired-title'), 'it is asked');
      await atRest(launcher);
      await expect(launcher).to.be.accessible();
    });

    for (const [way, kind] of [
      ['birthday', 'member'],
      ['birthday', 'top-tier'],
      ['follow', 'member'],
      ['review', 'member'],
      ['survey', 'member'],
      ['receipt', 'member'],
      ['letter', 'member'],
      ['film', 'member'],
      ['follow', 'guest'],
    ] as const)
      it(`when a way to earn is unfolded, and when it is sent empty: ${way}, ${kind}`, async () => {
        const launcher = await shown(kind, `earn/${way}`, scheme);
        await expect(launcher).to.be.accessible();
        const send = launcher.shadowRoot!.querySelector<HTMLElement>('.claim [type=submit]');
        send?.click();
        await atRest(launcher);
        await expect(launcher).to.be.accessible();
      });

    it('when points are earned', async () => {
      const launcher = await shown('member', 'earn/word', scheme);
      launcher.shadowRoot!.querySelector<HTMLInputElement>('.claim [name=text]')!.value = 'a1';
      await choose(launcher, 'Send');
      await sees(() => has(launcher, '.thanks'), 'it is thanked for');
      await atRest(launcher);
      await expect(launcher).to.be.accessible();
    });

    it('when somebody thinks of leaving', async () => {
      const launcher = await shown('member', 'settings', scheme);
      await choose(launcher, 'Leave Halden Rewards');
      await sees(() => has(launcher, '.settings-leaving'), 'it is asked');
      await expect(launcher).to.be.accessible();
    });
  });

for (const kind of ['member', 'guest', 'top-tier'])
  it(`can be used from right to left, as ${kind} (fault 63)`, async function () {
    this.timeout(30_000 * PATIENCE);
    await resize(PHONE);
    const launcher = await ready({ preview: kind, locale: 'ar' });
    await walked(launcher, SCREENS);
    expect($(launcher, '.panel-content')!.dir).to.equal('rtl');
  });

it('can be used as a sheet, too', async () => {
  await resize(PHONE);
  await expect(await shown('member', 'home', 'light')).to.be.accessible();
});
