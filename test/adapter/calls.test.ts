import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import type { RewardsAdapter } from '../../src/client/ports.js';
import { aMember, aProgram, aSession, aVoucher } from '../support/fakes.js';
import { fakeFetch, json, raw } from './fake-fetch.js';

const key = { idempotencyKey: 'k1' };
const cart = { lines: [], total: { amountMinor: 4_200, currency: 'USD' }, codes: [] };
const redemption = { id: 'r1', state: 'done' };
const friend = { id: 'f1', name: 'leo@…', state: 'invited' };

interface Row {
  readonly verb: keyof RewardsAdapter;
  readonly given?: readonly unknown[];
  readonly answer: unknown;
  readonly sent: string;
  readonly body?: unknown;
  /** Writes carry the key. */
  readonly isKeyed?: true;
}

const ROWS: readonly Row[] = [
  { verb: 'session', answer: aSession(), sent: 'GET /session' },
  { verb: 'program', answer: aProgram(), sent: 'GET /program' },
  { verb: 'member', answer: aMember(), sent: 'GET /member' },
  {
    verb: 'vouchers',
    given: [{ limit: 20 }],
    answer: { items: [] },
    sent: 'GET /member/vouchers?limit=20',
  },
  {
    verb: 'activity',
    given: [{ cursor: 'a&b', limit: 500 }],
    answer: { items: [] },
    sent: 'GET /member/activity?cursor=a%26b&limit=100',
  },
  {
    verb: 'referrals',
    given: [{}],
    answer: { url: '/r/INES42' },
    sent: 'GET /member/referrals?limit=50',
  },
  {
    verb: 'redemption',
    given: ['r/1'],
    answer: redemption,
    sent: 'GET /member/redemptions/r%2F1',
  },
  {
    verb: 'invitation',
    given: ['INES 42'],
    answer: { code: 'INES 42', friend: { points: 5 } },
    sent: 'GET /referrals/INES%2042',
  },
  { verb: 'join', given: [key], answer: aMember(), sent: 'POST /member', body: {}, isKeyed: true },
  {
    verb: 'update',
    given: [{ birthday: { day: 1, month: 2 } }, key],
    answer: aMember(),
    sent: 'PATCH /member',
    body: { birthday: { day: 1, month: 2 } },
    isKeyed: true,
  },
  { verb: 'leave', given: [key], answer: {}, sent: 'DELETE /member', isKeyed: true },
  {
    verb: 'redeem',
    given: [{ rewardId: 'ten', points: 800, optionId: 'm' }, key],
    answer: redemption,
    sent: 'POST /member/redemptions',
    body: { rewardId: 'ten', points: 800, optionId: 'm' },
    isKeyed: true,
  },
  {
    verb: 'undo',
    given: ['r?1', key],
    answer: {},
    sent: 'DELETE /member/redemptions/r%3F1',
    isKeyed: true,
  },
  {
    verb: 'earn',
    given: [{ earningId: 'e1', input: { score: 9 } }, key],
    answer: { state: 'done' },
    sent: 'POST /member/earnings',
    body: { earningId: 'e1', input: { score: 9 } },
    isKeyed: true,
  },
  {
    verb: 'invite',
    given: ['leo@example.com', key],
    answer: friend,
    sent: 'POST /member/referrals',
    body: { email: 'leo@example.com' },
    isKeyed: true,
  },
  {
    verb: 'remind',
    given: ['f#1', key],
    answer: {},
    sent: 'POST /member/referrals/f%231/reminders',
    body: {},
    isKeyed: true,
  },
  {
    verb: 'claim',
    given: ['ü', { email: 'sam@example.com' }, key],
    answer: { voucher: aVoucher() },
    sent: 'POST /referrals/%C3%BC/claims',
    body: { email: 'sam@example.com' },
    isKeyed: true,
  },
  {
    verb: 'eligibility',
    given: [{ rewardId: 'ten' }, cart],
    answer: { eligible: true },
    sent: 'POST /eligibility',
    body: { rewardId: 'ten', cart },
  },
  {
    verb: 'quote',
    given: [[{ productId: 'p', quantity: 1, total: cart.total }]],
    answer: { points: 5, lines: [{ points: 5 }] },
    sent: 'POST /quote',
    body: { lines: [{ productId: 'p', quantity: 1, total: cart.total }] },
  },
];

describe('the standard contract', () => {
  for (const { verb, given = [], answer, sent, body, isKeyed } of ROWS)
    it(`speaks ${sent} for ${verb}`, async () => {
      const { fetch, requests } = fakeFetch(json(answer));
      const adapter = createFetchAdapter({ baseUrl: '/api', fetch });
      await (adapter[verb] as (...args: readonly unknown[]) => Promise<unknown>)(...given);
      const [{ method, url, headers, body: text } = requests[0]!] = requests;
      expect(`${method} ${url}`).to.equal(sent.replace(' /', ' /api/'));
      expect(text).to.equal(body && JSON.stringify(body));
      expect(headers.get('content-type')).to.equal(body ? 'application/json' : null);
      expect(headers.get('idempotency-key')).to.equal(isKeyed ? 'k1' : null);
      expect(requests).to.have.length(1);
    });

  it('gives back what the backend says', async () => {
    const { fetch } = fakeFetch(json(aSession()));
    const session = await createFetchAdapter({ baseUrl: '/api', fetch }).session();
    expect(session).to.deep.equal(aSession());
  });

  for (const verb of ['leave', 'remind'] as const)
    it(`takes 204 for the end of a ${verb}`, async () => {
      const { fetch } = fakeFetch(raw(null, '', 204));
      const adapter = createFetchAdapter({ baseUrl: '/api', fetch });
      const answer = verb === 'leave' ? adapter.leave!(key) : adapter.remind!('f1', key);
      expect(await answer).to.equal(undefined);
    });

  it('takes 204 for a redemption given back of which nothing more is said', async () => {
    const { fetch } = fakeFetch(raw(null, '', 204));
    const adapter = createFetchAdapter({ baseUrl: '/api', fetch });
    expect(await adapter.undo!('r1', key)).to.equal(undefined);
  });
});
