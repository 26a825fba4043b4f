import { expect } from '@open-wc/testing';
import { program } from '../../src/adapter/entities.js';
import { fullProgram } from './full-answers.js';

const smallest = { name: 'Halden', currency: 'USD' };

describe('a programme', () => {
  it('needs a name and a currency, and has points by default', () => {
    expect(program(smallest)).to.deep.equal({
      ...smallest,
      points: { one: 'point', other: 'points' },
      pointsPrecision: 0,
      state: 'active',
      capabilities: [],
      earnings: [],
      rewards: [],
      campaigns: [],
      links: {},
      faq: [],
    });
  });

  it('may name its points by one word', () => {
    expect(program({ ...smallest, points: 'petals' })?.points).to.deep.equal({ other: 'petals' });
  });

  for (const [given, read] of [
    [2, 2],
    ['1', 1],
    [-3, 0],
    [400, 6],
    ['x', 0],
  ] as const)
    it(`reads the precision ${JSON.stringify(given)} as ${read}`, () => {
      expect(program({ ...smallest, pointsPrecision: given })?.pointsPrecision).to.equal(read);
    });

  it('offers only what is known', () => {
    const capabilities = ['redeem', 'teleport', 7, null];
    expect(program({ ...smallest, capabilities })?.capabilities).to.deep.equal(['redeem']);
  });

  it('draws a way to earn it does not know as one of its own kind', () => {
    const [earning] = fullProgram.earnings;
    const earnings = [{ ...earning, kind: 'quiz', completion: 'telepathy', input: 'iris' }];
    const [read] = program({ ...smallest, earnings })!.earnings;
    expect(read).to.include({ kind: 'custom', completion: 'automatic' });
    expect(read).to.not.have.property('input');
  });

  it('leaves out a reward whose cost it does not understand, not the others', () => {
    const [ten, , gift] = fullProgram.rewards;
    const rewards = [{ ...ten, cost: { kind: 'auction' } }, { ...ten, cost: null }, gift];
    expect(program({ ...smallest, rewards })?.rewards.map(({ id }) => id)).to.deep.equal(['gift']);
  });

  for (const step of [0, -20, null, 'x'])
    it(`leaves out a slider with steps of ${JSON.stringify(step)}`, () => {
      const [, slider] = fullProgram.rewards;
      const rewards = [{ ...slider, cost: { ...slider!.cost, step } }];
      expect(program({ ...smallest, rewards })?.rewards).to.deep.equal([]);
    });

  it('drops pictures and links that would run', () => {
    const [ten] = fullProgram.rewards;
    const evil = 'javascript:alert(1)';
    const read = program({
      ...smallest,
      logoUrl: evil,
      rewards: [{ ...ten, imageUrl: 'data:image/svg+xml,<svg onload=alert(1)>' }],
      links: { termsUrl: evil, contactUrl: '/ask' },
    })!;
    expect(read).to.not.have.property('logoUrl');
    expect(read.rewards[0]).to.not.have.property('imageUrl');
    expect(read.links).to.deep.equal({ contactUrl: '/ask' });
  });
});
