import { html, nothing } from 'lit/html.js';
import { isActive } from '../../client/selectors/program.js';
import { lowestCost } from '../../domain/reward.js';
import { button } from '../atoms/button.js';
import { card } from '../atoms/card.js';
import type { View } from './screen.js';
import { moneyText } from './words.js';

/** What the programme is, and the two ways in. */
export const guestCard = (view: View) => {
  const { t, act, format, busy, state } = view;
  return card(
    html`<h3 class="guest-title display" part="headline">${t('guest.title')}</h3>
      <p class="guest-text">${t('guest.text', { unit: format.units() })}</p>
      <div class="guest-ways">
        ${
          isActive(state)
            ? button({
                text: t('guest.join'),
                onClick: act.join,
                look: 'inverse',
                busy: busy.has('join'),
                part: 'join-button',
              })
            : nothing
        }
        ${
          state.identified
            ? nothing
            : button({
                text: t('guest.signIn'),
                onClick: act.signIn,
                look: 'inverse-2',
                part: 'sign-in-button',
              })
        }
      </div>`,
  );
};

const fact = (figure: string, text: string) =>
  html`<div class="fact" part="fact">
    <b class="display">${figure}</b>
    <p>${text}</p>
  </div>`;

/** The programme in three figures, as far as its rules give them. */
export const guestFacts = (view: View) => {
  const { t, format, state } = view;
  const { earnings = [], rewards = [] } = state.program.value ?? {};
  const rate = earnings.find(({ kind }) => kind === 'purchase')?.value;
  const welcome = earnings.find(({ kind }) => kind === 'join')?.value;
  const [cheapest] = rewards
    .filter(({ amount, cost }) => amount && cost.kind === 'fixed')
    .sort((a, b) => lowestCost(a) - lowestCost(b));
  return html`<div class="facts" part="facts">
    ${
      rate?.kind === 'per-amount'
        ? fact(
            format.figure(rate.points),
            t('guest.factEarn', {
              unit: format.unit(rate.points),
              amount: moneyText(view, rate.amount),
            }),
          )
        : nothing
    }
    ${
      cheapest?.amount
        ? fact(
            moneyText(view, cheapest.amount),
            t('guest.factReward', { points: format.figure(lowestCost(cheapest)) }),
          )
        : nothing
    }
    ${
      welcome?.kind === 'fixed'
        ? fact(
            format.figure(welcome.points),
            t('guest.factJoin', { unit: format.unit(welcome.points) }),
          )
        : nothing
    }
  </div>`;
};
