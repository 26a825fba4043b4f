/** Another tab of the same store: a browsing context of its own over the same device storage. */
import type { RewardsClient } from '../../src/client/client.js';
import { demoOrigin } from './demo.js';
import { endpoint } from './e2e-people.js';
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';

export interface Tab {
  readonly window: Window & typeof globalThis;
  readonly launcher: RewardsLauncher;
  readonly client: RewardsClient;
  close(): void;
}

export async function openTab(token: string): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(
    `<!doctype html><title>Another tab</title><script type="module" src="${await demoOrigin()}/rewards-launcher/index.js"></script>
     <rewards-launcher endpoint="${await endpoint()}" token="${token}"></rewards-launcher>`,
  );
  page.close();
  const launcher = page.querySelector('rewards-launcher')!;
  await new Promise((resolve) => launcher.addEventListener('rewards-ready', resolve));
  return {
    window: frame.contentWindow as Tab['window'],
    launcher,
    client: launcher.client!,
    close: () => frame.remove(),
  };
}
