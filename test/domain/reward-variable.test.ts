import { expect } from '@open-wc/testing';
import {
  type VariableCost,
  quantisePoints,
  variableMax,
  variableValue,
} from '../../src/domain/reward.js';

const slider = (changes: Partial<VariableCost> = {}): VariableCost => ({
  kind: 'variable',
  min: 100,
  max: 2_000,
  step: 20,
  valuePerStep: { amountMinor: 20, currency: 'USD' },
  ...changes,
});

describe('the most points a slider takes', () => {
  for (const [what, cost, available, most] of [
    ['all of them, on the grid', {}, 1_240, 1_240],
    ['the last whole step below them', {}, 1_259, 1_240],
    ['what the reward allows', {}, 9_000, 2_000],
    ['the last whole step below what the reward allows', { max: 1_999 }, 9_000, 1_980],
    ['all, where the reward names no limit', { max: undefined }, 9_010, 9_000],
    ['the least, with just that many', {}, 100, 100],
    ['none, with a point too few', {}, 99, 0],
    ['none, with a debt', {}, -500, 0],
    ['none, where the limit is below the least', { max: 50 }, 1_240, 0],
    ['the least, where a step leads past the limit', { step: 5_000 }, 1_240, 100],
  ] as const)
    it(`is ${what}`, () => {
      expect(variableMax(slider(cost), available)).to.equal(most);
    });
});

describe('points wished for', () => {
  for (const [wished, points] of [
    [800, 800],
    [809, 800],
    [810, 820],
    [812.4, 820],
    [0, 100],
    [-50, 100],
    [5_000, 1_240],
    [1_245, 1_240],
    [NaN, 100],
  ] as const)
    it(`become ${points} when they were ${wished}`, () => {
      expect(quantisePoints(slider(), wished, 1_240)).to.equal(points);
    });

  it('start the grid at the least, not at zero', () => {
    expect(quantisePoints(slider({ min: 110 }), 800, 1_240)).to.equal(810);
  });

  for (const wished of [-1, 0, 99, 100, 1e9, 0.1 + 0.2])
    it(`are a whole number of steps within what there is: ${wished}`, () => {
      for (const available of [-10, 0, 99, 100, 119, 120, 5_000]) {
        const points = quantisePoints(slider(), wished, available);
        expect(points).to.be.at.most(Math.max(0, available));
        expect(points === 0 || (points - 100) % 20 === 0).to.equal(true);
      }
    });

  for (const wished of [NaN, Infinity])
    it(`are none when there are too few, even for ${wished}`, () => {
      expect(quantisePoints(slider(), wished, 99)).to.equal(0);
    });
});

describe('what points are worth', () => {
  for (const [cost, points, amountMinor] of [
    [{}, 800, 800],
    [{}, 810, 810],
    [{ step: 3, valuePerStep: { amountMinor: 10, currency: 'USD' } }, 9, 30],
    [{ step: 3, valuePerStep: { amountMinor: 10, currency: 'USD' } }, 10, 33],
    [{ step: 1_000, valuePerStep: { amountMinor: 1, currency: 'JPY' } }, 1_999, 1],
    [{}, 0, 0],
  ] as const)
    it(`is ${amountMinor} for ${points} at ${JSON.stringify(cost)}`, () => {
      expect(variableValue(slider(cost), points).amountMinor).to.equal(amountMinor);
    });

  it('keeps its currency', () => {
    expect(variableValue(slider(), 100).currency).to.equal('USD');
  });
});
