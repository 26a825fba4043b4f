/** The classes alone: nothing is registered. */
export { RewardsLauncher } from './ui/launcher/rewards-launcher.js';
