/** The entities of the standard contract (`openapi.yaml`), as readers of JSON. */
import { ACTIVITY_KINDS, type Activity } from '../domain/activity.js';
import { type Page } from '../domain/page.js';
import type { Campaign } from '../domain/campaign.js';
import type { Eligibility, Quote } from '../domain/cart.js';
import {
  EARNING_INPUTS,
  EARNING_KINDS,
  type Earning,
  type EarningResult,
  type EarningStatus,
  type EarningValue,
} from '../domain/earning.js';
import type { Balance, Birthday, Member, Preference } from '../domain/member.js';
import type { Money } from '../domain/money.js';
import { CAPABILITIES, type Faq, type Program, type ProgramLinks } from '../domain/program.js';
import {
  type Incentive,
  REFERRAL_STATES,
  type Referral,
  type ReferralClaim,
  type ReferralInvitation,
  type ReferralTerms,
  type Referrals,
} from '../domain/referral.js';
import {
  REWARD_KINDS,
  type Reward,
  type RewardCost,
  type RewardOption,
  type RewardStatus,
  UNAVAILABLE_REASONS,
} from '../domain/reward.js';
import type { Tier, TierMeasure, TierProgram, TierStatus } from '../domain/tier.js';
import { type Redemption, VOUCHER_STATES, type Voucher } from '../domain/voucher.js';
import { parseWhen, type When } from '../domain/when.js';
import { type Reader, flag, id, integer, object, oneOf, text } from './schema.js';
import { decimal, list, listOrNone, url, variant, word } from './schema-lists.js';
import { summaryShape } from './session.js';

const when: Reader<When> = (value) => {
  const moment = text(value);
  return parseWhen(moment) ? moment : undefined;
};

const positive: Reader<number> = (value) => {
  const number = integer(value);
  return number !== undefined && number > 0 ? number : undefined;
};

const money = object<Money>({ amountMinor: integer, currency: text }, ['amountMinor', 'currency']);

export const page = <T>(item: Reader<T>): Reader<Page<T>> =>
  object<Page<T>>({ items: list(item), nextCursor: text }, ['items']);

const measure = variant<TierMeasure>('basis', {
  points: object({ basis: word('points'), points: integer }, ['points']),
  spend: object({ basis: word('spend'), spend: money }, ['spend']),
  orders: object({ basis: word('orders'), orders: integer }, ['orders']),
});

const tier = object<Tier>(
  {
    id,
    name: text,
    needs: listOrNone(measure),
    needsMode: oneOf(['any', 'all']),
    perks: listOrNone(text),
  },
  ['id', 'name'],
);

const tiers = object<TierProgram>(
  {
    period: oneOf(['lifetime', 'rolling', 'calendar', 'anniversary'], 'lifetime'),
    tiers: list(tier),
  },
  ['tiers'],
);

const tierStatus = object<TierStatus>({
  currentId: id,
  name: text,
  progress: list(measure),
  validUntil: when,
  periodEndsAt: when,
  retain: list(measure),
});

const earningValue = variant<EarningValue>('kind', {
  fixed: object({ kind: word('fixed'), points: integer }, ['points']),
  'per-amount': object({ kind: word('per-amount'), points: integer, amount: money }, [
    'points',
    'amount',
  ]),
  multiplier: object({ kind: word('multiplier'), factor: decimal }, ['factor']),
  text: object({ kind: word('text'), text }, ['text']),
});

const earning = object<Earning>(
  {
    id,
    kind: oneOf(EARNING_KINDS, 'custom'),
    title: text,
    text,
    value: earningValue,
    limit: object({ times: positive, per: oneOf(['day', 'week', 'month', 'year', 'lifetime']) }, [
      'times',
      'per',
    ]),
    tierIds: list(id),
    from: when,
    until: when,
    url,
    completion: oneOf(['automatic', 'claim'], 'automatic'),
    input: oneOf(EARNING_INPUTS),
  },
  ['id', 'title', 'value'],
);

const earningStatus = object<EarningStatus>(
  {
    earningId: id,
    state: oneOf(['done', 'pending', 'limited']),
    points: integer,
    at: when,
    reason: text,
  },
  ['earningId', 'state'],
);

const cost = variant<RewardCost>('kind', {
  free: object({ kind: word('free') }),
  fixed: object({ kind: word('fixed'), points: integer }, ['points']),
  variable: object(
    { kind: word('variable'), min: positive, max: positive, step: positive, valuePerStep: money },
    ['min', 'step', 'valuePerStep'],
  ),
});

