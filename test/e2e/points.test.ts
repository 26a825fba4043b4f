import { expect, waitUntil } from '@open-wc/testing';
import { demoOrigin, merchant } from '../support/demo.js';
import { PATIENCE_MS } from '../support/ui-browser.js';

describe('a page on another origin than the backend', () => {
  it('shows live points to a signed-in shopper', async () => {
    const origin = await demoOrigin();
    const [ines] = await merchant('shoppers');
    await import(`${origin}/rewards-launcher/index.js`);
    const launcher = document.createElement('rewards-launcher');
    launcher.setAttribute('endpoint', `${origin}/apps/rewards`);
    launcher.setAttribute('token', await merchant('token', ines!.id));
    document.body.append(launcher);
    const button = () => launcher.shadowRoot?.querySelector('button');
    await waitUntil(
      () => button()?.textContent?.includes('1,240'),
      'the points are on the button',
      {
        timeout: PATIENCE_MS,
      },
    );
    expect(button()).to.have.attribute('aria-label', 'Open rewards, 1,240 points');
    launcher.remove();
  });
});
