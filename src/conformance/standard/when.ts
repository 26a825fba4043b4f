import { DAY_MS, type When, parseWhen } from '../../domain/when.js';
import type { Check } from '../check.js';

/** Clocks differ, and a day lasts longer in the west. */
const SLACK_MS = 5 * 60_000;

export function isLongPast(when: unknown, now: number): boolean {
  const moment = typeof when === 'string' ? parseWhen(when as When) : undefined;
  if (!moment) return false;
  return moment.ms + (moment.isDay ? 2 * DAY_MS : SLACK_MS) < now;
}

/** Tells of a moment that is said to be ahead and is past. */
export function expectAhead(check: Check, place: string, where: string, when: unknown): void {
  if (!isLongPast(when, check.now)) return;
  check.report.fault(
    place,
    `${where} is "${String(when)}", which is past; it is said to be ahead`,
    'send the next such moment, or leave it out',
  );
}
