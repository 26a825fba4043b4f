import type { Birthday } from './member.js';
import { DAY_MS, type When } from './when.js';

const FIRST_YEAR = 1900;
/** Any leap year: without a year of its own, 29 February is a birthday. */
const ANY_YEAR = 2024;
/** No rule asks for more than a year's notice, in days. */
const MOST_NOTICE = 366;

/** Whether the calendar has this day, and it is not still to come. */
export function isBirthday({ day, month, year }: Birthday, now: number): boolean {
  const date = new Date(Date.UTC(year ?? ANY_YEAR, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && (year === undefined || (year >= FIRST_YEAR && date.getTime() <= now));
}

/** When a birthday first brings its points, and why that is not sooner. */
export interface BirthdayStart {
  readonly at: When;
  /** `passed`: this year’s is over. `near`: the coming one is closer than the rule allows. */
  readonly reason?: 'passed' | 'near';
}

/** The first birthday that is at least so many days ahead. In a common year 29 February is 1 March. */
export function birthdayStart(
  { day, month }: Pick<Birthday, 'day' | 'month'>,
  noticeDays: number,
  now: number,
): BirthdayStart {
  const date = new Date(now);
  const year = date.getFullYear();
  const today = Date.UTC(year, date.getMonth(), date.getDate());
  const firstFrom = (from: number): number =>
    [year, year + 1, year + 2].map((y) => Date.UTC(y, month - 1, day)).find((at) => at >= from) ??
    from;
  const coming = firstFrom(today);
  const start = firstFrom(
    today + (noticeDays > 0 ? Math.min(noticeDays, MOST_NOTICE) : 0) * DAY_MS,
  );
  const at = new Date(start).toISOString().slice(0, 10);
  if (start > coming) return { at, reason: 'near' };
  return new Date(coming).getUTCFullYear() > year ? { at, reason: 'passed' } : { at };
}
