import { expect } from '@open-wc/testing';
import { errorOf } from '../../support/fakes.js';
import { choose, reads } from '../../support/ui-launcher.js';
import { allPages, key } from '../../support/payloads.js';
import { type Odd, type Sent, oddAdapter, refused, shopperAt } from './odd.js';

const ROW = {
  id: { $get: 'id', as: 'id' },
  at: '=2026-05-01',
  title: 'what',
  points: 'sum',
} as const;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({
    id: from + at,
    what: `Line ${from + at}`,
    sum: 1,
  }));
const linesOf = async (odd: Odd, limit = 100) => {
  const { adapter, sent } = oddAdapter(odd);
  await adapter.session();
  const lines = await allPages(adapter.activity!, limit);
  return {
    lines,
    sent: sent.filter(({ path }) => path === '/lines'),
    ids: lines.map(({ id }) => id),
  };
};
const paged = (page: object, more: object = {}, each: object = ROW): Odd => ({
  mapping: { sources: { lines: { path: '/lines', page, ...more } } },
  entities: {
    activity: { page: 'lines', items: { $list: '$lines.rows', each } } as never,
  },
});
const numbers = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));

describe('awkward case', () => {
  it('23: one answer with everything in it is asked for once; lists far apart are joined', async () => {
    const { words, sent } = await shopperAt('redeem', {
      answers: {
        'GET /me': { id: 7, points: 640, costs: [{ of: 1, is: 150 }], held: [] },
        'GET /shop': { names: [{ id: 1, name: 'Mug' }] },
      },
      program: {
        rewards: {
          $list: '$me.costs',
          each: {
            id: { $get: 'of', as: 'id' },
            title: { $find: '$shop.names', by: 'id', is: 'of', get: 'name' },
            cost: { kind: '=fixed', points: 'is' },
          },
        },
      },
      entities: { vouchers: { items: '$me.held' } },
    });
    expect(words()).to.match(/Mug.*150 points/);
    // Once for the launcher, once for the panel with all that it shows.
    expect(sent.filter(({ path }) => path === '/me').length).to.equal(2);
  });

  it('24: reads by POST with the cursor in the body; writes as a form', async () => {
    const { lines, sent } = await linesOf({
      ...paged(
        { next: 'next' },
        { method: 'POST', body: { query: { cursor: '$page.cursor', limit: '$page.limit' } } },
      ),
      answers: {
        'POST /lines': ({ body }: Sent) =>
          body.query.cursor ? { rows: rows(2, 3) } : { rows: rows(0, 2), next: 'c2' },
      },
    });
    expect(lines).to.have.length(3);
    expect(sent.map(({ body }) => body.query)).to.deep.equal([
      { limit: 100 },
      { cursor: 'c2', limit: 100 },
    ]);
    const form = oddAdapter({
      answers: { 'POST /spend': { id: 'r1' } },
      mapping: {
        actions: {
          redeem: {
            path: '/spend',
            encode: 'form',
            body: { reward: '$input.rewardId', key: '$key' },
            result: { id: 'id', state: '=done' },
          },
        },
      },
    });
    await form.adapter.redeem!({ rewardId: 'mug' }, key);
    const [write] = form.sent;
    expect(write!.headers.get('content-type')).to.match(/^application\/x-www-form-urlencoded/);
    expect(write!.body).to.deep.equal({ reward: 'mug', key: 'k1' });
  });

  it('24: a POST that reads is asked again after a fault, one that writes without a key is not', async () => {
    let tries = 0;
    const { adapter, sent } = oddAdapter({
      answers: {
        'POST /lines': () => (++tries % 2 ? refused(503, {})() : { rows: rows(0, 1) }),
        'POST /spend': refused(503, {}),
      },
      mapping: {
        sources: { lines: { path: '/lines', method: 'POST' } },
        actions: { redeem: { path: '/spend', result: { id: 'id', state: '=done' } } },
      },
      entities: { activity: { items: { $list: '$lines.rows', each: ROW } } },
      attempts: 2,
    });
    expect((await adapter.activity!({})).items).to.have.length(1);
    await errorOf(adapter.redeem!({ rewardId: 'mug' }, key));
    expect(sent.filter(({ path }) => path === '/spend')).to.have.length(1);
  });

  it('25: a cursor that has run out begins at the top, and no line comes twice or is lost', async () => {
    const given = new Set<string>();
    const { ids } = await linesOf({
      ...paged({ next: 'next' }, { query: { cursor: '$page.cursor' } }),
      answers: {
        'GET /lines': ({ query }: Sent) => {
          const cursor = query.get('cursor') ?? '0';
          const isOld = cursor === '40' && !given.has(cursor);
          given.add(cursor);
          if (isOld) return refused(404, { message: 'cursor expired' })();
          const to = Math.min(60, Number(cursor) + 20);
          return { rows: rows(Number(cursor), to), next: to < 60 ? String(to) : null };
        },
      },
    });
    expect(ids).to.deep.equal(numbers(60));
  });

  it('25: offsets go on by what came, pages by their number, and a list without pages ends', async () => {
    const offset = await linesOf(
      {
        ...paged(
          { style: 'offset', more: 'hasMore' },
          { query: { skip: '$page.offset', pageSize: '$page.limit' } },
        ),
        answers: {
          'GET /lines': ({ query }: Sent) => {
            const skip = Number(query.get('skip'));
            const to = Math.min(250, skip + Number(query.get('pageSize')));
            return { rows: rows(skip, to), hasMore: to < 250 };
          },
        },
      },
      50,
    );
    expect(new Set(offset.ids).size).to.equal(250);
    const number = await linesOf({
      ...paged(
        { style: 'number', rows: '$lines.rows', max: 30 },
        { query: { page: '$page.number', per: '$page.limit' } },
      ),
      answers: {
        'GET /lines': ({ query }: Sent) => {
          const from = (Number(query.get('page')) - 1) * 30;
          return { rows: rows(from, Math.min(70, from + 30)) };
        },
      },
    });
    expect(number.ids).to.deep.equal(numbers(70));
    const none = await linesOf({
      ...paged({}),
      answers: { 'GET /lines': { rows: rows(0, 20) } },
    });
    expect([none.ids.length, none.sent.length]).to.deep.equal([20, 1]);
  });

  it('25: rows without an id are told apart, the same twice as well', async () => {
    const { id: _, ...each } = ROW;
    const { ids } = await linesOf({
      ...paged({}, {}, each),
      answers: { 'GET /lines': { rows: [...rows(0, 2), ...rows(0, 1)] } },
    });
    expect(new Set(ids).size).to.equal(3);
  });

  it('26: an answer that holds the new state is taken, not asked for again', async () => {
    const { adapter, sent } = oddAdapter({
      answers: { 'POST /spend': { done: { id: 'r1' }, me: { id: 7, points: 490 } } },
      mapping: {
        sources: { account: { path: '/account' } },
        actions: {
          redeem: {
            path: '/spend',
            feeds: 'account',
            result: { id: '$account.done.id', state: '=done', member: { $use: 'after' } },
          },
        },
        shapes: {
          after: {
            id: { $get: '$account.me.id', as: 'id' },
            balance: { available: '$account.me.points' },
          },
        },
      },
    });
    const { member } = await adapter.redeem!({ rewardId: 'mug' }, key);
    expect(member?.balance?.available).to.equal(490);
    expect(sent.map(({ path }) => path)).to.deep.equal(['/spend']);
  });

  const ERRORS: readonly (readonly [what: string, body: unknown, status: number, code: string])[] =
    [
      ['inside a 200', { ok: false, why: 'LOW' }, 200, 'insufficient-points'],
      ['as a text', { error: 'not enough points' }, 400, 'insufficient-points'],
      ['as an object', { error: { key: 'gone' } }, 410, 'reward-unavailable'],
      ['as a list', { errors: [{ code: 'X' }, { code: 'LOW' }] }, 422, 'insufficient-points'],
      ['as a locked card', { key: 'insufficient_card_balance' }, 423, 'insufficient-points'],
      ['as nothing that is known', { oops: true }, 409, 'conflict'],
    ];
  for (const [what, body, status, code] of ERRORS)
    it(`27: a refusal ${what} is ${code}, in words of ours`, async () => {
      const { launcher } = await shopperAt('redeem', {
        answers: {
          'GET /shop': { rewards: [{ id: 1, name: 'Mug' }] },
          'POST /spend': refused(status, body),
        },
        mapping: {
          actions: {
            redeem: { path: '/spend', body: { key: '$key' }, result: { id: 'id', state: '=done' } },
          },
          errors: [
            { status: [200], when: { $is: ['ok', false] }, code: 'insufficient-points' },
            { when: { $is: ['error', '=not enough points'] }, code: 'insufficient-points' },
            { when: { $is: ['error.key', '=gone'] }, code: 'reward-unavailable' },
            { when: { $in: ['=LOW', 'errors.code'] }, code: 'insufficient-points' },
            { when: { $is: ['key', '=insufficient_card_balance'] }, code: 'insufficient-points' },
          ],
        },
        program: {
          rewards: {
            $list: '$shop.rewards',
            each: {
              id: { $get: 'id', as: 'id' },
              title: 'name',
              cost: { kind: '=fixed', points: 100 },
            },
          },
        },
      });
      const errors: string[] = [];
      launcher.addEventListener('rewards-error', (event) =>
        errors.push((event as CustomEvent<{ code: string }>).detail.code),
      );
      await choose(launcher, /^Mug/);
      await choose(launcher, 'Redeem 100 points');
      const sentence = {
        'insufficient-points': 'That needs more points than you have.',
        'reward-unavailable': 'That reward can’t be had right now.',
        conflict: 'Something changed meanwhile.',
      }[code]!;
      await reads(launcher, sentence);
      expect(launcher.client!.state.redemptions).to.deep.equal([]);
    });

  it('28: what is for the merchant does not reach the page', async () => {
    const { adapter } = oddAdapter({
      answers: {
        'GET /me': { id: 7, points: 1, risk: 'watch him', cost_centre: 'C-12' },
        'GET /lines': { rows: [{ ...rows(0, 1)[0], internal_note: 'see order 1001' }] },
      },
      ...paged({}),
    });
    const all = [await adapter.session(), await adapter.member!(), await adapter.activity!({})];
    expect(JSON.stringify(all)).to.not.match(/watch him|C-12|order 1001/);
  });

  it('33: what is always null, or not told, stays unknown and is not drawn as nothing', async () => {
    const { launcher, words } = await shopperAt('activity', {
      answers: { 'GET /me': { id: 7, points: 640, pending: null, lifetime: '' } },
      ...paged({}),
      member: {
        balance: { available: '$me.points', pending: '$me.pending', lifetime: '$me.lifetime' },
      },
    });
    expect(launcher.client!.state.member.value?.balance).to.deep.equal({ available: 640 });
    expect(words()).to.not.contain('On the way');
  });
});

