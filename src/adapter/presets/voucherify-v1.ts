import type { Mapping } from '../mapping/mapping.js';

export const voucherifyV1 = {} as const satisfies Mapping;
