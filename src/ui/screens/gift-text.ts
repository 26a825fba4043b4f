import type { Incentive } from '../../domain/referral.js';
import type { View } from './screen.js';
import { moneyText } from './words.js';

/** What one side of a referral gets, in a word: `$10`, `500 points`. */
export const giftText = (
  view: Pick<View, 'format'>,
  { amount, percent, points, text }: Incentive,
): string =>
  amount
    ? moneyText(view, amount)
    : percent !== undefined
      ? view.format.percent(percent)
      : points !== undefined
        ? view.format.points(points)
        : (text ?? '');
