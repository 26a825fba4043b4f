/** The operations of the contract by the capability that promises them. */
import type { Capability } from '../../domain/program.js';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
}

export const UNKNOWN = 'rewards-launcher-check-unknown';

export const OPERATIONS: Readonly<Record<Capability, readonly Operation[]>> = {
  join: [{ method: 'POST', path: 'member' }],
  update: [{ method: 'PATCH', path: 'member' }],
  leave: [{ method: 'DELETE', path: 'member' }],
  redeem: [
    { method: 'POST', path: 'member/redemptions' },
    { method: 'GET', path: `member/redemptions/${UNKNOWN}` },
  ],
  undo: [{ method: 'DELETE', path: `member/redemptions/${UNKNOWN}` }],
  earn: [{ method: 'POST', path: 'member/earnings' }],
  vouchers: [{ method: 'GET', path: 'member/vouchers' }],
  activity: [{ method: 'GET', path: 'member/activity' }],
  referrals: [{ method: 'GET', path: 'member/referrals' }],
  invite: [{ method: 'POST', path: 'member/referrals' }],
  remind: [{ method: 'POST', path: `member/referrals/${UNKNOWN}/reminders` }],
  claim: [
    { method: 'GET', path: `referrals/${UNKNOWN}` },
    { method: 'POST', path: `referrals/${UNKNOWN}/claims` },
  ],
  eligibility: [{ method: 'POST', path: 'eligibility' }],
  quote: [{ method: 'POST', path: 'quote' }],
};

/** `GET member/redemptions/{id}`. */
export const nameOf = ({ method, path }: Operation): string =>
  `${method} ${path.replace(`member/redemptions/${UNKNOWN}`, 'member/redemptions/{id}').replace(`member/referrals/${UNKNOWN}`, 'member/referrals/{id}').replace(UNKNOWN, '{code}')}`;
