import { expect } from '@open-wc/testing';
import { earn } from '../../../src/ui/screens/earn.js';
import { draw } from '../../support/ui-view.js';
import { words } from '../../support/ui-launcher.js';
import { way, open, send, errorOf, expectWrong } from '../../support/earn-ways.js';

describe('what a way to earn asks for', () => {
  it('is nothing but the word', () => {
    const { press, asked } = open(way());
    press('Claim +50');
    expect(asked).to.deep.equal([['earn', way(), undefined]]);
  });

  it('is an address', () => {
    const { paper, asked } = open(way({ input: 'email' }));
    const field = paper.querySelector('input')!;
    for (const unfinished of ['', 'nobody', 'sam@example']) {
      field.value = unfinished;
      send(paper);
      expectWrong(paper, 'email', 'That address looks unfinished.');
      expect(paper.querySelector('input')!.value).to.equal(unfinished);
    }
    expect(asked).to.deep.equal([]);
    field.value = 'ines@example.com';
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ email: 'ines@example.com' });
  });

  it('knows the address that the backend knows', () => {
    const { paper } = open(way({ input: 'email' }), {
      member: { email: 'ines@example.com', tier: { currentId: 'linen' } },
    });
    expect(paper.querySelector('input')!.value).to.equal('ines@example.com');
  });

  it('says what a newsletter is, and where its privacy is written', () => {
    const { paper, press, asked } = draw(earn, {
      program: {
        earnings: [way({ kind: 'newsletter' })],
        links: { privacyUrl: 'https://e.com/privacy' },
      },
      view: { param: 'way' },
    });
    expect(words(paper.querySelector('.claim .hint'))).to.equal(
      'We’ll email you. You can stop any time. Privacy',
    );
    press('Sign me up');
    expect(asked[0]!.slice(2)).to.deep.equal([undefined]);
  });

  it('is a score with its ends named, and a word if one likes', () => {
    const { paper, asked } = open(way({ input: 'score', prompt: 'How was it?' }));
    const scores = [...paper.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(scores.map(({ ariaLabel, value }) => ariaLabel ?? value)).to.deep.equal(
      '0, Not likely|1|2|3|4|5|6|7|8|9|10, Very likely'.split('|'),
    );
    const group = paper.querySelector('[role=radiogroup]')!;
    const name = paper.querySelector(`#${group.getAttribute('aria-labelledby')}`);
    expect(words(name)).to.equal('How was it?');
    send(paper);
    expectWrong(paper, 'score', 'Please fill this in.');
    expect(asked).to.deep.equal([]);
    scores[0]!.checked = true;
    send(paper);
    paper.querySelector<HTMLInputElement>('[name=text]')!.value = ' Slow ';
    send(paper);
    expect(asked.map(([, , input]) => input)).to.deep.equal([
      { score: 0 },
      { score: 0, text: 'Slow' },
    ]);
  });

  for (const [kind, more, label] of [
    ['review', {}, 'Your review'],
    ['receipt', {}, 'Receipt number'],
    ['code', {}, 'Code'],
    ['custom', {}, 'Your answer'],
    ['receipt', { prompt: 'Bon number' }, 'Bon number'],
  ] as const)
    it(`is a text by its name: ${label}`, () => {
      const { paper, asked } = open(way({ kind, input: 'text', ...more }));
      const field = paper.querySelector<HTMLInputElement>('[name=text]')!;
      expect(words(field.labels![0])).to.equal(label);
      send(paper);
      expectWrong(paper, 'text', 'Please fill this in.');
      expect(asked).to.deep.equal([]);
    });

  it('is a text as it was written', () => {
    const { paper, asked } = open(way({ kind: 'review', input: 'text' }));
    paper.querySelector('textarea')!.value = ' Lovely wool. ';
    send(paper);
    expect(asked[0]![2]).to.deep.equal({ text: 'Lovely wool.' });
  });

  for (const kind of ['receipt', 'code'] as const)
    it(`is a ${kind}, however it was typed`, () => {
      const { paper, asked } = open(way({ kind, input: 'text' }));
      paper.querySelector('input')!.value = ' twill -24 17 ';
      send(paper);
      expect(asked[0]![2]).to.deep.equal({ text: 'TWILL-2417' });
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
    expect(() => press('I’ve done it')).to.throw();
    link.click();
    press('I’ve done it');
    expect(asked[0]![0]).to.equal('earn');
  });

  it('makes the word that it is done the first thing once one is back', () => {
    const { paper, find } = open(way({ url: 'https://example.com/' }));
    const first = () => words(paper.querySelector('.button-primary'));
    find('a')!.addEventListener('click', (event) => event.preventDefault());
    find('a')!.click();
    expect(first()).to.equal('Open');
    dispatchEvent(new Event('focus'));
    expect(first()).to.equal('I’ve done it');
    expect(find('a')!.isConnected).to.equal(true);
  });

  it('keeps what was typed, and says beside it what the backend refused', () => {
    const refusal = { code: 'invalid-input', detail: 'This code was used.' } as never;
    const scenery = { view: { param: 'way', problem: () => refusal } };
    const { paper, show } = open(way({ kind: 'code', input: 'text' }), scenery);
    const field = paper.querySelector('input')!;
    field.value = 'abc';
    show();
    expect(errorOf(paper)).to.equal('This code was used.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(paper.querySelectorAll('[role=alert]')).to.have.length(0);
    expect(paper.querySelector('input')!.value).to.equal('abc');
  });

  it('keeps what is being typed when another way goes meanwhile', () => {
    const earnings = [way({ id: 'first' }), way({ input: 'text' })];
    const { paper, show, view } = draw(earn, {
      program: { earnings },
      view: { param: 'way' },
    });
    paper.querySelector('input')!.value = 'half a';
    const { member } = view.state;
    const done = [{ earningId: 'first', state: 'done' }];
    Object.assign(member, { value: { ...member.value, earnings: done } });
    show();
    expect(words(paper)).to.contain('Done');
    expect(paper.querySelector('input')!.value).to.equal('half a');
  });

  it('is not asked again while it is under way', () => {
    const busy = new Set(['earn:way']);
    const { paper, asked } = open(way(), { view: { param: 'way', busy } });
    expect(paper.querySelector('[type=submit]')!.getAttribute('aria-busy')).to.equal('true');
    send(paper);
    expect(asked).to.deep.equal([]);
  });
});
