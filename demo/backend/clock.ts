import { DAY_MS } from '../../src/domain/when.js';

export const HOUR_MS = 3_600_000;

export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

export const addMs = (date: Date, ms: number): Date => new Date(date.getTime() + ms);

/** The programme counts its years in UTC. */
export const yearStart = (year: number): Date => new Date(Date.UTC(year, 0, 1));

export const monthName = (date: Date): string =>
  date.toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const dayName = (date: Date): string =>
  date.toLocaleDateString('en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
