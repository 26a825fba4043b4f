import { expect } from '@open-wc/testing';
import type { Tier } from '../../../src/domain/tier.js';
import { card } from '../../../src/ui/screens/card.js';
import { help } from '../../../src/ui/screens/help.js';
import { refer } from '../../../src/ui/screens/refer.js';
import { tiers } from '../../../src/ui/screens/tiers.js';
import { panelWords, preview } from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

const usd = (dollars: number) => ({ amountMinor: dollars * 100, currency: 'USD' });
describe('referring a friend', () => {
  const program = {
    referral: { sender: { points: 500 }, friend: { amount: usd(10), minSpend: usd(50) } },
  };

  it('says what both get', () => {
    const { text } = draw(refer, { program });
    expect(text()).to.contain('For them$10off $50 or more');
    expect(text()).to.contain('For you500points');
  });

  it('copies and shares the link', () => {
    const { press, asked } = draw(refer, { program });
    press('Copy');
    for (const channel of ['WhatsApp', 'Messages', 'Email', 'More']) press(channel);
    expect(asked.map(([name, what]) => [name, what])).to.deep.equal([
      ['copy', 'https://halden.example/r/INES42'],
      ['share', 'whatsapp'],
      ['share', 'sms'],
      ['share', 'email'],
      ['share', 'native'],
    ]);
  });

  it('offers the phone’s own way only where there is one', () => {
    expect(draw(refer, { view: { canShare: false } }).text()).to.not.contain('More');
  });

  it('says how far every friend is', () => {
    const at = '2026-06-01';
    const items = (['invited', 'joined', 'ordered', 'rewarded', 'refused'] as const).map(
      (state) => ({ id: state, name: `${state} F.`, state, at }),
    );
    const { text, paper } = draw(refer, { referrals: { items } });
    for (const sentence of [
      'Invited on June 1',
      'Joined, waiting',
      'Ordered on June 1',
      'Not counted',
    ])
      expect(text()).to.contain(sentence);
    const steps = [...paper.querySelectorAll('.steps')].map((step) => step.ariaLabel);
    expect(steps).to.deep.equal([1, 2, 3, 3, 0].map((step) => `Step ${step} of 3`));
  });

  it('reminds a friend', () => {
    const items = [{ id: 'leo', name: 'leo@…', state: 'invited', canRemind: true } as const];
    const { press, asked } = draw(refer, { referrals: { items } });
    press('Remind');
    expect(asked).to.deep.equal([['remind', 'leo']]);
  });

  it('reminds nobody where the backend cannot', () => {
    const items = [{ id: 'leo', name: 'leo@…', state: 'invited', canRemind: true } as const];
    const { text } = draw(refer, {
      referrals: { items },
      program: { capabilities: ['referrals'] },
    });
    expect(text()).to.not.contain('Remind');
  });

  it('asks no member to join whose link is not there yet', () => {
    const { text } = draw(refer, { referrals: { url: undefined }, program });
    expect(text()).to.not.contain('Join for free');
  });

  it('asks a guest to join', () => {
    const { press, asked } = draw(refer, { session: 'guest', program });
    press('Join for free');
    expect(asked.map(([name]) => name)).to.deep.equal(['join']);
  });
});

