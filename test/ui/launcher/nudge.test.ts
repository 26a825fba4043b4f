import { expect } from '@open-wc/testing';
import { aProgram, fakeStorage } from '../../support/fakes.js';
import { click } from '../../support/ui-browser.js';
import { button, focused, ready, sees } from '../../support/ui-launcher.js';
import {
  DAY,
  type Occasion,
  aBackend,
  crossOf,
  gone,
  isSaid,
  member,
  saysTo,
  ticketOf,
  visit,
  withMoney,
} from '../../support/ui-nudge.js';

describe('a word that nobody has asked for', () => {
  it('comes when the page has been left in peace for a moment', async () => {
    const { launcher, adapter, clock } = await visit({ adapter: withMoney() });
    await clock.advance(1_199);
    expect([adapter.asked, isSaid(launcher)]).to.deep.equal([['session'], false]);
    await clock.advance(1);
    expect(saysTo(launcher)).to.equal('You have $10 to spend');
  });

  it('comes by itself, in the preview too', async () => {
    const launcher = await ready({ preview: 'member' });
    await sees(() => isSaid(launcher), 'it is said');
    expect(saysTo(launcher)).to.equal('You have $10 to spend');
    ticketOf(launcher)!.click();
    await sees(() => launcher.open && launcher.screen === 'wallet', 'the wallet is shown');
    await gone(launcher);
  });

  it('leads to where it can be used, and makes way for the panel', async () => {
    const { launcher, shown } = await member();
    ticketOf(launcher)!.click();
    await gone(launcher);
    expect([shown, launcher.open]).to.deep.equal([['redeem'], true]);
  });

  it('gives the focus to the launcher when the panel it opened is closed', async () => {
    const { launcher } = await member();
    await click(ticketOf(launcher)!);
    await gone(launcher);
    await launcher.hide();
    expect(focused(launcher) === button(launcher)).to.equal(true);
  });

  it('makes way for a panel that is opened otherwise, and does not come back', async () => {
    const { launcher, clock } = await member();
    await launcher.show('earn');
    await gone(launcher);
    await launcher.hide();
    await clock.advance(DAY);
    expect(isSaid(launcher)).to.equal(false);
  });

  it('is not said to whoever has found the panel before', async () => {
    const { launcher } = await member({ before: (host) => host.show() });
    expect(isSaid(launcher)).to.equal(false);
  });

  it('ends with the launcher', async () => {
    const { launcher, ends } = await member();
    ends.abort();
    await gone(launcher);
  });

  it('ends when somebody else is here', async () => {
    const { launcher } = await member();
    await launcher.client!.identify(null).catch(() => undefined);
    await gone(launcher);
  });
});

describe('how often it is said', () => {
  it('is once a day', async () => {
    const { launcher, clock, storage } = await member();
    crossOf(launcher)!.click();
    await gone(launcher);
    launcher.remove();
    await clock.advance(DAY - 20_000);
    const next = await member({ clock, storage, adapter: withMoney(25) });
    expect([isSaid(next.launcher), next.adapter.times('program')]).to.deep.equal([false, 0]);
    next.launcher.remove();
    await clock.advance(20_000);
    const tomorrow = await member({ clock, storage, adapter: withMoney(25) });
    expect(saysTo(tomorrow.launcher)).to.equal('You have $25 to spend');
  });

  /** The same shop, so many days after it was answered. */
  async function daysAfter(days: number, answer: (launcher: Element) => void, dollars = 10) {
    const { launcher, clock, storage } = await member();
    answer(launcher);
    await gone(launcher);
    launcher.remove();
    await clock.advance(days * DAY);
    return (await member({ clock, storage, adapter: withMoney(dollars) })).launcher;
  }
  const putAway = (launcher: Element): void => crossOf(launcher)!.click();

  it('is not again for 30 days when it was put away', async () => {
    expect(isSaid(await daysAfter(29, putAway))).to.equal(false);
  });

  it('is again after 30 days', async () => {
    expect(isSaid(await daysAfter(30, putAway))).to.equal(true);
  });

  it('is again before, when there is something else to say', async () => {
    expect(saysTo(await daysAfter(2, putAway, 15))).to.equal('You have $15 to spend');
  });

  it('is not again for 30 days when it was followed', async () => {
    expect(isSaid(await daysAfter(29, (launcher) => ticketOf(launcher)!.click()))).to.equal(false);
  });

  it('is three times when nobody answers', async () => {
    const occasion: Occasion = { storage: fakeStorage() };
    const said: boolean[] = [];
    let clock: Occasion['clock'];
    for (let day = 0; day < 4; day++) {
      const visited = await member({ ...occasion, ...(clock && { clock }) });
      said.push(isSaid(visited.launcher));
      clock = visited.clock;
      visited.launcher.remove();
      await clock.advance(DAY);
      await visited.done;
    }
    expect(said).to.deep.equal([true, true, true, false]);
  });

  it('does not make the backend be asked over and over when there is nothing to say', async () => {
    const nothing = () => aBackend({ program: async () => aProgram({ rewards: [] }) });
    const { launcher, adapter, clock, storage } = await member({ adapter: nothing() });
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 1]);
    launcher.remove();
    const next = await member({ adapter: nothing(), clock, storage });
    expect(next.adapter.times('program')).to.equal(0);
    next.launcher.remove();
    await clock.advance(3_600_000);
    const last = await member({ clock, storage });
    expect(isSaid(last.launcher)).to.equal(true);
  });

  it('is kept without a name or a balance', async () => {
    const { storage } = await member();
    const kept = [...storage.kept].join();
    expect(kept).to.contain('rewards-launcher/nudges');
    expect(kept).to.not.match(/ines|1,?240/i);
  });

  it('survives nonsense in the memory of the device', async () => {
    for (const nonsense of [
      '',
      'null',
      '[]',
      '{"said":7}',
      '{"said":{"money":null}}',
      '{"shownAt":"x"}',
    ]) {
      const storage = fakeStorage(new Map([['rewards-launcher/nudges', nonsense]]));
      const { launcher } = await member({ storage });
      expect(isSaid(launcher), nonsense).to.equal(true);
      launcher.remove();
    }
  });
});
