import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Voucher } from '../../domain/voucher.js';
import { iconButton } from '../atoms/button.js';
import { icon } from '../atoms/icon.js';
import { ticket } from '../atoms/ticket.js';
import type { View } from './screen.js';
import { faceOf } from './words.js';

/** A voucher just received: its code, ready to be copied, and what is to be known of it. */
export const liftedTicket = (
  view: View,
  voucher: Voucher,
  small: string | undefined,
): TemplateResult => {
  const { t, act } = view;
  const { code, title } = voucher;
  const copy = (event: Event): void =>
    act.copy(code!, 'code', (event.currentTarget as Element).parentElement?.querySelector('.code'));
  return html`<div class="lift">
    ${ticket({
      face: faceOf(view, voucher),
      look: 'lift',
      body: html`<span class="ticket-row"
          ><b class="code code-l" part="code">${code ?? title}</b>${
            code
              ? iconButton(icon('copy', 's'), t('wallet.copyCode', { code }), 'copy-button', copy)
              : nothing
          }</span
        >${small ? html`<span class="small muted">${small}</span>` : nothing}`,
    })}
  </div>`;
};
