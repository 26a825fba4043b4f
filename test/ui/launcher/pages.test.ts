import { expect } from '@open-wc/testing';
import { isHidden } from '../../../src/ui/launcher/pages.js';
import { button, isShown, later, put, ready, sees } from '../../support/ui-launcher.js';

const isThere = (launcher: Element): boolean => button(launcher).getClientRects().length > 0;
/** The page changes without being loaded. */
function goTo(path: string): void {
  history.pushState({}, '', path);
}

describe('a store without a launcher on some of its pages', () => {
  for (const [patterns, path, hidden] of [
    ['/checkout', '/checkout', true],
    ['/checkout', '/checkout/', true],
    ['/checkout/', '/checkout', true],
    ['/checkout', '/checkout/step', false],
    ['/checkout*', '/checkout/step', true],
    ['*/cart', '/de/cart', true],
    ['*/cart', '/cart', true],
    ['/', '/', true],
    ['/', '/products', false],
    ['/blog/* /cart', '/cart', true],
    ['/p.q', '/pxq', false],
    ['/Kasse', '/kasse', true],
    ['/größen', '/größen', true],
    ['(a+', '/a', false],
    ['', '/', false],
  ] as const)
    it(`has ${hidden ? 'none' : 'one'} at ${path} with "${patterns}"`, () => {
      expect(isHidden(patterns, path)).to.equal(hidden);
    });

  let home: string;
  beforeEach(() => {
    home = location.href;
    later(() => history.replaceState({}, '', home));
  });

  it('never shows it there, not even for a moment', async () => {
    const launcher = put({ preview: 'member', 'hide-on': '*' });
    for (let looks = 0; looks < 20; looks++) {
      await new Promise(requestAnimationFrame);
      expect(isThere(launcher)).to.equal(false);
    }
  });

  it('shows it everywhere else', async () => {
    const launcher = await ready({ preview: 'member', 'hide-on': '/checkout*' });
    await sees(() => isThere(launcher), 'it is there');
  });

  it('takes it away when such a page comes without being loaded, and gives it back', async () => {
    const launcher = await ready({ preview: 'member', 'hide-on': '/checkout*' });
    await sees(() => isThere(launcher), 'it is there');
    goTo('/checkout/step');
    // A store's own link: what it leads to is known a moment later.
    document.body.click();
    await sees(() => !isThere(launcher), 'it is gone');
    history.back();
    await sees(() => isThere(launcher), 'it is there again');
  });

  it('may say so later', async () => {
    const launcher = await ready({ preview: 'member' });
    launcher.setAttribute('hide-on', '/checkout*');
    await sees(() => isThere(launcher), 'it is there');
    launcher.setAttribute('hide-on', '/checkout* *');
    await sees(() => !isThere(launcher), 'it is gone');
  });

  it('may change its mind', async () => {
    const launcher = await ready({ preview: 'member', 'hide-on': '/checkout*' });
    await sees(() => isThere(launcher), 'it is there');
    launcher.setAttribute('hide-on', '*');
    await sees(() => !isThere(launcher), 'it is gone');
    launcher.removeAttribute('hide-on');
    await sees(() => isThere(launcher), 'it is there again');
  });

  it('still opens the panel from a link of its own', async () => {
    const launcher = await ready({ preview: 'member', 'hide-on': '*' });
    await launcher.show('redeem');
    expect(isShown(launcher)).to.equal(true);
    await launcher.hide();
    expect(isThere(launcher)).to.equal(false);
  });
});
