import { DAY_MS } from '../../../src/domain/when.js';

export type Per = 'day' | 'week' | 'month' | 'year' | 'lifetime';

/** The period a moment falls in: its beginning, and the beginning of the next. In UTC, weeks from Monday. */
export function periodOf(per: Per, now: Date): { readonly from: Date; readonly next?: Date } {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const between = (from: number, next: number) => ({ from: new Date(from), next: new Date(next) });
  switch (per) {
    case 'day':
      return between(Date.UTC(year, month, day), Date.UTC(year, month, day + 1));
    case 'week': {
      const monday = Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7));
      return between(monday, monday + 7 * DAY_MS);
    }
    case 'month':
      return between(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1));
    case 'year':
      return between(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
    case 'lifetime':
      return { from: new Date(0) };
  }
}
