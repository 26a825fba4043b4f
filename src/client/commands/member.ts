import type { Member } from '../../domain/member.js';
import type { Context } from '../context.js';
import type { MemberChanges } from '../ports.js';
import { newKey } from './key.js';

/** Makes a known customer a member. */
export async function join(context: Context): Promise<Member> {
  const { adapter, store } = context;
  if (!adapter.join) throw context.refuse();
  const idempotencyKey = newKey();
  const member = await context.call(({ signal }) => adapter.join!({ idempotencyKey, signal }));
  store.set({ session: 'member' });
  context.accept(member);
  context.touch('member');
  return member;
}

/** Changes what the member may set: birthday, preferences. */
export async function update(context: Context, changes: MemberChanges): Promise<Member> {
  const { adapter } = context;
  if (!adapter.update) throw context.refuse();
  const idempotencyKey = newKey();
  const member = await context.call(({ signal }) =>
    adapter.update!(changes, { idempotencyKey, signal }),
  );
  context.accept(member);
  context.touch('member');
  return member;
}

/** Leaves the programme; points and vouchers are gone. */
export async function leave(context: Context): Promise<void> {
  const { adapter } = context;
  if (!adapter.leave) throw context.refuse();
  const idempotencyKey = newKey();
  await context.call(({ signal }) => adapter.leave!({ idempotencyKey, signal }));
}
