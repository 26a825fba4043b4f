import { expect } from '@open-wc/testing';
import type { Earning, EarningStatus } from '../../../src/domain/earning.js';
import { earn } from '../../../src/ui/screens/earn.js';
import { choose, openAt, panelWords, preview, ready, $, sees } from '../../support/ui-launcher.js';
import { type Scene, draw } from '../../support/ui-view.js';

const way = (more: Partial<Earning> = {}): Earning => ({
  id: 'way',
  kind: 'custom',
  title: 'A way',
  value: { kind: 'fixed', points: 50 },
  completion: 'claim',
  ...more,
});

const scene = (earning: Earning, status?: Partial<EarningStatus>, more: Scene = {}): Scene => ({
  program: { earnings: [earning] },
  member: status
    ? { earnings: [{ earningId: 'way', state: 'done', ...status }], tier: { currentId: 'linen' } }
    : { tier: { currentId: 'linen' } },
  ...more,
});
const open = (earning: Earning, more: Scene = {}) =>
  draw(earn, scene(earning, undefined, { view: { param: 'way' }, ...more }));

describe('a way to earn', () => {
  it('unfolds and folds', () => {
    const { find, press, count } = draw(earn, scene(way()));
    const row = find('.row')!;
    expect(row).to.have.attribute('aria-expanded', 'false');
    row.click();
    expect(count('form')).to.equal(1);
    expect(find('.row')).to.have.attribute('aria-expanded', 'true');
    find('.row')!.click();
    expect(count('form')).to.equal(0);
    expect(() => press('Claim +50')).to.throw();
  });

  for (const [what, status, sentence] of [
    ['done', { state: 'done', points: 100, at: '2026-03-04' }, '+100 on March 4'],
    ['on its way', { state: 'pending', at: '2026-06-20' }, 'Counts on June 20'],
    ['being looked at', { state: 'pending' }, 'We’re checking it'],
    ['being looked at, in words', { state: 'pending', reason: 'Up to 3 days' }, 'Up to 3 days'],
    ['done for now', { state: 'limited' }, 'Done for now'],
    ['done until a day', { state: 'limited', at: '2026-07-01' }, 'Again on July 1'],
  ] as const)
    it(`says that it is ${what}, and is no button then`, () => {
      const { text, find } = draw(earn, scene(way(), status));
      expect(text()).to.contain(sentence);
      expect(find('.row')!.localName).to.equal('div');
    });

  it('says from when it is there', () => {
    expect(draw(earn, scene(way({ from: '2026-07-01' }))).text()).to.contain('From July 1');
  });

  it('is not there any more when it is over', () => {
    expect(draw(earn, scene(way({ until: '2026-06-01' }))).text()).to.contain(
      'Nothing to earn just now',
    );
  });

  it('says for whom it is', () => {
    const tiers = {
      period: 'lifetime',
      tiers: [{ id: 'gold', name: 'Gold', needs: [], perks: [] }],
    };
    const { text } = draw(earn, {
      ...scene(way({ tierIds: ['gold'] })),
      program: { earnings: [way({ tierIds: ['gold'] })], tiers: tiers as never },
    });
    expect(text()).to.contain('For Gold members');
  });

  it('is shown when it is for tiers the programme does not name', () => {
    const { text } = draw(earn, scene(way({ tierIds: ['secret'] })));
    expect(text()).to.contain('A way');
  });

  it('asks a guest to join', () => {
    const { text } = draw(earn, {
      session: 'guest',
      program: { earnings: [way()] },
      view: { param: 'way' },
    });
    expect(text()).to.contain('Join to earn');
  });

  it('says what went wrong', () => {
    const problem = () => ({ code: 'conflict', detail: 'Once a week.' }) as never;
    const { find } = open(way(), { view: { param: 'way', problem } });
    expect(find('[role=alert]')!.textContent).to.contain('Once a week.');
  });
});

describe('what a way to earn asks for', () => {
  const send = (paper: HTMLElement) => paper.querySelector('form')!.requestSubmit();

  it('is nothing but the word', () => {
    const { press, asked } = open(way());
    press('Claim +50');
    expect(asked).to.deep.equal([['earn', way(), undefined]]);
  });

  it('is a birthday, without a year', () => {
    const { paper, asked, text } = open(way({ input: 'birthday' }));
    expect(text()).to.contain('No year needed.');
    paper.querySelector<HTMLSelectElement>('[name=day]')!.value = '29';
    paper.querySelector<HTMLSelectElement>('[name=month]')!.value = '2';
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ birthday: { day: 29, month: 2 } });
  });

  it('is an address', () => {
    const { paper, asked } = open(way({ input: 'email' }));
    const field = paper.querySelector('input')!;
    field.value = 'nobody';
    send(paper);
    expect(asked).to.deep.equal([]);
    field.value = 'ines@example.com';
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ email: 'ines@example.com' });
  });

  it('is a score, and a word if one likes', () => {
    const { paper, asked } = open(way({ input: 'score' }));
    expect(paper.querySelectorAll('[type=radio]')).to.have.length(11);
    send(paper);
    expect(asked).to.deep.equal([]);
    paper.querySelector<HTMLInputElement>('[value="0"]')!.checked = true;
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ score: 0 });
  });

  it('is a text', () => {
    const { paper, asked } = open(way({ input: 'text' }));
    paper.querySelector('input')!.value = ' Lovely ';
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ text: 'Lovely' });
  });

  it('is to go there first, and to say so then', () => {
    const { find, press, asked } = open(way({ url: 'https://example.com/' }));
    const link = find<HTMLAnchorElement>('a')!;
    expect([link.target, link.rel, link.href]).to.deep.equal([
      '_blank',
      'noopener',
      'https://example.com/',
    ]);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    press('I’ve done it');
    expect(asked[0]![0]).to.equal('earn');
  });
});

describe('earning in the sample programme', () => {
  it('is thanked for, and counts', async () => {
    const launcher = await preview('member', 'earn/newsletter');
    expect(panelWords(launcher)).to.contain('+50 on');
    await openAt(launcher, 'earn/birthday');
    await choose(launcher, 'Save');
    await sees(() => panelWords(launcher).includes('on the way'), 'it is thanked for');
  });

  it('shows what every order earns, doubled while a campaign runs', async () => {
    const text = panelWords(await preview('member', 'earn'));
    expect(text).to.contain('10points per $1');
    expect(text).to.contain('Usually 5. Double points weekend.');
  });

  it('leaves the focus in the panel when a form goes', async () => {
    const launcher = await ready();
    await openAt(launcher, 'earn/birthday');
    $(launcher, '.claim button')!.focus();
    $(launcher, '.claim button')!.click();
    await sees(() => !$(launcher, '.claim'), 'the form is gone');
    expect(Boolean(launcher.shadowRoot!.activeElement)).to.equal(true);
  });
});
