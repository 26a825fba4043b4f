/** Readers that several entities share. */
import type { Money } from '../domain/money.js';
import type { Page } from '../domain/page.js';
import type { Incentive } from '../domain/referral.js';
import type { TierMeasure } from '../domain/tier.js';
import { type When, parseWhen } from '../domain/when.js';
import { type Reader, integer, object, text } from './schema.js';
import { decimal, list, variant, word } from './schema-lists.js';

export const when: Reader<When> = (value) => {
  const moment = text(value);
  return parseWhen(moment) ? moment : undefined;
};

export const positive: Reader<number> = (value) => {
  const number = integer(value);
  return number !== undefined && number > 0 ? number : undefined;
};

export const money = object<Money>({ amountMinor: integer, currency: text }, [
  'amountMinor',
  'currency',
]);

export const page = <T>(item: Reader<T>): Reader<Page<T>> =>
  object<Page<T>>({ items: list(item), nextCursor: text }, ['items']);

export const measure = variant<TierMeasure>('basis', {
  points: object({ basis: word('points'), points: integer }, ['points']),
  spend: object({ basis: word('spend'), spend: money }, ['spend']),
  orders: object({ basis: word('orders'), orders: integer }, ['orders']),
});

export const incentive = object<Incentive>({
  points: integer,
  amount: money,
  percent: decimal,
  text,
  minSpend: money,
});
