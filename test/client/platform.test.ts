import { expect } from '@open-wc/testing';
import { RewardsError } from '../../src/client/errors.js';
import type { PlatformSignal, RewardsAdapter } from '../../src/client/ports.js';
import { aSession, clientOf, fakeAdapter, fakeClock, settled } from '../support/fakes.js';

await import('../../src/client/commands/commands.js');

/** A backend that knows by its token who asks. */
describe('the page around it', () => {
  const onPage = (adapter: RewardsAdapter) => {
    const clock = fakeClock();
    let tell!: (signal: PlatformSignal) => void;
    let ended = false;
    const platform = {
      name: 'none',
      subscribe: (listener: typeof tell) => {
        tell = listener;
        return () => void (ended = true);
      },
    };
    const client = clientOf(adapter, { clock, platform });
    return { client, clock, tell: (signal: PlatformSignal) => tell(signal), hasEnded: () => ended };
  };

  it('sends one request after a long sleep, and reads the rest when it is wanted', async () => {
    const adapter = fakeAdapter();
    const { client, clock, tell } = onPage(adapter);
    await client.load('member');
    await clock.advance(3_600_000);
    tell('wake');
    tell('wake');
    await settled();
    expect([adapter.times('session'), adapter.times('member')]).to.deep.equal([2, 1]);
    await client.load('member');
    expect(adapter.times('member')).to.equal(2);
  });

  it('does not ask again after a short look elsewhere', async () => {
    const adapter = fakeAdapter();
    const { client, clock, tell } = onPage(adapter);
    await client.load();
    await clock.advance(59_000);
    tell('wake');
    await settled();
    expect(adapter.times('session')).to.equal(1);
  });

  it('fills in at once when the network is back', async () => {
    let isOnline = false;
    const session = async () => {
      if (!isOnline) throw new RewardsError('offline');
      return aSession();
    };
    const { client, clock, tell } = onPage(fakeAdapter({ session }));
    await client.load();
    await clock.advance(5_000);
    isOnline = true;
    tell('wake');
    await settled();
    expect(client.state.session).to.equal('member');
  });

  it('empties everything when the store says the shopper has changed', async () => {
    const { client, tell } = onPage(fakeAdapter());
    await client.load('member', 'vouchers');
    tell('shopper');
    expect([client.state.session, client.state.vouchers.status]).to.deep.equal(['unknown', 'idle']);
  });

  it('is left alone after the end', async () => {
    const { client, hasEnded } = onPage(fakeAdapter());
    client.dispose();
    expect(hasEnded()).to.equal(true);
  });

  it('tells what kind of page it is, when it knows', () => {
    const adapter = fakeAdapter();
    const platform = { name: 'none', pageKind: () => 'cart' as const };
    expect(clientOf(adapter, { platform }).pageKind()).to.equal('cart');
    expect(clientOf(adapter).pageKind()).to.equal(undefined);
  });
});
