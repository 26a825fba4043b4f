/** What follows the choice of a reward: asked, made, celebrated. */
import { celebrateStyles } from '../atoms/celebrate.styles.js';
import { formStyles } from '../atoms/form.styles.js';
import { ticketStyles } from '../atoms/ticket.styles.js';

export { confirmation } from './redeem-confirm.js';
export { issued, issuedFoot } from './redeem-issued.js';
export const flowStyles = [ticketStyles, formStyles, celebrateStyles];
