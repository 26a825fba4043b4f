import { expect } from '@open-wc/testing';
import { createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import { $, openAt, ready, sees, words } from '../../support/ui-launcher.js';

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A programme whose logo is at an address. */
async function branded(logoUrl: string) {
  const own = createSampleAdapter('member');
  const adapter = { ...own, program: async () => ({ ...(await own.program()), logoUrl }) };
  return openAt(await ready({}, { adapter }), 'home');
}

describe('the programme’s logo', () => {
  it('stands beside its name', async () => {
    const launcher = await branded(DOT);
    await sees(() => $<HTMLImageElement>(launcher, '[part~=logo] img')?.naturalWidth, 'a picture');
  });

  it('is its first letter where the picture does not come', async () => {
    const launcher = await branded('/no-such-logo.png');
    await sees(() => $(launcher, '[part~=balance]'), 'the programme is there');
    await sees(() => !$(launcher, '[part~=logo] img'), 'the picture is taken away');
    expect(words($(launcher, '[part~=logo]')!)).to.equal('H');
  });
});
