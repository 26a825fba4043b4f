import { type NudgeOptions, nudge } from './nudge.js';

/** The nudge with the device's clock and memory. A preview remembers nothing: it is looked at again and again. */
export async function startNudge(
  options: Omit<NudgeOptions, 'clock' | 'storage'>,
  signal: AbortSignal,
): Promise<void> {
  const { deviceStorage, memoryStorage, systemClock: clock } = await import('../../connect.js');
  const storage = (options.host.preview ?? null) === null ? deviceStorage() : memoryStorage();
  await nudge({ ...options, clock, storage }, signal);
}
