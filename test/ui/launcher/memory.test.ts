/** What a launcher takes from its page, and gives back. */
import { expect } from '@open-wc/testing';
import type { RewardsLauncher } from '../../../src/index.js';
import { CAN, type Memory, emulate, memory } from '../../support/ui-browser.js';
import { later, openAt, pageNode, put, ready, sees } from '../../support/ui-launcher.js';

/** What each time may leave, in bytes: the engine's own notes. One kept panel alone is thirty times as much. */
const CRUMBS = 2_500;

async function leavesNothing(times: number, act: () => Promise<unknown>): Promise<void> {
  const done = async (rounds: number): Promise<Memory> => {
    for (let round = 0; round < rounds; round++) await act();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return memory();
  };
  // What is loaded once, and what the engine remembers of the way.
  const before = await done(20);
  const after = await done(times);
  expect(after.nodes, 'nodes').to.be.at.most(before.nodes);
  expect(after.listeners, 'listeners').to.be.at.most(before.listeners);
  expect(after.bytes - before.bytes, 'bytes of heap').to.be.below(CRUMBS * times);
}

describe('the page’s memory', function () {
  this.timeout(60_000);
  before(function () {
    if (!CAN.memory) this.skip(); // No driver of another engine tells.
  });
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is as it was after two hundred visits to the panel', async () => {
    const launcher = await ready();
    await leavesNothing(200, async () => {
      await launcher.show('redeem');
      await launcher.hide();
    });
  });

  it('is as it was after an open launcher was moved a hundred times (fault 49)', async () => {
    const launcher = await openAt(await ready());
    const places = [pageNode(''), pageNode('')];
    await leavesNothing(100, async () => {
      places.reverse()[0]!.append(launcher);
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
    expect(launcher.open).to.equal(true);
  });

  it('holds nothing of a launcher that went while it loaded, and nobody waits for its answer (fault 48)', async () => {
    const signals: AbortSignal[] = [];
    const { fetch: plain } = window;
    later(() => (window.fetch = plain));
    window.fetch = (_input, init) => {
      signals.push(init!.signal!);
      return new Promise((_resolve, reject) =>
        init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)),
      );
    };
    const visit = async (): Promise<WeakRef<RewardsLauncher>> => {
      const launcher = put({ endpoint: '/slow' });
      await sees(() => signals.length, 'the backend is asked');
      launcher.remove();
      return new WeakRef(launcher);
    };
    const gone = await visit();
    await sees(() => signals[0]!.aborted, 'the question is taken back');
    // What has just run may hold it for one collection more.
    for (let round = 0; round < 10 && gone.deref(); round++) await memory();
    expect(gone.deref() === undefined).to.equal(true);
  });
});
