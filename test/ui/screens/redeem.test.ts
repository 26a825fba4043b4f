import { expect } from '@open-wc/testing';
import { redeem as screen } from '../../../src/ui/screens/redeem.js';
import { draw } from '../../support/ui-view.js';
import { RewardsError } from '../../../src/client/errors.js';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';
import {
  aVoucher,
  aMember,
  aProgram,
  aReward,
  aSession,
  fakeAdapter,
} from '../../support/fakes.js';
import { press } from '../../support/ui-browser.js';
import {
  $,
  $$,
  choose,
  focused,
  dialog,
  has,
  listen,
  named,
  openAt,
  panelWords,
  preview,
  reads,
  ready,
  sees,
  words,
} from '../../support/ui-launcher.js';

const asks = (launcher: Element) => sees(() => has(launcher, '.dialog'), 'it is asked');

/** The sample shop, with some of its answers replaced; and how often it was asked to redeem. */
async function shop(changes: (own: RewardsAdapter) => Partial<RewardsAdapter>) {
  const own = createSampleAdapter('member');
  const asked: string[] = [];
  const changed = { ...own, ...changes(own) };
  const redeem: RewardsAdapter['redeem'] = (request, options) => {
    asked.push(options.idempotencyKey);
    return changed.redeem!(request, options);
  };
  return { launcher: await ready({}, { adapter: { ...changed, redeem } }), asked };
}

describe('choosing a reward', () => {
  it('is not shown to the next shopper on the same device', async () => {
    let who = 'ines';
    const launcher = await ready(
      {},
      {
        adapter: fakeAdapter({
          session: async () => aSession(aMember({ id: who })),
          member: async () => aMember({ id: who }),
          program: async () => aProgram({ rewards: [aReward({ id: 'ten' })] }),
        }),
      },
    );
    await openAt(launcher, 'redeem/ten');
    await asks(launcher);
    who = 'leo';
    await launcher.identify('another-token');
    await sees(() => launcher.client?.state.member.value?.id === 'leo', 'the other one is here');
    await sees(() => !has(launcher, '.dialog'), 'the question is gone');
  });

  it('still has a face where its picture does not come', async () => {
    const program = async () =>
      aProgram({ rewards: [aReward({ imageUrl: '/no-such-picture.png', percent: 10 })] });
    const launcher = await openAt(await ready({}, { adapter: fakeAdapter({ program }) }), 'redeem');
    await sees(() => !has(launcher, '.reward-media img'), 'the picture is taken away');
    expect($(launcher, '.reward-media .display, .reward-media svg')).to.not.equal(null);
  });

  it('finds what is within reach apart from what is not', async () => {
    const text = panelWords(await preview('member', 'redeem'));
    expect(text.indexOf('$10 off your order')).to.be.above(text.indexOf('Within reach'));
    expect(text.indexOf('Canvas tote')).to.be.above(text.indexOf('Keep going'));
    expect(text).to.contain('160 points more');
  });

  it('is told what it costs and what is left, before anything is spent', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await asks(launcher);
    expect(words($(launcher, '.summary'))).to.equal(
      'You have 1,240 points This costs 1,000 points Left over 240 points',
    );
    expect(words($(launcher, '.dialog'))).to.contain('One order of $40 or more.');
    expect(words($(launcher, '.dialog'))).to.contain('Good for 60 days.');
  });

  it('is told what is missing for a locked one, and where to get it', async () => {
    const launcher = await preview('member', 'redeem/tote');
    await asks(launcher);
    expect(words($(launcher, '.dialog'))).to.contain('You’re 160 points short.');
    expect(Boolean(named(launcher, 'See ways to earn'))).to.equal(true);
    expect(Boolean(named(launcher, /^Redeem 1,400/))).to.equal(false);
  });

  it('leaves a locked one to be opened: it is no dead button', async () => {
    const launcher = await preview('member', 'redeem');
    const locked = $$<HTMLButtonElement>(launcher, '.reward.is-locked');
    expect(locked.length).to.be.above(0);
    expect(locked.some(({ disabled }) => disabled)).to.equal(false);
  });

  it('asks a guest to join', async () => {
    const launcher = await preview('guest', 'redeem/ten');
    await asks(launcher);
    expect(Boolean(named(launcher, 'Join for free'))).to.equal(true);
    expect(words($(launcher, '.dialog'))).to.not.contain('short');
  });

  it('leaves out the form that is sold out', async () => {
    const launcher = await preview('top-tier', 'redeem/tote');
    await asks(launcher);
    const options = $$<HTMLOptionElement>(launcher, '.dialog option');
    expect(options.map(({ disabled }) => disabled)).to.deep.equal([false, false, true]);
  });
});

