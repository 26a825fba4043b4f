import type { Earning, EarningStatus } from '../../../src/domain/earning.js';
import type { Birthday } from '../../../src/domain/member.js';
import { addDays, dayName } from '../clock.js';
import type { Work } from '../database/database.js';
import { credit } from '../ledger/credit.js';
import type { MemberRow } from '../members/member.js';
import { conflict } from '../problem.js';
import { findEarning, sourceOf } from './earning.js';

const birthdayIn = (year: number, { day, month }: Birthday): Date =>
  new Date(Date.UTC(year, month - 1, day));

/** The first birthday that is not before `from`. */
function nextBirthday(birthday: Birthday, from: Date): Date {
  const year = from.getUTCFullYear();
  const thisYear = birthdayIn(year, birthday);
  return thisYear >= from ? thisYear : birthdayIn(year + 1, birthday);
}

/** Remembers a birthday, once: one that moves about would be a gift several times a year. */
export async function setBirthday(
  { sql, now }: Work,
  member: MemberRow,
  birthday: Birthday,
): Promise<void> {
  if (member.birthDay) {
    if (member.birthDay === birthday.day && member.birthMonth === birthday.month) return;
    throw conflict('Your birthday is set already. Write to us if it is wrong.');
  }
  const { noticeDays = 0 } = (await findEarning({ sql, now }, 'birthday')) ?? {};
  await sql.query(
    `update members set birth_day = $2, birth_month = $3, birth_year = $4, next_birthday = $5
     where id = $1`,
    [
      member.id,
      birthday.day,
      birthday.month,
      birthday.year ?? null,
      nextBirthday(birthday, addDays(now, noticeDays)),
    ],
  );
}

/** Credits the birthdays that have come since anybody last looked. */
export async function payBirthdays(work: Work, memberId: string): Promise<void> {
  for (;;) {
    const [due] = await work.sql.query<{ at: Date; day: number; month: number }>(
      `select next_birthday as at, birth_day as day, birth_month as month from members
       where id = $1 and next_birthday <= $2`,
      [memberId, work.now],
    );
    const earning = due && (await findEarning(work, 'birthday'));
    if (!due || earning?.value.kind !== 'fixed') return;
    await credit(
      { ...work, now: due.at },
      {
        memberId,
        kind: 'earn',
        title: 'Happy birthday',
        points: earning.value.points,
        source: sourceOf(earning.id),
      },
    );
    await work.sql.query('update members set next_birthday = $2 where id = $1', [
      memberId,
      nextBirthday(due, addDays(due.at, 1)),
    ]);
  }
}

export function birthdayStatus(
  { id, value, noticeDays }: Earning,
  { nextBirthday: at, birthDay: day, birthMonth: month }: MemberRow,
  now: Date,
): EarningStatus | undefined {
  if (!at || !day || !month) return undefined;
  // The coming one is left out when it was told too late.
  const isLater = nextBirthday({ day, month }, now) < at;
  return {
    earningId: id,
    state: 'pending',
    at: at.toISOString().slice(0, 10),
    ...(value.kind === 'fixed' && { points: value.points }),
    reason: isLater
      ? `We need ${noticeDays} days’ notice, so your points come on ${dayName(at)}.`
      : `Your birthday points come on ${dayName(at)}.`,
  };
}
