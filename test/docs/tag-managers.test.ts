import { expect } from '@open-wc/testing';
import { closePages, quiet } from '../support/e2e-page.js';
import { demoOrigin } from '../support/demo.js';
import { type Guide, guide } from './guides.js';
import { atDemo, inScript, lookAlike, within, works } from './look-alike.js';
import { REWARDS, standardBackend } from './shoppers.js';

const servers = { [`${REWARDS}/`]: standardBackend };

describe('the guide for what stands between a store and its launcher', () => {
  let text: Guide;
  before(async () => (text = await guide('tag-managers-and-optimisers')));
  afterEach(closePages);

  it('Google Tag Manager: old script, put in long after the page', async () => {
    const page = await lookAlike({ servers });
    await quiet(100);
    // As a tag manager does: the markup of the tag is made anew, so that its scripts run.
    const script = page.document.createElement('script');
    script.text = text
      .block('html gtm')
      .replace(/<\/?script>/g, '')
      .replace('https://cdn.example', await demoOrigin());
    page.document.body.append(script);
    const launcher = await works(page);
    expect(launcher.getAttribute('sign-in-url')).to.equal('/login');
    expect(page.document.body.lastElementChild).to.equal(launcher);
  });

  it('Google Tag Manager: fired twice it is one launcher', async () => {
    const twice = text.block('html gtm').repeat(2);
    await works(await lookAlike({ paste: twice, servers }));
  });

  it('Rocket Loader: the word stands before the address, and stays the script’s', async () => {
    const tag = text.block('html rocket');
    expect(tag.indexOf('data-cfasync="false"')).to.be.within(1, tag.indexOf('src='));
    const launcher = await works(await lookAlike({ paste: tag, servers }));
    expect(launcher.hasAttribute('cfasync')).to.equal(false);
  });

  it('WP Rocket: the line on its list is part of every address of ours', async () => {
    const line = text.block('text exclude').trim();
    const page = await lookAlike({ paste: text.block('html rocket'), servers });
    await works(page);
    const files = page.asked().filter((url) => url.endsWith('.js'));
    expect(files.length).to.be.above(2);
    for (const url of files) expect(url).to.contain(line);
  });

  it('RequireJS: nothing is defined for it', async () => {
    const defined: unknown[] = [];
    const define = Object.assign((...given: unknown[]) => defined.push(given), { amd: {} });
    const page = await lookAlike({ globals: { define }, paste: text.block('html amd') });
    await works(page, 'points');
    expect(defined).to.deep.equal([]);
  });

  it('import maps: one that the theme has is no trouble, and no second one comes', async () => {
    const map = inScript('{"imports": {"lit": "data:text/javascript,throw 1"}}', 'importmap');
    const page = await lookAlike({ head: map, paste: text.block('html amd') });
    await works(page, 'points');
    expect(page.document.querySelectorAll('script[type=importmap]')).to.have.length(1);
  });

  it('integrity: the very file runs, another does not', async () => {
    const file = await fetch(`${await demoOrigin()}/rewards-launcher/index.js`);
    const digest = await crypto.subtle.digest('SHA-384', await file.arrayBuffer());
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    const tag = text.block('html integrity');
    await works(await lookAlike({ paste: tag.replace('HASH', hash) }), 'points');
    const other = tag.replace('HASH', hash.split('').reverse().join(''));
    // At an address of its own: browsers remember for a while what they refused.
    const changed = await lookAlike({ paste: other.replace('index.js', 'index.js?other') });
    await quiet();
    expect(changed.launchers()[0]!.shadowRoot).to.equal(null);
  });

  it('ad blockers: under the neutral name no address of the entry speaks of rewards', async () => {
    const tag = text.block('html neutral');
    expect(tag).to.contain('/rl.js"');
    await works(await lookAlike({ paste: tag, servers }));
  });

  it('consent managers: held back it does nothing, and comes when they make it live', async () => {
    const page = await lookAlike({ paste: text.block('html held') });
    await quiet();
    expect(page.launchers()).to.deep.equal([]);
    expect(page.asked().filter((url) => url.includes('rewards-launcher'))).to.deep.equal([]);
    const held = page.document.querySelector('script[type="text/plain"]')!;
    const live = page.document.createElement('script');
    for (const { name, value } of held.attributes)
      if (name !== 'type') live.setAttribute(name, value);
    held.replaceWith(live);
    await works(page, 'points');
  });

  it('consent managers: a launcher that may keep nothing keeps nothing, until it may', async () => {
    const kept: string[] = [];
    const page = await lookAlike({
      paste: text.block('html denied'),
      servers,
      before: ({ Storage }) => (Storage.prototype.setItem = (name: string) => void kept.push(name)),
    });
    const launcher = await works(page);
    await quiet();
    expect(launcher.consent).to.equal('denied');
    expect(kept).to.deep.equal([]);
    const line = page.document.createElement('script');
    line.text = text.block('js consent');
    page.document.body.append(line);
    await within(() => launcher.consent === 'granted', 'consent');
  });

  const policyOf = (name: string): string =>
    text
      .block(name)
      .replace(/\s+/g, ' ')
      .replaceAll(/https:\/\/(cdn|rewards\.shop)\.example/g, 'ORIGIN');

  /** With a backend that is really asked: what stands in for `fetch` is under no policy. */
  const paste = (): string => atDemo(text.block('html denied'));

  it('policies: the lines are enough', async () => {
    const policy = `default-src 'none'; ${policyOf('text policy')}`;
    const launcher = await works(await lookAlike({ paste: paste(), policy }));
    expect(launcher.client!.state.session).to.equal('guest');
  });

  it('policies: so are they under Trusted Types', async () => {
    const policy = `default-src 'none'; ${policyOf('text policy')} ${policyOf('text types')}`;
    const launcher = await works(await lookAlike({ paste: paste(), policy }));
    expect(launcher.client!.state.session).to.equal('guest');
  });
});
