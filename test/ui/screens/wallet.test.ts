import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import { wallet } from '../../../src/ui/screens/wallet.js';
import { aReward, aVoucher, usd } from '../../support/fakes.js';
import {
  choose,
  listen,
  pageAsks,
  openAt,
  panelWords,
  reads,
  ready,
  sees,
} from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

describe('the wallet', () => {
  it('has what is ready, what is being made and what is over, each by itself', () => {
    const { text, count } = draw(wallet, {
      vouchers: [
        aVoucher({ id: 'a', title: 'Ready one', code: 'A' }),
        aVoucher({ id: 'b', title: 'Made one', state: 'pending' }),
        aVoucher({
          id: 'c',
          title: 'Used one',
          state: 'used',
          usedAt: '2026-05-02',
          usedFor: '1061',
        }),
        aVoucher({ id: 'd', title: 'Late one', expiresAt: '2026-06-01' }),
        aVoucher({ id: 'e', title: 'Returned one', state: 'cancelled' }),
        aVoucher({ id: 'f', title: 'Failed one', state: 'failed' }),
      ],
    });
    expect(text()).to.match(
      /Ready to use.*Ready one.*On the way.*Made one.*Used and expired.*Used/,
    );
    expect(text()).to.contain('Used on May 2, order 1061');
    expect(text()).to.contain('Expired on June 1');
    expect(text()).to.contain('Taken back');
    expect(text()).to.contain('Could not be made. It cost you nothing.');
    expect(count('.ticket.is-used')).to.equal(4);
  });

  it('counts the days when few are left', () => {
    const said = (expiresAt: string) =>
      draw(wallet, { vouchers: [aVoucher({ expiresAt })] }).text();
    expect(said('2026-06-12')).to.contain('Last day today');
    expect(said('2026-06-13')).to.contain('1 day left');
    expect(said('2026-06-15')).to.contain('3 days left');
    expect(said('2026-08-11')).to.contain('Until August 11');
  });

  it('says what is left of a value', () => {
    expect(draw(wallet, { vouchers: [aVoucher({ left: usd(3) })] }).text()).to.contain('$3 left');
  });

  it('copies a code', () => {
    const { press, asked, find } = draw(wallet, { vouchers: [aVoucher({ code: 'HLD-1' })] });
    press('Copy code HLD-1');
    const [name, text, what, node] = asked[0]!;
    expect([name, text, what, node === find('.code')]).to.deep.equal([
      'copy',
      'HLD-1',
      'code',
      true,
    ]);
  });

  it('applies a code', () => {
    const { press, asked } = draw(wallet, { vouchers: [aVoucher({ code: 'HLD-1' })] });
    press('Apply');
    expect(asked).to.deep.equal([['apply', 'HLD-1']]);
  });

  it('says that no code is needed where there is none', () => {
    const { text } = draw(wallet, { vouchers: [aVoucher()] });
    expect(text()).to.contain('No code needed');
    expect(text()).to.not.contain('Apply');
  });

  it('shows of a code that is not told any more only what it may, and where to ask', () => {
    const { text, press, asked, count } = draw(wallet, {
      vouchers: [aVoucher({ maskedCode: '•••• 3K9F' })],
      program: { links: { contactUrl: 'https://halden.example/ask' } },
    });
    expect(text()).to.contain('•••• 3K9FYou’ve seen this code once. Lost it?');
    expect(count('.code-button')).to.equal(0);
    press('Ask us');
    expect(asked).to.deep.equal([['go', 'help']]);
  });

  it('names nobody to ask where the store has no way to be asked', () => {
    const { text } = draw(wallet, { vouchers: [aVoucher({ maskedCode: '•••• 3K9F' })] });
    expect(text()).to.not.contain('Ask us');
  });

  describe('with a code that is shown once', () => {
    const once = aVoucher({ code: 'HLD-GIFT-3K9F', codeShownOnce: true });

    it('keeps it covered until it is asked for', () => {
      const { text, press, paper } = draw(wallet, { vouchers: [once] });
      expect(text()).to.contain('•••• 3K9F');
      expect(paper.innerHTML).to.not.contain('HLD-GIFT');
      press('Show code');
      expect(text()).to.contain('HLD-GIFT-3K9F');
      expect(text()).to.contain('Keep it safe');
    });

    it('can be applied without being seen', () => {
      const { press, asked } = draw(wallet, { vouchers: [once] });
      press('Apply');
      expect(asked).to.deep.equal([['apply', 'HLD-GIFT-3K9F']]);
    });

    it('tells nothing of a short one', () => {
      const { text } = draw(wallet, { vouchers: [{ ...once, code: 'K9F4' }] });
      expect(text()).to.contain('••••');
      expect(text()).to.not.contain('K9F4');
    });

    it('shows what the backend says may be shown', () => {
      const { text } = draw(wallet, { vouchers: [{ ...once, maskedCode: 'H…F' }] });
      expect(text()).to.contain('H…F');
    });
  });

  it('knows what is in the bag, and takes it out again', () => {
    const vouchers = [aVoucher({ code: 'HLD-1' })];
    const { text, press, asked } = draw(wallet, { vouchers, view: { codes: ['HLD-1'] } });
    expect(text()).to.contain('In your bag');
    expect(text()).to.contain('Applied');
    press('Remove');
    expect(asked).to.deep.equal([['remove', 'HLD-1']]);
  });

  it('takes a reward back while that is possible', () => {
    const voucher = aVoucher({ redemptionId: 'r', undoUntil: '2026-06-12T12:10:00Z' });
    const { press, asked } = draw(wallet, { vouchers: [voucher] });
    press('Undo');
    expect(asked).to.deep.equal([['undo', voucher]]);
  });

  it('says until when that is: a time today, else a day', () => {
    const said = (undoUntil: string) =>
      draw(wallet, { vouchers: [aVoucher({ redemptionId: 'r', undoUntil })] }).text();
    expect(said('2026-06-12T12:10:00Z')).to.match(/Undo until \d+:10/);
    expect(said('2026-06-15T12:10:00Z')).to.contain('Undo until June 15');
    expect(said('2026-06-15')).to.contain('Undo until June 15');
  });

  for (const [what, more] of [
    ['it is too late', { undoUntil: '2026-06-12T11:50:00Z' }],
    ['it was used', { undoUntil: '2026-06-15', state: 'used', usedAt: '2026-06-11' }],
    ['a part was used', { undoUntil: '2026-06-15', state: 'partly-used' }],
  ] as const)
    it(`says that it cannot be taken back any more: ${what}`, () => {
      const { text } = draw(wallet, { vouchers: [aVoucher({ redemptionId: 'r', ...more })] });
      expect(text()).to.contain('Can’t be undone any more');
      expect(text()).to.not.contain('Undo until');
    });

  it('says nothing of taking back what never could be, or is long past', () => {
    const vouchers = [
      aVoucher({ id: 'a' }),
      aVoucher({ id: 'b', redemptionId: 'r', undoUntil: '2026-05-01', state: 'used' }),
      aVoucher({ id: 'c', redemptionId: 'r', undoUntil: '2026-06-15', state: 'cancelled' }),
    ];
    expect(draw(wallet, { vouchers }).text()).to.not.match(/[Uu]ndo/);
  });

  it('shows a few of many past ones, and all when they are asked for', () => {
    const vouchers = Array.from({ length: 120 }, (_, at) =>
      aVoucher({ id: `v${at}`, title: `Past ${at}`, state: 'used' }),
    );
    const { count, press, find } = draw(wallet, { vouchers });
    expect(count('.ticket')).to.equal(3);
    press('See all');
    expect(count('.ticket')).to.equal(120);
    expect(find('[aria-expanded]')).to.have.attribute('aria-expanded', 'true');
    press('Show fewer');
    expect(count('.ticket')).to.equal(3);
  });

  it('says when the next page could not be had', () => {
    const value = { items: [aVoucher()], nextCursor: '2' };
    const error = new RewardsError('offline');
    const { text, press, asked } = draw(wallet, {
      state: { vouchers: { status: 'ready', value, at: 0, error } },
    });
    expect(text()).to.contain('This did not load');
    press('Try again');
    expect(asked).to.deep.equal([['more', 'vouchers']]);
  });

  it('shows more when there is more', () => {
    const { press, asked } = draw(wallet, { vouchers: [aVoucher()], nextCursor: '2' });
    press('Show earlier');
    expect(asked).to.deep.equal([['more', 'vouchers']]);
  });

  it('says how near the first reward is when it is empty', () => {
    const rewards = [aReward({ cost: { kind: 'fixed', points: 1_300 } })];
    const { text, press, asked } = draw(wallet, { program: { rewards } });
    expect(text()).to.contain('Your first is 60 points away.');
    press('See ways to earn');
    expect(asked).to.deep.equal([['go', 'earn']]);
  });

  it('leads to the rewards when one is within reach', () => {
    const { press, asked } = draw(wallet);
    press('Redeem');
    expect(asked).to.deep.equal([['go', 'redeem']]);
  });
});

