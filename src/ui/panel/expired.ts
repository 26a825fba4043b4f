import { type TemplateResult, html } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { button } from '../atoms/button.js';
import type { View } from '../screens/screen.js';

/** The session has run out: what is on screen stays, acting asks first. */
export function expiredDialog({
  state,
  t,
  act,
  format,
  asksAgain,
  putAway,
}: View): TemplateResult | undefined {
  if (state.session !== 'expired' || !asksAgain) return undefined;
  const member = selectMember(state);
  const name = member?.givenName ?? member?.name;
  return html`<div
    class="dialog"
    part="dialog"
    role="alertdialog"
    aria-labelledby="expired-title"
    aria-modal="true"
  >
    <h3 class="dialog-title display" id="expired-title">
      ${name ? t('state.expired', { name }) : t('state.expiredAnon')}
    </h3>
    <p class="muted">${t('state.expiredText', { unit: format.units() })}</p>
    <div class="stack-s">
      ${button({ text: t('guest.signIn'), onClick: act.signIn, block: true })}
      ${button({ text: t('redeem.notNow'), onClick: putAway, block: true, look: 'plain' })}
    </div>
  </div>`;
}
