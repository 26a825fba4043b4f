import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../src/adapter/fetch-adapter.js';
import type { Mapping } from '../../src/adapter/mapping/mapping.js';
import { errorOf } from '../support/fakes.js';
import {
  choose,
  later,
  openAt,
  panelWords,
  reads,
  ready,
  sees,
  $,
  words,
} from '../support/ui-launcher.js';

interface Guide {
  readonly config: { readonly adapter: { readonly mapping: Mapping } };
  readonly configText: string;
  readonly answers: ReadonlyMap<string, unknown>;
  readonly refusals: ReadonlyMap<string, unknown>;
}

/** The blocks of the page, by what stands behind their language. */
async function guide(): Promise<Guide> {
  const text = await (await fetch('/demo/docs/connect-a-backend.md')).text();
  const answers = new Map<string, unknown>();
  const refusals = new Map<string, unknown>();
  let configText = '';
  for (const [, kind, what, body] of text.matchAll(/```json (\w+) ?(.*)\n([\s\S]*?)```/g)) {
    if (kind === 'config') configText = body!;
    else (kind === 'answer' ? answers : refusals).set(what!, JSON.parse(body!));
  }
  return { config: JSON.parse(configText) as Guide['config'], configText, answers, refusals };
}

/** The backend of the guide, in the place of the network; and what it was sent. */
function serve(answers: ReadonlyMap<string, unknown>, base: string) {
  const { fetch } = globalThis;
  const sent: { call: string; query: string; body: unknown }[] = [];
  later(() => (globalThis.fetch = fetch));
  globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input), location.href);
    if (!url.pathname.startsWith(base)) return fetch(input, init);
    const call = `${init.method ?? 'GET'} ${url.pathname.slice(base.length)}`;
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    sent.push({ call, query: url.search, body });
    const found = answers.get(call);
    return new Response(JSON.stringify(found ?? {}), {
      status: found === undefined ? 401 : 200,
      headers: { 'content-type': 'application/json' },
    });
  };
  return sent;
}

describe('the guide', () => {
  it('connects a backend by JSON alone, in under a hundred lines', async () => {
    const { configText, config } = await guide();
    expect(JSON.parse(JSON.stringify(config))).to.deep.equal(config);
    expect(configText.trim().split('\n').length).to.be.below(100);
  });

  it('leads to a launcher with the beans, the rewards, the coupons and the history', async () => {
    const { configText, answers } = await guide();
    serve(answers, '/loyalty');
    const box = document.createElement('div');
    box.innerHTML = `<rewards-launcher endpoint="/loyalty"><script type="application/json">${configText}</script></rewards-launcher>`;
    document.body.append(box);
    later(() => box.remove());
    const launcher = box.querySelector('rewards-launcher')!;
    await sees(() => words($(launcher, '[part~=launcher-points]')) === '640', 'points are shown');
    await openAt(launcher, 'home');
    await reads(launcher, '40 beans expire on');
    await openAt(launcher, 'redeem');
    await reads(launcher, 'Free coffee');
    expect(panelWords(launcher)).to.contain('300 beans').and.contain('260 beans more');
    await openAt(launcher, 'earn');
    await reads(launcher, 'beans per €1');
    await openAt(launcher, 'wallet');
    await reads(launcher, 'BEAN-9');
    expect(panelWords(launcher)).to.contain('Until December 31, 2030');
    await launcher.client!.load('activity');
    const lines = launcher.client!.state.activity.value!.items;
    expect(lines.map(({ at, points }) => [at, points])).to.deep.equal([
      ['2026-01-01T00:00:00.000Z', 40],
      ['2025-12-01T00:00:00.000Z', -300],
    ]);
    expect(JSON.stringify(launcher.client!.state)).to.not.contain('pays late');
  });

  it('spends beans with a key, and shows the code', async () => {
    const { config, answers } = await guide();
    const sent = serve(answers, '/loyalty');
    const adapter = createFetchAdapter({ ...config.adapter, baseUrl: '/loyalty' });
    const launcher = await openAt(await ready({}, { adapter }), 'redeem');
    await choose(launcher, /^Free coffee/);
    await choose(launcher, 'Redeem 300 beans');
    await reads(launcher, 'BEAN-10');
    const writes = sent.filter(({ call }) => call.startsWith('POST'));
    expect(writes).to.have.length(1);
    expect(writes[0]!.body).to.include({ gift: 11 });
    expect((writes[0]!.body as { once: string }).once).to.match(/^[0-9a-f]{32}$/);
    expect(adapter.unkeyed).to.deep.equal([]);
  });

  it('reads a refusal inside a 200, asks for pages as it says, and takes a 401 for a guest', async () => {
    const { config, answers, refusals } = await guide();
    const sent = serve(new Map([...answers, ...refusals]), '/loyalty');
    const adapter = createFetchAdapter({ ...config.adapter, baseUrl: '/loyalty' });
    const deed = adapter.redeem!({ rewardId: '11' }, { idempotencyKey: 'k' });
    expect(await errorOf(deed)).to.include({ code: 'insufficient-points' });
    await adapter.activity!({ limit: 100 });
    expect(sent.find(({ call }) => call === 'GET /who/log')?.query).to.equal('?from=0&max=100');
    serve(new Map([...answers].filter(([call]) => !call.includes('/who'))), '/loyalty');
    const nobody = createFetchAdapter({ ...config.adapter, baseUrl: '/loyalty' });
    expect((await nobody.session()).state).to.equal('guest');
  });
});
