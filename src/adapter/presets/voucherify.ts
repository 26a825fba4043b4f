import type { Mapping } from '../mapping/mapping.js';

export const voucherify = {} as const satisfies Mapping;
