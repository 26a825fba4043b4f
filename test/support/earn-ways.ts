/** Ways to earn as literals, unfolded on paper, and what their forms answer. */
import { expect } from '@open-wc/testing';
import type { Earning } from '../../src/domain/earning.js';
import { earn } from '../../src/ui/screens/earn.js';
import { words } from './ui-launcher.js';
import { type Scene, draw } from './ui-view.js';

// The forms arrive a moment after the screen.
before(() => earn.soon!());

export const way = (more: Partial<Earning> = {}): Earning => ({
  id: 'way',
  kind: 'custom',
  title: 'A way',
  value: { kind: 'fixed', points: 50 },
  completion: 'claim',
  ...more,
});

/** The one way of a programme, unfolded. */
export const open = (earning: Earning, more: Scene = {}) =>
  draw(earn, {
    program: { earnings: [earning] },
    member: { tier: { currentId: 'linen' } },
    view: { param: 'way' },
    ...more,
  });

export const send = (paper: HTMLElement): void => paper.querySelector('form')!.requestSubmit();
export const errorOf = (paper: HTMLElement): string => words(paper.querySelector('.error'));
/** The field that is wrong says so, names its sentence, and has the focus. */
export const expectWrong = (paper: HTMLElement, name: string, sentence: string): void => {
  const field = paper.querySelector(`[name=${name}]`)!;
  expect(errorOf(paper)).to.equal(sentence);
  expect(document.activeElement === field).to.equal(true);
  const owner = field.closest('[role=radiogroup]') ?? field;
  expect(owner.getAttribute('aria-invalid')).to.equal('true');
  expect(owner.getAttribute('aria-describedby')).to.equal(paper.querySelector('.error')!.id);
};
