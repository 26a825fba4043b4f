/** The launcher's word to a shopper who has not asked, with time and memory in the test's hand. */
import type { RewardsAdapter } from '../../src/client/ports.js';
import type { RewardsLauncher } from '../../src/index.js';
import { nudge } from '../../src/ui/launcher/nudge.js';
import {
  aMember,
  aProgram,
  aReward,
  aSession,
  fakeAdapter,
  fakeClock,
  fakeStorage,
  settled,
} from './fakes.js';
import { pointAt } from './ui-browser.js';
import { $, button, frugal, later, ready, sees, words } from './ui-launcher.js';

await import('../../src/client/commands/commands.js');
await import('../../src/connect.js');
await import('../../src/i18n/locales/en.js');
await import('../../src/ui/launcher/nudge-view.js');
await import('../../src/ui/panel/shell.js');

beforeEach(async () => {
  frugal(false);
  // Where nothing of the launcher is: a pointer that rests on it holds it.
  await pointAt(5, 5);
});

export const DAY = 86_400_000;

export interface Occasion {
  readonly adapter?: ReturnType<typeof fakeAdapter>;
  readonly attributes?: Readonly<Record<string, string | boolean>>;
  readonly clock?: ReturnType<typeof fakeClock>;
  readonly storage?: ReturnType<typeof fakeStorage>;
  readonly page?: { readonly pathname: string; readonly search: string };
  readonly before?: (launcher: RewardsLauncher) => unknown;
}

export const aBackend = (overrides: Partial<RewardsAdapter> = {}) => fakeAdapter(overrides);

/** A page that has just come to rest, before anything is said. */
export async function visit({
  adapter = aBackend(),
  attributes = {},
  clock = fakeClock(),
  storage = fakeStorage(),
  page = { pathname: '/', search: '' },
  before,
}: Occasion = {}) {
  // The launcher's own word, by the clock on the wall, would come in between.
  const { requestIdleCallback } = window;
  window.requestIdleCallback = () => 0;
  later(() => (window.requestIdleCallback = requestIdleCallback));
  // The backend's clock is the same as the shopper's.
  adapter.now = () => clock.now();
  const launcher = await ready({ lang: 'en', ...attributes }, { adapter });
  await sees(() => $(launcher, '[role=status]'), 'it is dressed');
  const shown: string[] = [];
  const ends = new AbortController();
  later(() => ends.abort());
  await before?.(launcher);
  const done = nudge(
    {
      host: launcher,
      face: { wrapper: $(launcher, '.root')!, button: button(launcher), paint: () => undefined },
      client: launcher.client!,
      messages: undefined,
      show: async (screen) => {
        shown.push(screen);
        await launcher.show(screen);
      },
      storage,
      clock,
      page,
    },
    ends.signal,
  );
  await settled();
  return { launcher, adapter, clock, storage, shown, done, ends };
}

/** The same page a moment later, when it was left in peace. */
export async function heard(occasion?: Occasion) {
  const visited = await visit(occasion);
  await visited.clock.advance(1_200);
  await settled();
  return visited;
}

export const nudgeOf = (launcher: Element): HTMLElement | null => $(launcher, '.nudge');
export const ticketOf = (launcher: Element): HTMLElement | null => $(launcher, '.nudge-ticket');
export const crossOf = (launcher: Element): HTMLElement | null => $(launcher, '.nudge-close');
/** Once it has arrived. */
export const atPlace = async (launcher: Element): Promise<unknown> =>
  Promise.allSettled(
    nudgeOf(launcher)!
      .getAnimations()
      .map(({ finished }) => finished),
  );
/** What it says; nothing, when there is none. */
export const saysTo = (launcher: Element): string => words($(launcher, '.nudge-body b'));

/** A shop where a member has so many dollars to spend. */
export const withMoney = (dollars = 10) => {
  const amount = { amountMinor: dollars * 100, currency: 'USD' };
  return aBackend({
    session: async () => aSession(aMember({ name: 'Ines' })),
    program: async () => aProgram({ rewards: [aReward({ amount })] }),
  });
};
/** A member with $10 to spend, to whom it is said now. */
export const member = async (occasion: Occasion = {}) =>
  heard({ adapter: withMoney(), ...occasion });
/** It is there, and not on its way out. */
export const isSaid = (launcher: Element): boolean =>
  $(launcher, '.nudge:not(.is-leaving)') !== null;
export const gone = (launcher: Element): Promise<void> =>
  sees(() => !nudgeOf(launcher), 'it is gone');
