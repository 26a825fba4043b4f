import { joinPages } from '../../domain/page.js';
import type { Context } from '../context.js';
import { toRewardsError } from '../errors.js';
import { PAGE } from '../reading.js';
import type { Paged, Resource } from '../state.js';

/** Reads the next page of a list. Asked again while it is read, it does nothing. */
export async function loadMore(
  { adapter, store, clock, call, put }: Context,
  part: 'vouchers' | 'activity' | 'referrals',
): Promise<void> {
  const { value, status, at = 0 } = store.state[part] as Resource<Paged<{ id: string }>>;
  const cursor = value?.nextCursor;
  if (!value || !cursor || status === 'loading') return;
  put(part, { status: 'loading', value, at });
  try {
    const page = await call<Paged<{ id: string }>>((options) =>
      adapter[part]!({ cursor, limit: PAGE }, options),
    );
    const items = joinPages(value.items, page.items);
    // A cursor that leads nowhere new would be followed for ever.
    const ends = page.nextCursor === cursor || items.length === value.items.length;
    const { nextCursor: _, ...rest } = { ...value, items };
    const more = ends ? {} : { nextCursor: page.nextCursor };
    put(part, { status: 'ready', value: Object.freeze({ ...rest, ...more }), at: clock.now() });
  } catch (thrown) {
    const error = toRewardsError(thrown);
    if (error.code === 'cancelled') return;
    // What was read stays as good as it was, unless nothing personal is read any more.
    put(part, { status: error.code === 'session-expired' ? 'failed' : 'ready', value, at, error });
  }
}
