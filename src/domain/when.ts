/** A moment as the wire carries it: an instant (RFC 3339) or a calendar day (`YYYY-MM-DD`). */
export type When = string;

/** A parsed moment. A day has no time zone: `ms` is its midnight in UTC and it is read in UTC. */
export interface Moment {
  readonly ms: number;
  readonly isDay: boolean;
}

export const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What browsers read alike; they guess at all else, each in its own way. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i;

/** Reads a moment; anything that is none (and any year beyond 9998, which stands for "never") is `undefined`. */
export function parseWhen(text: When | undefined): Moment | undefined {
  if (!text || !MOMENT.test(text)) return undefined;
  // 30 February would roll over into March.
  const day = text.slice(0, 10);
  const midnight = Date.parse(day);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || ms >= 253_370_764_800_000) return undefined;
  return { ms, isDay: DAY.test(text) };
}

/** The day an instant falls on for this shopper, as the UTC midnight of that calendar day. */
const localDay = (ms: number): number => {
  const date = new Date(ms);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
};

/** Whole calendar days from now until a moment: 0 is today, negative is past. */
export function daysUntil(when: When | undefined, now: number): number | undefined {
  const moment = parseWhen(when);
  if (!moment) return undefined;
  const day = moment.isDay ? moment.ms : localDay(moment.ms);
  return Math.round((day - localDay(now)) / DAY_MS);
}

/** True once a moment is over. A day is over when it has ended for the shopper. */
export function isPast(when: When | undefined, now: number): boolean {
  const moment = parseWhen(when);
  if (!moment) return false;
  return moment.isDay ? moment.ms < localDay(now) : moment.ms <= now;
}

/** True before a moment comes. A day comes at the shopper's midnight. */
export function isAhead(when: When | undefined, now: number): boolean {
  const moment = parseWhen(when);
  if (!moment) return false;
  return moment.isDay ? moment.ms > localDay(now) : moment.ms > now;
}
