import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../../src/adapter/fetch-adapter.js';
import type { Mapping } from '../../../src/adapter/mapping/mapping.js';
import type { Hooks } from '../../../src/adapter/mapping/mapped-adapter.js';
import { errorOf } from '../../support/fakes.js';
import { type Answer, fakeFetch, json } from '../fake-fetch.js';

const MAPPING: Mapping = {
  vars: { currency: 'USD' },
  sources: { me: { path: '/me' }, schedule: { path: '/schedule' } },
  entities: {
    session: {
      state: '=member',
      member: { id: '$me.id' },
      program: { name: '=Club', currency: '=USD' },
    },
    member: { id: '$me.id', balance: { available: '$me.points' }, name: '$schedule.name' },
  },
  actions: {
    redeem: {
      path: '/spend',
      result: {
        id: 'id',
        state: '=done',
        voucher: { id: 'id', title: 'what', code: 'code', state: '=active' },
      },
    },
  },
};

const hooked = (hooks: Hooks, ...answers: Answer[]) => {
  const { fetch, requests } = fakeFetch(...answers);
  const adapter = createFetchAdapter({ baseUrl: '/api', fetch, mapping: MAPPING, hooks });
  return { adapter, asked: () => requests.map(({ url, method }) => `${method} ${url}`) };
};

describe('a hook', () => {
  it('answers in the place of one source; the others are still asked for', async () => {
    const { adapter, asked } = hooked(
      {
        sources: {
          schedule: async ({ vars }) => ({ name: `In ${(vars as { currency: string }).currency}` }),
        },
      },
      json({ id: 'ines', points: 5 }),
    );
    expect(await adapter.member!()).to.deep.equal({
      id: 'ines',
      name: 'In USD',
      balance: { available: 5 },
    });
    expect(asked()).to.deep.equal(['GET /api/me']);
  });

  it('changes what an entity was made into, before it is checked', async () => {
    const { adapter } = hooked(
      { entities: { member: (value) => ({ ...(value as object), cardNumber: 77, secret: 'x' }) } },
      json({ id: 'ines', points: 5, name: 'Ines' }),
    );
    const member = await adapter.member!();
    expect([member.cardNumber, 'secret' in member]).to.deep.equal(['77', false]);
  });

  it('does what an action would, with the shopper’s wish and the key of the deed', async () => {
    const given: unknown[] = [];
    const { adapter, asked } = hooked({
      actions: {
        redeem: async ({ input }, { idempotencyKey }) => {
          given.push(input, idempotencyKey);
          return { id: 'r1', what: 'Coffee', code: 'C-1' };
        },
      },
    });
    const { voucher } = await adapter.redeem!({ rewardId: 'coffee' }, { idempotencyKey: 'k1' });
    expect(voucher?.code).to.equal('C-1');
    expect(given).to.deep.equal([{ rewardId: 'coffee' }, 'k1']);
    expect(asked()).to.deep.equal([]);
  });

  it('that fails is an error of that part, and no more', async () => {
    const { adapter } = hooked(
      { sources: { schedule: () => Promise.reject(new Error('no schedule')) } },
      json({ id: 'ines', points: 5 }),
    );
    expect(await errorOf(adapter.member!())).to.include({
      name: 'RewardsError',
      code: 'unavailable',
    });
    expect((await adapter.session()).member?.id).to.equal('ines');
  });
});
