import { randomBytes, randomInt } from 'node:crypto';

export const newId = (prefix: string): string => `${prefix}-${randomBytes(9).toString('hex')}`;

// Without 0/O, 1/I/L, U/V: a code must survive being read aloud and typed.
const LETTERS = 'ABCDEFGHJKMNPQRSTWXYZ23456789';

const letters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** `HLD-7KQ2-MXPA`: 40 bits of chance, so a code cannot be guessed. */
export const newCode = (prefix: string): string => `${prefix}-${letters(4)}-${letters(4)}`;

/** A word of the shopper's name and some chance: `INES7K2Q`. */
export const newReferralCode = (name: string): string =>
  `${(name.normalize('NFD').match(/[a-z]/gi) ?? []).slice(0, 4).join('').toUpperCase()}${letters(4)}`;

/** Eight digits in two groups, for the till. */
export const newCardNumber = (): string =>
  [randomInt(1000, 10_000), randomInt(1000, 10_000)].join(' ');

/** Codes are compared without case and space. */
export const plainCode = (code: string): string => code.replace(/\s+/g, '').toUpperCase();
