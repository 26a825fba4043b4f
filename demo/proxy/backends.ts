/** What each backend that is not for browsers is asked by its preset, and how it wants its secret. */
export { smile, smileByEmail } from './backends/smile.js';
export { square } from './backends/square.js';
export { talonOne } from './backends/talon-one.js';
export { voucherify, voucherifyV1 } from './backends/voucherify.js';
export { yotpo } from './backends/yotpo.js';
