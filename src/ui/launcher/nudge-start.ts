import type { NudgeOptions } from './nudge.js';
import { NUDGES_SLOT, openNudgeMemory } from './nudge-memory.js';
import { isFrugal, referralCode } from './nudge-page.js';

/**
 * The nudge with the device's clock and memory; a preview remembers nothing, so that it can be looked at
 * again and again, and so does a shopper's device when it may not. On most pages it ends here: everything
 * else is loaded only on a day without a word.
 */
export async function startNudge(
  options: Omit<NudgeOptions, 'clock' | 'storage'>,
  signal: AbortSignal,
): Promise<void> {
  const connecting = await import('../../connect.js');
  const { deviceStorage, memoryStorage, systemClock: clock } = connecting;
  const { host } = options;
  const store = await connecting.page.meet();
  const design = store?.design?.();
  if (design === 'pictured') host.hidden = true;
  // Whoever designs the page is no shopper.
  if (host.variant === 'none' || isFrugal() || design) return;
  const consent = ['granted', 'denied'].includes(host.consent!) ? host.consent : store?.consent?.();
  const device = deviceStorage();
  if (consent === 'denied') device.remove(NUDGES_SLOT);
  const isKept = (host.preview ?? null) === null && consent !== 'denied';
  const storage = isKept ? device : memoryStorage();
  const isDue = openNudgeMemory(storage).isDue(clock.now());
  if (!isDue && !referralCode(host, location.search)) return;
  const { nudge } = await import('./nudge.js');
  await nudge({ ...options, clock, storage }, signal);
}
