import { expect } from '@open-wc/testing';
import { type Network, listenIn } from '../support/e2e-network.js';
import { newMember } from '../support/e2e-people.js';
import {
  goHome,
  launcherText,
  press,
  sees,
  visit,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

describe('a backend that is down', () => {
  let network: Network;
  let faults: string[];
  const note = (event: Event): void => {
    faults.push(event.type);
  };

  beforeEach(() => {
    network = listenIn();
    faults = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    network.restore();
    await goHome();
  });

  it('leaves the page quiet, and the button usable', async () => {
    network.cut();
    const { token } = await newMember();
    const launcher = await visit({ token });
    const codes: string[] = [];
    launcher.addEventListener('rewards-error', ({ detail }) => codes.push(detail.code));
    await within(() => codes.length, 'an event that says so');
    expect(codes).to.deep.equal(['offline']);
    expect(launcherText(launcher)).to.equal('Rewards');
    expect(launcher.matches(':state(offline)')).to.equal(true);
    launcher.shadowRoot!.querySelector('button')!.click();
    await sees(launcher, 'We lost the connection');
    await launcher.hide();
    expect(launcher.open).to.equal(false);
    expect(faults).to.deep.equal([]);
  });

  it('is asked again by the shopper, and then all is there', async () => {
    network.cut();
    const { token } = await newMember(640);
    const launcher = await visit({ token });
    await launcher.show();
    await sees(launcher, 'We lost the connection');
    network.heal();
    await press(launcher, 'Try again');
    await within(() => launcherText(launcher) === '640 points', '640 points on the button');
    await sees(launcher, '640 points');
    expect(launcher.matches(':state(offline)')).to.equal(false);
  });

  it('goes down in the middle of a visit: what was read stays, with a word that it may be old', async () => {
    const { token } = await newMember(640);
    const launcher = await settledVisit({ token });
    await launcher.show();
    await sees(launcher, '640 points');
    network.cut();
    await launcher.refresh();
    await sees(launcher, 'It may be out of date');
    await sees(launcher, '640 points');
    expect(faults).to.deep.equal([]);
  });

  it('is an address where there is nothing: the page stays quiet all the same', async () => {
    const launcher = await visit({ endpoint: `${location.origin}/nothing-here` });
    const codes: string[] = [];
    launcher.addEventListener('rewards-error', ({ detail }) => codes.push(detail.code));
    await within(() => codes.length, 'an event that says so');
    await launcher.show();
    await sees(launcher, 'This did not load');
    expect(faults).to.deep.equal([]);
  });
});
