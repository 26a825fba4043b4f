import { expect } from '@open-wc/testing';
import { panelWords, preview } from '../../support/ui-launcher.js';

/** What a designer finds on each screen of the sample programme, by its kind. */
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
describe('the sample programme', () => {
  for (const [screen, kinds] of Object.entries(SIGHTS))
    for (const [kind, sight] of Object.entries(kinds))
      it(`shows ${screen} to ${kind} of the sample programme`, async () => {
        expect(panelWords(await preview(kind, screen))).to.contain(sight);
      });
});
