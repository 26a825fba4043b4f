import { expect } from '@open-wc/testing';
import { card } from '../../../src/ui/screens/card.js';
import { CAN, SMALL, emulate, resize } from '../../support/ui-browser.js';
import {
  $,
  atRest,
  has,
  openAt,
  panelWords,
  preview,
  ready,
  sees,
} from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

const shown = async (kind = 'member') => {
  const launcher = await preview(kind, 'card');
  await sees(() => has(launcher, '.qr-code'), 'the code is drawn');
  return launcher;
};

describe('the card for the till', () => {
  it('shows the words before the codes, and keeps their room', () => {
    const { find, text } = draw(card, { member: { cardNumber: '44712093' } });
    expect(text()).to.contain('4471 2093');
    expect(find('.pass-code')).to.not.equal(null);
    expect(find('.pass-bars')).to.not.equal(null);
    expect(find('.pass svg[role=img]')).to.equal(null);
  });

  it('does not move when the codes are there', async () => {
    const launcher = await shown();
    const box = $(launcher, '.pass')!;
    const { height } = box.getBoundingClientRect();
    for (const drawing of box.querySelectorAll('svg[role=img]')) drawing.remove();
    expect(box.getBoundingClientRect().height).to.equal(height);
  });

  for (const [number, grouped] of [
    ['44712093123', '4471 2093 123'],
    ['44712', '44712'],
    ['HLD44712093', 'HLD 4471 2093'],
    ['A1B2C3D4', 'A1B2 C3D4'],
    ['HLD-4471-2093', 'HLD-4471-2093'],
  ] as const)
    it(`reads ${number} as ${grouped}`, () => {
      const { find } = draw(card, { member: { cardNumber: number } });
      expect(find('.pass-number')!.textContent?.trim()).to.equal(grouped);
    });

  it('copies the number as the till knows it', () => {
    const { press, asked } = draw(card, { member: { cardNumber: '44712093' } });
    press('Copy code 4471 2093');
    expect(asked.map(([name, what]) => [name, what])).to.deep.equal([['copy', '44712093']]);
  });

  it('names both codes by the number', async () => {
    const launcher = await shown();
    expect($(launcher, '.qr-code')).to.have.attribute('aria-label', 'QR code: 4471 2093');
    expect($(launcher, '.barcode')).to.have.attribute('aria-label', 'Barcode: 4471 2093');
  });

  it('leaves the bar code out where a number has none', async () => {
    await card.soon!();
    const { find } = draw(card, { member: { cardNumber: 'Zoë 1' } });
    expect(find('.qr-code')).to.not.equal(null);
    expect(find('.pass-bars')).to.equal(null);
  });

  it('shows a number nobody can draw in large', async () => {
    await card.soon!();
    const endless = '1'.repeat(9_000);
    const { find } = draw(card, { member: { cardNumber: endless } });
    expect(find('.pass-code .display')).to.not.equal(null);
  });

  it('says points and tier, as far as they are known', () => {
    const tiers = {
      period: 'lifetime',
      tiers: [{ id: 'wool', name: 'Wool', needs: [], perks: [] }],
    } as const;
    const member = { cardNumber: '1234', tier: { currentId: 'wool' } };
    expect(draw(card, { program: { tiers }, member }).text()).to.match(/Wool.*points ?1,240/);
    const bare = draw(card, { member: { cardNumber: '1234', balance: undefined } }).text();
    expect(bare).to.not.match(/points|undefined|NaN/);
  });

  it('shows a guest the ways in', () => {
    const { press, asked, text } = draw(card, { session: 'guest' });
    expect(text()).to.contain('Your card waits here');
    press('Join for free');
    press('Sign in');
    expect(asked.map(([name]) => name)).to.deep.equal(['join', 'signIn']);
  });

  it('lets nobody join a programme that is paused', () => {
    const { text } = draw(card, { session: 'guest', program: { state: 'paused' } });
    expect(text()).to.contain('Sign in').and.not.contain('Join');
  });

  it('says so where a member has no card', () => {
    const { text, find } = draw(card, { member: { cardNumber: undefined } });
    expect(text()).to.contain('No card yet');
    expect(find('.pass')).to.equal(null);
  });

  for (const forcedColors of ['none', 'active'] as const)
    for (const scheme of ['light', 'dark'] as const)
      it(`stays black on white: ${scheme}, forced colours ${forcedColors}`, async function () {
        if (!CAN.media) this.skip(); // No driver tells WebKit what a shopper prefers.
        await emulate({ colorScheme: scheme, forcedColors });
        const launcher = await openAt(await ready({ preview: 'member', scheme }), 'card');
        await sees(() => has(launcher, '.qr-code'), 'the code is drawn');
        for (const paper of ['.pass-code', '.pass-bars'])
          expect(getComputedStyle($(launcher, paper)!).backgroundColor).to.equal(
            'rgb(255, 255, 255)',
          );
        const [white, black] = $(launcher, '.qr-code')!.querySelectorAll('path');
        expect(getComputedStyle(white!).fill).to.equal('rgb(255, 255, 255)');
        expect(getComputedStyle(black!).fill).to.equal('rgb(0, 0, 0)');
      });

  it('is not mirrored where lines run from right to left', async () => {
    const launcher = await shown();
    $(launcher, '.root')!.dir = 'rtl';
    for (const code of ['.qr-code', '.barcode'])
      expect($<SVGSVGElement>(launcher, code)!.getScreenCTM()!.a).to.be.above(0);
  });

  it('fits a small phone', async () => {
    await resize(SMALL);
    const launcher = await shown();
    const { scrollWidth, clientWidth } = $(launcher, '.panel-body')!;
    expect(scrollWidth).to.equal(clientWidth);
    const { width, height } = $(launcher, '.qr-code')!.getBoundingClientRect();
    expect(width).to.be.at.least(200);
    expect(height).to.be.closeTo(width, 0.5);
  });

  for (const scheme of ['light', 'dark'])
    for (const kind of ['member', 'guest'])
      it(`can be used by everybody in the ${scheme}: ${kind}`, async () => {
        const launcher = await openAt(await ready({ preview: kind, scheme }), 'card');
        if (kind === 'member') await sees(() => has(launcher, '.qr-code'), 'the code is drawn');
        expect(panelWords(launcher)).to.contain('till');
        await atRest(launcher);
        await expect(launcher).to.be.accessible();
      });
});
