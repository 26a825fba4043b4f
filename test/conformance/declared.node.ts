/** Backends that are declared: what the declaration makes of live answers, and what it does not. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Mapping } from '../../src/adapter/mapping/mapping.js';
import { type Context, served, servedPayloads } from './payload-backends.js';
import { type Checked, checked } from './planted-backend.js';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, { recursive: true }));

const MAPPING = {
  sources: {
    me: { path: '/me', needs: 'member' },
    shop: { path: '/shop' },
    lines: {
      path: '/lines',
      query: { after: '$page.cursor', limit: '$page.limit' },
      page: { next: 'next' },
    },
  },
  entities: {
    session: {
      state: { $if: '$me', give: '=member', else: '=guest' },
      member: { $if: '$me', give: { $use: 'member' } },
      program: { name: '$shop.name', currency: '=EUR' },
    },
    member: { id: { $get: '$me.no', as: 'id' }, balance: { available: '$me.points' } },
    program: {
      name: '$shop.name',
      currency: '=EUR',
      rewards: {
        $list: '$shop.gifts',
        each: {
          id: { $get: 'no', as: 'id' },
          kind: '=custom',
          title: 'title',
          cost: { kind: '=fixed', points: 'price' },
        },
      },
    },
    activity: {
      page: 'lines',
      items: {
        $list: '$lines.rows',
        each: {
          id: { $get: 'no', as: 'id' },
          at: { $get: 'at', as: 'date' },
          title: 'what',
          kind: '=earn',
          state: '=final',
        },
      },
    },
  },
} as const satisfies Mapping;

const ME = { no: 7, points: 640 };
const SHOP = { name: 'Club', gifts: [{ no: 1, title: 'Five off', price: 500 }] };
const LINES = { rows: [{ no: 1, at: '2026-06-01T10:00:00Z', what: 'Order' }] };

type Answers = Readonly<Record<string, unknown>>;

/** Answers by path; a text is a web page, a number a status. */
const answering =
  (answers: Answers) =>
  (context: Context): void => {
    const found = answers[context.url.split('?')[0]!];
    if (found === undefined || typeof found === 'number') context.status = Number(found ?? 404);
    if (typeof found === 'string') context.type = 'text/html';
    context.body = typeof found === 'string' ? found : JSON.stringify(found ?? {});
  };

/** Checks a backend that is declared in a file. */
async function check(
  config: object,
  answers: Answers | ((context: Context) => void),
): Promise<Checked> {
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  await using backend = await served(typeof answers === 'function' ? answers : answering(answers));
  const result = await checked(['check', backend.url, '--config', file, '--token', 'a-token']);
  assert.doesNotMatch(result.out + result.told, /^\s+at |a-token/m);
  return result;
}

const GOOD = { '/me': ME, '/shop': SHOP, '/lines': LINES };

describe('check --config', () => {
  it('finds nothing wrong with a declaration that fits, in the file or as the child of the tag', async () => {
    for (const config of [{ mapping: MAPPING }, { adapter: { mapping: MAPPING } }]) {
      const { code, out } = await check(config, GOOD);
      assert.equal(code, 0, out);
      assert.match(out, /session: member, in the programme "Club"\./);
      assert.match(out, /member: 640 points\./);
      assert.match(out, /activity: 1 item, page by page\./);
      assert.match(out, /referrals: the screen "refer" is hidden\./);
    }
  });

  for (const [title, answers, tells] of [
    [
      'a source that is not there',
      { ...GOOD, '/shop': undefined },
      /program: it is not found: GET \/shop \(404\)/,
    ],
    [
      'a token that is refused',
      { ...GOOD, '/me': 401 },
      /session: the token is refused: GET \/me \(401\)/,
    ],
    [
      'a web page in the place of JSON',
      { ...GOOD, '/lines': '<!doctype html>' },
      /activity: the answer is no JSON that can be read: GET \/lines\?\S* \(200, text\/html\)/,
    ],
    [
      'a backend that fails',
      { ...GOOD, '/lines': 500 },
      /activity: it fails: GET \/lines\?\S* \(500\)/,
    ],
    [
      'a name that is told elsewhere',
      { ...GOOD, '/shop': { title: 'Club' } },
      /session: what the declaration makes of the answers is no session: program\.name is missing/,
    ],
    [
      'points that are words',
      { ...GOOD, '/me': { no: 7, points: 'many' } },
      /member: balance is not taken: balance\.available is "many", a text; it must be a whole number/,
    ],
    [
      'a reward without its cost',
      { ...GOOD, '/shop': { ...SHOP, gifts: [...SHOP.gifts, { no: 2, title: 'Tote' }] } },
      /program: rewards\[1\] \(of "2"\) is not taken: rewards\[1\]\.cost\.points \(of "2"\) is missing/,
    ],
    [
      'a history that never ends',
      { ...GOOD, '/lines': { ...LINES, next: 'again' } },
      /activity: (page 2 repeats "1"|nextCursor leads in a circle)/,
    ],
  ] as const)
    it(`finds ${title}`, async () => {
      const { code, out } = await check({ mapping: MAPPING, retry: { attempts: 1 } }, answers);
      assert.equal(code, 1, out);
      assert.match(out, tells);
    });

  it('lists the fields that no answer told', async () => {
    const gifts = [{ no: 1, price: 500, name: 'Five off' }];
    const title = { $first: ['title', 'name'] };
    const [list] = [MAPPING.entities.program.rewards];
    const rewards = { ...list, each: { ...list.each, title, text: 'story' } };
    const mapping = {
      ...MAPPING,
      entities: { ...MAPPING.entities, program: { ...MAPPING.entities.program, rewards } },
    };
    const { code, out } = await check({ mapping }, { ...GOOD, '/shop': { ...SHOP, gifts } });
    assert.equal(code, 0, out);
    assert.match(
      out,
      /The declaration of "program" names what no answer told: rewards\.text \(story\)\./,
    );
  });

  it("finds a server's secret, and does not tell it", async () => {
    const { code, out, told } = await check(
      { mapping: MAPPING, headers: { 'x-api-key': 'sk_live_1' } },
      GOOD,
    );
    assert.equal(code, 1);
    assert.match(out, /the declaration: "x-api-key" looks like a server's secret/);
    assert.ok(!(out + told).includes('sk_live_1'));
  });

  it('says what a shopper would not see of a backend that knows nobody', async () => {
    const { code, out } = await check({ mapping: MAPPING }, { ...GOOD, '/me': 404 });
    assert.equal(code, 0, out);
    assert.match(out, /The session says "guest": what belongs to a member was not checked\./);
  });
});

describe('check --preset', () => {
  let backend: Awaited<ReturnType<typeof servedPayloads>>;
  before(async () => (backend = await servedPayloads()));
  after(() => backend[Symbol.asyncDispose]());

  it("reads Smile's documented answers, and says which screens it can not fill", async () => {
    const url = `${backend.url}/payloads/smile`;
    const { code, out } = await checked(['check', url, '--preset', 'smile', '--token', 'a-token']);
    assert.equal(code, 0, out);
    assert.match(out, /member: 640 points\./);
    assert.match(out, /vouchers: 3 items, page by page\./);
    assert.match(out, /undo: a redemption can not be taken back\./);
  });

  it('does the standard check where the preset is the standard one', async () => {
    await using page = await served((context) => {
      context.type = 'text/html';
      context.body = '<!doctype html>';
    });
    const { code, out } = await checked(['check', page.url, '--preset', 'standard']);
    assert.equal(code, 1);
    assert.match(out, /GET session: a web page \(HTML\)/);
  });
});