describe('redeeming', () => {
  it('gives a code, and says what is left', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, '$10 off your order, all yours');
    expect(panelWords(launcher)).to.contain('You have 240 points left.');
    expect(words($(launcher, '.code'))).to.match(/^HLD-/);
  });

  it('keeps the button where it is while it works, and says so to those who hear it', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await asks(launcher);
    const before = named(launcher, 'Redeem 1,000 points')!.getBoundingClientRect();
    await choose(launcher, 'Redeem 1,000 points');
    await sees(() => has(launcher, '[aria-busy=true]'), 'it is busy');
    const busy = $(launcher, '[aria-busy=true]')!;
    expect(busy).to.have.attribute('aria-label', 'Redeeming');
    expect(busy).to.have.attribute('aria-disabled', 'true');
    expect(busy.getBoundingClientRect().width).to.equal(before.width);
  });

  it('takes the points once for two clicks', async () => {
    const { launcher, asked } = await shop(() => ({}));
    await openAt(launcher, 'redeem/ten');
    await asks(launcher);
    const confirm = named(launcher, 'Redeem 1,000 points')!;
    confirm.click();
    confirm.click();
    await reads(launcher, 'all yours');
    expect(asked).to.have.length(1);
  });

  it('keeps the points when it is refused, and says why', async () => {
    const { launcher } = await shop(() => ({
      redeem: async () => {
        throw new RewardsError('conflict', { detail: 'Only one a week.' });
      },
    }));
    await openAt(launcher, 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, 'Only one a week.');
    expect($(launcher, '.dialog [role=alert]')!.textContent).to.contain('Only one a week.');
    expect(words($(launcher, '.summary'))).to.contain('You have 1,240 points');
  });

  it('does not speak of a refusal when it is asked again', async () => {
    const { launcher } = await shop(() => ({
      redeem: () => Promise.reject(new RewardsError('conflict')),
    }));
    await openAt(launcher, 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await sees(() => has(launcher, '.dialog [role=alert]'), 'it is refused');
    await choose(launcher, 'Not now');
    await choose(launcher, /^\$5/);
    await asks(launcher);
    expect(has(launcher, '.dialog [role=alert]')).to.equal(false);
  });

  it('leaves the focus in the panel when it is done', async () => {
    const launcher = await preview('member', 'redeem');
    named(launcher, /^\$10 /)!.focus();
    await press('Enter');
    await asks(launcher);
    named(launcher, 'Redeem 1,000 points')!.focus();
    await press('Enter');
    await reads(launcher, 'all yours');
    const on = focused(launcher);
    expect(Boolean(on && dialog(launcher)!.contains(on))).to.equal(true);
    await press('Escape');
    await sees(() => !launcher.open, 'Escape is heard');
  });

  it('keeps it for later in the wallet', async () => {
    const launcher = await preview('member', 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await choose(launcher, 'Keep for later');
    await reads(launcher, 'Ready to use');
    expect($$(launcher, '.ticket-title').map(words)).to.include('$10 off your order');
    expect(Boolean(named(launcher, 'Undo'))).to.equal(true);
  });

  it('tells the page which voucher came of it', async () => {
    const heard = listen(document, 'rewards-redeem', 'rewards-after-redeem');
    const launcher = await preview('member', 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, 'all yours');
    expect(heard.map(({ type }) => type)).to.deep.equal(['rewards-redeem', 'rewards-after-redeem']);
    expect(heard[1]!.detail.voucher.title).to.equal('$10 off your order');
  });
});

describe('choosing an amount', () => {
  const slider = (launcher: Element) => $<HTMLInputElement>(launcher, 'input[type=range]')!;
  const said = (launcher: Element) => slider(launcher).getAttribute('aria-valuetext');

  it('says what the points are worth', async () => {
    const launcher = await preview('member', 'redeem');
    expect(said(launcher)).to.equal('800 points, $8 off');
    expect(Boolean(named(launcher, 'Take $8 off'))).to.equal(true);
  });

  for (const [key, sentence] of [
    ['ArrowRight', '820 points, $8.20 off'],
    ['ArrowLeft', '780 points, $7.80 off'],
    ['PageUp', '1,000 points, $10 off'],
    ['PageDown', '600 points, $6 off'],
    ['Home', '100 points, $1 off'],
    ['End', '1,240 points, $12.40 off'],
  ] as const)
    it(`is done with ${key}`, async () => {
      const launcher = await preview('member', 'redeem');
      slider(launcher).focus();
      await press(key);
      await sees(() => said(launcher) === sentence, `it says ${sentence}, not ${said(launcher)}`);
    });

  it('ends at what there is', async () => {
    const launcher = await preview('member', 'redeem');
    slider(launcher).focus();
    await press('End', 'PageUp', 'ArrowRight');
    expect(said(launcher)).to.equal('1,240 points, $12.40 off');
  });

  for (const [typed, sentence] of [
    ['500', '500 points, $5 off'],
    ['1,000', '1,000 points, $10 off'],
    ['٦٠٠', '600 points, $6 off'],
    ['505', '500 points, $5 off'],
    ['99999', '1,240 points, $12.40 off'],
    ['-7', '100 points, $1 off'],
    ['lots', '800 points, $8 off'],
    ['', '800 points, $8 off'],
  ] as const)
    it(`is done by typing ${typed || 'nothing'}`, async () => {
      const launcher = await preview('member', 'redeem');
      const field = $<HTMLInputElement>(launcher, '.amount-points input')!;
      field.value = typed;
      field.dispatchEvent(new Event('change'));
      await sees(() => said(launcher) === sentence, `it says ${sentence}, not ${said(launcher)}`);
      expect(field.value).to.equal(sentence.replace(/ .*|,(?=\d)/g, ''));
    });

  it('spends what was chosen', async () => {
    const launcher = await preview('member', 'redeem');
    await choose(launcher, 'Take $8 off');
    await choose(launcher, 'Redeem 800 points');
    await reads(launcher, 'You have 440 points left.');
  });
});

describe('a code that is shown once', () => {
  before(() => screen.soon!());

  it('comes with the word to keep it safe', () => {
    const issued = (codeShownOnce: boolean) =>
      draw(screen, {
        memory: {
          amounts: {},
          issued: { id: 'r1', state: 'done', voucher: aVoucher({ codeShownOnce }) },
        },
      }).text();
    expect(issued(true)).to.contain('Keep it safe: it works for anyone.');
    expect(issued(false)).to.not.contain('Keep it safe');
  });
});
