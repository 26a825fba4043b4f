/** What is worth saying to a shopper who has not asked, the most urgent first. */
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import type { RewardsState } from '../../client/state.js';
import { type DatedPoints, nextExpiry } from '../../domain/member.js';
import type { Money } from '../../domain/money.js';
import type { Points } from '../../domain/points.js';
import type { ReferralInvitation } from '../../domain/referral.js';
import {
  type Reward,
  rewardAvailability,
  variableMax,
  variableValue,
} from '../../domain/reward.js';
import { isUsable } from '../../domain/voucher.js';
import { daysUntil } from '../../domain/when.js';

/** `content` tells one message of a kind from the next; `screen` is where it leads. */
export type Suggestion = { readonly content: string; readonly screen: string } & (
  | { readonly kind: 'gift'; readonly invitation: ReferralInvitation }
  | { readonly kind: 'expiry'; readonly expiring: DatedPoints }
  | { readonly kind: 'money'; readonly amount: Money }
  | { readonly kind: 'join'; readonly points: Points }
);

/** Points that go in so many days are worth a word; those that go later are on the home screen. */
const SOON_DAYS = 14;

/** What could be spent, and by what: a voucher or a reward. */
interface Spendable {
  /** Tells it from others; never what somebody has. */
  readonly content: string;
  readonly amount: Money | undefined;
}

const largest = (all: readonly Spendable[]) =>
  all
    .filter((one): one is Spendable & { amount: Money } => (one.amount?.amountMinor ?? 0) > 0)
    .sort((a, b) => b.amount.amountMinor - a.amount.amountMinor)[0];

/** What an order gets cheaper by; a choice of points counts at its most. */
const worth = ({ id, kind, cost, amount }: Reward, available: Points): Spendable => {
  if (kind !== 'amount-off') return { content: id, amount: undefined };
  return cost.kind === 'variable'
    ? { content: id, amount: variableValue(cost, variableMax(cost, available)) }
    : { content: `${id} ${amount?.amountMinor}`, amount };
};

function forGuest({ program }: RewardsState, invitation?: ReferralInvitation): Suggestion[] {
  const welcome = program.value?.earnings.find(({ kind }) => kind === 'join')?.value;
  const points = welcome?.kind === 'fixed' ? welcome.points : 0;
  return [
    ...(invitation
      ? ([
          {
            kind: 'gift',
            content: invitation.code,
            screen: `friend/${invitation.code}`,
            invitation,
          },
        ] as const)
      : []),
    ...(points > 0
      ? ([{ kind: 'join', content: `${points}`, screen: 'home', points }] as const)
      : []),
  ];
}

function forMember(state: RewardsState, now: number): Suggestion[] {
  const member = selectMember(state);
  const available = member?.balance?.available ?? 0;
  const expiring = nextExpiry(member?.balance, now);
  const rewards = (state.program.value?.rewards ?? []).filter(
    (reward) => rewardAvailability(reward, member, now).available,
  );
  const isFixed = ({ cost }: Reward): boolean => cost.kind !== 'variable';
  const vouchers = (state.vouchers.value?.items ?? []).filter((voucher) => isUsable(voucher, now));
  const held = largest(
    vouchers.map(({ id, kind, left, amount }) => ({
      content: id,
      amount: kind === 'amount-off' ? (left ?? amount) : undefined,
    })),
  );
  const best =
    held ??
    largest(rewards.filter(isFixed).map((reward) => worth(reward, available))) ??
    largest(rewards.map((reward) => worth(reward, available)));
  return [
    ...(expiring && (daysUntil(expiring.at, now) ?? Infinity) <= SOON_DAYS
      ? ([{ kind: 'expiry', content: `${expiring.at}`, screen: 'redeem', expiring }] as const)
      : []),
    ...(best
      ? ([
          {
            kind: 'money',
            content: best.content,
            screen: held ? 'wallet' : 'redeem',
            amount: best.amount,
          },
        ] as const)
      : []),
  ];
}

/** Everything that could be said now, in order; a programme that rests has nothing to say. */
export function suggestions(
  state: RewardsState,
  now: number,
  invitation?: ReferralInvitation,
): readonly Suggestion[] {
  if (selectSummary(state)?.state !== 'active') return [];
  if (state.session === 'guest') return forGuest(state, invitation);
  return state.session === 'member' ? forMember(state, now) : [];
}
