import type { Mapping } from '../mapping/mapping.js';

export const loyaltylion = {} as const satisfies Mapping;
