import { expect } from '@open-wc/testing';
import type { RewardsLauncher } from '../../../src/index.js';
import { aGuest, fakeAdapter } from '../../support/fakes.js';
import { $, button, later, pageNode, put, ready, sees, words } from '../../support/ui-launcher.js';

/** Another tag of the same element: it stands on the page before its code has come. */
function upgraded(markup: string, before: (element: RewardsLauncher) => void): RewardsLauncher {
  const name = `rewards-launcher-${Math.random().toString(36).slice(2)}`;
  const box = pageNode(markup.replaceAll('rewards-launcher', name));
  const element = box.firstElementChild as RewardsLauncher;
  later(() => element.remove());
  before(element);
  const Launcher = customElements.get('rewards-launcher')!;
  customElements.define(name, class extends (Launcher as unknown as typeof HTMLElement) {});
  return element;
}

describe('a tag that was on the page before its code', () => {
  it('heeds its attributes', async () => {
    const element = upgraded(
      '<rewards-launcher preview="guest" label="Perks"></rewards-launcher>',
      () => undefined,
    );
    await element.updateComplete;
    expect(words(button(element))).to.equal('Perks');
  });

  it('heeds the properties it was given (fault 47)', async () => {
    const adapter = fakeAdapter({ session: async () => aGuest });
    const element = upgraded('<rewards-launcher></rewards-launcher>', (early) => {
      Object.assign(early, { adapter, label: 'Perks' });
    });
    await sees(() => adapter.times('session'), 'the given backend is asked');
    expect(words(button(element))).to.equal('Perks');
  });

  it('prefers the property to the attribute', async () => {
    const element = upgraded(
      '<rewards-launcher preview="guest" label="Attribute"></rewards-launcher>',
      (early) => (early.label = 'Property'),
    );
    await element.updateComplete;
    expect(words(button(element))).to.equal('Property');
  });
});

describe('a tag whose attributes change', () => {
  it('takes a new label', async () => {
    const launcher = await ready({ preview: 'guest' });
    launcher.setAttribute('label', 'Bean club');
    await launcher.updateComplete;
    expect(words(button(launcher))).to.equal('Bean club');
  });

  it('goes back to our words when the label is taken away', async () => {
    const launcher = await ready({ preview: 'guest', label: 'Bean club' });
    launcher.removeAttribute('label');
    await launcher.updateComplete;
    expect(words(button(launcher))).to.equal('Rewards');
  });

  it('asks another backend', async () => {
    const launcher = await ready({ preview: 'guest' });
    launcher.setAttribute('preview', 'member');
    await sees(() => words(button(launcher)).includes('1,240'), 'the other backend answers');
  });

  it('can still be opened and closed after it asked another backend while open', async () => {
    const launcher = await ready({ preview: 'guest' });
    await launcher.show();
    launcher.setAttribute('preview', 'member');
    await sees(() => words(button(launcher)).includes('1,240'), 'the other backend answers');
    await sees(
      () => launcher.open === Boolean($(launcher, '.panel:popover-open')),
      'what the button says of the panel is so',
    );
  });

  it('reads an unknown word as the first there is', async () => {
    const launcher = put({ preview: 'guest', variant: 'balloon', placement: 'middle' });
    await launcher.updateComplete;
    expect({ ...$(launcher, '.root')!.dataset }).to.include({
      variant: 'pill',
      placement: 'bottom-end',
    });
  });
});