describe('a declared backend', () => {
  it('sends the token its own way, and to nobody else', async () => {
    const { adapter, sent } = oddAdapter({
      mapping: { auth: { header: 'X-Customer', scheme: '' } },
    });
    adapter.identify!('t-1');
    await adapter.session();
    expect([...new Set(sent.map(({ headers }) => headers.get('x-customer')))]).to.deep.equal([
      't-1',
    ]);
    expect(sent.some(({ headers }) => headers.has('authorization'))).to.equal(false);
  });

  it('does not wait for itself when its sources ask for each other', async () => {
    const { adapter } = oddAdapter({
      mapping: {
        sources: { a: { path: '/a/{$b.id}' }, b: { path: '/b/{$a.id}' } },
        shapes: {},
      },
      entities: { invitation: { code: '$a.code', friend: { points: '$b.points' } } },
    });
    expect(await errorOf(adapter.invitation!('x'))).to.include({ code: 'bad-response' });
  });

  it('keeps a value of the answer from leading out of its place in the address', async () => {
    for (const id of ['../admin', 'a/b', '..', '%2e%2e', '?x=1'])
      await shopperAt('home', {
        answers: { 'GET /me': { id, points: 1 } },
        mapping: { sources: { more: { path: '/more/{$me.id}', needs: 'member' } } },
        member: { name: '$more.name' },
      }).then(({ sent }) => {
        for (const { path } of sent) expect(path).to.match(/^\/(me|shop|more\/[^/]*)$/);
      });
  });

  it('offers what it declares, and nothing else', async () => {
    const { adapter } = oddAdapter({
      ...paged({}),
      mapping: { ...paged({}).mapping, actions: { join: { path: '/join' } } },
    });
    await adapter.session();
    expect((await adapter.program()).capabilities).to.deep.equal(['join', 'activity']);
    expect([adapter.redeem, adapter.vouchers, adapter.invite]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
