import type { EarningResult } from '../../domain/earning.js';
import type { Context } from '../context.js';
import type { EarnRequest } from '../ports.js';
import { newKey } from './key.js';

/** Claims a way to earn. */
export async function earn(context: Context, request: EarnRequest): Promise<EarningResult> {
  const { adapter } = context;
  if (!adapter.earn) throw context.refuse();
  const idempotencyKey = newKey();
  try {
    const result = await context.call(({ signal }) =>
      adapter.earn!(request, { idempotencyKey, signal }),
    );
    context.accept(result.member);
    return result;
  } finally {
    context.touch('member', 'activity');
  }
}
