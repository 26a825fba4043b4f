import { expect } from '@open-wc/testing';
import { merchant } from '../support/demo.js';
import { aThrow, newMember } from '../support/e2e-people.js';
import {
  button,
  goHome,
  heard,
  launcherText,
  panelText,
  press,
  sees,
  settledVisit,
  within,
} from '../support/e2e-visit.js';

const lines = aThrow(10_000);

describe('an order', () => {
  afterEach(goHome);

  it('brings points that are on the way, and then are there', async () => {
    const person = await newMember(100);
    const launcher = await settledVisit({ token: person.token });
    await launcher.show('activity');
    const { number, points } = await merchant('placeOrder', {
      shopperId: person.id,
      lines,
      codes: [],
      channel: 'online',
    });
    expect(points).to.be.above(0);
    await launcher.refresh();
    await sees(launcher, `On the way ${points.toLocaleString('en-US')}`);
    expect(launcherText(launcher)).to.equal('100 points');

    await merchant('deliverOrder', number);
    const changed = heard(launcher, 'rewards-change');
    await launcher.refresh();
    expect((await changed).detail.points).to.equal(100 + points);
    const figure = (100 + points).toLocaleString('en-US');
    expect(launcherText(launcher)).to.equal(`${figure} points`);
    await sees(launcher, `Balance ${figure}`);
  });

  it('takes its points back when it is returned, even below zero', async () => {
    const person = await newMember(100);
    const { number } = await merchant('placeOrder', {
      shopperId: person.id,
      lines,
      codes: [],
      channel: 'online',
    });
    await merchant('deliverOrder', number);
    const launcher = await settledVisit({ token: person.token });
    await launcher.client!.redeem({ rewardId: 'amount-5' });
    await merchant('returnOrder', number);
    await launcher.refresh();
    await within(() => launcherText(launcher) === '-400 points', 'points below zero');
  });
});

describe('a very long history', () => {
  afterEach(goHome);

  it('is read page by page to its end, each line once', async () => {
    const launcher = await settledVisit({ token: await merchant('token', 'greta') });
    await launcher.show('activity');
    await sees(launcher, 'Show earlier');
    const { client } = launcher;
    let pages = 1;
    while (client!.state.activity.value?.nextCursor) {
      const known = client!.state.activity.value.items.length;
      await press(launcher, 'Show earlier');
      await within(
        () =>
          client!.state.activity.status === 'ready' &&
          client!.state.activity.value!.items.length > known,
        'the next page',
      );
      pages++;
    }
    const { items } = client!.state.activity.value!;
    expect(items.length).to.be.above(400);
    expect(pages).to.be.above(4);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    const body = launcher.shadowRoot!.querySelector('.panel-body')!;
    const last = items.at(-1)!.title;
    await within(() => {
      body.scrollTop = body.scrollHeight;
      return panelText(launcher).includes(last);
    }, 'the last line on screen');
    expect(launcher.shadowRoot!.querySelectorAll('.entry').length).to.be.below(150);
    const times = items.map(({ at }) => Date.parse(at));
    expect(times).to.deep.equal([...times].sort((a, b) => b - a));
    expect(button(launcher, 'Show earlier')).to.equal(undefined);
    expect(panelText(launcher)).to.include('Balance');
  });
});
