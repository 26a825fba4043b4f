import { expect } from '@open-wc/testing';
import { createFetchAdapter } from '../../../src/adapter/fetch-adapter.js';
import type { Mapping } from '../../../src/adapter/mapping/mapping.js';
import { PRESETS } from '../../../src/adapter/presets/index.js';
import { PRESET_NAMES } from '../../../src/adapter/presets/names.js';
import { settled } from '../../support/fakes.js';
import { sees, warnings } from '../../support/ui-launcher.js';
import { fakeFetch, json } from '../fake-fetch.js';

const SECRET = 'sk_live_0123456789';
const guest = { state: 'guest', program: { name: 'Club', points: 'points', currency: 'USD' } };
const MAPPING: Mapping = {
  sources: { me: { path: '/me' } },
  entities: {
    session: {
      state: '=guest',
      program: {
        name: '$me.club',
        points: { other: '$me.unit' },
        currency: '=USD',
        version: '$me.v',
      },
    },
  },
};
const me = { club: 'Club', unit: 'stars' };

describe('a key that belongs on a server', () => {
  for (const [what, config] of [
    ['a header that holds nothing else', { headers: { 'X-App-Token': SECRET } }],
    ['a header whose value begins like one', { headers: { 'x-shop': SECRET } }],
    ['an authorization of its own', { headers: { Authorization: 'ApiKey-v1 abc' } }],
    ['a var', { vars: { key: SECRET }, mapping: MAPPING }],
    ['a token', { token: SECRET, mapping: MAPPING }],
    [
      'a declaration',
      {
        mapping: { ...MAPPING, sources: { me: { path: '/me', headers: { 'X-Api-Key': '=abc' } } } },
      },
    ],
  ] as const)
    it(`draws a loud warning as ${what}, and is not repeated in it`, async () => {
      const said = warnings();
      const { fetch } = fakeFetch(json('mapping' in config ? me : guest));
      const adapter = createFetchAdapter({ baseUrl: '/api', fetch, ...config });
      await adapter.session();
      await sees(() => said.length, 'it is said');
      expect(said[0]).to.contain('looks like a server');
      expect(said[0]).to.not.contain(SECRET);
      await adapter.session();
      await settled();
      expect(said).to.have.length(1);
    });

  it('is not seen where there is none', async () => {
    const said = warnings();
    const { fetch } = fakeFetch(json(guest));
    const headers = { 'accept-language': 'de', 'x-channel': 'web' };
    await createFetchAdapter({ baseUrl: '/api', fetch, headers }).session();
    await import('../../../src/adapter/mapping/advice.js');
    await settled();
    expect(said).to.deep.equal([]);
  });
});

describe('a field that no answer fills', () => {
  it('is told of once, by its place and by what it was looked for at', async () => {
    const told: unknown[] = [];
    const { fetch } = fakeFetch(json(me));
    const adapter = createFetchAdapter({
      baseUrl: '/api',
      fetch,
      mapping: MAPPING,
      onSilence: (...all) => told.push(all),
    });
    await adapter.session();
    await adapter.session();
    await sees(() => told.length, 'it is told');
    await settled();
    expect(told).to.deep.equal([['session', ['program.version ($me.v)']]]);
  });

  it('is told of in words where the page is served locally, and nowhere else', async () => {
    const words = async (debug?: boolean): Promise<string> => {
      const said = warnings();
      const { fetch } = fakeFetch(json(me));
      const given = debug === undefined ? {} : { debug };
      await createFetchAdapter({ baseUrl: '/api', fetch, mapping: MAPPING, ...given }).session();
      await new Promise((resolve) => setTimeout(resolve, 3_200));
      return said.join();
    };
    expect(location.hostname).to.equal('localhost');
    expect(await words()).to.contain('no answer has filled it: program.version ($me.v)');
    expect(await words(false)).to.equal('');
  });
});

describe('presets', () => {
  it('are those that are named', () => {
    expect(['standard', ...Object.keys(PRESETS)]).to.have.members([...PRESET_NAMES]);
  });

  for (const name of Object.keys(PRESETS))
    it(`${name} is pure data, and says how it was proved`, async () => {
      const preset = await PRESETS[name]!();
      expect(JSON.parse(JSON.stringify(preset))).to.deep.equal(preset);
      expect(preset.proof).to.be.a('string').and.not.equal('');
    });

  it('give way, part by part, to what the store declares', async () => {
    const { fetch, requests } = fakeFetch(json({}));
    const adapter = createFetchAdapter({
      baseUrl: '/api',
      fetch,
      preset: 'smile',
      currency: 'EUR',
      mapping: { sources: { settings: { path: '/my/settings' } }, vars: { name: 'Mine' } },
    });
    const { program } = await adapter.session();
    expect([program.name, program.currency]).to.deep.equal(['Mine', 'EUR']);
    const asked = requests.map(({ url }) => url);
    expect(asked).to.include('/api/my/settings');
    expect(asked.some((url) => url.startsWith('/api/v1/customers/me'))).to.equal(true);
  });

  it('that there are none of are told of, and the standard contract is spoken', async () => {
    const said = warnings();
    const { fetch } = fakeFetch(json(guest));
    const adapter = createFetchAdapter({ baseUrl: '/api', fetch, preset: 'bespoke' });
    expect((await adapter.session()).state).to.equal('guest');
    await sees(() => said.length, 'it is said');
    expect(said[0]).to.contain('bespoke').and.to.contain('smile');
  });

  it('ask nothing about a shopper who has no proof where the page gives proofs', async () => {
    const asked = async (getToken?: () => Promise<string | null>): Promise<string[]> => {
      const { fetch, requests } = fakeFetch(json({}, 401));
      await createFetchAdapter({ baseUrl: '/api', fetch, preset: 'smile', getToken })
        .session()
        .catch(() => undefined);
      return requests.map(({ url }) => url).filter((url) => url.includes('/customers/me'));
    };
    expect(await asked(async () => null)).to.have.length(0);
    expect(await asked(async () => 'a-proof')).to.have.length.above(0);
    expect(await asked(), 'a cookie may be the proof').to.have.length.above(0);
  });
});
