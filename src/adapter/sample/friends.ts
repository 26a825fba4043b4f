/** The sample programme's referrals: a member's own, and the gift a friend comes for. */
import { RewardsError } from '../../client/errors.js';
import type {
  Referral,
  ReferralClaim,
  ReferralInvitation,
  Referrals,
} from '../../domain/referral.js';
import { day, instant } from './days.js';
import { type World, found, nextId } from './world.js';

const CODE = 'INES42';

const isAddress = (email: string | undefined): email is string =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email ?? '');

const sum = (friends: readonly Referral[]): number =>
  friends.reduce((total, { points = 0 }) => total + points, 0);

export const referrals = ({ friends }: World): Referrals => ({
  url: `https://halden.example/r/${CODE}`,
  code: CODE,
  earned: sum(friends.filter(({ state }) => state === 'rewarded')),
  pending: sum(friends.filter(({ state }) => state !== 'rewarded')),
  items: friends,
});

export function invite(world: World, email: string): Referral {
  if (!isAddress(email)) throw new RewardsError('invalid-input');
  const friend: Referral = {
    id: nextId('friend'),
    name: email.replace(/@.*/, '@…'),
    state: 'invited',
    at: instant(Date.now(), 0),
    canRemind: true,
  };
  world.friends = [...world.friends, friend];
  return friend;
}

export function remind(world: World, referralId: string): void {
  const friend = found(world.friends.find(({ id }) => id === referralId));
  if (!friend.canRemind) throw new RewardsError('conflict');
  world.friends = world.friends.map((other) =>
    other === friend ? { ...friend, canRemind: false } : other,
  );
}

export const invitation = ({ program }: World, code: string): ReferralInvitation => ({
  ...program.referral!,
  code,
  senderName: 'Ines',
  needsEmail: true,
});

export function claim({ program }: World, email: string | undefined): ReferralClaim {
  if (!isAddress(email)) throw new RewardsError('invalid-input');
  const { amount, minSpend } = program.referral!.friend;
  const now = Date.now();
  return {
    voucher: {
      id: nextId('voucher'),
      kind: 'amount-off',
      title: '$10 off your first order',
      state: 'active',
      code: 'FRIEND-8PLW',
      amount,
      minSpend,
      conditions: 'First order of $50 or more',
      issuedAt: instant(now, 0),
      expiresAt: day(now, 30),
    },
  };
}
