/** The sample programme as it is for everybody. */
import type { Earning, EarningKind } from '../../domain/earning.js';
import type { Money } from '../../domain/money.js';
import { CAPABILITIES, type Program } from '../../domain/program.js';
import type { Reward, RewardKind } from '../../domain/reward.js';
import type { Tier } from '../../domain/tier.js';
import { day, instant } from './days.js';
import type { Position } from './member.js';

export const usd = (dollars: number): Money => ({
  amountMinor: Math.round(dollars * 100),
  currency: 'USD',
});

const PAGE = 'https://example.com/';

const earning = (
  id: string,
  kind: EarningKind,
  points: number,
  title: string,
  text?: string,
  more?: Partial<Earning>,
): Earning => ({
  id,
  kind,
  title,
  ...(text && { text }),
  value: { kind: 'fixed', points },
  completion: 'automatic',
  ...more,
});

const CLAIM = { completion: 'claim', limit: { times: 1, per: 'lifetime' } } as const;

const BIRTHDAY = 'Celebrate your birthday';
const ONCE_A_YEAR = { times: 1, per: 'year' } as const;

/** Every kind and, with the member’s own standing, every state. Without a text the rule speaks. */
const earnings = (now: number): readonly Earning[] => [
  earning('order', 'purchase', 0, 'Place an order', 'Every dollar counts', {
    value: { kind: 'per-amount', points: 5, amount: usd(1) },
  }),
  earning('birthday', 'birthday', 200, BIRTHDAY, 'Points on the day, every year', {
    completion: 'claim',
    input: 'birthday',
    limit: ONCE_A_YEAR,
    noticeDays: 30,
  }),
  earning('follow', 'social-follow', 50, 'Follow us on Instagram', '@halden.weavers', {
    ...CLAIM,
    url: PAGE,
  }),
  earning('review', 'review', 50, 'Review your harbour throw', 'Delivered last week', {
    ...CLAIM,
    input: 'text',
  }),
  earning('friend', 'referral', 500, 'Refer a friend', 'They get $10 off, too', {
    limit: { times: 10, per: 'year' },
  }),
  earning('care', 'subscription', 120, 'Subscribe to wool care', 'With each delivery', {
    url: PAGE,
  }),
  earning('survey', 'survey', 40, 'Tell us how we do', undefined, {
    completion: 'claim',
    input: 'score',
    limit: ONCE_A_YEAR,
  }),
  earning('receipt', 'receipt', 60, 'Bought at a stockist?', undefined, {
    completion: 'claim',
    input: 'text',
    limit: { times: 4, per: 'month' },
  }),
  earning('word', 'code', 25, 'Enter the code in your parcel', undefined, {
    ...CLAIM,
    input: 'text',
  }),
  earning('letter', 'newsletter', 20, 'Hear about new yarns', 'A letter each season', {
    ...CLAIM,
    input: 'email',
  }),
  earning('film', 'visit', 10, 'See how we weave', 'A film of three minutes', { url: PAGE }),
  earning('visit', 'store-visit', 75, 'Visit us in store', 'Show your card at the till'),
  earning('scarf', 'review', 50, 'Review of the moss scarf', 'Delivered last month', {
    ...CLAIM,
    input: 'text',
  }),
  earning('share', 'social-share', 30, 'Share what you wear', undefined, {
    ...CLAIM,
    url: PAGE,
    limit: { times: 1, per: 'month' },
  }),
  earning('fair', 'custom', 80, 'Come to the wool fair', undefined, { from: day(now, 24) }),
  earning('evening', 'custom', 150, 'Come to a preview evening', undefined, {
    tierIds: ['cashmere'],
  }),
  earning('join', 'join', 100, 'Create an account', 'A small welcome'),
  earning('newsletter', 'newsletter', 50, 'Join the newsletter', 'Once a month', {
    ...CLAIM,
    input: 'email',
  }),
];

const reward = (
  id: string,
  kind: RewardKind,
  points: number,
  title: string,
  more?: Partial<Reward>,
): Reward => ({ id, kind, title, cost: { kind: 'fixed', points }, validDays: 60, ...more });

const ONCE = 'It can’t be combined with other discounts or turned back into points.';

const REWARDS: readonly Reward[] = [
  reward('choose', 'amount-off', 0, 'Choose your amount', {
    cost: { kind: 'variable', min: 100, max: 5_000, step: 20, valuePerStep: usd(0.2) },
    conditions: ONCE,
  }),
  reward('ten', 'amount-off', 1_000, '$10 off your order', {
    amount: usd(10),
    minSpend: usd(40),
    conditions: ONCE,
  }),
  reward('knit', 'percent-off', 900, '10% off knitwear', { percent: 10, conditions: ONCE }),
  reward('ship', 'free-shipping', 700, 'Free shipping'),
  reward('five', 'amount-off', 500, '$5 off your order', { amount: usd(5), conditions: ONCE }),
  reward('tote', 'free-product', 1_400, 'Canvas tote', {
    options: [
      { id: 'undyed', title: 'Undyed' },
      { id: 'moss', title: 'Moss' },
      { id: 'ink', title: 'Ink', soldOut: true },
    ],
  }),
  reward('gift', 'gift-card', 2_500, '$25 gift card', { amount: usd(25), validDays: 365 }),
];

const tier = (name: string, spend: number, ...perks: string[]): Tier => ({
  id: name.toLowerCase(),
  name,
  needs: spend ? [{ basis: 'spend', spend: usd(spend) }] : [],
  perks,
});

const TIERS: readonly Tier[] = [
  tier('Linen', 0, '5 points per $1', '200 points on your birthday'),
  tier('Wool', 400, '6 points per $1', 'Free shipping over $80', 'Mending at half price'),
  tier(
    'Cashmere',
    1_000,
    '8 points per $1',
    'Free shipping, always',
    'Preview evenings, two guests',
    'Mending for life',
  ),
];

/** Only for a shopper who has bought something before. */
const LATER: ReadonlySet<string> = new Set(['review', 'scarf', 'letter']);

export const sampleProgram = (now: number, position: Position): Program => ({
  name: 'Halden Rewards',
  points: { one: 'point', other: 'points' },
  currency: 'USD',
  pointsPrecision: 0,
  state: 'active',
  version: '1',
  capabilities: CAPABILITIES,
  earnings: earnings(now)
    .filter(({ id }) => position === 'settled' || position === 'top' || !LATER.has(id))
    // At the top, the year is asked for, too: so that both can be seen.
    .map((way) =>
      way.input === 'birthday' && position === 'top' ? { ...way, input: 'birthdate' } : way,
    ),
  rewards: REWARDS,
  campaigns: [
    {
      id: 'double',
      title: 'Double points weekend',
      text: 'On every order.',
      factor: 2,
      from: instant(now, -1),
      until: instant(now, 2.266),
    },
  ],
  tiers: { period: 'calendar', tiers: TIERS },
  referral: { sender: { points: 500 }, friend: { amount: usd(10), minSpend: usd(50) } },
  links: { termsUrl: PAGE, privacyUrl: PAGE, contactUrl: PAGE },
  faq: [
    {
      question: 'When do points arrive?',
      answer: 'Two weeks after your order, once it can no longer be returned.',
    },
    {
      question: 'What happens if I return something?',
      answer: 'The points it earned go back, too. What you spent on a reward stays spent.',
    },
  ],
});
