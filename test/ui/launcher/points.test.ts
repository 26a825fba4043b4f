import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import type { ProgramSummary } from '../../../src/domain/program.js';
import { aGuest, aMember, aSummary, deferred, fakeAdapter } from '../../support/fakes.js';
import { $, button, isShown, put, ready, sees, words } from '../../support/ui-launcher.js';

/** A launcher in front of a member with so many points. */
const withPoints = (available: number, summary: Partial<ProgramSummary> = {}) =>
  ready(
    {},
    {
      adapter: fakeAdapter({
        session: async () => ({
          state: 'member',
          member: aMember({ balance: { available } }),
          program: { ...aSummary, ...summary },
        }),
      }),
    },
  );
const badge = (launcher: Element) => $(launcher, '[part=launcher-badge]');
const name = (launcher: Element): string | null => button(launcher).getAttribute('aria-label');

describe('the points on the launcher', () => {
  it('are there once the backend has answered', async () => {
    const session = deferred<typeof aGuest>();
    const launcher = put({}, { adapter: fakeAdapter({ session: () => session.promise }) });
    await launcher.updateComplete;
    expect(words(button(launcher))).to.equal('Rewards');
    session.resolve({ ...aGuest, state: 'member', member: aMember() });
    await sees(() => words(button(launcher)) === '1,240 points', 'the points are shown');
  });

  it('are told apart from one point', async () => {
    expect(words(button(await withPoints(1)))).to.equal('1 point');
    expect(words(button(await withPoints(0)))).to.equal('0 points');
  });

  it('carry the name the store gives them', async () => {
    const points = { one: 'bean', other: 'beans' };
    expect(words(button(await withPoints(2, { points })))).to.equal('2 beans');
    expect(words(button(await withPoints(1, { points: { other: 'beans' } })))).to.equal('1 beans');
  });

  it('have the decimal places of the programme', async () => {
    expect(words(button(await withPoints(12_345, { pointsPrecision: 1 })))).to.equal(
      '1,234.5 points',
    );
  });

  it('are grouped in thousands, whole and below nothing', async () => {
    expect(words(button(await withPoints(1_234_567)))).to.equal('1,234,567 points');
    expect(words(button(await withPoints(-1_240)))).to.equal('-1,240 points');
  });

  it('follow the backend', async () => {
    const launcher = await ready();
    await launcher.client!.redeem({ rewardId: 'ten' });
    expect(words(button(launcher))).to.equal('240 points');
  });

  it('are not shown to somebody who is blocked', async () => {
    const session = async () => ({ state: 'blocked', program: aSummary }) as const;
    const launcher = await ready({}, { adapter: fakeAdapter({ session }) });
    expect(words(button(launcher))).to.equal('Rewards');
  });

  it('give way to plain words for a guest', async () => {
    expect(words(button(await ready({ preview: 'guest' })))).to.equal('Rewards');
  });
});

describe('what the launcher is called', () => {
  it('says what it opens', async () => {
    expect(name(await ready({ preview: 'guest' }))).to.equal('Open rewards');
  });

  it('says how many points there are', async () => {
    expect(name(await ready())).to.equal('Open rewards, 1,240 points');
  });

  it('holds the words that are seen', async () => {
    const launcher = await ready({ preview: 'member', label: 'Bean club' });
    expect(name(launcher)).to.equal('Bean club, 1,240 points');
  });

  it('says that it closes while the panel is open', async () => {
    const launcher = await ready();
    expect(button(launcher)).to.have.attribute('aria-expanded', 'false');
    await launcher.show();
    expect(name(launcher)).to.equal('Close rewards');
    expect(button(launcher)).to.have.attribute('aria-expanded', 'true');
  });

  it('announces a dialog', async () => {
    expect(button(await ready())).to.have.attribute('aria-haspopup', 'dialog');
  });

  for (const preview of ['guest', 'member', 'error'])
    it(`leaves nothing to wish for those who hear it (${preview})`, async () => {
      await expect(await ready({ preview })).to.be.accessible();
    });

  it('has a dot when there is something new, and none while it is open', async () => {
    const launcher = await ready();
    await sees(() => badge(launcher)?.getBoundingClientRect().width === 12, 'the dot is there');
    const dot = badge(launcher)!;
    await launcher.show();
    expect(dot.checkVisibility()).to.equal(false);
  });
});

describe('a backend that does not answer', () => {
  for (const preview of ['error', 'offline'])
    it(`leaves a launcher that opens (${preview})`, async () => {
      const launcher = await ready({ preview });
      expect(words(button(launcher))).to.equal('Rewards');
      button(launcher).click();
      await sees(() => isShown(launcher), 'the panel is shown');
    });

  it('shows the points as soon as it answers again', async () => {
    let isDown = true;
    const adapter = fakeAdapter({
      session: async () => {
        if (isDown) throw new RewardsError('unavailable');
        return { ...aGuest, state: 'member', member: aMember() };
      },
    });
    const launcher = await ready({}, { adapter });
    isDown = false;
    await launcher.refresh();
    expect(words(button(launcher))).to.equal('1,240 points');
  });

  it('leaves the page alone when an adapter answers nonsense', async () => {
    const adapter = fakeAdapter({ session: async () => undefined as never });
    const launcher = await ready({}, { adapter });
    expect(words(button(launcher))).to.equal('Rewards');
  });
});
