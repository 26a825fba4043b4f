/** Everything the sample backend knows, and the bookkeeping its deeds share. */
import { RewardsError } from '../../client/errors.js';
import type { Activity } from '../../domain/activity.js';
import type { EarningStatus } from '../../domain/earning.js';
import type { Balance, Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import type { Referral } from '../../domain/referral.js';
import { type Voucher, isUsable } from '../../domain/voucher.js';
import { instant } from './days.js';
import { sampleActivity } from './history.js';
import { BALANCES, type Position, sampleFriends, sampleMember } from './member.js';
import { sampleProgram } from './program.js';
import { sampleVouchers } from './wallet.js';

export interface World {
  readonly program: Program;
  isMember: boolean;
  member: Member;
  vouchers: readonly Voucher[];
  activity: readonly Activity[];
  friends: readonly Referral[];
}

export function createWorld(position: Position, isMember: boolean): World {
  const now = Date.now();
  const isSettled = position === 'settled' || position === 'top';
  const vouchers = isSettled ? sampleVouchers(now, position === 'top') : [];
  const voucherCount = vouchers.filter((voucher) => isUsable(voucher, now)).length;
  const world: World = {
    program: sampleProgram(now, position),
    isMember,
    member: { ...sampleMember(position, now), voucherCount },
    vouchers,
    activity: isSettled ? sampleActivity(now, BALANCES[position] - BALANCES.settled) : [],
    friends: isSettled ? sampleFriends(now) : [],
  };
  if (position === 'new')
    world.activity = [lineOf(world, 'earn', 'Created an account', BALANCES.new, 'final', 0)];
  return world;
}

let count = 0;
export const nextId = (noun: string): string => `${noun}-${++count}`;

function lineOf(
  { member }: World,
  kind: Activity['kind'],
  title: string,
  points: number,
  state: Activity['state'] = 'final',
  change = state === 'final' ? points : 0,
): Activity {
  return {
    id: nextId('line'),
    at: instant(Date.now(), 0),
    kind,
    title,
    points,
    state,
    balanceAfter: (member.balance?.available ?? 0) + change,
  };
}

/** Writes a line into the history and moves the balance by it. */
export function book(world: World, ...line: [Activity['kind'], string, number, 'pending'?]): void {
  const [, , points, pending] = line;
  world.activity = [lineOf(world, ...line), ...world.activity];
  const balance: Balance = world.member.balance ?? { available: 0 };
  const moved = pending
    ? { pending: (balance.pending ?? 0) + points }
    : { available: balance.available + points };
  const voucherCount = world.vouchers.filter((voucher) => isUsable(voucher, Date.now())).length;
  world.member = { ...world.member, balance: { ...balance, ...moved }, voucherCount };
}

/** Notes how far the shopper is with one way to earn. */
export function mark(world: World, status: EarningStatus): void {
  world.member = { ...world.member, earnings: [...(world.member.earnings ?? []), status] };
}

/** The entry, or the refusal a backend would answer with. */
export function found<T>(entry: T | undefined): T {
  if (entry === undefined) throw new RewardsError('not-found');
  return entry;
}
