/** Everything in one file, for hosts that take just one: the same entries, with nothing left to load. */
import './index.js';
import './embeds.js';
