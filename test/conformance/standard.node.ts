/** The standard contract: a healthy backend is told so, and every fault that is planted is found. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BODY_FAULTS } from './body-faults.js';
import { builtCommand } from './built-command.js';
import { HTTP_FAULTS } from './http-faults.js';
import { oddly } from './odd-answers.js';
import { PAGE_FAULTS } from './page-faults.js';
import { PlantedBackend } from './planted-backend.js';
import { signedAs } from './planted-fault.js';
import { WRITING_FAULTS } from './writing-faults.js';

let backend: PlantedBackend;
let token: string;
before(async () => {
  backend = await PlantedBackend.open();
  token = await backend.merchant.token('ines');
  signedAs.header = `Bearer ${token}`;
});
after(() => backend.close());

/** The lines of one place among what is wrong. */
const linesOf = (out: string, place: string): string[] => {
  const [, wrong = ''] = out.split('\nWhat is wrong\n');
  return wrong.split('\n').filter((line) => line.replace(/^ +\d+\. /, '').startsWith(`${place}: `));
};

const found = (out: string, { place, tells }: { place: string; tells: RegExp }): void => {
  assert.ok(
    linesOf(out, place).some((line) => tells.test(line)),
    `no line of ${place} tells it:\n${out}`,
  );
  assert.doesNotMatch(out, /\n\s+at |node_modules/);
};

const TABLES = { bodies: BODY_FAULTS, pages: PAGE_FAULTS, HTTP: HTTP_FAULTS };
for (const [name, table] of Object.entries(TABLES))
  describe(`check finds, of ${name}:`, () => {
    before(() => (backend.isKeeping = true));
    for (const fault of table)
      it(fault.title, async () => {
        const { code, out } = await backend.check(
          ['--token', token, ...(fault.args ?? [])],
          fault.plant,
        );
        assert.equal(code, 1, out);
        found(out, fault);
      });
  });

describe('check comes to its end', () => {
  before(() => (backend.isKeeping = true));
  for (const path of ['/session', '/program', '/member', '/member/vouchers', '/member/referrals'])
    it(`whatever GET ${path.slice(1)} answers`, async () => {
      for (const seed of [1, 2, 3]) {
        const { code, out, told } = await backend.check(['--token', token], oddly(path, seed));
        assert.equal(code, 1, out + told);
        assert.doesNotMatch(out + told, /came to no end|itself failed|undefined|\[object/);
      }
    });
});

describe('check --write finds', () => {
  before(() => (backend.isKeeping = false));
  for (const fault of WRITING_FAULTS)
    it(fault.title, async () => {
      const own = await backend.newMember(900);
      const { code, out } = await backend.check(['--token', own, '--write'], fault.plant());
      assert.equal(code, 1, out);
      found(out, fault);
    });
});

describe('check, in front of the demo backend,', () => {
  before(() => (backend.isKeeping = false));

  it('finds nothing wrong as a guest, and says what it could not look at', async () => {
    const { code, out } = await backend.check();
    assert.equal(code, 0, out);
    assert.match(out, /GET program answers in \d+ ms: 12 ways to earn, 8 rewards, 3 tiers\./);
    assert.match(out, /No --token was given: what belongs to a shopper was not checked\./);
    assert.match(out, /Nothing is wrong\.\n$/);
  });

  it('finds nothing wrong as a member of another origin, and goes through every list', async () => {
    const { code, out } = await backend.check([
      '--token',
      token,
      '--origin',
      'https://shop.example',
    ]);
    assert.equal(code, 0, out);
    assert.match(out, /GET member\/vouchers: \d+ items, page by page\./);
    assert.match(out, /GET member\/activity: \d+ items, page by page\./);
    assert.match(out, /Pages of https:\/\/shop\.example may ask and read \(CORS\)\./);
    assert.match(out, /Tokens that nobody has signed are refused \(401\)\./);
    assert.doesNotMatch(out, /What is wrong|What is missing/);
  });

  for (const [id, what] of [
    ['greta', 'a very long history'],
    ['leo', 'nothing at all'],
    ['sam', 'no membership yet'],
    ['victor', 'a blocked account'],
  ] as const)
    it(`finds nothing wrong for a shopper with ${what}`, async () => {
      const { code, out } = await backend.check(['--token', await backend.merchant.token(id)]);
      assert.equal(code, 0, out);
    });

  it('reads without changing anything', async () => {
    const lines = async () => (await backend.merchant.orders('ines')).length;
    const balance = async () => {
      const headers = { authorization: `Bearer ${token}` };
      return (await (await fetch(`${backend.url}/member`, { headers })).json()) as unknown;
    };
    const known = [await lines(), await balance()];
    await backend.check(['--token', token]);
    assert.deepEqual([await lines(), await balance()], known);
  });

  it('redeems with --write, says so before, and takes it back', async () => {
    const own = await backend.newMember(900);
    const { code, out, told } = await backend.check(['--token', own, '--write']);
    assert.equal(code, 0, out);
    assert.match(
      told,
      /--write changes data: it redeems "Choose your amount" for 100 points of this shopper, and takes that back\.\nWriting\n/,
    );
    assert.match(out, /takes 100 points and gives a voucher\./);
    assert.match(
      out,
      /The same Idempotency-Key gives the same redemption, and takes the points once\./,
    );
    assert.match(out, /DELETE member\/redemptions\/\{id\} gives the points back\./);
    assert.match(out, /More points than there are can not be redeemed/);
    const headers = { authorization: `Bearer ${own}` };
    const { balance } = await (await fetch(`${backend.url}/member`, { headers })).json();
    assert.equal(balance.available, 900);
  });

  it('writes nothing for a shopper without points, and says why', async () => {
    const { code, out } = await backend.check(['--token', await backend.newMember(0), '--write']);
    assert.equal(code, 0, out);
    assert.match(out, /no reward is within reach of this shopper/);
  });

  it('says which screens are hidden by what is not offered', async () => {
    const { code, out } = await backend.check(['--token', token], ({ path, method }, answer) => {
      if (path === '/program' && answer.status === 200) {
        answer.body.capabilities = ['redeem', 'earn', 'vouchers'];
        delete answer.body.tiers;
        for (const item of [...answer.body.rewards, ...answer.body.earnings]) delete item.tierIds;
      }
      if (path === '/member' && answer.status === 200) {
        delete answer.body.tier;
        delete answer.body.cardNumber;
      }
      if (path === '/session' && answer.body?.member) delete answer.body.member.tier;
      if (path.startsWith('/quote') || path === '/member/activity')
        answer.status = method === 'PUT' ? 404 : answer.status;
    });
    assert.equal(code, 0, out);
    assert.match(out, /activity: the screen "activity" is hidden\./);
    assert.match(out, /referrals: the screen "refer" is hidden\./);
    assert.match(out, /tiers: the screen "tiers" is hidden\./);
    assert.match(out, /cardNumber: the screen "card" is hidden\./);
    assert.doesNotMatch(out, /^ {2}(redeem|earn|vouchers): /m);
    assert.match(out, /GET member\/referrals is there, and capabilities does not name "referrals"/);
  });

  it('runs as built, says it as JSON, and never tells the token', async () => {
    const { code, out, told } = await builtCommand(
      'check',
      backend.url,
      '--token',
      token,
      '--json',
    );
    assert.equal(code, 0, out + told);
    const report = JSON.parse(out);
    assert.deepEqual([report.ok, report.faults, report.missing], [true, [], []]);
    assert.ok(report.works.length > 10);
    assert.match(told, /^Asking for the session\nAsking for the programme\n/);
    assert.ok(!(out + told).includes(token));
  });
});
