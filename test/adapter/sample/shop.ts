/** The sample programme as a shop that tests redeem, earn and invite in. */
import { type Preview, createSampleAdapter } from '../../../src/adapter/sample-adapter.js';
import type { RewardsAdapter } from '../../../src/client/ports.js';

let count = 0;
/** Every deed has a key of its own. */
export const key = () => ({ idempotencyKey: `k${count++}` });
export const cents = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

export function shop(preview: Preview = 'member') {
  const adapter = createSampleAdapter(preview) as Required<RewardsAdapter>;
  const points = async () => (await adapter.member()).balance?.available;
  const newest = async () => (await adapter.activity({})).items[0];
  return { ...adapter, points, newest };
}
