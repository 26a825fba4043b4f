import type { Context } from '../context.js';
import { newKey } from './key.js';

/** Takes a redemption back while the backend allows it: the voucher ends, the points return. */
export async function undo(context: Context, redemptionId: string): Promise<void> {
  const { adapter } = context;
  if (!adapter.undo) throw context.refuse();
  const idempotencyKey = newKey();
  try {
    const member = await context.call(({ signal }) =>
      adapter.undo!(redemptionId, { idempotencyKey, signal }),
    );
    context.accept(member);
  } finally {
    // Also when refused: the voucher may have been used meanwhile.
    context.touch('member', 'vouchers', 'activity');
  }
}
