import { html } from 'lit/html.js';
import type { ReferralClaim, ReferralInvitation } from '../../domain/referral.js';
import { celebrate } from '../atoms/celebrate.js';
import { celebrateStyles } from '../atoms/celebrate.styles.js';
import { ticketStyles } from '../atoms/ticket.styles.js';
import type { View } from './screen.js';
import { giftText } from './gift-text.js';
import { liftedTicket } from './lifted-ticket.js';

export const doneStyles = [ticketStyles, celebrateStyles];

/** The gift is there: its code, and what it is good for. */
export const claimed = (view: View, { voucher }: ReferralClaim, { friend }: ReferralInvitation) => {
  const { t } = view;
  return html`${celebrate('gift', t('friend.here', { gift: giftText(view, friend) }), '')}
  ${liftedTicket(view, voucher, voucher.conditions ?? voucher.title)}`;
};
