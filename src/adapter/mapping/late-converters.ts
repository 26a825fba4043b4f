/** Money, days and addresses: read when the panel opens, since no launcher shows any. */
import { currencyExponent } from '../../domain/money.js';
import { DAY_MS, parseWhen } from '../../domain/when.js';
import { isObject, text } from '../schema.js';
import { CONVERTERS, type Converter, figure, number, scaled } from './convert.js';

/** The day that is so many days ahead on the shopper's calendar. */
const dayAhead = (days: number, now: number): string =>
  new Date(now - new Date(now).getTimezoneOffset() * 60_000 + days * DAY_MS)
    .toISOString()
    .slice(0, 10);

const ORDERS: Readonly<Record<string, string>> = { MDY: '$3-$1-$2', DMY: '$3-$2-$1' };

/** What backends write, as RFC 3339 or a day: `+0100`, a space, microseconds, a Go layout, US order. */
function textDate(value: string, order: unknown): string {
  const iso = value
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/Z\d\d:\d\d$/, 'Z');
  const by = typeof order === 'string' ? ORDERS[order] : undefined;
  return by
    ? iso.replace(/^(\d{1,2})\D(\d{1,2})\D(\d{4}).*$/, by).replace(/-(\d)(?!\d)/g, '-0$1')
    : iso;
}

const date: Converter = (value, { never = [], unit, order }, read) => {
  if ((Array.isArray(never) ? never : [never]).includes(value)) return undefined;
  const count = number(value);
  try {
    if (unit === 'days' && count !== undefined) return dayAhead(count, Number(read('$now')) || 0);
    if (unit !== undefined && count !== undefined)
      return new Date(count * (unit === 's' ? 1_000 : 1)).toISOString();
  } catch {
    // Beyond all calendars.
    return undefined;
  }
  const when = typeof value === 'string' ? textDate(value, order) : undefined;
  return parseWhen(when) ? when : undefined;
};

const money: Converter = (value, { unit, currency = '$vars.currency' }, read) => {
  const code = text(read(currency))?.toUpperCase();
  const amount = figure(value);
  if (!code || amount === undefined) return undefined;
  const places = unit === 'minor' ? 0 : currencyExponent(code);
  return { amountMinor: scaled(amount, places), currency: code };
};

/** `1990-05-27`, `05-27`, `{month, day}`; years in `noYear` stand for one that is not known. */
const birthday: Converter = (value, { noYear = [] }) => {
  const parts = isObject(value)
    ? [value['year'], value['month'], value['day']]
    : (/^(?:(\d{4})\D)?(\d\d?)\D(\d\d?)(?!\d)/.exec(String(value))?.slice(1) ?? []);
  const [year, month, day] = parts.map(number);
  const isKnown = year !== undefined && !(Array.isArray(noYear) ? noYear : [noYear]).includes(year);
  return month && day ? { month, day, ...(isKnown && { year }) } : undefined;
};

/** `https://…`, or a path with a base to stand on; the name of an icon's font class is none. */
const url: Converter = (value, { base }, read) => {
  const address = text(value);
  if (!address || !/[/.]/.test(address)) return undefined;
  const on = base === undefined ? undefined : text(read(base));
  try {
    return on === undefined ? address : new URL(address, on).href;
  } catch {
    return undefined;
  }
};

/** Enough to know a friend by, too little to write to: `m•••@example.com`, `•••23`, `Mia T.` */
const masked: Converter = (value) => {
  const whole = text(typeof value === 'number' ? String(value) : value);
  if (!whole) return undefined;
  const [, first, domain] = /^(.).*?@(.+)$/u.exec(whole) ?? [];
  if (domain) return `${first}•••@${domain}`;
  if (/\d{4}/.test(whole)) return `•••${whole.slice(-2)}`;
  const [name, last] = whole.split(/\s+/);
  return last ? `${name} ${[...last][0]}.` : name;
};

/** From then on `as` knows them. */
export const bringLate = (): unknown =>
  Object.assign(CONVERTERS, { date, birthday, money, url, masked });
