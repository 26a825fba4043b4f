import { expect } from '@open-wc/testing';
import { $, choose, later, preview, sees, words } from '../../support/ui-launcher.js';

/** A clipboard that takes what it is given, or refuses. */
function clipboard(takes: boolean): string[] {
  const taken: string[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  later(() =>
    own
      ? Object.defineProperty(navigator, 'clipboard', own)
      : delete (navigator as { clipboard?: unknown }).clipboard,
  );
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (!takes) throw new DOMException('no', 'NotAllowedError');
        taken.push(text);
      },
    },
  });
  return taken;
}

const status = (launcher: Element): string => words($(launcher, '[role=status]'));
const toast = (launcher: Element): string => words($(launcher, '.toast'));

describe('what is said in passing', () => {
  it('is seen and heard', async () => {
    const taken = clipboard(true);
    const launcher = await preview('member', 'refer');
    const region = $(launcher, '[role=status]');
    await choose(launcher, 'Copy');
    await sees(() => toast(launcher), 'it is said');
    expect(toast(launcher)).to.equal('Link copied');
    await sees(() => status(launcher) === 'Link copied', 'it is heard');
    expect($(launcher, '[role=status]') === region, 'it was there before').to.equal(true);
    expect(taken).to.deep.equal(['https://halden.example/r/INES42']);
  });

  it('takes no room where it is heard', async () => {
    clipboard(true);
    const launcher = await preview('member', 'refer');
    const top = () => $(launcher, '.panel-content')!.getBoundingClientRect().top;
    const before = top();
    await choose(launcher, 'Copy');
    await sees(() => status(launcher) === 'Link copied', 'it is heard');
    expect($(launcher, '[role=status]')!.offsetHeight).to.equal(1);
    expect(top()).to.equal(before);
  });

  it('is heard again when it is said again', async () => {
    clipboard(true);
    const launcher = await preview('member', 'refer');
    await choose(launcher, 'Copy');
    await sees(() => status(launcher), 'it is heard');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(status(launcher)));
    later(() => observer.disconnect());
    observer.observe($(launcher, '[role=status]')!, { childList: true, characterData: true });
    await choose(launcher, 'Copy');
    await sees(() => heard.at(-1) === 'Link copied', 'it is heard again');
    expect(heard[0]).to.equal('');
  });

  it('selects the text when the clipboard refuses it', async () => {
    clipboard(false);
    const launcher = await preview('member', 'refer');
    await choose(launcher, 'Copy');
    await sees(() => toast(launcher), 'it is said');
    expect(toast(launcher)).to.contain('selected');
    expect(getSelection()!.toString()).to.contain('halden.example/r/INES42');
  });

  it('says that a code goes by hand when the store takes none', async () => {
    const taken = clipboard(true);
    const launcher = await preview('member', 'wallet');
    await choose(launcher, 'Apply');
    await sees(() => toast(launcher), 'it is said');
    expect(toast(launcher)).to.equal('Code copied. Paste it at checkout.');
    expect(taken).to.deep.equal(['HLD-SHIP-4T']);
  });

  it('says something when neither the store nor the clipboard takes a code', async () => {
    clipboard(false);
    const launcher = await preview('member', 'wallet');
    await choose(launcher, 'Apply');
    await sees(() => toast(launcher), 'it is said');
  });
});
