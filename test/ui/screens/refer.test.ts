import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { Referral, ReferralState } from '../../../src/domain/referral.js';
import { refer } from '../../../src/ui/screens/refer.js';
import { usd } from '../../support/fakes.js';
import { SMALL, resize } from '../../support/ui-browser.js';
import {
  $,
  $$,
  choose,
  has,
  named,
  openAt,
  preview,
  reads,
  ready,
  root,
  sees,
  words,
} from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

const program = {
  referral: { sender: { points: 500 }, friend: { amount: usd(10), minSpend: usd(50) } },
};
const friend = (state: ReferralState, more: Partial<Referral> = {}): Referral => ({
  id: state,
  name: `${state} F.`,
  state,
  at: '2026-06-01',
  ...more,
});

describe('referring a friend', () => {
  before(() => refer.soon!());

  it('says what both get', () => {
    const { text } = draw(refer, { program });
    expect(text()).to.contain('For them$10off $50 or more');
    expect(text()).to.contain('For you500points');
  });

  it('copies the link, and shares it: by the phone’s own way first', () => {
    const { press, asked, find } = draw(refer, { program });
    press('Copy');
    expect(words(find('.share'))).to.equal('Share');
    for (const channel of ['Share', 'WhatsApp', 'Messages', 'Email']) press(channel);
    expect(asked.map(([name, what]) => [name, what])).to.deep.equal([
      ['copy', 'https://halden.example/r/INES42'],
      ['share', 'native'],
      ['share', 'whatsapp'],
      ['share', 'sms'],
      ['share', 'email'],
    ]);
  });

  it('offers the phone’s own way only where there is one', () => {
    const { count, text } = draw(refer, { view: { canShare: false } });
    expect(text()).to.not.contain('Share');
    expect(count('.share')).to.equal(3);
  });

  it('spells the code to be said, and copies it as it is', () => {
    const { press, asked, text } = draw(refer, { referrals: { code: 'INES42' } });
    expect(text()).to.contain('INES 42');
    press('Copy code INES 42');
    expect(asked.map(([name, what]) => [name, what])).to.deep.equal([['copy', 'INES42']]);
  });

  it('speaks of no code where there is none', () => {
    expect(draw(refer).text()).to.not.contain('say your code');
  });

  it('says how far every friend is', () => {
    const items = (['invited', 'joined', 'ordered', 'rewarded'] as const).map((state) =>
      friend(state),
    );
    const { paper } = draw(refer, { referrals: { items } });
    const rows = [...paper.querySelectorAll('li .row-text')].map(words);
    expect(rows).to.deep.equal([
      'Invited on June 1',
      'Joined, waiting for the first order',
      'Ordered, points on the way',
      'Ordered on June 1',
    ]);
    const steps = [...paper.querySelectorAll('.steps')].map((step) => step.ariaLabel);
    expect(steps).to.deep.equal([1, 2, 3, 3].map((step) => `Step ${step} of 3`));
  });

  it('names no day it was not told', () => {
    const items = [friend('invited', { at: undefined }), friend('rewarded', { at: undefined })];
    const { paper } = draw(refer, { referrals: { items } });
    const rows = [...paper.querySelectorAll('li .row-text')].map(words);
    expect(rows).to.deep.equal(['Invited', 'Done']);
  });

  it('gives the plain reason why it came to nothing', () => {
    const items = [friend('refused', { reason: 'Already shopped here before' })];
    const { text, count } = draw(refer, { referrals: { items } });
    expect(text()).to.match(/refused F\. ?Already shopped here before ?Not counted/);
    expect(count('.steps')).to.equal(0);
  });

  for (const [name, initials] of [
    ['Mia T.', 'MT'],
    ['leo@…', 'LE'],
    ['Ångström', 'ÅN'],
    ['***', ''],
  ] as const)
    it(`draws ${name} as "${initials}"`, () => {
      const items = [friend('joined', { name })];
      const { find } = draw(refer, { referrals: { items } });
      expect(words(find('.avatar'))).to.equal(initials);
    });

  describe('a reminder', () => {
    const items = [friend('invited', { id: 'leo', name: 'leo@…', canRemind: true })];

    it('is sent to the friend it names', () => {
      const { press, asked } = draw(refer, { referrals: { items } });
      press('Remind leo@…');
      expect(asked).to.deep.equal([['remind', 'leo']]);
    });

    it('on its way is not sent again', () => {
      const busy = new Set(['remind:leo']);
      const { press, asked, find } = draw(refer, { referrals: { items }, view: { busy } });
      press('Remind leo@…');
      expect(asked).to.deep.equal([]);
      expect(find('[part=friend] button')).to.have.attribute('aria-busy', 'true');
    });

    for (const [why, scene] of [
      ['where the backend cannot', { program: { capabilities: ['referrals'] } }],
      ['to who has joined', { referrals: { items: [{ ...items[0]!, state: 'joined' }] } }],
      ['while the programme is paused', { program: { state: 'paused' } }],
    ] as const)
      it(`is not offered ${why}`, () => {
        expect(draw(refer, { referrals: { items }, ...scene }).text()).to.not.contain('Remind');
      });
  });

  for (const [sum, told] of [
    ['500 earned, 250 on the way', { earned: 500, pending: 250 }],
    ['500 earned', { earned: 500 }],
    ['500 earned', { earned: 500, pending: 0 }],
    ['250 on the way', { pending: 250 }],
  ] as const)
    it(`adds up: ${sum}`, () => {
      const { find } = draw(refer, { referrals: { ...told, items: [friend('joined')] } });
      expect(words(find('.section-note'))).to.equal(sum);
    });

  it('adds up nothing it was not told', () => {
    const { find } = draw(refer, { referrals: { items: [friend('joined')] } });
    expect(find('.section-note')).to.equal(null);
  });

  for (const [sentence, per] of [
    ['Friends that count each year: 10', 'year'],
    ['Friends that count: 10', 'lifetime'],
  ] as const)
    it(`says how often it counts: ${sentence}`, () => {
      const value = { kind: 'fixed', points: 500 } as const;
      const limit = { times: 10, per };
      const earning = { id: 'r', kind: 'referral', title: 'Refer', value, limit } as const;
      const earnings = [{ ...earning, completion: 'automatic' }] as const;
      expect(draw(refer, { program: { earnings } }).text()).to.contain(sentence);
    });

  it('goes on with more friends', () => {
    const referrals = { items: [friend('joined')], nextCursor: 'x' };
    const { press, asked } = draw(refer, { referrals });
    press('Show earlier');
    expect(asked).to.deep.equal([['more', 'referrals']]);
  });

  it('says so while there is nobody yet', () => {
    expect(draw(refer).text()).to.contain('Nobody yet');
  });

  it('asks no member to join whose link is not there yet', () => {
    const { text } = draw(refer, { referrals: { url: undefined }, program });
    expect(text()).to.contain('Your link isn’t ready yet.');
    expect(text()).to.not.contain('Join for free');
  });

  it('shows a guest what it brings, and the ways in', () => {
    const { press, asked, text } = draw(refer, { session: 'guest', program });
    expect(text()).to.contain('For them$10');
    press('Join for free');
    press('Sign in');
    expect(asked.map(([name]) => name)).to.deep.equal(['join', 'signIn']);
  });

  it('while paused promises nothing, and still shows the friends', () => {
    const referrals = { items: [friend('joined')] };
    const { text, count } = draw(refer, { referrals, program: { ...program, state: 'paused' } });
    expect(text()).to.contain('The programme is paused').and.contain('joined F.');
    expect(text()).to.not.match(/One link|For them|Copy|Invite/);
    expect(count('details')).to.equal(0);
  });

  it('says so where there is nothing to refer for', () => {
    const { text, press, asked } = draw(refer, { program: { capabilities: [] } });
    expect(text()).to.contain('Nothing to earn just now');
    press('See ways to earn');
    expect(asked).to.deep.equal([['go', 'earn']]);
  });
});

