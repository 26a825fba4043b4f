import type { Reward } from '../../../src/domain/reward.js';
import { addDays } from '../clock.js';
import type { RewardRow } from '../program/rewards.js';
import { CURRENCY } from '../program/tiers.js';

type RewardSeed = Pick<RewardRow, 'reward' | 'codePrefix'> &
  Partial<RewardRow> & { readonly stock?: number };

const dollars = (amount: number) => ({ amountMinor: amount * 100, currency: CURRENCY });
const fixed = (points: number): Reward['cost'] => ({ kind: 'fixed', points });

export const rewardSeeds = (now: Date): RewardSeed[] => [
  {
    reward: {
      id: 'your-amount',
      kind: 'amount-off',
      title: 'Choose your amount',
      text: 'Off your order',
      cost: {
        kind: 'variable',
        min: 100,
        max: 3000,
        step: 20,
        valuePerStep: { amountMinor: 20, currency: CURRENCY },
      },
      validDays: 60,
    },
    codePrefix: 'HLD',
  },
  {
    reward: {
      id: 'amount-10',
      kind: 'amount-off',
      title: '$10 off your order',
      cost: fixed(1000),
      amount: dollars(10),
      minSpend: dollars(40),
      conditions: 'One order of $40 or more. It can’t be combined with other discounts.',
      validDays: 60,
    },
    codePrefix: 'HLD',
    combinable: false,
  },
  {
    reward: {
      id: 'knitwear-10',
      kind: 'percent-off',
      title: '10% off knitwear',
      cost: fixed(900),
      percent: 10,
      conditions: 'Takes 10% off all knitwear in one order.',
      validDays: 60,
    },
    codePrefix: 'KNIT',
    category: 'knitwear',
  },
  {
    reward: {
      id: 'free-shipping',
      kind: 'free-shipping',
      title: 'Free shipping',
      cost: fixed(700),
      validDays: 30,
    },
    codePrefix: 'SHIP',
  },
  {
    reward: {
      id: 'amount-5',
      kind: 'amount-off',
      title: '$5 off your order',
      cost: fixed(500),
      amount: dollars(5),
      validDays: 60,
    },
    codePrefix: 'HLD',
  },
  {
    reward: {
      id: 'canvas-tote',
      kind: 'free-product',
      title: 'Canvas tote',
      text: 'Cut from the ends of our warps',
      cost: fixed(1400),
      imageUrl: '/images/tote.svg',
      conditions: 'Put the tote in your bag and apply the code: it is free.',
      validDays: 90,
      options: [
        { id: 'natural', title: 'Natural' },
        { id: 'indigo', title: 'Indigo' },
      ],
    },
    codePrefix: 'TOTE',
    productId: 'canvas-tote',
  },
  {
    reward: {
      id: 'gift-card-25',
      kind: 'gift-card',
      title: '$25 gift card',
      text: 'To keep or to give away',
      cost: fixed(2500),
      amount: dollars(25),
      validDays: 365,
    },
    codePrefix: 'GIFT',
    madeInMs: 1500,
  },
  {
    reward: {
      id: 'preview-evening',
      kind: 'experience',
      title: 'Preview evening',
      text: 'The new collection, before anybody else, with two guests',
      cost: { kind: 'free' },
      conditions: 'Show the code at the door.',
      tierIds: ['cashmere'],
      validDays: 45,
      until: addDays(now, 45).toISOString(),
    },
    codePrefix: 'EVE',
    stock: 12,
    timesPerMember: 1,
  },
];
