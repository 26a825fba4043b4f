import type { RewardsError } from '../errors.js';

/** Whether an error leaves open what became of the request: it may have been done. */
export const isUnknownFate = ({ code }: RewardsError): boolean =>
  /^(offline|timeout|unavailable|bad-response|too-large|unknown-outcome)$/.test(code);
