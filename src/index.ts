/** Module-script and npm entry: registers `<rewards-launcher>`. */
import { RewardsLauncher } from './ui/launcher/rewards-launcher.js';

// A second copy finds the name taken: the first one serves.
if (customElements.get('rewards-launcher')) void import('./ui/launcher/second-copy.js');
else customElements.define('rewards-launcher', RewardsLauncher);

export { RewardsLauncher };
export { RewardsEvent } from './ui/events.js';
export type { CloseReason, RewardsEventDetails, RewardsEventName } from './ui/events.js';
export type * from './client.js';
