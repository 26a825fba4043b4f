import { expect } from '@open-wc/testing';
import { merchant } from '../support/demo.js';
import { type Person, aThrow, newMember, pointsOf, vouchersOf } from '../support/e2e-people.js';
import { press as pressKey } from '../support/ui-browser.js';
import {
  button,
  field,
  goHome,
  heard,
  launcherText,
  panelText,
  press,
  sees,
  settledVisit,
  visit,
  within,
} from '../support/e2e-visit.js';

const bagWith = (code: string, { id }: Person) =>
  merchant('priceCart', { lines: aThrow(24_000), codes: [code], shopperId: id });

describe('a member who redeems', () => {
  afterEach(goHome);

  it('is asked first, gets the code, and sees the points fall everywhere at once', async () => {
    const person = await newMember(1_240);
    const launcher = await settledVisit({ token: person.token });
    const second = await visit({ token: person.token });
    await launcher.show('redeem');
    await press(launcher, '$5 off your order');
    await sees(launcher, 'You have 1,240 points');
    await sees(launcher, 'Left over 740 points');
    expect(await vouchersOf(person)).to.deep.equal([]);

    const redeemed = heard(launcher, 'rewards-after-redeem');
    await press(launcher, 'Redeem 500 points');
    const { code } = (await redeemed).detail.voucher!;
    await sees(launcher, code!);
    await sees(launcher, 'You have 740 points left');
    for (const one of [launcher, second])
      await within(() => launcherText(one) === '740 points', '740 points on each button');

    await press(launcher, 'Keep for later');
    await sees(launcher, 'Ready to use');
    await sees(launcher, code!);
    expect((await vouchersOf(person)).map((voucher) => voucher.code)).to.deep.equal([code]);
    const { codes, discountMinor } = await bagWith(code!, person);
    expect(codes[0]!.applied).to.equal(true);
    expect(discountMinor).to.equal(500);
  });

  it('may think again, and nothing is spent', async () => {
    const person = await newMember(600);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/amount-5');
    await press(launcher, 'Not now');
    await within(() => !panelText(launcher).includes('Left over'), 'the question to go');
    expect(await pointsOf(person)).to.equal(600);
  });

  it('chooses how many points to spend, and gets what the slider promised', async () => {
    const person = await newMember(1_000);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem');
    await sees(launcher, 'Choose your amount');
    const slider = field(launcher, 'points to spend')!;
    slider.value = '700';
    slider.dispatchEvent(new Event('input'));
    await press(launcher, 'Take $7 off');
    const redeemed = heard(launcher, 'rewards-after-redeem');
    await press(launcher, 'Redeem 700 points');
    const { code } = (await redeemed).detail.voucher!;
    expect((await bagWith(code!, person)).discountMinor).to.equal(700);
    expect(await pointsOf(person)).to.equal(300);
  });

  it('waits a moment for a gift card that has to be made', async () => {
    const person = await newMember(2_600);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/gift-card-25');
    const redeemed = heard(launcher, 'rewards-after-redeem');
    await press(launcher, 'Redeem 2,500 points');
    await sees(launcher, 'Your reward is being made');
    const { redemption, voucher } = (await redeemed).detail;
    expect(redemption.state).to.equal('done');
    await sees(launcher, voucher!.code!);
    expect(await vouchersOf(person)).to.have.length(1);
    expect(await pointsOf(person)).to.equal(100);
  });

  it('chooses the colour of a product, and finds it on the voucher', async () => {
    const person = await newMember(1_400);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/canvas-tote');
    await sees(launcher, 'Choose one');
    const select = launcher.shadowRoot!.querySelector<HTMLSelectElement>('.dialog select')!;
    select.value = 'indigo';
    select.dispatchEvent(new Event('change'));
    await press(launcher, 'Redeem 1,400 points');
    await sees(launcher, 'Canvas tote, Indigo');
    expect((await vouchersOf(person))[0]!.title).to.equal('Canvas tote, Indigo');
  });

  it('takes it back, and has the points again', async () => {
    const person = await newMember(800);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('redeem/free-shipping');
    await press(launcher, 'Redeem 700 points');
    await press(launcher, 'Keep for later');
    await press(launcher, 'Undo');
    await sees(launcher, 'Taken back. It cost you nothing');
    await within(() => launcherText(launcher) === '800 points', '800 points on the button');
    await sees(launcher, 'Used and expired');
    expect(await pointsOf(person)).to.equal(800);
    expect((await vouchersOf(person))[0]!.state).to.equal('cancelled');
  });

  it('goes on by keyboard once the voucher is there, and closes the panel by Escape', async () => {
    const { token } = await newMember(800);
    const launcher = await settledVisit({ token });
    await launcher.show('redeem');
    await sees(launcher, '$5 off your order');
    button(launcher, '$5 off your order')!.focus();
    await pressKey('Enter');
    await sees(launcher, 'Left over');
    await pressKey('Enter');
    await sees(launcher, 'all yours');
    expect(document.activeElement?.localName).to.equal('rewards-launcher');
    await pressKey('Escape');
    await within(() => !launcher.open, 'the panel to close');
  });

  it('is told what is missing for what is out of reach', async () => {
    const { token } = await newMember(420);
    const launcher = await settledVisit({ token });
    await launcher.show('redeem/amount-5');
    await sees(launcher, 'You’re 80 points short.');
    await press(launcher, 'See ways to earn');
    await sees(launcher, 'Every order earns');
  });
});
