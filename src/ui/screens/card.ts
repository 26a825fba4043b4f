import { html, nothing } from 'lit/html.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { button } from '../atoms/button.js';
import { card as cardAtom } from '../atoms/card.js';
import { icon } from '../atoms/icon.js';
import { fullState } from '../atoms/state.js';
import { memberCardStyles } from './card.styles.js';
import { grouped } from './code-text.js';
import type { Screen, View } from './screen.js';
import { tierStanding } from './tier-words.js';
import { waysIn } from './ways-in.js';

/** What draws the codes: it arrives while the words are there already. */
let drawing: (typeof import('../qr/qr.js') & typeof import('../qr/barcode.js')) | undefined;
/** It could not be had: then the number itself is what the till gets. */
let isMissing = false;

/** What the till scans, each on white paper whose room is kept from the start. */
const codes = ({ t }: View, cardNumber: string) => {
  const text = grouped(cardNumber);
  const square = drawing?.qr(cardNumber, t('card.qr', { text }));
  const bars = drawing?.barcode(cardNumber, t('card.barcode', { text }));
  return html`<div class="pass-code" part="qr">
      ${square ?? (drawing || isMissing ? html`<b class="display num">${text}</b>` : nothing)}
    </div>
    ${
      drawing && !bars
        ? nothing
        : html`<div class="pass-bars" part="barcode">${bars ?? nothing}</div>`
    }`;
};

/** The number, to be read out or copied. */
const numberButton = ({ t, act }: View, cardNumber: string) =>
  html`<button
    type="button"
    class="pass-number"
    part="copy-button"
    aria-label=${t('wallet.copyCode', { code: grouped(cardNumber) })}
    @click=${(event: Event) =>
      act.copy(cardNumber, 'code', (event.currentTarget as Element).firstElementChild)}
  >
    <span part="code">${grouped(cardNumber)}</span>${icon('copy', 'xs')}
  </button>`;

const pass = (view: View, cardNumber: string) => {
  const { t, format, state } = view;
  const member = selectMember(state);
  const available = member?.balance?.available;
  const tier = tierStanding(view)?.current?.name ?? member?.tier?.name;
  return html`${cardAtom(
      html`<div class="card-top">
          <span
            ><b class="pass-name">${selectSummary(state)?.name}</b>${member?.name ?? nothing}</span
          >
          ${
            tier
              ? html`<span class="card-tier">${icon('gem', 'xs')}<span>${tier}</span></span>`
              : nothing
          }
        </div>
        ${codes(view, cardNumber)}
        <dl>
          <div>
            <dt>${t('card.member')}</dt>
            <dd>${numberButton(view, cardNumber)}</dd>
          </div>
          ${
            available === undefined
              ? nothing
              : html`<div class="pass-end">
                  <dt>${format.unit(available)}</dt>
                  <dd>${format.figure(available)}</dd>
                </div>`
          }
        </dl>`,
      'pass',
    )}
    <p class="pass-hint">${t('card.hint')}<br />${t('card.dim')}</p>`;
};

/** The member's card for the till. */
export const card: Screen = {
  id: 'card',
  styles: [memberCardStyles],
  async soon() {
    try {
      const [square, bars] = await Promise.all([import('../qr/qr.js'), import('../qr/barcode.js')]);
      drawing = { ...square, ...bars };
    } catch {
      isMissing = true;
    }
    return [];
  },
  needs: ['program', 'member'],
  title: ({ t }) => t('card.title'),
  render(view) {
    const { t, act, state } = view;
    const member = selectMember(state);
    const { cardNumber } = member ?? {};
    if (cardNumber) return pass(view, cardNumber);
    return fullState({
      art: 'ticket',
      title: t(member ? 'card.none' : 'card.guest'),
      text: t(member ? 'help.empty' : 'card.hint'),
      action: member
        ? button({ text: t('nav.home'), onClick: () => act.go('home') })
        : waysIn(view),
    });
  },
};
