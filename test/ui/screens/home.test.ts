import { expect } from '@open-wc/testing';
import { home } from '../../../src/ui/screens/home.js';
import { aReward, usd } from '../../support/fakes.js';
import { panelWords, preview } from '../../support/ui-launcher.js';
import { draw } from '../../support/ui-view.js';

describe('home, for a member', () => {
  it('greets, and shows the points', () => {
    const { text } = draw(home);
    expect(text()).to.match(/Good (morning|afternoon|evening), Ines/);
    expect(text()).to.contain('1,240 points');
  });

  it('welcomes somebody without a name', () => {
    expect(draw(home, { member: { name: undefined } }).text()).to.contain('Welcome');
  });

  it('greets by the given name', () => {
    expect(draw(home, { member: { givenName: 'Inês' } }).text()).to.contain(', Inês');
  });

  it('says how far it is to the next reward, to the eye and to the ear', () => {
    const rewards = [aReward({ cost: { kind: 'fixed', points: 1_400 }, title: 'Canvas tote' })];
    const { text, find } = draw(home, { program: { rewards } });
    expect(text()).to.contain('160 points to Canvas tote');
    expect(find('[role=progressbar]')).to.have.attribute('aria-valuetext', '1,240 / 1,400 points');
  });

  it('says so when every reward is within reach', () => {
    expect(draw(home).text()).to.contain('Every reward is within reach');
  });

  it('draws no points a backend has not told of', () => {
    const { text, count } = draw(home, { member: { balance: undefined } });
    expect(text()).to.not.contain('points');
    expect(count('[role=progressbar]')).to.equal(0);
  });

  it('warns of points that will go, and shows where to use them', () => {
    const balance = { available: 1_240, expiring: [{ points: 120, at: '2026-06-30' }] };
    const { text, press, asked } = draw(home, { member: { balance } });
    expect(text()).to.contain('120 points expire on June 30');
    press('Use them');
    expect(asked).to.deep.equal([['go', 'redeem']]);
  });

  it('tells of points on their way', () => {
    const balance = { available: 0, pending: 360 };
    expect(draw(home, { member: { balance } }).text()).to.contain('360 points on the way');
  });

  it('tells when the next of them arrive, beside those that will go', () => {
    const expiring = [{ points: 120, at: '2026-06-30' }];
    const activating = [
      { points: 50, at: '2026-07-02' },
      { points: 310, at: '2026-06-25' },
    ];
    const balance = { available: 1_240, pending: 360, expiring, activating };
    const { text, press, asked } = draw(home, { member: { balance } });
    expect(text()).to.contain('120 points expire on June 30');
    expect(text()).to.contain('310 points arrive on June 25');
    press('Activity');
    expect(asked).to.deep.equal([['go', 'activity']]);
  });

  it('offers only what the backend can do', () => {
    const { text } = draw(home, { program: { capabilities: ['activity'] } });
    expect(text()).to.contain('Activity');
    expect(text()).to.not.contain('Refer a friend');
    expect(text()).to.not.contain('My card');
  });

  it('counts down to the end of a campaign', () => {
    const campaigns = [
      { id: 'c', title: 'Double points', factor: 2, until: '2026-06-14T18:30:00Z' },
    ];
    const { text } = draw(home, { program: { campaigns } });
    expect(text()).to.contain('2× Double points');
    expect(text()).to.contain('2 days 06 h 30 min left');
  });

  it('does not count down what is over', () => {
    const campaigns = [{ id: 'c', title: 'Double points', until: '2026-06-01' }];
    expect(draw(home, { program: { campaigns } }).text()).to.not.contain('Double points');
  });

  for (const [state, sentence] of [
    ['paused', 'The programme is paused. Your points are safe.'],
    ['closed', 'The programme has ended. Thank you for being part of it.'],
  ] as const)
    it(`says that the programme is ${state}, and still shows the points`, () => {
      const { text } = draw(home, { program: { state } });
      expect(text()).to.contain(sentence);
      expect(text()).to.contain('1,240');
      expect(text()).to.not.contain('Ways to earn');
    });

  it('shows a name as it is, whatever it holds', () => {
    const name = '<img src=x onerror=alert(1)>';
    const { text, count } = draw(home, { member: { name } });
    expect(text()).to.contain(name);
    expect(count('img')).to.equal(0);
  });
});

describe('home, for a guest', () => {
  it('says what the programme is, and asks to join', () => {
    const { text, press, asked } = draw(home, { session: 'guest' });
    expect(text()).to.contain('Good things come back to you');
    press('Join for free');
    press('Sign in');
    expect(asked.map(([name]) => name)).to.deep.equal(['join', 'signIn']);
  });

  it('asks nobody to sign in whom the store knows', () => {
    const { text } = draw(home, { session: 'guest', state: { identified: true } });
    expect(text()).to.not.contain('Sign in');
  });

  it('gives the programme in three figures, reckoned from its rules', () => {
    const earning = { completion: 'automatic', title: '' } as const;
    const { text } = draw(home, {
      session: 'guest',
      program: {
        rewards: [aReward({ cost: { kind: 'fixed', points: 500 }, amount: usd(5) })],
        earnings: [
          {
            ...earning,
            id: 'order',
            kind: 'purchase',
            value: { kind: 'per-amount', points: 5, amount: usd(1) },
          },
          { ...earning, id: 'join', kind: 'join', value: { kind: 'fixed', points: 100 } },
        ],
      },
    });
    expect(text()).to.contain('5 points for every $1 you spend');
    expect(text()).to.contain('$5 off once you have 500');
    expect(text()).to.contain('100 points just for joining');
  });

  it('asks nobody to join what has ended', () => {
    const { text } = draw(home, { session: 'guest', program: { state: 'closed' } });
    expect(text()).to.not.contain('Join');
  });
});

describe('home, in the sample programme', () => {
  const sights: Record<string, string> = {
    guest: 'Good things come back to you',
    member: '160 points to Canvas tote',
    'new-member': '400 points to $5 off your order',
    'top-tier': '3,420',
    empty: '500 points to $5 off your order',
  };
  for (const [kind, sight] of Object.entries(sights))
    it(`suits ${kind}`, async () => {
      expect(panelWords(await preview(kind))).to.contain(sight);
    });
});
