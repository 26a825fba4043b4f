/** Registers the inline elements: what loyalty has to say in the page's own flow. */
import { RewardsBalance } from './ui/embeds/rewards-balance.js';
import { RewardsEarnHint } from './ui/embeds/rewards-earn-hint.js';

// A second copy finds a name taken: the first one serves.
for (const [tag, element] of Object.entries({
  'rewards-balance': RewardsBalance,
  'rewards-earn-hint': RewardsEarnHint,
}))
  if (!customElements.get(tag)) customElements.define(tag, element);

export { RewardsBalance, RewardsEarnHint };

declare global {
  interface HTMLElementTagNameMap {
    'rewards-balance': RewardsBalance;
    'rewards-earn-hint': RewardsEarnHint;
  }
}
