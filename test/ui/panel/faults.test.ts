import { expect } from '@open-wc/testing';
import { RewardsError } from '../../../src/client/errors.js';
import {
  aMember,
  aProgram,
  aSession,
  aSummary,
  deferred,
  fakeAdapter,
} from '../../support/fakes.js';
import {
  $,
  atRest,
  choose,
  has,
  isShown,
  named,
  openAt,
  panelWords,
  preview,
  reads,
  ready,
  sees,
  words,
} from '../../support/ui-launcher.js';

describe('a panel that waits for its data', () => {
  it('shows the bones of the screen, hidden from those who hear it', async () => {
    const program = deferred<ReturnType<typeof aProgram>>();
    const launcher = await ready({}, { adapter: fakeAdapter({ program: () => program.promise }) });
    await launcher.show();
    await sees(() => $(launcher, '.panel-body .shell-bones'), 'the bones are shown');
    expect($(launcher, '.shell-bones')).to.have.attribute('aria-hidden', 'true');
    program.resolve(aProgram());
    await reads(launcher, '1,240 points');
    expect(has(launcher, '.shell-bones')).to.equal(false);
  });

  it('can be closed meanwhile', async () => {
    const program = () => new Promise<never>(() => undefined);
    const launcher = await ready({}, { adapter: fakeAdapter({ program }) });
    await launcher.show();
    await choose(launcher, 'Close');
    await sees(() => !isShown(launcher), 'the panel is closed');
  });
});

describe('a panel whose backend fails', () => {
  it('says that nothing is lost, and what to do', async () => {
    const launcher = await preview('error');
    expect(panelWords(launcher)).to.contain('This did not load');
    expect(Boolean(named(launcher, 'Try again'))).to.equal(true);
  });

  it('speaks of the connection when that is gone', async () => {
    expect(panelWords(await preview('offline'))).to.contain('We lost the connection');
  });

  it('never shows a code', async () => {
    for (const kind of ['error', 'offline', 'expired'])
      expect(panelWords(await preview(kind))).to.not.match(/unavailable|offline|session-expired/);
  });

  it('tries again when it is asked to', async () => {
    let isDown = true;
    const program = async () => {
      if (isDown) throw new RewardsError('unavailable');
      return aProgram();
    };
    const launcher = await openAt(await ready({}, { adapter: fakeAdapter({ program }) }));
    expect(panelWords(launcher)).to.contain('This did not load');
    isDown = false;
    await choose(launcher, 'Try again');
    await reads(launcher, 'Your points');
    await sees(() => !named(launcher, 'Try again'), 'all is well');
  });

  it('tries again when nobody was heard at all', async () => {
    let isDown = true;
    const session = async () => {
      if (isDown) throw new RewardsError('offline');
      return aSession();
    };
    const launcher = await openAt(await ready({}, { adapter: fakeAdapter({ session }) }));
    expect(panelWords(launcher)).to.contain('We lost the connection');
    isDown = false;
    await choose(launcher, 'Try again');
    await reads(launcher, '1,240');
    await atRest(launcher);
  });

  it('keeps what was read before, and says that it is old', async () => {
    let isDown = false;
    const member = async () => {
      if (isDown) throw new RewardsError('unavailable');
      return aMember();
    };
    const launcher = await openAt(await ready({}, { adapter: fakeAdapter({ member }) }));
    isDown = true;
    await launcher.refresh();
    await reads(launcher, 'It may be out of date.');
    expect(panelWords(launcher)).to.contain('1,240');
  });
});

describe('a session that has run out', () => {
  it('keeps what is on screen', async () => {
    const launcher = await preview('expired');
    expect(panelWords(launcher)).to.contain('1,240');
    expect(has(launcher, '[role=alertdialog]')).to.equal(false);
  });

  it('asks who is there once something is done', async () => {
    const launcher = await preview('expired', 'redeem/ten');
    await choose(launcher, 'Redeem 1,000 points');
    await reads(launcher, 'Still you, Ines?');
    expect(words($(launcher, '[role=alertdialog] h3'))).to.equal('Still you, Ines?');
  });

  it('can be put off', async () => {
    const launcher = await preview('expired', 'earn/follow');
    await choose(launcher, /^Open/);
    await choose(launcher, 'I’ve done it');
    await reads(launcher, 'Still you, Ines?');
    await choose(launcher, 'Not now');
    await sees(() => !$(launcher, '[role=alertdialog]'), 'the question is gone');
    expect(isShown(launcher)).to.equal(true);
  });
});

describe('somebody who is blocked', () => {
  it('is told whom to ask', async () => {
    const session = async () => ({ state: 'blocked', program: aSummary }) as const;
    const launcher = await openAt(await ready({}, { adapter: fakeAdapter({ session }) }));
    expect(panelWords(launcher)).to.contain('Not available for this account');
    expect(panelWords(launcher)).to.not.contain('1,240');
    expect(has(launcher, '.tabs')).to.equal(false);
  });
});

describe('a backend that can do little', () => {
  const small = (capabilities: readonly never[] = []) =>
    fakeAdapter({
      program: async () => aProgram({ capabilities }),
      vouchers: undefined,
      activity: undefined,
    });

  for (const screen of ['wallet', 'activity', 'refer'])
    it(`does not leave the shopper waiting on ${screen}`, async () => {
      const launcher = await ready({}, { adapter: small() });
      await launcher.show(screen);
      await sees(() => $(launcher, '.panel-body'), 'the panel is filled');
      await sees(() => !$(launcher, '.shell-bones'), 'it does not wait any more');
    });

  it('offers no way to what it cannot do', async () => {
    const launcher = await openAt(await ready({}, { adapter: small() }));
    for (const name of ['Refer a friend', 'Activity', 'My card', 'See all'])
      expect(Boolean(named(launcher, name)), name).to.equal(false);
  });
});
