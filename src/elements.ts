/** The classes alone: nothing is registered. */
export { RewardsBalance } from './ui/embeds/rewards-balance.js';
export { RewardsEarnHint } from './ui/embeds/rewards-earn-hint.js';
export { RewardsLauncher } from './ui/launcher/rewards-launcher.js';
