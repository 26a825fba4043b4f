import { expect } from '@open-wc/testing';
import { closePages, quiet } from '../support/e2e-page.js';
import { CAN, clickAt, emulate, frames, pointAt } from '../support/ui-browser.js';
import { CORNER, standOf, within } from './measure.js';
import { survivalRoom } from './promises.js';
import type { SurvivalPage } from './shop.js';
import { ASIDE, close, openSurvivalPage, putLauncher, rested, sees, shape } from './visit.js';

survivalRoom();

async function standing(page: Omit<SurvivalPage, 'name'>, size: 'small' | 'phone' | 'wide') {
  const opened = await openSurvivalPage({ name: 'that changes', ...page });
  await shape(opened, size);
  const launcher = await putLauncher(opened, opened.document.body);
  await rested(launcher);
  return { ...opened, launcher };
}

/** In the page's sheets, since its policy allows no others. */
const BAR = `.furniture.bar { display: block; position: fixed; z-index: 99; inset: auto 0 0; height: 72px; }`;

describe('a store that changes while the launcher stands', () => {
  afterEach(closePages);

  it('keeps it above a bar, though a sheet was open over both', async () => {
    const { launcher, window } = await standing({ css: BAR }, 'phone');
    const before = standOf(launcher).block;
    expect(before).to.be.above(72);
    await launcher.show();
    // A keyboard, a widget that comes late: something is measured anew, and the sheet keeps all else from the pointer.
    window.dispatchEvent(new window.Event('resize'));
    await quiet();
    await close(launcher);
    expect(standOf(launcher).block).to.equal(before);
  });

  it('keeps it above a bar while a dialog of its own is open, and after', async () => {
    const { launcher, window, document } = await standing({ css: BAR }, 'wide');
    const before = standOf(launcher).block;
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    window.dispatchEvent(new window.Event('resize'));
    await quiet();
    expect(standOf(launcher).block).to.equal(before);
    dialog.close();
    dialog.remove();
    expect((await rested(launcher)).block).to.equal(before);
  });

  it('keeps it in its corner when a transformed body grows', async () => {
    const css = `body { margin: 0; transform: translateZ(0); } html, body { min-height: 100vh; }
      .story { min-height: 0; } .products, .product-form { display: none; }
      .is-whole :is(.products, .product-form) { display: block; } .is-whole .story { min-height: 900px; }`;
    const { launcher, document } = await standing({ css }, 'wide');
    document.body.className = 'is-whole';
    await frames(2);
    expect((await rested(launcher)).block).to.equal(CORNER);
  });

  it('keeps it in its corner when its body is transformed later', async () => {
    const css = 'body { margin: 0; } .is-moved { transform: translateZ(0); }';
    const { launcher, document } = await standing({ css }, 'wide');
    document.body.className = 'is-moved';
    await frames(2);
    expect((await rested(launcher)).block).to.equal(CORNER);
  });

  it('still hears a click on it through a veil that comes and goes', async () => {
    const css = `.is-loading { pointer-events: none; }
      .is-loading .veil { display: block; position: fixed; z-index: 99999; inset: 0; }`;
    const { launcher, document } = await standing({ css }, 'wide');
    for (const name of ['is-loading', '']) {
      document.body.className = name;
      const { left, top } = within(launcher, '.launcher').getBoundingClientRect();
      await clickAt(left + 20, top + 20);
      await pointAt(...ASIDE);
      await sees(() => launcher.open, 'the click is heard');
      await close(launcher);
    }
  });

  if (CAN.media)
    it('does not print it, whatever it says of paper', async () => {
      const css = '@media print { *, body > * { display: block !important; } }';
      const { launcher } = await standing({ css }, 'wide');
      await emulate({ media: 'print' });
      const boxes = within(launcher, '.launcher').getClientRects().length;
      await emulate({ media: 'screen' });
      expect(boxes).to.equal(0);
    });
});
