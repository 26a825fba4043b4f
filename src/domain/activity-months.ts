import type { Activity } from './activity.js';
import type { Points } from './points.js';
import { type When, parseWhen } from './when.js';

export interface ActivityMonth {
  /** `YYYY-MM` in the shopper's own time zone. */
  readonly month: string;
  /** What the month changed in all, pending and void lines left out. */
  readonly points: Points;
  readonly entries: readonly Activity[];
}

const monthOf = (at: When): string => {
  const moment = parseWhen(at);
  if (!moment) return '';
  // The shopper's own clock, read as if it were UTC.
  const behind = moment.isDay ? 0 : new Date(moment.ms).getTimezoneOffset();
  return new Date(moment.ms - behind * 60_000).toISOString().slice(0, 7);
};

/** The history month by month, in the order the lines come in; `before` holds what came earlier. */
export function groupByMonth(
  entries: readonly Activity[],
  before: readonly ActivityMonth[] = [],
): ActivityMonth[] {
  const months = new Map(
    before.map((known) => [known.month, { ...known, entries: [...known.entries] }]),
  );
  for (const entry of entries) {
    const month = monthOf(entry.at);
    const group = months.get(month) ?? { month, points: 0, entries: [] };
    group.entries.push(entry);
    if (entry.state === 'final') group.points += entry.points ?? 0;
    months.set(month, group);
  }
  return [...months.values()];
}
