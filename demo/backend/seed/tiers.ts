import type { TierRow } from '../program/tiers.js';

export const TIERS: readonly TierRow[] = [
  {
    id: 'linen',
    name: 'Linen',
    spendMinor: 0,
    pointsPerDollar: 5,
    shipsFree: false,
    perks: ['5 points per $1', '200 points on your birthday'],
  },
  {
    id: 'wool',
    name: 'Wool',
    spendMinor: 40_000,
    pointsPerDollar: 6,
    shipsFree: false,
    perks: ['6 points per $1', 'Free shipping over $80', 'Mending at half price'],
  },
  {
    id: 'cashmere',
    name: 'Cashmere',
    spendMinor: 100_000,
    pointsPerDollar: 8,
    shipsFree: true,
    perks: [
      '8 points per $1',
      'Free shipping, always',
      'Preview evenings, two guests',
      'Mending for life',
    ],
  },
];
