import { html, nothing } from 'lit/html.js';
import { selectAvailable } from '../../client/selectors/shopper.js';
import type { Redemption } from '../../domain/voucher.js';
import { parseWhen } from '../../domain/when.js';
import { button } from '../atoms/button.js';
import { celebrate } from '../atoms/celebrate.js';
import { liftedTicket } from './lifted-ticket.js';
import { memoryOf } from './redeem-state.js';
import type { View } from './screen.js';
import { moneyText } from './words.js';

/** The reward is there: its code, until when, and what is left. */
export const issued = (view: View, { voucher, state }: Redemption) => {
  const { t, format } = view;
  if (!voucher || state === 'pending')
    return celebrate('clock', t('redeem.pendingTitle'), t('redeem.pendingText'));
  const { title, expiresAt, minSpend, conditions, codeShownOnce } = voucher;
  const useBy = expiresAt && t('wallet.useBy', { date: format.date(parseWhen(expiresAt)) });
  const left = selectAvailable(view.state) ?? 0;
  const small = [
    codeShownOnce && t('wallet.shown'),
    minSpend && `${t('redeem.minSpend', { amount: moneyText(view, minSpend) })}.`,
    conditions,
  ].filter(Boolean);
  return html`${celebrate(
    'check',
    t('redeem.yours', { title }),
    t('redeem.saved', { points: format.points(left) }),
  )}
  ${liftedTicket(view, voucher, useBy)}
  ${small.length ? html`<p class="hint issued-hint">${small.join(' ')}</p>` : nothing}`;
};

export const issuedFoot = (view: View, done: Redemption) => {
  const { voucher } = done;
  const { t, act, busy } = view;
  const code = voucher?.code;
  const keep = (): void => {
    view.remember({ issued: undefined });
    act.go('wallet');
  };
  const apply = async (): Promise<void> => {
    if (!code) return;
    await act.apply(code);
    // Unless the shopper has gone on meanwhile.
    if (memoryOf(view).issued === done) keep();
  };
  return html`<div class="panel-foot panel-foot-plain" part="foot">
    ${
      code
        ? button({
            text: t('redeem.apply'),
            onClick: () => void apply(),
            busy: busy.has(`apply:${code}`),
            block: true,
          })
        : nothing
    }
    ${button({ text: t('redeem.keep'), onClick: keep, block: true, look: 'plain' })}
  </div>`;
};
