/** With `--write`: points that are taken twice, given for nothing, or never given back. */
import { randomUUID } from 'node:crypto';
import type { Asked, Plant } from './planted-backend.js';

const redemptions = '/member/redemptions';
const REDEEM = 'POST member/redemptions';
const UNDO = 'DELETE member/redemptions/{id}';

const isRedeem = ({ method, path }: Asked): boolean => method === 'POST' && path === redemptions;
const isUndo = ({ method, path }: Asked): boolean =>
  method === 'DELETE' && path.startsWith(`${redemptions}/`);

export interface WritingFault {
  readonly title: string;
  /** Made anew for each run: a fault may remember. */
  readonly plant: () => Plant;
  readonly place: string;
  readonly tells: RegExp;
}

export const WRITING_FAULTS: readonly WritingFault[] = [
  {
    title: 'a key that is not looked at: the points are taken twice',
    plant: () => {
      const before = (asked: Asked) =>
        isRedeem(asked) && asked.headers.has('idempotency-key')
          ? { headers: { 'idempotency-key': randomUUID() } }
          : {};
      return Object.assign(() => {}, { before });
    },
    place: REDEEM,
    tells: /same Idempotency-Key takes points twice: 800 became 700/,
  },
  {
    title: 'another redemption for the same key',
    plant: () => (asked, answer) => {
      if (isRedeem(asked) && answer.status === 201) answer.body.id = `r-${Math.random()}`;
    },
    place: REDEEM,
    tells: /the same request with the same Idempotency-Key is answered with 201 and the redemption/,
  },
  {
    title: 'a key that is good for any request',
    plant: () => {
      const known = new Map<string, object>();
      return (asked, answer) => {
        const key = asked.headers.get('idempotency-key') ?? '';
        if (!isRedeem(asked)) return;
        if (answer.status === 422 && known.has(key)) Object.assign(answer, known.get(key));
        else known.set(key, structuredClone(answer));
      };
    },
    place: REDEEM,
    tells:
      /another request with an Idempotency-Key that was used is answered with 201; it must be refused with 422/,
  },
  {
    title: 'points that the redemption does not take',
    plant: () => {
      let had: number | undefined;
      return ({ method, path }, answer) => {
        if (`${method} ${path}` !== 'GET /member' || answer.status !== 200) return;
        had ??= answer.body.balance.available;
        answer.body.balance.available = had;
      };
    },
    place: REDEEM,
    tells: /"Choose your amount" costs 100 points; there were 900 and there are 900/,
  },
  {
    title: 'a voucher for more points than there are',
    plant: () => (asked, answer) => {
      if (!isRedeem(asked) || answer.body?.code !== 'insufficient-points') return;
      const voucher = { id: 'v', kind: 'amount-off', title: '$10 off', state: 'active' };
      answer.headers['content-type'] = 'application/json';
      Object.assign(answer, { status: 201, body: { id: 'r', state: 'done', voucher } });
    },
    place: REDEEM,
    tells: /takes 920 points, and a shopper with 900 got it; it must be refused with 409/,
  },
  {
    title: 'too few points, refused with the wrong code',
    plant: () => (asked, answer) => {
      if (isRedeem(asked) && answer.body?.code === 'insufficient-points')
        answer.body.code = 'conflict';
    },
    place: REDEEM,
    tells: /refused with the code "conflict"; it must be "insufficient-points"/,
  },
  {
    title: 'a write without a key',
    plant: () => (asked, answer) => {
      const isKeyed = asked.headers.has('idempotency-key');
      if (!isRedeem(asked) || isKeyed || answer.status !== 400) return;
      answer.status = 404;
      Object.assign(answer.body, { status: 404, code: 'not-found' });
    },
    place: REDEEM,
    tells: /a redemption without an Idempotency-Key is answered with 404; it must be 400/,
  },
  {
    title: 'a reward that there is not',
    plant: () => (asked, answer) => {
      if (isRedeem(asked) && answer.status === 404)
        Object.assign(answer, { status: 500, body: { ...answer.body, status: 500 } });
    },
    place: REDEEM,
    tells: /a reward that there is not is answered with 500/,
  },
  {
    title: 'a way to earn that there is not',
    plant: () => (asked, answer) => {
      if (asked.path !== '/member/earnings' || answer.status !== 404) return;
      answer.headers['content-type'] = 'application/json';
      Object.assign(answer, { status: 200, body: { state: 'done' } });
    },
    place: 'POST member/earnings',
    tells: /a way to earn that there is not is answered with 200; it must be refused/,
  },
  {
    title: 'an undo that does not say what was given back',
    plant: () => (asked, answer) => {
      if (isUndo(asked) && answer.status === 200) answer.body.member.balance.available -= 100;
    },
    place: UNDO,
    tells: /there were 900 points before the redemption.* and the answer says 800/,
  },
  {
    title: 'an undo that works again and again',
    plant: () => (asked, answer) => {
      if (!isUndo(asked) || answer.status !== 409) return;
      answer.headers['content-type'] = 'application/json';
      Object.assign(answer, { status: 200, body: {} });
    },
    place: UNDO,
    tells: /taking back what was taken back is answered with 200; it must be 409/,
  },
  {
    title: 'a voucher that is not listed',
    plant:
      () =>
      ({ path }, answer) => {
        if (path === '/member/vouchers' && answer.status === 200)
          answer.body.items = answer.body.items.filter(({ state }: any) => state !== 'active');
      },
    place: 'GET member/vouchers',
    tells: /the voucher ".*", just redeemed, is not among them/,
  },
];
