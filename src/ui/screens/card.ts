import { html, nothing } from 'lit/html.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { card as cardAtom } from '../atoms/card.js';
import { icon } from '../atoms/icon.js';
import { fullState } from '../atoms/state.js';
import { memberCardStyles } from './card.styles.js';
import type { Screen, View } from './screen.js';
import { tierStanding } from './tier-words.js';

/** Read aloud at the till: in groups of four. */
const grouped = (number: string): string =>
  number.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');

const pass = (view: View) => {
  const { t, format, state } = view;
  const member = selectMember(state);
  if (!member?.cardNumber)
    return fullState({ art: 'ticket', title: t('state.failed'), text: t('help.empty') });
  const available = member.balance?.available;
  const tier = tierStanding(view)?.current?.name;
  return html`${cardAtom(
      html`<div class="card-top">
          <span
            ><b class="pass-name">${selectSummary(state)?.name}</b>${member.name ?? nothing}</span
          >
          ${
            tier
              ? html`<span class="card-tier">${icon('gem', 'xs')}<span>${tier}</span></span>`
              : nothing
          }
        </div>
        <b class="pass-number display num" part="code">${grouped(member.cardNumber)}</b>
        <dl>
          <div>
            <dt>${t('card.member')}</dt>
            <dd>${grouped(member.cardNumber)}</dd>
          </div>
          ${
            available === undefined
              ? nothing
              : html`<div class="pass-end">
                  <dt>${format.unit(2)}</dt>
                  <dd>${format.figure(available)}</dd>
                </div>`
          }
        </dl>`,
      'pass',
    )}
    <p class="hint pass-hint">${t('card.hint')}</p>`;
};

/** The member's card for the till. */
export const card: Screen = {
  id: 'card',
  styles: [memberCardStyles],
  needs: ['program', 'member'],
  title: ({ t }) => t('card.title'),
  render: pass,
};
