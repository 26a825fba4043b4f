import { expect } from '@open-wc/testing';
import type { RewardsAdapter } from '../../src/client/ports.js';
import type { Page } from '../../src/domain/page.js';
import type { Session } from '../../src/domain/member.js';
import type { Voucher } from '../../src/domain/voucher.js';
import {
  aGuest,
  aMember,
  aSession,
  aVoucher,
  clientOf,
  deferred,
  errorOf,
  fakeAdapter,
  settled,
} from '../support/fakes.js';

await import('../../src/client/commands/commands.js');

const noah = aSession(aMember({ id: 'noah', balance: { available: 7 } }));

/** A backend that knows by its token who asks. */
function twoShoppers(overrides: Partial<RewardsAdapter> = {}) {
  let token: string | null | undefined = 'ines';
  return fakeAdapter({
    identify: (next) => void (token = next),
    session: async () => (token === 'ines' ? aSession() : token === 'noah' ? noah : aGuest),
    member: async () => (token === 'ines' ? aMember() : noah.member!),
    ...overrides,
  });
}

describe('signing out', () => {
  it('empties everything that is personal before the call returns', async () => {
    const client = clientOf(twoShoppers());
    await client.load('program', 'member', 'vouchers', 'activity');
    void client.identify(null);
    const { session, member, vouchers, activity, program } = client.state;
    expect([session, member.value, vouchers.value, activity.value]).to.deep.equal([
      'unknown',
      undefined,
      undefined,
      undefined,
    ]);
    expect(program.status).to.equal('ready');
  });

  it('ends with a guest', async () => {
    const client = clientOf(twoShoppers());
    await client.load('member');
    await client.identify(null);
    expect(client.state.session).to.equal('guest');
  });
});

describe('somebody else signing in', () => {
  it('sees their own points', async () => {
    const client = clientOf(twoShoppers());
    await client.load('member');
    await client.identify('noah');
    expect(client.state.member.value?.balance?.available).to.equal(7);
  });

  it('never sees an answer that was meant for the former shopper', async () => {
    const late = deferred<Page<Voucher>>();
    const answers = [late.promise, Promise.resolve({ items: [] })];
    const client = clientOf(twoShoppers({ vouchers: () => answers.shift()! }));
    const seen: (string | undefined)[] = [];
    client.subscribe(({ vouchers }) => seen.push(vouchers.value?.items[0]?.id));
    void client.load('vouchers');
    await settled();
    await client.identify('noah');
    late.resolve({ items: [aVoucher({ id: 'of-ines' })] });
    await settled();
    expect(seen).to.not.include('of-ines');
  });

  it('is who is here, when two sign in one after the other and the first is answered last', async () => {
    const first = deferred<Session>();
    const answers = [first.promise, Promise.resolve(noah)];
    const client = clientOf(fakeAdapter({ session: () => answers.shift()! }));
    void client.identify('ines');
    await client.identify('noah');
    first.resolve(aSession());
    await settled();
    expect(client.state.member.value?.id).to.equal('noah');
  });

  it('aborts what the former shopper was waiting for', async () => {
    let signal: AbortSignal | undefined;
    const client = clientOf(
      twoShoppers({
        vouchers: (_page, options) => {
          signal ??= options?.signal;
          return new Promise(() => undefined);
        },
      }),
    );
    void client.load('vouchers');
    await settled();
    void client.identify('noah');
    expect(signal?.aborted).to.equal(true);
  });

  it('never sees a late answer when only the session told of the change', async () => {
    const late = deferred<Page<Voucher>>();
    const sessions = [aSession()];
    const vouchers = [late.promise, new Promise<never>(() => undefined)];
    const client = clientOf(
      fakeAdapter({
        session: async () => sessions.shift() ?? noah,
        member: async () => noah.member!,
        vouchers: () => vouchers.shift()!,
      }),
    );
    void client.load('vouchers');
    await settled();
    void client.refresh();
    await settled();
    expect(client.state.member.value?.id).to.equal('noah');
    late.resolve({ items: [aVoucher({ id: 'of-ines' })] });
    await settled();
    expect(client.state.vouchers.value).to.equal(undefined);
  });

  it('does not spend points on what the former shopper confirmed', async () => {
    const adapter = twoShoppers({ redeem: async () => ({ id: 'r1', state: 'done' }) });
    const client = clientOf(adapter);
    await client.load();
    const deed = errorOf(client.redeem({ rewardId: 'ten' }));
    void client.identify('noah');
    expect(await deed).to.include({ code: 'cancelled' });
    expect(adapter.times('redeem')).to.equal(0);
  });
});
