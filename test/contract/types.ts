/** Compiled, never run: what the public types let a page's own TypeScript do, and what they refuse. */
import type { RewardsAdapter } from '../../src/adapter.js';
import { createFetchAdapter } from '../../src/adapter.js';
import { type RewardsState, createRewardsClient } from '../../src/client.js';
import type { RewardsEvent, RewardsEventDetails, RewardsLauncher } from '../../src/index.js';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isSo = <Claim extends true>(): Claim | undefined => undefined;

// The tag is the class.
const launcher = document.createElement('rewards-launcher');
isSo<Same<typeof launcher, RewardsLauncher>>();
launcher.getToken = async () => null;
launcher.open = true;
const shown: Promise<void> = launcher.show('redeem/amount-5');
// @ts-expect-error: a screen is a name
void launcher.show(5);

// An event knows its detail, on the tag and on everything it bubbles through.
launcher.addEventListener('rewards-after-redeem', ({ detail }) => {
  isSo<Same<typeof detail, RewardsEventDetails['rewards-after-redeem']>>();
  const code: string | undefined = detail.voucher?.code;
  // @ts-expect-error: there is no such field
  void detail.coupon;
  return code;
});
document.body.addEventListener('rewards-error', (event) => {
  isSo<Same<typeof event, RewardsEvent<'rewards-error'>>>();
  return event.detail.retryable;
});
document.addEventListener('rewards-close', ({ detail }) => detail.reason === 'escape');
window.addEventListener('rewards-open', ({ detail }) => detail.screen);

// A backend written by hand needs two methods, and may have more.
const smallest: RewardsAdapter = {
  session: async () => ({ state: 'guest', program: summary }),
  program: async () => ({
    ...summary,
    capabilities: [],
    earnings: [],
    rewards: [],
    campaigns: [],
    links: {},
    faq: [],
  }),
};
const summary = {
  name: 'Halden Rewards',
  points: { other: 'points' },
  currency: 'USD',
  pointsPrecision: 0,
  state: 'active',
} as const;
launcher.adapter = {
  ...smallest,
  redeem: async ({ rewardId }, { idempotencyKey, signal }) => {
    isSo<Same<typeof idempotencyKey, string>>();
    signal?.throwIfAborted();
    return {
      id: idempotencyKey,
      state: 'done',
      voucher: { id: '1', kind: 'custom', title: rewardId, state: 'active' },
    };
  },
};
// @ts-expect-error: without `program` it is no backend
launcher.adapter = { session: smallest.session };

// The headless store.
const client = createRewardsClient({ adapter: createFetchAdapter({ baseUrl: '/apps/rewards' }) });
launcher.client = client;
const end: () => void = client.subscribe((state, before) => {
  isSo<Same<typeof state, RewardsState>>();
  // @ts-expect-error: the state is read, never written
  before.session = 'guest';
});
if (client.state.member.status === 'ready') {
  const points: number | undefined = client.state.member.value.balance?.available;
  void points;
}

export { end, shown };
