import type { EarningInput } from '../../../src/domain/earning.js';
import type { Birthday } from '../../../src/domain/member.js';
import { isPast } from '../../../src/domain/when.js';
import { addDays } from '../clock.js';
import type { Work } from '../database/database.js';
import { plainCode } from '../ids.js';
import { credit } from '../ledger/credit.js';
import { promise } from '../ledger/prospect.js';
import type { MemberRow } from '../members/member.js';
import { CONSENT_ID, setPreferences } from '../members/preferences.js';
import { conflict, invalid, notFound, unavailable } from '../problem.js';
import { readStanding } from '../program/tiers.js';
import { setBirthday } from './birthday.js';
import { type EarningRow, findEarning, sourceOf } from './earning.js';
import { earningStatuses } from './status.js';

export interface ClaimInput {
  readonly birthday?: Birthday;
  readonly email?: string;
  readonly text?: string;
  readonly score?: number;
}

export interface Claim {
  readonly state: 'done' | 'pending';
  readonly points: number;
}

/** A member says that a way to earn is done. */
export async function claim(
  work: Work,
  member: MemberRow,
  earningId: string,
  input: ClaimInput,
): Promise<Claim> {
  const earning = await findEarning(work, earningId);
  if (!earning) throw notFound('way to earn');
  await checkOpen(work, member, earning);
  const field = earning.input === 'birthdate' ? 'birthday' : earning.input;
  const isYearMissing = earning.input === 'birthdate' && !input.birthday?.year;
  if (earning.input && field && (input[field] === undefined || isYearMissing))
    throw invalid([{ field: `input.${field}`, message: MISSING[earning.input] }]);
  const points = earning.value.kind === 'fixed' ? earning.value.points : 0;
  if (field === 'birthday') {
    await setBirthday(work, member, input.birthday!);
    return { state: 'pending', points };
  }
  if (earning.input === 'text' && earning.reviewDays === null)
    await useCode(work, earning, input.text!);
  if (earning.kind === 'newsletter') await setPreferences(work, member.id, { [CONSENT_ID]: true });
  return pay(work, member.id, earning, points, input);
}

const MISSING: Record<EarningInput, string> = {
  birthday: 'Tell us the day and the month.',
  birthdate: 'Tell us the day, the month and the year.',
  email: 'Enter your e-mail address.',
  text: 'Write something first.',
  score: 'Choose a number from 0 to 10.',
};

async function checkOpen(work: Work, member: MemberRow, earning: EarningRow): Promise<void> {
  if (earning.completion === 'automatic')
    throw unavailable('These points come by themselves and cannot be claimed.');
  if (isPast(earning.until, work.now.getTime())) throw unavailable('This is over.');
  if (earning.tierIds?.length) {
    const { tier } = await readStanding(work, member.id);
    if (!earning.tierIds.includes(tier.id))
      throw unavailable(`This is not open to members of the ${tier.name} tier.`);
  }
  const statuses = await earningStatuses(work, member);
  const status = statuses.find(({ earningId }) => earningId === earning.id);
  // A birthday that is set waits for its day; that it is set once is checked where it is set.
  if (!status || earning.kind === 'birthday') return;
  throw conflict(
    status.state === 'done' ? 'You have done this already.' : (status.reason ?? 'Not yet.'),
  );
}

/** Codes on receipts and words told at an evening: each is good for so many uses. */
async function useCode({ sql }: Work, { id }: EarningRow, text: string): Promise<void> {
  const used = await sql.query(
    `update earning_codes set uses_left = uses_left - 1
     where earning_id = $1 and code = $2 and uses_left > 0 returning 1`,
    [id, plainCode(text)],
  );
  if (!used.length)
    throw invalid([
      { field: 'input.text', message: 'We do not know this code, or it has been used.' },
    ]);
}

async function pay(
  work: Work,
  memberId: string,
  { id, kind, title, reviewDays }: EarningRow,
  points: number,
  { text, score }: ClaimInput,
): Promise<Claim> {
  const entry = { memberId, kind: 'earn', title, points, source: sourceOf(id) } as const;
  if (reviewDays === null) {
    const said =
      kind === 'survey' ? [`${score} of 10`, text].filter(Boolean).join(': ') : undefined;
    await credit(work, { ...entry, ...(said && { text: said }) });
    return { state: 'done', points };
  }
  await promise(
    work,
    { ...entry, ...(text && { text }) },
    { countsAt: addDays(work.now, reviewDays), countsByItself: true },
  );
  return { state: 'pending', points };
}