describe('inviting by e-mail', () => {
  const typed = async (address: string) => {
    const launcher = await preview('member', 'refer');
    await sees(() => has(launcher, '#refer-email'), 'there is a field');
    $<HTMLInputElement>(launcher, '#refer-email')!.value = address;
    await choose(launcher, 'Send');
    return launcher;
  };

  it('puts the friend on the list, and clears the field', async () => {
    const launcher = await typed('sam@example.com');
    await reads(launcher, 'sam@…');
    expect(words($(launcher, '.toast'))).to.equal('Invitation sent');
    expect($<HTMLInputElement>(launcher, '#refer-email')!.value).to.equal('');
  });

  it('says what is wrong with an address, at the field, and sends nothing', async () => {
    const launcher = await typed('sam@');
    await sees(() => has(launcher, '#refer-email-error'), 'the mistake is said');
    const field = $(launcher, '#refer-email')!;
    expect(words($(launcher, '#refer-email-error'))).to.equal('That address looks unfinished.');
    expect(field).to.have.attribute('aria-invalid', 'true');
    expect(field).to.have.attribute('aria-describedby', 'refer-email-error');
    expect(root(launcher).activeElement?.id).to.equal('refer-email');
    await expect(launcher).to.be.accessible();
  });

  it('says why the backend would not', () => {
    const problem = () => new RewardsError('rate-limited');
    const { find } = draw(refer, { view: { problem } });
    expect(words(find('#refer-email-error'))).to.contain('Too many requests');
  });

  it('on its way is not sent again', () => {
    const { find, asked } = draw(refer, { view: { busy: new Set(['invite']) } });
    find<HTMLInputElement>('#refer-email')!.value = 'sam@example.com';
    find<HTMLFormElement>('.refer-invite')!.requestSubmit();
    expect(asked).to.deep.equal([]);
  });

  it('is not offered where the backend cannot', () => {
    const { find } = draw(refer, { program: { capabilities: ['referrals'] } });
    expect(find('#refer-email')).to.equal(null);
  });
});

