import { expect } from '@open-wc/testing';
import { pointsFigure } from '../../src/domain/points.js';

describe('points', () => {
  it('reads a scaled integer as the figure the shopper knows', () => {
    expect(pointsFigure(125, 1)).to.equal(12.5);
  });

  it('reads whole points as they are', () => {
    expect(pointsFigure(1_240)).to.equal(1_240);
  });

  it('keeps a debt a debt', () => {
    expect(pointsFigure(-35, 1)).to.equal(-3.5);
  });

  it('adds a tenth and two tenths to three tenths', () => {
    expect(pointsFigure(1 + 2, 1)).to.equal(0.3);
  });
});
