import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../../src/adapter/fetch-adapter.js';
import { errorOf } from '../../support/fakes.js';
import { allPages, key } from '../../support/payloads.js';
import { choose, openAt, panelWords, reads, ready } from '../../support/ui-launcher.js';
import { ANSWERS, CONFIG, LINES, MAPPING } from './treue.js';

interface Sent {
  readonly call: string;
  readonly headers: Headers;
  readonly body: any;
}

function klub(changes: Record<string, readonly [status: number, body: unknown]> = {}) {
  const sent: Sent[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const call = `${init.method ?? 'GET'} ${new URL(String(input), location.href).pathname.slice(4)}`;
    const form = init.body instanceof URLSearchParams && Object.fromEntries(init.body);
    const body = form || (typeof init.body === 'string' ? JSON.parse(init.body) : undefined);
    sent.push({ call, headers: new Headers(init.headers), body });
    const from = Number(body?.seite?.nach ?? 0);
    const page = {
      zeilen: LINES.slice(from, from + 2),
      weiter: from + 2 < LINES.length ? { nach: String(from + 2) } : null,
    };
    const [status, answer] = changes[call] ?? [
      200,
      call === 'POST /buchungen' ? page : ANSWERS[call as keyof typeof ANSWERS],
    ];
    return new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  };
  const adapter = createFetchAdapter({ baseUrl: '/api', fetch, mapping: MAPPING, token: 'kd-1' });
  return { adapter, sent };
}

describe('a backend that shares no convention with the guide’s', () => {
  it('is connected in under a hundred lines of JSON', () => {
    expect(CONFIG.split('\n').length).to.be.below(100);
  });

  it('tells who is here, in tenths of a point, by a token header of its own', async () => {
    const { adapter, sent } = klub();
    const { state, member, program } = await adapter.session();
    expect([state, member?.id, member?.balance?.available]).to.deep.equal([
      'member',
      '3/A-17',
      1_245,
    ]);
    expect([program.name, program.pointsPrecision]).to.deep.equal(['Talerklub', 1]);
    for (const { headers } of sent) {
      expect(headers.get('x-kunde')).to.equal('kd-1');
      expect(headers.has('authorization')).to.equal(false);
    }
  });

  it('joins names and prices, and reads money of its own currency', async () => {
    const { rewards, tiers } = await klub().adapter.program();
    expect(rewards.map(({ id, cost, minSpend }) => [id, cost, minSpend])).to.deep.equal([
      ['p1', { kind: 'fixed', points: 995 }, { amountMinor: 5_000, currency: 'CHF' }],
      ['p2', { kind: 'fixed', points: 2_000 }, undefined],
    ]);
    expect(tiers?.tiers.map(({ name }) => name)).to.deep.equal(['Bronze', 'Silber', 'Gold']);
  });

  it('reads its pages to the end, and leaves out what is not for shoppers', async () => {
    const { adapter, sent } = klub();
    await adapter.session();
    const lines = await allPages(adapter.activity!);
    expect(lines.map(({ id, points }) => [id, points])).to.deep.equal([
      ['l5', 125],
      ['l4', -500],
      ['l2', 30],
      ['l1', 100],
    ]);
    const pages = sent.filter(({ call }) => call === 'POST /buchungen');
    expect(pages.map(({ body }) => body.seite.nach)).to.deep.equal([undefined, '2', '4']);
  });

  it('is a panel to its shopper', async () => {
    const { adapter, sent } = klub();
    const launcher = await openAt(await ready({}, { adapter }), 'redeem');
    await reads(launcher, 'Zehn Prozent');
    expect(panelWords(launcher)).to.contain('99.5 Taler').and.contain('75.5 Taler more');
    await openAt(launcher, 'tiers');
    await reads(launcher, 'CHF 180 to Gold');
    await openAt(launcher, 'redeem');
    await choose(launcher, /Zehn Prozent/);
    await choose(launcher, 'Redeem 99.5 Taler');
    await reads(launcher, 'TALER-1');
    const [write, ...more] = sent.filter(({ call }) => call === 'POST /einloesen');
    expect(more).to.deep.equal([]);
    expect(write!.body).to.deep.equal({ praemie: 'p1' });
    expect(write!.headers.get('x-vorgang')).to.match(/^[0-9a-f]{32}$/);
  });

  for (const [schluessel, code, detail] of [
    ['ZU_WENIG', 'insufficient-points', undefined],
    ['VERGRIFFEN', 'reward-unavailable', 'Nicht mehr da.'],
    ['ANDERES', 'invalid-input', undefined],
  ] as const)
    it(`says ${code} for ${schluessel}`, async () => {
      const fehler = [{ schluessel, satz: 'Nicht mehr da.' }];
      const { adapter } = klub({ 'POST /einloesen': [422, { fehler }] });
      await adapter.session();
      expect(await errorOf(adapter.redeem!({ rewardId: 'p1' }, key))).to.include({ code, detail });
    });

  it('blocks whom it blocks', async () => {
    const konto = { konto: { status: 'GESPERRT' } };
    expect((await klub({ 'POST /konto': [200, konto] }).adapter.session()).state).to.equal(
      'blocked',
    );
  });
});
