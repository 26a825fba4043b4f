/** Where the launcher's word to a shopper is kept, and where it is not said: by the clock on the wall. */
import { expect } from '@open-wc/testing';
import { page } from '../../../src/connect.js';
import { NUDGES_SLOT } from '../../../src/ui/launcher/nudge-memory.js';
import type { Store } from '../../../src/platforms/page-store.js';
import { isSaid, withMoney } from '../../support/ui-nudge.js';
import { button, frugal, later, ready, sees } from '../../support/ui-launcher.js';

/** What the page says of its own store. */
function hook(store: Store): void {
  page.hook = store;
  later(() => delete page.hook);
}
const kept = (): string[] => Object.keys(localStorage).filter((key) => /nudge/.test(key));

async function heardAt(attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  const launcher = await ready({ lang: 'en', ...attributes }, { adapter: withMoney() });
  await sees(() => isSaid(launcher), 'it is said');
}

describe('a word to a shopper', () => {
  beforeEach(() => {
    localStorage.clear();
    frugal(false);
  });
  afterEach(() => localStorage.clear());

  it('is remembered on the device', async () => {
    await heardAt();
    expect(kept()).to.have.length(1);
  });

  it('is not, when the store says that it may not, and what was is forgotten', async () => {
    localStorage.setItem(NUDGES_SLOT, '{"shownAt":1}');
    await heardAt({ consent: 'denied' });
    expect(kept()).to.deep.equal([]);
  });

  it('is not, when the platform says so', async () => {
    hook({ consent: () => 'denied' });
    await heardAt();
    expect(kept()).to.deep.equal([]);
  });

  it('is, when the store knows better than the platform', async () => {
    hook({ consent: () => 'denied' });
    await heardAt({ consent: 'granted' });
    expect(kept()).to.have.length(1);
  });

  it('is not said to whoever designs the page', async () => {
    hook({ design: () => 'edited' });
    const adapter = withMoney();
    const launcher = await ready({ lang: 'en' }, { adapter });
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect([isSaid(launcher), adapter.times('program')]).to.deep.equal([false, 0]);
  });

  it('is not said where a picture is taken of the page, which has no launcher', async () => {
    hook({ design: () => 'pictured' });
    const launcher = await ready();
    await sees(() => !button(launcher).checkVisibility(), 'it is gone');
  });

  it('may be allowed or not by a call', async () => {
    const launcher = await ready();
    launcher.setConsent(false);
    expect(launcher.consent).to.equal('denied');
    launcher.setConsent(true);
    expect(launcher.consent).to.equal('granted');
  });
});
