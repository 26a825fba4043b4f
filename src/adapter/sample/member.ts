/** The sample shopper in her different positions. */
import type { EarningStatus } from '../../domain/earning.js';
import type { Member } from '../../domain/member.js';
import type { Referral } from '../../domain/referral.js';
import type { TierMeasure, TierStatus } from '../../domain/tier.js';
import { day, instant, nextMonth, yearEnd } from './days.js';
import { usd } from './program.js';

export type Position = 'new' | 'empty' | 'settled' | 'top';

const spent = (dollars: number): TierMeasure[] => [{ basis: 'spend', spend: usd(dollars) }];

const done = (earningId: string, points: number, at: string): EarningStatus => ({
  earningId,
  state: 'done',
  points,
  at,
});

function standing(position: Position, now: number): TierStatus {
  const periodEndsAt = yearEnd(now);
  if (position === 'top')
    return {
      currentId: 'cashmere',
      name: 'Cashmere',
      progress: spent(880),
      validUntil: day(now, 19),
      periodEndsAt,
      retain: spent(120),
    };
  return position === 'settled'
    ? {
        currentId: 'wool',
        name: 'Wool',
        progress: spent(640),
        validUntil: yearEnd(now, 1),
        periodEndsAt,
      }
    : { currentId: 'linen', name: 'Linen', progress: spent(0), periodEndsAt };
}

export const BALANCES: Readonly<Record<Position, number>> = {
  new: 100,
  empty: 0,
  settled: 1_240,
  top: 3_420,
};

export function sampleMember(position: Position, now: number): Member {
  const isSettled = position === 'settled' || position === 'top';
  return {
    id: 'ines',
    name: 'Ines Moreau',
    givenName: 'Ines',
    email: 'ines@example.com',
    cardNumber: '44712093',
    balance: {
      available: BALANCES[position],
      ...(isSettled && {
        pending: 360,
        expiring: [{ points: 120, at: day(now, 30) }],
        activating: [{ points: 310, at: day(now, 13) }],
      }),
    },
    tier: standing(position, now),
    preferences: [
      {
        id: 'reminders',
        title: 'Points reminders',
        text: 'Before points or rewards expire',
        enabled: true,
      },
      { id: 'summary', title: 'Monthly summary', text: 'To ines@example.com', enabled: false },
    ],
    earnings: isSettled
      ? [
          done('join', 100, instant(now, -412)),
          done('newsletter', 50, instant(now, -411)),
          {
            earningId: 'scarf',
            state: 'pending',
            points: 50,
            reason: 'We’re reading it, up to 3 days',
          },
          { earningId: 'share', state: 'limited', points: 30, at: nextMonth(now) },
        ]
      : position === 'new'
        ? [done('join', 100, instant(now, 0))]
        : [],
    unseenCount: isSettled ? 2 : 0,
  };
}

/** One in every stage. */
export const sampleFriends = (now: number): Referral[] => [
  { id: 'mia', name: 'Mia T.', state: 'rewarded', at: instant(now, -23), points: 500 },
  { id: 'noah', name: 'Noah B.', state: 'joined', at: instant(now, -9), points: 500 },
  { id: 'leo', name: 'leo@…', state: 'invited', at: instant(now, -4), canRemind: true },
  { id: 'ada', name: 'Ada K.', state: 'ordered', at: instant(now, -3) },
  {
    id: 'sam',
    name: 'Sam W.',
    state: 'refused',
    at: instant(now, -30),
    reason: 'Already shopped here before',
  },
];
