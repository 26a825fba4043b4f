import { RewardsError } from '../../client/errors.js';
import type { CallOptions, PageRequest, RewardsAdapter, WriteOptions } from '../../client/ports.js';
import type { Call, Request } from '../request.js';
import type { Reader } from '../schema.js';
import { session } from '../session.js';

type Entities = typeof import('../entities.js');

/** Speaks the standard contract, version 1 (`openapi.yaml`): the domain's own shapes, without a mapping. */
export function standard(request: Request, baseUrl: string): RewardsAdapter {
  const read = <T>(reader: Reader<T>, body: unknown): T => {
    const value = reader(body);
    if (value === undefined) throw new RewardsError('bad-response');
    return value;
  };

  /** Asks, and reads the answer with a reader that arrives meanwhile. */
  async function ask<T>(call: Call, choose: (entities: Entities) => Reader<T>): Promise<T> {
    const [entities, body] = await Promise.all([import('../entities.js'), request(call)]);
    return read(choose(entities), body);
  }

  const at = (...path: string[]) => ({
    get: ({ signal }: CallOptions = {}, query?: PageRequest): Call => ({
      path,
      signal,
      ...(query && { query: { cursor: query.cursor, limit: Math.min(100, query.limit ?? 50) } }),
    }),
    send: (
      method: 'POST' | 'PATCH' | 'DELETE',
      { signal, idempotencyKey }: CallOptions & Partial<WriteOptions> = {},
      body?: unknown,
    ): Call => ({ method, path, body, signal, key: idempotencyKey }),
  });

  const member = at('member');
  return {
    session: async (options) => read(session, await request(at('session').get(options))),
    program: (options) => ask(at('program').get(options), (to) => to.programOf(baseUrl)),
    member: (options) => ask(member.get(options), (to) => to.member),
    join: (options) => ask(member.send('POST', options, {}), (to) => to.member),
    update: (changes, options) => ask(member.send('PATCH', options, changes), (to) => to.member),
    leave: async (options) => void (await request(member.send('DELETE', options))),
    vouchers: (page, options) =>
      ask(at('member', 'vouchers').get(options, page), (to) => to.page(to.voucher)),
    activity: (page, options) =>
      ask(at('member', 'activity').get(options, page), (to) => to.page(to.activity)),
    redeem: (body, options) =>
      ask(at('member', 'redemptions').send('POST', options, body), (to) => to.redemption),
    redemption: (id, options) =>
      ask(at('member', 'redemptions', id).get(options), (to) => to.redemption),
    undo: async (id, options) =>
      (
        await ask(
          at('member', 'redemptions', id).send('DELETE', options),
          (to) => (body) => to.undone(body ?? {}),
        )
      ).member,
    earn: (body, options) =>
      ask(at('member', 'earnings').send('POST', options, body), (to) => to.earningResult),
    referrals: (page, options) =>
      ask(at('member', 'referrals').get(options, page), (to) => to.referrals),
    invite: (email, options) =>
      ask(at('member', 'referrals').send('POST', options, { email }), (to) => to.referral),
    remind: async (id, options) =>
      void (await request(at('member', 'referrals', id, 'reminders').send('POST', options, {}))),
    invitation: (code, options) => ask(at('referrals', code).get(options), (to) => to.invitation),
    claim: (code, input, options) =>
      ask(at('referrals', code, 'claims').send('POST', options, input), (to) => to.claim),
    eligibility: (target, cart, options) =>
      ask(at('eligibility').send('POST', options, { ...target, cart }), (to) => to.eligibility),
    quote: (lines, options) => ask(at('quote').send('POST', options, { lines }), (to) => to.quote),
  };
}
