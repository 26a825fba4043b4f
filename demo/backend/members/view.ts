import type { Member } from '../../../src/domain/member.js';
import type { Work } from '../database/database.js';
import { earningStatuses } from '../earnings/status.js';
import { readBalance } from '../ledger/balance.js';
import { readStanding } from '../program/tiers.js';
import { rewardStatuses } from '../rewards/status.js';
import { countReady } from '../rewards/vouchers.js';
import type { MemberRow } from './member.js';
import { preferencesOf } from './preferences.js';

/** As much of a member as the closed launcher needs. */
export async function viewMemberBriefly(work: Work, member: MemberRow): Promise<Member> {
  const { id, name, cardNumber } = member;
  return {
    id,
    name,
    ...(name && { givenName: name.split(' ')[0] }),
    cardNumber,
    balance: await readBalance(work, id),
    tier: (await readStanding(work, id)).status,
    voucherCount: await countReady(work, id),
  };
}

export async function viewMember(work: Work, member: MemberRow): Promise<Member> {
  const { email, birthDay: day, birthMonth: month, birthYear: year } = member;
  return {
    ...(await viewMemberBriefly(work, member)),
    ...(email && { email }),
    ...(day && month && { birthday: { day, month, ...(year && { year }) } }),
    preferences: preferencesOf(member),
    earnings: await earningStatuses(work, member),
    rewards: await rewardStatuses(work, member.id),
  };
}
