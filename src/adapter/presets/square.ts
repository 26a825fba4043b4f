import type { Mapping } from '../mapping/mapping.js';

export const square = {} as const satisfies Mapping;
