import type { Birthday } from '../../../src/domain/member.js';
import type { Fields } from './fields.js';

const FIRST_YEAR = 1900;
// A leap year, so that the 29th of February is a birthday.
const ANY_YEAR = 2000;

/** A day of the calendar, with or without a year. */
export function readBirthday(parent: Fields, now: Date): Birthday | undefined {
  const fields = parent.inner('birthday');
  if (!fields) return undefined;
  const day = fields.need('day', fields.integer('day', { min: 1, max: 31 }));
  const month = fields.need('month', fields.integer('month', { min: 1, max: 12 }));
  const year = fields.integer('year', { min: FIRST_YEAR, max: now.getUTCFullYear() });
  const date = new Date(Date.UTC(year ?? ANY_YEAR, month - 1, day));
  if (date.getUTCDate() !== day) fields.fail('day', 'This month has no such day.');
  if (year && date > now) fields.fail('year', 'This day is still to come.');
  return { day, month, ...(year && { year }) };
}
