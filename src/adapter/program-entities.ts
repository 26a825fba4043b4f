/** The programme of the standard contract (`openapi.yaml`), as readers of JSON. */
import type { Campaign } from '../domain/campaign.js';
import {
  EARNING_INPUTS,
  EARNING_KINDS,
  type Earning,
  type EarningValue,
} from '../domain/earning.js';
import { CAPABILITIES, type Faq, type Program, type ProgramLinks } from '../domain/program.js';
import type { ReferralTerms } from '../domain/referral.js';
import { REWARD_KINDS, type Reward, type RewardCost, type RewardOption } from '../domain/reward.js';
import type { Tier, TierProgram } from '../domain/tier.js';
import { incentive, measure, money, positive, when } from './entity-parts.js';
import { type Reader, flag, id, integer, object, oneOf, text } from './schema.js';
import { decimal, list, listOrNone, url, variant, word } from './schema-lists.js';
import { summaryShape } from './session.js';

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
    hasExclusions: flag,
    url,
    completion: oneOf(['automatic', 'claim'], 'automatic'),
    input: oneOf(EARNING_INPUTS),
    prompt: text,
    noticeDays: positive,
  },
  ['id', 'title', 'value'],
);

const cost = variant<RewardCost>('kind', {
  free: object({ kind: word('free') }),
  fixed: object({ kind: word('fixed'), points: integer }, ['points']),
  text: object({ kind: word('text'), text }, ['text']),
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
    elsewhere: flag,
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

/** Addresses in an answer are relative to the backend, which may be elsewhere than the page. */
const against = (base: string) => {
  const join = (address: string): string => {
    try {
      return new URL(address, base).href;
    } catch {
      return address;
    }
  };
  return <T extends object>(entity: T, ...keys: (keyof T)[]): T => {
    const found = keys.filter((key) => typeof entity[key] === 'string');
    const joined = found.map((key) => [key, join(entity[key] as string)]);
    return Object.freeze({ ...entity, ...(Object.fromEntries(joined) as Partial<T>) });
  };
};

/** The programme of a backend at an address of its own; at a path of the page, nothing need be joined. */
export const programOf =
  (baseUrl: string): Reader<Program> =>
  (value) => {
    const read = program(value);
    if (!read || !/^https?:/.test(baseUrl)) return read;
    const join = against(baseUrl);
    return join(
      {
        ...read,
        earnings: Object.freeze(read.earnings.map((way) => join(way, 'url'))),
        rewards: Object.freeze(read.rewards.map((prize) => join(prize, 'imageUrl'))),
        links: join(read.links, 'termsUrl', 'privacyUrl', 'contactUrl'),
      },
      'logoUrl',
    );
  };
