import { expect } from '@open-wc/testing';
import { has, isShown, pageAsks, reads, ready, sees, warnings } from '../../support/ui-launcher.js';

const ask = (...call: unknown[]) => pageAsks(call);

describe('what a page asks for', () => {
  it('is done when it was asked before anything had loaded', async () => {
    ask('show', 'redeem');
    const launcher = await ready();
    await reads(launcher, 'Within reach');
  });

  it('is done at once later on', async () => {
    const launcher = await ready();
    ask('show', 'earn');
    await reads(launcher, 'For you');
    ask('hide');
    await sees(() => !isShown(launcher), 'the panel is closed');
  });

  it('is done in its order', async () => {
    ask('show', 'redeem');
    ask('show', 'wallet');
    const launcher = await ready();
    await reads(launcher, 'Ready to use');
  });

  it('waits for the next launcher where none is left', async () => {
    const launcher = await ready();
    const other = await ready();
    launcher.remove();
    other.remove();
    await new Promise((resolve) => setTimeout(resolve, 30));
    ask('show', 'redeem');
    await reads(await ready(), 'Within reach');
  });

  it('is done by the other launcher when one of two goes', async () => {
    const [launcher, other] = [await ready(), await ready()];
    other.remove();
    await new Promise((resolve) => setTimeout(resolve, 30));
    ask('show', 'redeem');
    await reads(launcher, 'Within reach');
  });

  it('is done also without a list around it', async () => {
    const launcher = await ready();
    pageAsks('toggle');
    await sees(() => isShown(launcher), 'the panel is shown');
  });

  it('is named when it cannot be done', async () => {
    const said = warnings();
    ask('dance');
    await ready();
    await sees(() => said.length, 'a warning is given');
    expect(said.join()).to.contain('dance');
  });

  it('calls nothing but what is offered', async () => {
    const said = warnings();
    ask('remove');
    ask('constructor');
    const launcher = await ready();
    await sees(() => said.length === 2, 'both are refused');
    expect(launcher.isConnected).to.equal(true);
  });

  it('puts up with whatever the page has put there', async () => {
    (window as { rewardsLauncher?: unknown }).rewardsLauncher = 'mine';
    const launcher = await ready();
    expect(has(launcher, 'button')).to.equal(true);
  });

  it('says who is here', async () => {
    const launcher = await ready();
    ask('identify', null);
    await sees(() => launcher.client!.state.session === 'guest', 'nobody is here');
    ask('identify', 'token');
    await sees(() => launcher.client!.state.session === 'member', 'somebody is here');
  });
});
