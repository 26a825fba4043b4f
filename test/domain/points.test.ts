import { expect } from '@open-wc/testing';
import { pointsFigure } from '../../src/domain/points.js';

describe('points', () => {
  it('reads a scaled integer as the figure the shopper knows', () => {
    expect(pointsFigure(125, 1)).to.equal(12.5);
  });
});
