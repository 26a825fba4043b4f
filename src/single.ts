/** Everything in one file, for hosts that take just one: the same entry, with nothing left to load. */
import './index.js';
