import { expect } from '@open-wc/testing';
import { all, scripts, source, styles } from './sources.js';
import '../support/fakes.js';

const READ = /var\(\s*(--_[\w-]+)/g;
const DECLARED = /(?:^|[{;\s])(--_[\w-]+)\s*:/g;
const SET = /'(--_[\w-]+)'/g;

describe('private tokens', () => {
  it('are all defined where they are read', async () => {
    const css = await styles();
    const defined = new Set([...all(css, DECLARED), ...all(await scripts(), SET)]);
    expect([...all(css, READ)].filter((name) => !defined.has(name))).to.deep.equal([]);
  });

  it('are all read where they are defined', async () => {
    const css = await styles();
    const read = all(css, READ);
    const defined = new Set([...all(css, DECLARED), ...all(await scripts(), SET)]);
    expect([...defined].filter((name) => !read.has(name))).to.deep.equal([]);
  });
});

describe('public tokens', () => {
  const documented = async (): Promise<string[]> => {
    const text = await source('ui/launcher/rewards-launcher');
    return [...all(text, /@cssprop \[?(--rewards-[\w-]+)/g)].sort();
  };
  const PUBLIC = /var\(\s*(--rewards-[\w-]+)/g;

  it('are documented, each that is read', async () => {
    expect([...all(await styles(), PUBLIC)].sort()).to.deep.equal(await documented());
  });

  it('are eighteen', async () => {
    expect(await documented()).to.have.length(18);
  });

  it('are never declared by us', async () => {
    expect([...all(await styles(), /(?:^|[{;\s])(--rewards-[\w-]+)\s*:/g)]).to.deep.equal([]);
  });

  it('are read with a fallback, or where nothing is a value', async () => {
    const bare = all(await styles(), /var\(\s*(--rewards-[\w-]+)\s*\)/g);
    expect([...bare]).to.deep.equal([]);
  });
});

describe('what the style sheets hold', () => {
  it('is no picture by address: a strict content policy forbids it', async () => {
    expect(await styles()).to.not.match(/url\(/);
  });

  it('is nothing measured in rem: it would grow with the page', async () => {
    expect(await styles()).to.not.match(/\d(rem)\b/);
  });

  it('defines every animation that is played', async () => {
    const css = await styles();
    const known = all(css, /@keyframes\s+([\w-]+)/g);
    const played = all(css, /animation(?:-name)?:\s*([\w-]+)/g);
    played.delete('none');
    expect([...played].filter((name) => !known.has(name))).to.deep.equal([]);
  });

  it('names every size of type by a token that exists', async () => {
    const sizes = all(await styles(), /font-size:\s*var\((--_[\w-]+)\)/g);
    expect([...sizes].filter((name) => !/^--_(t-|fs)/.test(name))).to.deep.equal([]);
  });
});