describe('the tiers', () => {
  const ladder = (need: (level: number) => Tier['needs']): Tier[] =>
    ['Linen', 'Wool', 'Silk'].map((name, at) => ({
      id: name,
      name,
      needs: at ? need(at) : [],
      perks: [`${name} perk`],
    }));
  const bySpend = ladder((at) => [{ basis: 'spend', spend: usd(at * 400) }]);
  const program = (all: Tier[]) => ({ tiers: { period: 'calendar', tiers: all } as const });

  it('say how much is missing, in money', () => {
    const tier = { currentId: 'Linen', progress: [{ basis: 'spend', spend: usd(150) } as const] };
    const { text, find } = draw(tiers, { program: program(bySpend), member: { tier } });
    expect(text()).to.contain('$250 to Wool');
    expect(text()).to.contain('$400 a year');
    expect(find('[role=progressbar]')).to.have.attribute('aria-valuetext', '$150 of $400');
  });

  it('say how much is missing, in points', () => {
    const byPoints = ladder((at) => [{ basis: 'points', points: at * 500 }]);
    const tier = { currentId: 'Linen', progress: [{ basis: 'points', points: 100 } as const] };
    const { text } = draw(tiers, { program: program(byPoints), member: { tier } });
    expect(text()).to.contain('400 points to Wool');
  });

  it('say how much is missing, in orders', () => {
    const byOrders = ladder((at) => [{ basis: 'orders', orders: at * 3 }]);
    const tier = { currentId: 'Linen', progress: [{ basis: 'orders', orders: 2 } as const] };
    const { text } = draw(tiers, { program: program(byOrders), member: { tier } });
    expect(text()).to.contain('1 order to Wool');
  });

  it('have a top, and one that is kept', () => {
    const tier = {
      currentId: 'Silk',
      validUntil: '2026-07-01',
      retain: [{ basis: 'spend', spend: usd(120) } as const],
    };
    const { text } = draw(tiers, { program: program(bySpend), member: { tier } });
    expect(text()).to.contain('$120 more keeps it');
    expect(text()).to.contain('19 days left to keep Silk.');
    const safe = { currentId: 'Silk', validUntil: '2027-12-31', retain: [] };
    const kept = draw(tiers, { program: program(bySpend), member: { tier: safe } }).text();
    expect(kept).to.contain('The highest tier is yours');
    expect(kept).to.contain('Silk is yours until December 31, 2027.');
  });

  it('are a list in their order, and say where one is', () => {
    const { paper, text } = draw(tiers, {
      program: program(bySpend),
      member: { tier: { currentId: 'Wool' } },
    });
    expect(paper.querySelectorAll('ol > li')).to.have.length(3);
    expect(paper.querySelector('li:nth-child(2)')!.textContent).to.contain('You’re here');
    expect(text()).to.contain('From the first order');
  });

  it('say nothing of where a guest stands', () => {
    const { text, count } = draw(tiers, { session: 'guest', program: program(bySpend) });
    expect(text()).to.contain('Silk perk');
    expect(count('.card')).to.equal(0);
  });
});

describe('the card, and help', () => {
  it('shows the number in fours', () => {
    const { find } = draw(card, { member: { cardNumber: '44712093123' } });
    expect(find('.pass-number')!.textContent).to.equal('4471 2093 123');
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
});

const SIGHTS: Record<string, Record<string, string>> = {
  activity: {
    member: 'Order 1098',
    'new-member': 'Created an account',
    empty: 'No activity yet',
    guest: 'No activity yet',
  },
  refer: {
    member: 'halden.example/r/INES42',
    guest: 'Join for free',
    empty: 'One link, two gifts',
  },
  tiers: {
    member: '$360 to Cashmere',
    'top-tier': '$120 more keeps it',
    guest: 'Mending for life',
    empty: '$400 to Wool',
  },
  wallet: { member: 'HLD-7KQ2-MX', empty: 'Nothing here yet', guest: 'Nothing here yet' },
  card: { member: '4471 2093', empty: '4471 2093' },
  help: { member: 'When do points arrive?', guest: 'When do points arrive?' },
  settings: { member: 'Points reminders' },
  redeem: {
    member: 'Within reach',
    'new-member': 'Choose your amount',
    empty: 'Keep going',
    guest: 'Canvas tote',
  },
  earn: {
    member: 'For Cashmere members',
    'top-tier': 'Come to a preview evening',
    guest: 'Create an account',
    empty: 'For you',
  },
};
for (const [screen, kinds] of Object.entries(SIGHTS))
  for (const [kind, sight] of Object.entries(kinds))
    it(`shows ${screen} to ${kind} of the sample programme`, async () => {
      expect(panelWords(await preview(kind, screen))).to.contain(sight);
    });
