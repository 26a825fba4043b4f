import { expect } from '@open-wc/testing';
import { createLineHeights } from '../../../src/ui/screens/line-heights.js';

/** Lines of the first kind, guessed to be 10 high, and of the second, guessed to be 20. */
const heights = (...kinds: number[]) => {
  const made = createLineHeights([10, 20]);
  made.fit(kinds, 0);
  return made;
};

describe('the heights of lines', () => {
  it('are guessed until they are measured', () => {
    const { top } = heights(0, 1, 0);
    expect([0, 1, 2, 3].map(top)).to.deep.equal([0, 10, 30, 40]);
  });

  it('are measured where they were seen, and learnt from their like elsewhere', () => {
    const { top, note } = heights(0, 0, 1, 0);
    expect(note([[0, 14]])).to.equal(true);
    expect([1, 2, 3, 4].map(top)).to.deep.equal([14, 28, 48, 62]);
  });

  it('do not waver once they are learnt: a line that is other moves only what follows it', () => {
    const { top, note } = heights(0, 0, 0);
    note([[0, 14]]);
    note([[1, 30]]);
    expect([1, 2, 3].map(top)).to.deep.equal([14, 44, 58]);
  });

  it('have not moved when they are what was thought', () => {
    const { note } = heights(0, 0);
    note([[0, 14]]);
    expect(note([[1, 14.2]])).to.equal(false);
  });

  it('are forgotten when most are not what they were', () => {
    const { top, note } = heights(0, 0, 0);
    note([0, 1, 2].map((line) => [line, 14] as const));
    note([[1, 28]]);
    expect([1, 2, 3].map(top)).to.deep.equal([28, 56, 84]);
  });

  it('are kept for the lines of before when more come', () => {
    const made = heights(0, 0);
    made.note([[0, 33]]);
    made.fit([0, 0, 0], 2);
    expect(made.top(1)).to.equal(33);
    made.fit([0, 0, 0], 0);
    made.note([[1, 10]]);
    expect(made.top(3)).to.equal(33 + 10 + 33);
  });

  it('tell which line is at a depth, and the nearest where there is none', () => {
    const { at } = heights(0, 1, 0);
    expect([-5, 0, 9, 10, 29, 30, 400].map(at)).to.deep.equal([0, 0, 0, 1, 1, 2, 2]);
  });
});
