import type { CartLine, Eligibility, Quote } from '../../domain/cart.js';
import type { Context } from '../context.js';
import type { ApplyResult, EligibilityTarget } from '../ports.js';

/** Applies a code to the store's cart. A store that cannot answers `applied: false` without a reason. */
export async function apply(context: Context, code: string): Promise<ApplyResult> {
  return (await context.platform.apply?.(code)) ?? { applied: false };
}

/** Takes a code out of the store's cart. */
export async function remove(context: Context, code: string): Promise<{ removed: boolean }> {
  return (await context.platform.remove?.(code)) ?? { removed: false };
}

/** Whether a reward or voucher would work in the cart; `undefined` when nobody can tell. */
export async function check(
  context: Context,
  target: EligibilityTarget,
): Promise<Eligibility | undefined> {
  const { adapter, platform } = context;
  const cart = await platform.cart?.();
  // An empty cart says nothing about the order it will become.
  if (!cart?.lines.length) return undefined;
  return adapter.eligibility
    ? context.call((options) => adapter.eligibility!(target, cart, options))
    : platform.eligibility?.(target, cart);
}

/** What so many cart lines would earn; `undefined` when the backend does not tell. */
export async function quote(
  context: Context,
  lines: readonly CartLine[],
): Promise<Quote | undefined> {
  const { adapter } = context;
  return adapter.quote && context.call((options) => adapter.quote!(lines, options));
}
