/** Every verb of the client, in one chunk that is not needed before the first deed. */
export { apply, check, quote, remove } from './cart.js';
export { earn } from './earn.js';
export { loadMore } from './load-more.js';
export { join, leave, update } from './member.js';
export { redeem, resume } from './redeem.js';
export { claim, invitation, invite, remind } from './refer.js';
export { undo } from './undo.js';