describe('a friend who stands beside', () => {
  it('scans the link once it is unfolded', async () => {
    const launcher = await preview('member', 'refer');
    await choose(launcher, 'Together right now?');
    await sees(() => has(launcher, '.together .qr-code'), 'the code is drawn');
    expect($(launcher, '.together .qr-code')).to.have.attribute(
      'aria-label',
      'QR code: halden.example/r/INES42',
    );
    const paper = $(launcher, '.together-paper')!;
    const { height } = paper.getBoundingClientRect();
    paper.querySelector('svg')!.remove();
    expect(paper.getBoundingClientRect().height, 'its room is kept').to.equal(height);
  });
});

describe('the friends’ screen', () => {
  it('fits a small phone, each target large enough', async () => {
    await resize(SMALL);
    const launcher = await preview('member', 'refer');
    await choose(launcher, 'Together right now?');
    const { scrollWidth, clientWidth } = $(launcher, '.panel-body')!;
    expect(scrollWidth).to.equal(clientWidth);
    for (const target of $$(launcher, '.panel-body :is(button, input, summary)'))
      expect(target.getBoundingClientRect().height, words(target)).to.be.at.least(44);
  });

  for (const scheme of ['light', 'dark'])
    for (const kind of ['member', 'empty', 'guest'])
      it(`can be used by everybody in the ${scheme}: ${kind}`, async () => {
        const launcher = await openAt(await ready({ preview: kind, scheme }), 'refer');
        if (kind !== 'guest') {
          await choose(launcher, 'Together right now?');
          await sees(() => has(launcher, '.together .qr-code'), 'the code is drawn');
        }
        expect(named(launcher, 'Join for free') !== undefined).to.equal(kind === 'guest');
        await expect(launcher).to.be.accessible();
      });
});
