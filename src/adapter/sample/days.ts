const DAY_MS = 86_400_000;

/** The instant so many days from now. */
export const instant = (now: number, days: number): string =>
  new Date(now + days * DAY_MS).toISOString();

/** The calendar day so many days from the shopper's today. */
export function day(now: number, days: number): string {
  const today = new Date(now);
  const date = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + days);
  return new Date(date).toISOString().slice(0, 10);
}

/** The first day of the coming month. */
export function nextMonth(now: number): string {
  const today = new Date(now);
  const first = Date.UTC(today.getFullYear(), today.getMonth() + 1, 1);
  return new Date(first).toISOString().slice(0, 10);
}

/** The last day of this year, or of one after it. */
export const yearEnd = (now: number, years = 0): string =>
  `${new Date(now).getFullYear() + years}-12-31`;
