import { expect } from '@open-wc/testing';
import { programOf } from '../../src/adapter/entities.js';

const answer = {
  name: 'Halden Rewards',
  points: 'points',
  currency: 'USD',
  logoUrl: '/logo.svg',
  links: { termsUrl: '/terms', contactUrl: 'https://help.example/' },
  rewards: [
    { id: 'tote', title: 'Tote', cost: { kind: 'free' }, imageUrl: 'images/tote.svg' },
    { id: 'ten', title: '$10 off', cost: { kind: 'free' } },
  ],
};

describe('addresses in a programme', () => {
  it('lead to the backend when it lives elsewhere than the page', () => {
    const program = programOf('https://rewards.example/v1/')(answer);
    expect(program?.logoUrl).to.equal('https://rewards.example/logo.svg');
    expect(program?.rewards[0]?.imageUrl).to.equal('https://rewards.example/v1/images/tote.svg');
    expect(program?.links.termsUrl).to.equal('https://rewards.example/terms');
  });

  it('that are whole stay as they are', () => {
    const program = programOf('https://rewards.example/v1/')(answer);
    expect(program?.links.contactUrl).to.equal('https://help.example/');
  });

  it('that are absent stay absent', () => {
    const program = programOf('https://rewards.example/v1/')(answer);
    expect(program?.rewards[1]).to.not.have.property('imageUrl');
  });

  it('stay paths of the page when the backend is one', () => {
    expect(programOf('/apps/rewards')(answer)?.logoUrl).to.equal('/logo.svg');
  });
});
