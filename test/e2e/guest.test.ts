import { expect } from '@open-wc/testing';
import { newMember, newShopper, pointsOf } from '../support/e2e-people.js';
import {
  goHome,
  heard,
  launcherText,
  panelText,
  press,
  sees,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

describe('somebody nobody knows', () => {
  afterEach(goHome);

  it('reads what the programme offers before giving anything', async () => {
    const launcher = await settledVisit();
    await launcher.show();
    await sees(launcher, 'Halden Rewards');
    await sees(launcher, 'points just for joining');
    await sees(launcher, '$5');
    await sees(launcher, 'Place an order');
    expect(launcherText(launcher)).to.equal('Rewards');
  });

  it('is led to the store’s sign-in, and back to this very page', async () => {
    const launcher = await settledVisit({ 'sign-in-url': '/sign-in?return={return}' });
    await launcher.show();
    const asked = heard(launcher, 'rewards-sign-in');
    launcher.addEventListener('rewards-sign-in', (event) => event.preventDefault());
    await press(launcher, 'Sign in');
    const url = new URL((await asked).detail.url!);
    expect(url.pathname).to.equal('/sign-in');
    const here = location.pathname + location.search + location.hash;
    expect(url.searchParams.get('return')).to.equal(here);
  });

  it('is led to the store’s sign-up to join', async () => {
    const launcher = await settledVisit({
      'sign-in-url': '/sign-in',
      'sign-up-url': '/sign-up?return={return}',
    });
    await launcher.show();
    const asked = heard(launcher, 'rewards-join');
    launcher.addEventListener('rewards-join', (event) => event.preventDefault());
    await press(launcher, 'Join for free');
    const url = new URL((await asked).detail.url!);
    expect(url.pathname).to.equal('/sign-up');
    expect(url.searchParams.get('return')).to.equal(
      location.pathname + location.search + location.hash,
    );
  });

  it('sees what the rewards are, and that joining comes first', async () => {
    const launcher = await settledVisit();
    await launcher.show('redeem/amount-5');
    await sees(launcher, '$5 off your order');
    await sees(launcher, 'Join for free');
    expect(panelText(launcher)).not.to.include('You have');
  });
});

describe('a customer of the store who is not a member', () => {
  afterEach(goHome);

  it('joins in one step and has the welcome points at once', async () => {
    const shopper = await newShopper();
    const launcher = await settledVisit({ token: shopper.token });
    await launcher.show();
    const joined = heard(launcher, 'rewards-after-join');
    await press(launcher, 'Join for free');
    expect((await joined).detail.points).to.equal(100);
    await within(() => launcherText(launcher) === '100 points', '100 points on the button');
    await sees(launcher, '100 points');
    expect(await pointsOf(shopper)).to.equal(100);
  });

  it('joins once, however often the button is pressed', async () => {
    const shopper = await newShopper();
    const launcher = await settledVisit({ token: shopper.token });
    const errors: string[] = [];
    launcher.addEventListener('rewards-error', ({ detail }) => errors.push(detail.code));
    await launcher.show();
    await sees(launcher, 'Join for free');
    const button = [...launcher.shadowRoot!.querySelectorAll('button')].find((one) =>
      one.textContent!.includes('Join for free'),
    )!;
    button.click();
    button.click();
    await within(() => launcherText(launcher) === '100 points', '100 points on the button');
    expect(errors).to.deep.equal([]);
  });
});

describe('a member who opens the panel', () => {
  afterEach(goHome);

  it('sees by a click on the button the points that the button showed', async () => {
    const { token } = await newMember(640, 'Ayla Stone');
    const launcher = await settledVisit({ token });
    await within(() => launcherText(launcher) === '640 points', 'points on the button');
    launcher.shadowRoot!.querySelector<HTMLElement>('button.launcher')!.click();
    await sees(launcher, 'Ayla');
    await sees(launcher, '640 points');
    expect(launcher.open).to.equal(true);
  });
});
