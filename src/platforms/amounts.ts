import { type Money, currencyExponent } from '../domain/money.js';

/** An amount as stores write it (`"19.99"`, `19.99`) in the currency's minor unit. What is no number is nothing. */
export const money = (amount: unknown, currency: string): Money => ({
  amountMinor: Math.round((Number(amount) || 0) * 10 ** currencyExponent(currency)),
  currency,
});

/** Stores compare codes without regard to case. */
export const isSame = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** A list as a store tells it: of objects, or nothing. */
export const list = <Item>(value: unknown): readonly Item[] =>
  (Array.isArray(value) ? value : []).filter(
    (item): item is Item => typeof item === 'object' && item !== null,
  );
