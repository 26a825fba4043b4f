/** Every entity of the standard contract but the session, in one chunk. */
export { page } from './entity-parts.js';
export * from './member-entities.js';
export { program, programOf } from './program-entities.js';
