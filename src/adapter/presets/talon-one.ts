import type { Mapping } from '../mapping/mapping.js';

export const talonOne = {} as const satisfies Mapping;