describe('the wallet beside a store’s bag', () => {
  const hook = (apply: () => Promise<object>) =>
    pageAsks(['platform', { apply, remove: async () => ({ removed: true }) }]);

  it('puts a code into it, and takes it out', async () => {
    const launcher = await ready();
    hook(async () => ({ applied: true }));
    const heard = listen(document, 'rewards-after-apply', 'rewards-after-remove');
    await openAt(launcher, 'wallet');
    await choose(launcher, 'Apply');
    await reads(launcher, 'In your bag');
    await choose(launcher, 'Remove');
    await sees(() => !panelWords(launcher).includes('In your bag'), 'it is out of the bag');
    expect(heard.map(({ detail }) => detail)).to.deep.equal([
      { code: 'HLD-SHIP-4T', applied: true, reason: undefined },
      { code: 'HLD-SHIP-4T', removed: true },
    ]);
  });

  it('says why the store refuses a code', async () => {
    const launcher = await ready();
    hook(async () => ({ applied: false, reason: 'Not on sale items.' }));
    await openAt(launcher, 'wallet');
    await choose(launcher, 'Apply');
    await reads(launcher, 'Not on sale items.');
    expect(panelWords(launcher)).to.not.contain('In your bag');
  });

  it('says that the store does not take a code for this bag, where it does not say why', async () => {
    const launcher = await ready();
    hook(async () => ({ applied: false, refused: true }));
    await openAt(launcher, 'wallet');
    await choose(launcher, 'Apply');
    await reads(launcher, 'Won’t work with your bag yet');
  });

  it('brings the points back', async () => {
    const launcher = await ready();
    await launcher.client!.redeem({ rewardId: 'ten' });
    await openAt(launcher, 'wallet');
    await choose(launcher, 'Undo');
    await sees(() => launcher.client!.state.member.value!.balance!.available === 1_240, 'back');
    await reads(launcher, 'Taken back. It cost you nothing.');
  });
});
