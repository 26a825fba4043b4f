import type { Mapping } from '../mapping/mapping.js';

export const wix = {} as const satisfies Mapping;
