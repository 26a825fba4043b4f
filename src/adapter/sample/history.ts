/** What the sample shopper did before: enough lines for several pages. */
import type { Activity, ActivityKind } from '../../domain/activity.js';
import { day, instant } from './days.js';

type Line = readonly [
  daysAgo: number,
  kind: ActivityKind,
  title: string,
  points: number,
  text?: string,
];

/** From the oldest to the newest; what counts adds up to 1,240. */
const LINES: readonly Line[] = [
  [412, 'earn', 'Created an account', 100],
  [411, 'earn', 'Joined the newsletter', 50],
  [398, 'earn', 'Order 788', 180],
  [352, 'earn', 'Order 812', 240],
  [340, 'redeem', 'Redeemed $5 off', -500],
  [301, 'earn', 'Order 846', 320],
  [268, 'earn', 'Birthday', 200],
  [230, 'earn', 'Order 879', 410],
  [196, 'redeem', 'Redeemed free shipping', -700],
  [160, 'earn', 'Order 934', 290],
  [131, 'earn', 'Order 987', 350],
  [120, 'refund', 'Return from order 987', -140],
  [88, 'earn', 'Review of the linen throw', 50],
  [81, 'earn', 'Order 1012', 540],
  [70, 'redeem', 'Redeemed free shipping', -700],
  [63, 'earn', 'Order 1043', 110],
  [42, 'expire', 'Points expired', -80, 'Earned more than a year ago'],
  [23, 'referral', 'Mia placed her first order', 500],
  [15, 'earn', 'Order 1061', 620],
  [10, 'earn', 'Order 1077', 360],
  [6, 'redeem', 'Redeemed $10 off', -1_000, 'HLD-7KQ2-MX'],
  [3, 'earn', 'Two-minute survey', 40],
];

/** The lines, newest first; `extra` points came by one more order. */
export function sampleActivity(now: number, extra: number): Activity[] {
  let balanceAfter = 0;
  const lines: Line[] = [...LINES, ...(extra ? [[2, 'earn', 'Order 1090', extra] as const] : [])];
  const past = lines.map(([daysAgo, kind, title, points, text], index): Activity => {
    balanceAfter += points;
    const at = instant(now, -daysAgo);
    const more = text === undefined ? {} : { text };
    return { id: `line-${index}`, at, kind, title, points, state: 'final', balanceAfter, ...more };
  });
  const pending = (id: string, daysAgo: number, title: string, points: number): Activity => ({
    id,
    at: instant(now, -daysAgo),
    kind: 'earn',
    title,
    points,
    state: 'pending',
    countsAt: day(now, 13),
  });
  const declined: Activity = {
    id: 'declined',
    at: instant(now, -2),
    kind: 'earn',
    title: 'Receipt from the mill shop',
    points: 60,
    state: 'declined',
    reason: 'The date could not be read.',
  };
  return [
    ...past,
    declined,
    pending('scarf', 1.5, 'Review of the moss scarf', 50),
    pending('order', 1, 'Order 1098', 310),
  ].reverse();
}
