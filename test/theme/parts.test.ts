import { expect } from '@open-wc/testing';
import { PARTS } from '../../src/theme/parts.js';
import { PATIENCE } from '../support/ui-browser.js';
import { atRest, choose, frugal, has, openAt, ready, sees } from '../support/ui-launcher.js';

const seen = new Set<string>();

/** Notes every part of what is shown now. */
async function note(launcher: Element): Promise<void> {
  await atRest(launcher);
  look(launcher);
}
function look(launcher: Element): void {
  for (const element of launcher.shadowRoot!.querySelectorAll('[part]'))
    for (const part of element.part) seen.add(part);
}

async function visit(preview: string, screens: string): Promise<void> {
  const launcher = await ready({ preview });
  for (const screen of screens.split(' ')) await note(await openAt(launcher, screen));
  launcher.remove();
}

describe('the parts a designer can reach', () => {
  before(async function (this: Mocha.Context) {
    this.timeout(40_000 * PATIENCE);
    const all = 'home earn redeem redeem/ten wallet activity refer tiers card';
    await visit('member', `${all} settings help friend/INES42`);
    await visit('guest', 'home earn redeem redeem/ten help');
    await visit('top-tier', 'tiers wallet redeem');
    await visit('empty', 'wallet activity redeem redeem/tote');
    await visit('offline', 'home');
    await visit('expired', 'home');
    const telling = await openAt(await ready({ preview: 'member' }), 'earn/birthday');
    await sees(() => has(telling, '.claim'), 'there is a form');
    telling.shadowRoot!.querySelector<HTMLElement>('.claim [type=submit]')!.click();
    await note(telling);
    telling.remove();
    frugal(false);
    const nudging = await ready({ preview: 'member' });
    await sees(() => has(nudging, '.nudge'), 'it has a word to say');
    look(nudging);
    nudging.remove();
    const launcher = await openAt(await ready({ preview: 'member' }), 'redeem/ten');
    await sees(() => has(launcher, '.dialog'), 'it is asked about');
    await note(launcher);
    await choose(launcher, 'Redeem 1,000 points');
    await sees(() => has(launcher, '.celebrate'), 'it is celebrated');
    await note(launcher);
    launcher.remove();
  });

  it('are all on the list', () => {
    const unlisted = [...seen].filter((part) => !PARTS.some((known) => known === part));
    expect(unlisted).to.deep.equal([]);
  });

  it('are listed once', () => {
    expect(new Set(PARTS).size).to.equal(PARTS.length);
  });

  /** Shown only in moments this tour does not come by; the guest of the preview can join at once. */
  const RARE = ['sign-in-button', 'toast', 'notice-good', 'ticket-applied', 'skeleton'];
  for (const part of PARTS.filter((name) => !RARE.includes(name)))
    it(`include ${part}, which is somewhere on the screens`, () => {
      expect([...seen]).to.include(part);
    });
});
