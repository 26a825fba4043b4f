import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { goHome, panelText, sees, visit, within } from '../support/e2e-visit.js';

const SCREENS = 'home earn redeem wallet activity refer tiers card settings help'.split(' ');

/** The built code knows its sentences by number; what is written here by name must come out right. */
describe('the words of what a store installs', () => {
  afterEach(goHome);

  it('are the store’s own where it has some, by name', async () => {
    const messages = { 'nav.earn': 'Gather', 'wallet.empty': 'Nothing in here' };
    const launcher = await visit({ preview: 'new-member' }, { messages });
    await launcher.show('wallet');
    await sees(launcher, 'Nothing in here');
    expect(panelText(launcher)).to.contain('Gather');
    expect(panelText(launcher)).to.contain(en['nav.redeem']);
  });

  for (const screen of SCREENS)
    it(`are all there: ${screen}`, async () => {
      const launcher = await visit({ preview: 'member', screen, open: '' });
      const body = () => launcher.shadowRoot?.querySelector('.panel-body > :not([part=skeleton])');
      await within(body, 'the screen');
      expect(panelText(launcher)).not.to.match(/undefined|NaN|\[object|\{\w+\}/);
    });
});
