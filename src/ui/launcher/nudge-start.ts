import type { NudgeOptions } from './nudge.js';
import { openNudgeMemory } from './nudge-memory.js';
import { isFrugal, referralCode } from './nudge-page.js';

/**
 * The nudge with the device's clock and memory; a preview remembers nothing, so that it can be looked at
 * again and again. On most pages it ends here: everything else is loaded only on a day without a word.
 */
export async function startNudge(
  options: Omit<NudgeOptions, 'clock' | 'storage'>,
  signal: AbortSignal,
): Promise<void> {
  const { deviceStorage, memoryStorage, systemClock: clock } = await import('../../connect.js');
  const { preview, variant } = options.host;
  const storage = (preview ?? null) === null ? deviceStorage() : memoryStorage();
  if (variant === 'none' || isFrugal()) return;
  const isDue = openNudgeMemory(storage).isDue(clock.now());
  if (!isDue && !referralCode(options.host, location.search)) return;
  const { nudge } = await import('./nudge.js');
  await nudge({ ...options, clock, storage }, signal);
}
