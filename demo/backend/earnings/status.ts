import type { EarningStatus } from '../../../src/domain/earning.js';
import { dayName } from '../clock.js';
import type { Work } from '../database/database.js';
import type { MemberRow } from '../members/member.js';
import { birthdayStatus } from './birthday.js';
import { type EarningRow, readEarnings, sourceOf } from './earning.js';
import { periodOf } from './period.js';

interface Line {
  readonly source: string;
  readonly at: Date;
  readonly points: number;
  readonly state: 'final' | 'pending';
  readonly countsAt: Date | null;
}

/** What the journal says of this member's ways to earn, newest first. */
const readLines = ({ sql }: Work, memberId: string): Promise<Line[]> =>
  sql.query<Line>(
    `select source, at, points, state, counts_at as "countsAt" from entries e
     where member_id = $1 and source like 'earning:%' and state <> 'voided'
       and not exists (select 1 from entries f where f.follows = e.id)
     order by at desc, id desc`,
    [memberId],
  );

function statusOf(
  earning: EarningRow,
  member: MemberRow,
  lines: readonly Line[],
  now: Date,
): EarningStatus | undefined {
  const earningId = earning.id;
  if (earning.kind === 'birthday') return birthdayStatus(earning, member, now);
  const [last] = lines;
  if (last?.state === 'pending')
    return {
      earningId,
      state: 'pending',
      points: last.points,
      ...(last.countsAt && { at: last.countsAt.toISOString() }),
      reason: 'Somebody is looking at it.',
    };
  // A member has joined, with welcome points or without.
  if (earning.kind === 'join')
    return {
      earningId,
      state: 'done',
      at: member.joinedAt.toISOString(),
      ...(last && { points: last.points }),
    };
  if (!earning.limit || !last) return undefined;
  const { from, next } = periodOf(earning.limit.per, now);
  if (lines.filter(({ at }) => at >= from).length < earning.limit.times) return undefined;
  const { points } = last;
  if (!next) return { earningId, state: 'done', points, at: last.at.toISOString() };
  const reason = `You can do this again from ${dayName(next)}.`;
  return { earningId, state: 'limited', points, at: next.toISOString(), reason };
}

/** How far a member is with each way to earn; those that are simply open are left out. */
export async function earningStatuses(work: Work, member: MemberRow): Promise<EarningStatus[]> {
  const lines = await readLines(work, member.id);
  const earnings = await readEarnings(work);
  return earnings.flatMap((earning) => {
    const own = lines.filter(({ source }) => source === sourceOf(earning.id));
    return statusOf(earning, member, own, work.now) ?? [];
  });
}
