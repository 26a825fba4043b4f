import type { Mapping } from '../mapping/mapping.js';

export const yotpo = {} as const satisfies Mapping;
