import { expect } from '@open-wc/testing';
import type { Earning } from '../../../src/domain/earning.js';
import type { Reward } from '../../../src/domain/reward.js';
import { help } from '../../../src/ui/screens/help.js';
import { aReward, usd } from '../../support/fakes.js';
import { panelWords, preview, words } from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

const order: Earning = {
  id: 'order',
  kind: 'purchase',
  title: 'Place an order',
  value: { kind: 'per-amount', points: 5, amount: usd(1) },
  completion: 'automatic',
};
const costing = (points: number, more: Partial<Reward> = {}) =>
  aReward({ id: `r${points}`, cost: { kind: 'fixed', points }, ...more });

describe('help', () => {
  it('says how the programme works, by its rules', () => {
    const tiers = ['Linen', 'Wool'].map((name) => ({ id: name, name, needs: [], perks: [] }));
    const { paper } = draw(help, {
      program: {
        earnings: [order],
        rewards: [costing(2_500), costing(500), costing(9_000, { soldOut: true })],
        tiers: { period: 'lifetime', tiers },
      },
      member: { balance: { available: 10, expiring: [{ points: 120, at: '2026-07-01' }] } },
    });
    expect([...paper.querySelectorAll('.row')].map(words)).to.deep.equal([
      'Earn5 points for every $1 you spend',
      'RedeemRewards from 500 to 2,500 points',
      'Your points120 points expire on July 1',
      'Your tierFrom Linen to Wool',
    ]);
  });

  it('leads from each rule to more of it', () => {
    const { find, asked } = draw(help, { program: { earnings: [order] } });
    find('.row')!.click();
    expect(asked).to.deep.equal([['go', 'earn']]);
  });

  it('says nothing that it does not know', () => {
    const { text, count } = draw(help, { program: { earnings: [], rewards: [] } });
    expect(count('.row')).to.equal(0);
    expect(text()).to.equal('Questions? The store is glad to help.');
  });

  it('speaks of no rules while the programme is paused', () => {
    const { text } = draw(help, { program: { earnings: [order], state: 'paused' } });
    expect(text()).to.not.contain('for every');
  });

  it('answers the questions of the programme', () => {
    const faq = [{ question: 'When?', answer: 'Soon.' }];
    const { paper, text } = draw(help, {
      program: { faq, links: { termsUrl: 'https://e.com/t' } },
    });
    paper.querySelector('summary')!.click();
    expect(paper.querySelector('details')!.open).to.equal(true);
    expect(text()).to.contain('Soon.');
    expect(paper.querySelector('a')!.rel).to.equal('noopener');
  });

  it('offers no link that is not there', () => {
    expect(draw(help).count('a')).to.equal(0);
  });

  it('tells a guest the rules, and nothing of points', async () => {
    const said = panelWords(await preview('guest', 'help'));
    expect(said).to.contain('Rewards from 100 to 2,500 points');
    expect(said).to.contain('Ask us');
    expect(said).to.not.contain('expire');
  });
});
