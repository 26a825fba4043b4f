/** What a shopper does not see where a backend does not offer something. */
import type { Capability, Program } from '../domain/program.js';
import type { Report } from './report.js';

const HIDES: Readonly<Record<Capability, string>> = {
  join: 'guests are not offered to join in the panel; they are led to sign in',
  update: 'the screen "settings" has no switches to turn and no birthday to enter',
  leave: 'the screen "settings" has no way to leave the programme',
  redeem: 'the screen "redeem" lists rewards, and none can be redeemed',
  undo: 'a redemption can not be taken back',
  earn: 'the screen "earn" lists ways to earn, and none can be claimed there',
  vouchers: 'the screen "wallet" stays empty',
  activity: 'the screen "activity" is hidden',
  referrals: 'the screen "refer" is hidden',
  invite: 'the screen "refer" has no invitation by e-mail',
  remind: 'the screen "refer" has no reminders',
  claim: 'the screen "friend", which a referral link leads to, is hidden',
  eligibility: 'whether a reward works in the cart is not said before redeeming',
  quote: 'what a cart would earn is only reckoned on the page',
};

/** Lists what is missing of a programme, and which screens that hides. */
export function listMissing(program: Partial<Program>, report: Report): void {
  const offered: readonly string[] = Array.isArray(program.capabilities)
    ? program.capabilities
    : [];
  for (const [capability, hides] of Object.entries(HIDES))
    if (!offered.includes(capability)) report.miss(capability, hides);
  if (!program.tiers?.tiers?.length) report.miss('tiers', 'the screen "tiers" is hidden');
  if (!program.rewards?.length) report.miss('rewards', 'the screen "redeem" is empty');
  if (!program.earnings?.length) report.miss('earnings', 'the screen "earn" is empty');
  if (!program.faq?.length) report.miss('faq', 'the screen "help" has no questions and answers');
}

export const listMissingOfMember = (
  member: { readonly cardNumber?: unknown },
  report: Report,
): void => {
  if (!member.cardNumber) report.miss('cardNumber', 'the screen "card" is hidden');
};
