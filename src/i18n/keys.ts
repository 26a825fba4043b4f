/** The names a store may override wording by, each with where its sentence is found. */
import { en } from './locales/en.js';

export const KEYS: readonly (readonly [at: string | number, name: string])[] = Object.keys(en).map(
  (name) => [name, name],
);
