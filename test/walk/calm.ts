/** All that goes wrong is over, and what was under way comes to its end. */
import { type Walker, noteRefusal } from './walker.js';

export async function calmDown(walker: Walker): Promise<void> {
  const { launcher, network, time, here } = walker;
  network.heal();
  dispatchEvent(new Event('online'));
  await time.end();
  // Whoever is asked to sign in again does so.
  const isExpired = launcher.client?.state.session === 'expired';
  const news = isExpired ? launcher.identify(here?.token ?? null) : launcher.refresh();
  await time.end();
  await news.catch(noteRefusal(walker));
  walker.isOld = false;
  walker.ledgers.clear();
}
