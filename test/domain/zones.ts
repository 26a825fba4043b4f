/** Runs a test as if the shopper's device stood in another time zone, `hours` ahead of UTC. */
export function inZone<T>(hours: number, run: () => T): T {
  const { getFullYear, getMonth, getDate, getHours, getTimezoneOffset } = Date.prototype;
  const shifted = (date: Date): Date => new Date(date.getTime() + hours * 3_600_000);
  Object.assign(Date.prototype, {
    getFullYear(this: Date) {
      return shifted(this).getUTCFullYear();
    },
    getMonth(this: Date) {
      return shifted(this).getUTCMonth();
    },
    getDate(this: Date) {
      return shifted(this).getUTCDate();
    },
    getHours(this: Date) {
      return shifted(this).getUTCHours();
    },
    getTimezoneOffset: () => -60 * hours,
  });
  try {
    return run();
  } finally {
    Object.assign(Date.prototype, { getFullYear, getMonth, getDate, getHours, getTimezoneOffset });
  }
}

export const ZONES = [-11, -8, 0, 5.5, 9, 14];
