/** What several screens say of money, points, tiers and rewards: computed from the rule, never typed twice. */
import type { Earning, EarningKind } from '../../domain/earning.js';
import { type Money, majorAmount } from '../../domain/money.js';
import type { Reward, RewardKind } from '../../domain/reward.js';
import type { TierMeasure } from '../../domain/tier.js';
import type { Voucher } from '../../domain/voucher.js';
import { parseWhen } from '../../domain/when.js';
import type { IconName } from '../atoms/icon.js';
import type { Face } from '../atoms/ticket.js';
import type { View } from './screen.js';

type Words = Pick<View, 't' | 'format' | 'now'>;

export const moneyText = ({ format }: Pick<View, 'format'>, money: Money): string =>
  format.money(majorAmount(money), money.currency);

export const dayText = ({ format, now }: Words, when: string | undefined): string =>
  format.day(parseWhen(when), now);

const EARNING_ICONS: Record<EarningKind, IconName> = {
  purchase: 'bag',
  join: 'user',
  birthday: 'cake',
  newsletter: 'mail',
  review: 'star',
  referral: 'users',
  'social-follow': 'heart',
  'social-share': 'share',
  survey: 'form',
  visit: 'clock',
  'store-visit': 'store',
  subscription: 'repeat',
  receipt: 'receipt',
  code: 'qr',
  custom: 'bolt',
};
export const earningIcon = ({ kind }: Earning): IconName => EARNING_ICONS[kind];

const REWARD_ICONS: Record<RewardKind, IconName> = {
  'amount-off': 'gift',
  'percent-off': 'gift',
  'free-shipping': 'truck',
  'free-product': 'bag',
  'buy-x-get-y': 'bag',
  'gift-card': 'giftcard',
  'store-credit': 'giftcard',
  experience: 'star',
  custom: 'gift',
};

/** A reward's or voucher's own picture: its figure where it has one. */
export function faceOf(view: Words, { amount, percent, kind }: Reward | Voucher): Face {
  if (amount) return { figure: moneyText(view, amount) };
  if (percent !== undefined) return { figure: view.format.percent(percent) };
  return { picture: REWARD_ICONS[kind] };
}

/** `5 per $1`, `+200`, `2×`. */
export function earningValueText(view: Words, { value }: Earning): string {
  const { format, t } = view;
  switch (value.kind) {
    case 'fixed':
      return format.delta(value.points);
    case 'per-amount':
      return t('earn.rateRow', {
        figure: format.figure(value.points),
        amount: moneyText(view, value.amount),
      });
    case 'multiplier':
      return t('earn.factor', { factor: format.number(value.factor) });
    case 'text':
      return value.text;
  }
}

/** What a tier is measured in, as text: `$360`, `500 points`, `3 orders`. */
export function measureText(view: Words, measure: TierMeasure): string {
  const { format, t } = view;
  switch (measure.basis) {
    case 'points':
      return format.points(measure.points);
    case 'spend':
      return moneyText(view, measure.spend);
    case 'orders':
      return t('tiers.orders', { count: measure.orders });
  }
}

/** What a reward costs, or what stands in its way. */
export const costText = (view: Words, { cost }: Reward): string =>
  cost.kind === 'free'
    ? view.t('redeem.free')
    : cost.kind === 'fixed'
      ? view.format.points(cost.points)
      : cost.kind === 'text'
        ? cost.text
        : view.t('redeem.from', { points: view.format.points(cost.min) });
