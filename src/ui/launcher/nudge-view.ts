/** How a nudge is said and drawn: loaded only when there is something to say. */
export { createTicket } from './nudge-ticket.js';
export { wording } from './nudge-words.js';
export { nudgeStyles } from './nudge.styles.js';
