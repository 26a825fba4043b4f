/** The steps of a walk: plain data, so that they can be drawn by lot, shortened and read. */
import * as fc from 'fast-check';
import { AIMS, FAULTS, type Aim, type Fault } from './network.js';

export const SCREENS = [
  'home',
  'earn',
  'redeem',
  'wallet',
  'activity',
  'refer',
  'tiers',
  'card',
  'settings',
  'help',
  'redeem/amount-5',
  'redeem/canvas-tote',
  'earn/newsletter',
  'friend/NOBODY99',
] as const;

/** Attributes that change while the page is used; `null` takes one away. */
const ATTRIBUTES = [
  ['placement', 'top-start'],
  ['placement', 'end'],
  ['placement', null],
  ['variant', 'icon'],
  ['variant', 'tab'],
  ['variant', null],
  ['scheme', 'dark'],
  ['label', 'Your points'],
  ['label', null],
  ['locale', 'de'],
  ['locale', 'ar'],
  ['locale', null],
  // Another programme to the launcher: it starts over.
  ['currency', 'EUR'],
  ['currency', null],
  ['endpoint', 'with a slash'],
  ['endpoint', 'without'],
] as const;

const REWARDS = [
  { rewardId: 'amount-5' },
  { rewardId: 'free-shipping' },
  { rewardId: 'your-amount', points: 200 },
  { rewardId: 'canvas-tote', optionId: 'indigo' },
  { rewardId: 'gift-card-25' },
  // Nobody here may have it.
  { rewardId: 'preview-evening' },
] as const;

const EARNINGS = [
  { earningId: 'newsletter', input: { email: 'walker@example.com' } },
  { earningId: 'instagram' },
  { earningId: 'survey', input: { score: 9 } },
  { earningId: 'review', input: { text: 'Warm.' } },
  { earningId: 'receipt', input: { text: 'TWILL-0000' } },
] as const;

/** The two shoppers of the device, and nobody. */
const WHO = [0, 1, 2] as const;
export const PLACES = ['header', 'main', 'footer'] as const;

export type Step = { readonly inHaste?: boolean } & (
  | { readonly act: 'open' | 'go' | 'follow a link to'; readonly screen: (typeof SCREENS)[number] }
  | { readonly act: 'turn the tag to'; readonly screen: (typeof SCREENS)[number] }
  | { readonly act: 'close'; readonly by: 'method' | 'Escape' | 'cross' | 'tag' }
  | { readonly act: 'press'; readonly nth: number }
  | { readonly act: 'redeem'; readonly request: (typeof REWARDS)[number] }
  | { readonly act: 'redeem in the panel'; readonly rewardId: string; readonly times: number }
  | { readonly act: 'undo' | 'undo in the panel' }
  | { readonly act: 'earn'; readonly request: (typeof EARNINGS)[number] }
  | { readonly act: 'give'; readonly points: number }
  | { readonly act: 'change'; readonly attribute: (typeof ATTRIBUTES)[number] }
  | { readonly act: 'move' | 'take out and put'; readonly to: (typeof PLACES)[number] }
  | { readonly act: 'sign in'; readonly who: (typeof WHO)[number]; readonly by: 'method' | 'tag' }
  | { readonly act: 'fail'; readonly fault: Fault; readonly times: number; readonly aim: Aim }
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'turn the window'; readonly isNarrow: boolean }
  | {
      readonly act:
        | 'click the launcher'
        | 'go offline'
        | 'go online'
        | 'come back to the page'
        | 'ask for news'
        | 'look into the store’s search'
        | 'calm down';
    }
);

const an = <Act extends string, Rest extends object>(
  weight: number,
  act: Act,
  rest: { [Name in keyof Rest]: fc.Arbitrary<Rest[Name]> } = {} as never,
) => ({
  weight,
  arbitrary: fc.record({ act: fc.constant(act), ...rest }) as fc.Arbitrary<never>,
});

const screen = fc.constantFrom(...SCREENS);
const times = (most: number) => fc.integer({ min: 1, max: most });

const deliberate: fc.Arbitrary<Step> = fc.oneof(
  an(6, 'open', { screen }),
  an(3, 'go', { screen }),
  an(2, 'turn the tag to', { screen }),
  an(2, 'follow a link to', { screen }),
  an(3, 'close', { by: fc.constantFrom('method', 'Escape', 'cross', 'tag') }),
  an(3, 'click the launcher'),
  an(10, 'press', { nth: fc.nat({ max: 30 }) }),
  an(6, 'redeem', { request: fc.constantFrom(...REWARDS) }),
  an(6, 'redeem in the panel', {
    rewardId: fc.constantFrom('amount-5', 'free-shipping', 'canvas-tote'),
    times: times(2),
  }),
  an(3, 'undo'),
  an(2, 'undo in the panel'),
  an(3, 'earn', { request: fc.constantFrom(...EARNINGS) }),
  an(1, 'give', { points: fc.constantFrom(10, 750, -300) }),
  an(5, 'change', { attribute: fc.constantFrom(...ATTRIBUTES) }),
  an(2, 'move', { to: fc.constantFrom(...PLACES) }),
  an(2, 'take out and put', { to: fc.constantFrom(...PLACES) }),
  an(4, 'sign in', { who: fc.constantFrom(...WHO), by: fc.constantFrom('method', 'tag') }),
  an(7, 'fail', {
    fault: fc.constantFrom(...(Object.keys(FAULTS) as Fault[])),
    times: times(4),
    aim: fc.constantFrom(...AIMS),
  }),
  an(4, 'wait', { ms: fc.constantFrom(1_000, 10_000, 61_000) }),
  an(1, 'turn the window', { isNarrow: fc.boolean() }),
  an(2, 'go offline'),
  an(3, 'go online'),
  an(2, 'come back to the page'),
  an(2, 'ask for news'),
  an(2, 'look into the store’s search'),
  an(8, 'calm down'),
);

/** One of them; in haste, the next one does not wait for what it sets going. */
export const step: fc.Arbitrary<Step> = fc
  .tuple(deliberate, fc.integer({ min: 0, max: 4 }))
  .map(([one, luck]) => (luck === 0 ? { ...one, inHaste: true } : one));

const NAMES = ['the first shopper', 'the second shopper', 'nobody'];

/** A step as one would tell it. */
export function tellStep({ inHaste, act, ...rest }: Step): string {
  const words = Object.values({
    ...rest,
    ...('who' in rest && { who: `as ${NAMES[rest.who]}` }),
  }).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)));
  return [act, ...words, ...(inHaste ? ['(and go on at once)'] : [])].join(' ');
}
