import { expect } from '@open-wc/testing';
import { INITIAL_STATE, type RewardsState } from '../../src/client/state.js';
import { createStore } from '../../src/client/store.js';
import { thawed } from '../support/fakes.js';

/** What a fault of a listener is told with is no business of the test's output. */
async function withoutConsole(act: () => void): Promise<unknown[]> {
  const { error } = console;
  const said: unknown[] = [];
  console.error = (...parts: unknown[]) => void said.push(...parts);
  try {
    act();
  } finally {
    console.error = error;
  }
  return said;
}

describe('the store', () => {
  it('tells a listener the state and the one before', () => {
    const store = createStore(INITIAL_STATE);
    const heard: [RewardsState, RewardsState][] = [];
    store.subscribe((...states) => heard.push(states));
    store.set({ session: 'guest' });
    expect(heard.map(([now, before]) => [now.session, before.session])).to.deep.equal([
      ['guest', 'unknown'],
    ]);
  });

  it('falls silent once unsubscribed', () => {
    const store = createStore(INITIAL_STATE);
    let calls = 0;
    const end = store.subscribe(() => calls++);
    end();
    store.set({ session: 'guest' });
    expect(calls).to.equal(0);
  });

  it('goes on to the next listener when one throws, and says so', async () => {
    const store = createStore(INITIAL_STATE);
    let calls = 0;
    const fault = new Error('mine');
    store.subscribe(() => {
      throw fault;
    });
    store.subscribe(() => calls++);
    const said = await withoutConsole(() => store.set({ session: 'guest' }));
    expect([calls, said]).to.deep.equal([1, [fault]]);
  });

  it('lets a listener end itself while it is called', () => {
    const store = createStore(INITIAL_STATE);
    let calls = 0;
    const end = store.subscribe(() => end());
    store.subscribe(() => calls++);
    store.set({ session: 'guest' });
    store.set({ session: 'member' });
    expect(calls).to.equal(2);
  });

  it('tells a listener that comes during a change of the next one', () => {
    const store = createStore(INITIAL_STATE);
    const heard: string[] = [];
    const end = store.subscribe(() => {
      end();
      store.subscribe(({ session }) => heard.push(session));
    });
    store.set({ session: 'guest' });
    store.set({ session: 'member' });
    expect(heard).to.deep.equal(['member']);
  });

  it('holds one frozen state, and a new one after each change', () => {
    const store = createStore(INITIAL_STATE);
    store.set({ session: 'guest' });
    expect(store.state).to.not.equal(INITIAL_STATE);
    expect(thawed(store.state)).to.deep.equal([]);
  });
});
