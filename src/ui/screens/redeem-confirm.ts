import { html, nothing } from 'lit/html.js';
import { can } from '../../client/selectors/program.js';
import { selectAvailable, selectMember } from '../../client/selectors/shopper.js';
import { type Reward, lowestCost, rewardAvailability, variableValue } from '../../domain/reward.js';
import { button } from '../atoms/button.js';
import { icon } from '../atoms/icon.js';
import { notice } from '../atoms/section.js';
import { ticket } from '../atoms/ticket.js';
import { problemWords } from '../atoms/problem.js';
import { memoryOf, putBack } from './redeem-state.js';
import type { View } from './screen.js';
import { costText, faceOf, moneyText } from './words.js';

const conditions = (view: View, { minSpend, conditions: text, validDays }: Reward): string =>
  [
    minSpend && `${view.t('redeem.minSpend', { amount: moneyText(view, minSpend) })}.`,
    validDays && view.t('redeem.validDays', { count: validDays }),
    text,
  ]
    .filter(Boolean)
    .join(' ');

/** Whether it will work in the cart, said before any points are spent. */
const cartFit = (view: View) => {
  const { fit } = memoryOf(view);
  const { t } = view;
  if (!fit) return nothing;
  if (fit === 'checking')
    return html`<p class="hint" role="status">${t('redeem.checkingCart')}</p>`;
  if (fit.eligible) return notice('check', t('redeem.works'), 'good');
  return notice(
    'info',
    fit.missing
      ? t('redeem.worksMissing', { amount: moneyText(view, fit.missing) })
      : (fit.reason ?? t('redeem.worksNot')),
    'warn',
  );
};

const options = (view: View, { options: all = [] }: Reward) => {
  const { optionId } = memoryOf(view);
  if (!all.length) return nothing;
  return html`<label class="field"
    ><span>${view.t('redeem.option')}</span
    ><span class="select"
      ><select
        class="input"
        part="select"
        @change=${(event: Event) =>
          view.remember({ optionId: (event.target as HTMLSelectElement).value })}
      >
        ${all.map(
          ({ id, title, soldOut }) =>
            html`<option value=${id} ?selected=${id === optionId} ?disabled=${Boolean(soldOut)}>
              ${title}${soldOut ? ` (${view.t('redeem.soldOut')})` : ''}
            </option>`,
        )}</select
      >${icon('down', 's')}</span
    ></label
  >`;
};

const line = (name: string, value: string) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** Asked before points are spent: what there is, what it costs, what is left. Locked: what is missing. */
export function confirmation(view: View): unknown {
  const { asked, optionId, refused } = memoryOf(view);
  if (!asked) return undefined;
  const { t, format, act, state, busy, now } = view;
  const { reward } = asked;
  const member = selectMember(state);
  const available = selectAvailable(state) ?? 0;
  const points = asked.points ?? lowestCost(reward);
  const availability = rewardAvailability(reward, member, now);
  const isShort = !availability.available && availability.reason === 'insufficient-points';
  const isElsewhere = !availability.available && availability.reason === 'elsewhere';
  const mayRedeem = member && availability.available && can(state, 'redeem');
  const worth = reward.cost.kind === 'variable' && variableValue(reward.cost, points);
  const shown = worth ? { ...reward, amount: worth } : reward;
  const title = worth ? t('redeem.amountOff', { amount: moneyText(view, worth) }) : reward.title;
  const problem = refused === reward.id ? view.problem('redeem') : undefined;

  const redeem = async (): Promise<void> => {
    const redemption = await act.redeem(
      reward,
      reward.cost.kind === 'variable' ? points : undefined,
      optionId,
    );
    view.remember(redemption ? { asked: undefined, issued: redemption } : { refused: reward.id });
  };
  const leave = (): void => {
    putBack(view);
    act.go('earn');
  };
  const way = mayRedeem
    ? button({
        text: points
          ? t('redeem.confirm', { points: format.points(points) })
          : t('redeem.confirmFree'),
        onClick: () => void redeem(),
        busy: busy.has('redeem'),
        label: busy.has('redeem') ? t('redeem.sending') : '',
        block: true,
      })
    : !member
      ? button({ text: t('guest.join'), onClick: act.join, block: true })
      : isElsewhere
        ? nothing
        : button({ text: t('redeem.waysToEarn'), onClick: leave, block: true });

  return html`<div
    class="dialog"
    part="dialog"
    role="alertdialog"
    aria-modal="true"
    aria-labelledby="confirm-title"
    tabindex="-1"
  >
    ${ticket({
      face: faceOf(view, shown),
      body: html`<h3 class="ticket-title" id="confirm-title">${title}</h3>
        <span class="small muted">${reward.text ?? costText(view, reward)}</span>`,
    })}
    ${
      mayRedeem
        ? html`<dl class="summary" part="summary">
            ${line(t('redeem.have'), format.points(available))}
            ${line(t('redeem.costs'), format.points(points))}
            ${line(t('redeem.left'), format.points(available - points))}
          </dl>`
        : isShort && member
          ? notice(
              'lock',
              html`<b>${t('redeem.gap', { points: format.points(availability.missing ?? 0) })}</b>
                ${t('redeem.gapText')}`,
            )
          : nothing
    }
    ${isElsewhere ? notice('info', t('redeem.elsewhere')) : nothing}
    <p class="hint">${conditions(view, reward)}</p>
    ${mayRedeem ? html`${options(view, reward)}${cartFit(view)}` : nothing}
    ${problem ? notice('info', problemWords(view, problem), 'bad') : nothing}
    ${
      state.redemptions.some((open) => open.state === 'checking')
        ? notice('clock', t('redeem.checking'), 'warn')
        : nothing
    }
    ${
      state.redemptions.some((open) => open.state === 'making')
        ? notice('clock', t('redeem.making'))
        : nothing
    }
    <div class="stack-s">
      ${way}${button({
        text: t('redeem.notNow'),
        onClick: view.putAway,
        block: true,
        look: 'plain',
      })}
    </div>
  </div>`;
}
