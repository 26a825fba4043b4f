/** What stands below the link: it arrives while the top is read. */
import { referBelowStyles } from './refer-below.styles.js';

export { friends } from './refer-friends.js';
export { inviteForm } from './refer-invite.js';
export { together } from './refer-together.js';
export const belowStyles = [referBelowStyles];
