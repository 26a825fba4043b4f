/** What the sample shopper holds. */
import type { Voucher } from '../../domain/voucher.js';
import { day, instant } from './days.js';
import { usd } from './program.js';

/** Two ready, one used. */
const plain = (now: number): Voucher[] => [
  {
    id: 'voucher-ten',
    rewardId: 'ten',
    kind: 'amount-off',
    title: '$10 off your order',
    state: 'active',
    code: 'HLD-7KQ2-MX',
    amount: usd(10),
    minSpend: usd(40),
    issuedAt: instant(now, -6),
    expiresAt: day(now, 54),
    points: 1_000,
  },
  {
    id: 'voucher-ship',
    rewardId: 'ship',
    kind: 'free-shipping',
    title: 'Free shipping',
    state: 'active',
    code: 'HLD-SHIP-4T',
    issuedAt: instant(now, -70),
    expiresAt: day(now, 3),
    points: 700,
  },
  {
    id: 'voucher-welcome',
    kind: 'percent-off',
    title: 'Welcome back',
    state: 'used',
    percent: 15,
    usedAt: instant(now, -41),
    usedFor: '1061',
  },
];

/** One of every other kind. */
const varied = (now: number): Voucher[] => [
  {
    id: 'voucher-gift',
    kind: 'gift-card',
    title: '$25 gift card',
    state: 'partly-used',
    code: 'HLD-GIFT-8W2T-3K9F',
    codeShownOnce: true,
    amount: usd(25),
    left: usd(8.4),
    issuedAt: instant(now, -90),
    expiresAt: day(now, 275),
  },
  {
    id: 'voucher-masked',
    kind: 'store-credit',
    title: 'Store credit',
    state: 'active',
    maskedCode: '•••• 7R4D',
    amount: usd(15),
    issuedAt: instant(now, -30),
  },
  {
    id: 'voucher-evening',
    kind: 'experience',
    title: 'Preview evening for two',
    state: 'active',
    redemptionId: 'redemption-evening',
    undoUntil: instant(now, -1),
    expiresAt: day(now, 21),
  },
  {
    id: 'voucher-five',
    kind: 'amount-off',
    title: '$5 off your order',
    state: 'active',
    code: 'HLD-5Q8N-TW',
    amount: usd(5),
    redemptionId: 'redemption-five',
    undoUntil: instant(now, 1),
    issuedAt: instant(now, 0),
    expiresAt: day(now, 60),
    points: 500,
  },
  { id: 'voucher-tote', kind: 'free-product', title: 'Canvas tote', state: 'pending' },
  {
    id: 'voucher-late',
    kind: 'percent-off',
    title: '10% off knitwear',
    state: 'expired',
    percent: 10,
    expiresAt: day(now, -20),
  },
  {
    id: 'voucher-back',
    kind: 'free-shipping',
    title: 'Free shipping',
    state: 'cancelled',
    issuedAt: instant(now, -100),
  },
  {
    id: 'voucher-failed',
    kind: 'gift-card',
    title: '$25 gift card',
    state: 'failed',
    amount: usd(25),
    issuedAt: instant(now, -120),
  },
];

/** The wallet: in the top tier it holds vouchers in every state there is. */
export const sampleVouchers = (now: number, isTop: boolean): Voucher[] =>
  isTop ? [...plain(now), ...varied(now)] : plain(now);
