/** What belongs to one shopper in the standard contract (`openapi.yaml`), as readers of JSON. */
import { ACTIVITY_KINDS, type Activity } from '../domain/activity.js';
import type { Eligibility, Quote } from '../domain/cart.js';
import type { EarningResult, EarningStatus } from '../domain/earning.js';
import type { Balance, Birthday, Member, Preference } from '../domain/member.js';
import {
  REFERRAL_STATES,
  type Referral,
  type ReferralClaim,
  type ReferralInvitation,
  type Referrals,
} from '../domain/referral.js';
import { REWARD_KINDS, type RewardStatus, UNAVAILABLE_REASONS } from '../domain/reward.js';
import type { TierStatus } from '../domain/tier.js';
import { type Redemption, VOUCHER_STATES, type Voucher } from '../domain/voucher.js';
import { incentive, measure, money, positive, when } from './entity-parts.js';
import { flag, id, integer, object, oneOf, text } from './schema.js';
import { decimal, list, listOrNone, url } from './schema-lists.js';

const tierStatus = object<TierStatus>({
  currentId: id,
  name: text,
  progress: list(measure),
  validUntil: when,
  periodEndsAt: when,
  retain: list(measure),
});

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

const datedPoints = list(object({ points: positive, at: when }, ['points']));

const balance = object<Balance>(
  {
    available: integer,
    pending: integer,
    lifetime: integer,
    expiring: datedPoints,
    activating: datedPoints,
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
    email: text,
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
    codeShownOnce: flag,
    maskedCode: text,
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
    returnsAt: when,
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
    reason: text,
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
