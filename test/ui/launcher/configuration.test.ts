import { expect } from '@open-wc/testing';
import { aSession, fakeAdapter } from '../../support/fakes.js';
import { arrivingPage } from '../../support/ui-frame.js';
import {
  button,
  later,
  make,
  openAt,
  panelWords,
  put,
  ready,
  sees,
  warnings,
  words,
} from '../../support/ui-launcher.js';

interface Asked {
  readonly path: string;
  readonly token: string | null;
}

/** What goes over the network, answered as a member's backend would. */
function network(): Asked[] {
  const asked: Asked[] = [];
  const { fetch } = window;
  later(() => (window.fetch = fetch));
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push({
      path: new URL(request.url).pathname,
      token: request.headers.get('authorization'),
    });
    return Response.json(aSession());
  };
  return asked;
}

const withChild = (json: string, attributes: Record<string, string> = {}) => {
  const launcher = make(attributes);
  launcher.innerHTML = `<script type="application/json">${json}</script>`;
  document.body.append(launcher);
  return launcher;
};

describe('configuration in the tag', () => {
  it('asks the address of the attribute', async () => {
    const asked = network();
    put({ endpoint: '/apps/rewards' });
    await sees(() => asked.length, 'the backend is asked');
    expect(asked[0]).to.include({ path: '/apps/rewards/session', token: null });
  });

  it('asks with the token of the attribute', async () => {
    const asked = network();
    put({ endpoint: '/apps/rewards', token: 'abc' });
    await sees(() => asked.length, 'the backend is asked');
    expect(asked[0]!.token).to.equal('Bearer abc');
  });

  it('asks with a token the page gives when it is wanted', async () => {
    const asked = network();
    put({ endpoint: '/apps/rewards' }, { getToken: async () => 'fresh' });
    await sees(() => asked.length, 'the backend is asked');
    expect(asked[0]!.token).to.equal('Bearer fresh');
  });

  it('says what is missing when there is nobody to ask', async () => {
    const said = warnings();
    network();
    put();
    await sees(() => said.length, 'a warning is given');
    expect(said.join()).to.contain('endpoint');
  });
});

describe('configuration in a JSON child', () => {
  it('asks its address', async () => {
    const asked = network();
    withChild('{"adapter":{"baseUrl":"/child"}}');
    await sees(() => asked.length, 'the backend is asked');
    expect(asked[0]!.path).to.equal('/child/session');
  });

  it('takes its words', async () => {
    const child = '{"messages":{"nav.home":"Start"}}';
    const launcher = withChild(child, { preview: 'member' });
    await sees(() => launcher.client?.state.session === 'member', 'it is known who is here');
    await openAt(launcher);
    expect(panelWords(launcher)).to.contain('Start');
  });

  for (const [what, json] of [
    ['is broken', '{"adapter":'],
    ['is a list', '[1]'],
    ['is a number', '5'],
    ['is null', 'null'],
  ] as const)
    it(`works without it when it ${what}, and says so once`, async () => {
      const said = warnings();
      const launcher = withChild(json, { preview: 'member' });
      await sees(() => words(button(launcher)).includes('1,240'), 'the points are shown');
      expect(said.filter((text) => text.includes('JSON'))).to.have.length(1);
    });

  for (const [what, json] of [
    ['adapter', '{"adapter":"standard"}'],
    ['adapter of nothing', '{"adapter":null}'],
    ['messages', '{"messages":7}'],
    ['list of messages', '{"messages":["a"]}'],
    ['empty child', ''],
  ] as const)
    it(`puts up with nonsense for the ${what}`, async () => {
      const launcher = withChild(json, { preview: 'member' });
      await sees(() => words(button(launcher)).includes('1,240'), 'the points are shown');
      await openAt(launcher);
      expect(panelWords(launcher)).to.contain('Halden Rewards');
    });

  it('gives way to the attribute', async () => {
    const asked = network();
    withChild('{"adapter":{"baseUrl":"/child","token":"old"}}', {
      endpoint: '/attribute',
      token: 'new',
    });
    await sees(() => asked.length, 'the backend is asked');
    expect(asked[0]).to.deep.equal({ path: '/attribute/session', token: 'Bearer new' });
  });

  it('gives way to the properties', async () => {
    const asked = network();
    const launcher = make({ endpoint: '/attribute' });
    launcher.innerHTML = '<script type="application/json">{"messages":{"nav.home":"C"}}</script>';
    const adapter = fakeAdapter();
    Object.assign(launcher, { adapter, messages: { 'nav.home': 'Start' } });
    document.body.append(launcher);
    await sees(() => adapter.times('session'), 'the given backend is asked');
    await openAt(launcher);
    expect(panelWords(launcher)).to.contain('Start');
    expect(asked).to.deep.equal([]);
  });
});

describe('a page that is still arriving', () => {
  it('is waited for, because the child may come yet', async () => {
    const page = await arrivingPage();
    page.write('<rewards-launcher preview="member">');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.launcher.client).to.equal(undefined);
    page.write('<script type="application/json">{"messages":{"nav.home":"Start"}}</script>');
    page.write('</rewards-launcher>');
    page.close();
    await sees(() => page.launcher.client?.state.session === 'member', 'it is ready');
    await openAt(page.launcher);
    expect(panelWords(page.launcher)).to.contain('Start');
  });

  it('is not waited for when the child is there', async () => {
    const page = await arrivingPage();
    page.write('<rewards-launcher preview="member">');
    page.write('<script type="application/json">{}</script></rewards-launcher>');
    await sees(() => page.launcher.client?.state.session === 'member', 'it is ready');
    expect(page.document.readyState).to.equal('loading');
    page.close();
  });

  it('is waited for when half of the child is there', async () => {
    const page = await arrivingPage();
    page.write('<rewards-launcher preview="member"><script type="application/json">{"messages":');
    await new Promise((resolve) => setTimeout(resolve, 100));
    page.write('{"nav.home":"Start"}}</script></rewards-launcher>');
    page.close();
    await sees(() => page.launcher.client?.state.session === 'member', 'it is ready');
    await openAt(page.launcher);
    expect(panelWords(page.launcher)).to.contain('Start');
  });
});

it('keeps the words of the page over ours, and ours where the page has none', async () => {
  const messages = { 'nav.home': 'Start', 'nav.nothing': 'Never seen' };
  const launcher = await openAt(await ready({ preview: 'member' }, { messages }));
  expect(panelWords(launcher)).to.contain('Start');
  expect(panelWords(launcher)).to.contain('Wallet');
  expect(panelWords(launcher)).to.not.contain('Never seen');
});