const reward = object<Reward>(
  {
    id,
    kind: oneOf(REWARD_KINDS, 'custom'),
    title: text,
    text,
    cost,
    amount: money,
    percent: decimal,
    imageUrl: url,
    conditions: text,
    minSpend: money,
    validDays: positive,
    tierIds: list(id),
    until: when,
    soldOut: flag,
    options: list(object<RewardOption>({ id, title: text, soldOut: flag }, ['id', 'title'])),
  },
  ['id', 'title', 'cost'],
);

const incentive = object<Incentive>({
  points: integer,
  amount: money,
  percent: decimal,
  text,
  minSpend: money,
});

export const program = object<Program>(
  {
    ...summaryShape,
    capabilities: listOrNone(oneOf(CAPABILITIES)),
    logoUrl: url,
    earnings: listOrNone(earning),
    rewards: listOrNone(reward),
    campaigns: listOrNone(
      object<Campaign>({ id, title: text, text, factor: decimal, from: when, until: when }, [
        'id',
        'title',
      ]),
    ),
    tiers,
    referral: object<ReferralTerms>({ sender: incentive, friend: incentive }, ['sender', 'friend']),
    links: (value) =>
      object<ProgramLinks>({ termsUrl: url, privacyUrl: url, contactUrl: url })(value) ??
      Object.freeze({}),
    faq: listOrNone(object<Faq>({ question: text, answer: text }, ['question', 'answer'])),
  },
  ['name', 'points', 'currency'],
);

const balance = object<Balance>(
  {
    available: integer,
    pending: integer,
    lifetime: integer,
    expiring: list(object({ points: positive, at: when }, ['points'])),
  },
  ['available'],
);

const birthday = object<Birthday>({ day: positive, month: positive, year: positive }, [
  'day',
  'month',
]);

export const member = object<Member>(
  {
    id,
    name: text,
    givenName: text,
    cardNumber: id,
    balance,
    tier: tierStatus,
    birthday,
    preferences: list(
      object<Preference>({ id, title: text, text, enabled: flag }, ['id', 'title', 'enabled']),
    ),
    earnings: list(earningStatus),
    rewards: list(
      object<RewardStatus>({ rewardId: id, reason: oneOf(UNAVAILABLE_REASONS), at: when }, [
        'rewardId',
        'reason',
      ]),
    ),
    voucherCount: integer,
    unseenCount: integer,
  },
  ['id'],
);

export const voucher = object<Voucher>(
  {
    id,
    rewardId: id,
    kind: oneOf(REWARD_KINDS, 'custom'),
    title: text,
    state: oneOf(VOUCHER_STATES),
    code: text,
    amount: money,
    percent: decimal,
    left: money,
    conditions: text,
    minSpend: money,
    issuedAt: when,
    expiresAt: when,
    usedAt: when,
    usedFor: text,
    redemptionId: id,
    undoUntil: when,
    points: integer,
  },
  ['id', 'title', 'state'],
);

export const redemption = object<Redemption>(
  {
    id,
    state: oneOf(['done', 'pending', 'failed']),
    voucher,
    member,
    pollAfterMs: positive,
  },
  ['id', 'state'],
);

export const activity = object<Activity>(
  {
    id,
    at: when,
    kind: oneOf(ACTIVITY_KINDS, 'other'),
    title: text,
    text,
    points: integer,
    state: oneOf(['final', 'pending', 'declined', 'voided'], 'final'),
    countsAt: when,
    balanceAfter: integer,
    voucherId: id,
  },
  ['id', 'at', 'title'],
);

export const earningResult = object<EarningResult>(
  { state: oneOf(['done', 'pending']), points: integer, member },
  ['state'],
);

export const referral = object<Referral>(
  {
    id,
    name: text,
    state: oneOf(REFERRAL_STATES, 'invited'),
    at: when,
    points: integer,
    reason: text,
    canRemind: flag,
  },
  ['id', 'name'],
);

export const referrals = object<Referrals>(
  {
    url,
    code: text,
    earned: integer,
    pending: integer,
    items: listOrNone(referral),
    nextCursor: text,
  },
  ['url'],
);

export const invitation = object<ReferralInvitation>(
  { code: text, senderName: text, friend: incentive, sender: incentive, needsEmail: flag },
  ['code', 'friend'],
);

export const claim = object<ReferralClaim>({ voucher }, ['voucher']);

export const eligibility = object<Eligibility>({ eligible: flag, reason: text, missing: money }, [
  'eligible',
]);

export const quote = object<Quote>(
  { points: integer, lines: listOrNone(object({ points: integer }, ['points'])) },
  ['points'],
);

/** The answer to an undo. */
export const undone = object<{ member?: Member }>({ member });
