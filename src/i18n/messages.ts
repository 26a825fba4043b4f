import type { en } from './locales/en.js';
import type { Plural } from './translate.js';

export type MessageKey = keyof typeof en;

/** Every sentence of the panel; English is the measure of completeness. */
export type Messages = {
  readonly [Key in MessageKey]: (typeof en)[Key] extends string ? string : Plural;
};
