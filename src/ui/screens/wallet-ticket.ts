import { type TemplateResult, html, nothing } from 'lit/html.js';
import { type Voucher, canUndo } from '../../domain/voucher.js';
import { daysUntil, isPast, parseWhen } from '../../domain/when.js';
import { button, link } from '../atoms/button.js';
import { icon } from '../atoms/icon.js';
import { ticket } from '../atoms/ticket.js';
import type { View } from './screen.js';
import { dayText, faceOf, moneyText } from './words.js';

/** From so few days on, what is left is counted. */
const SOON_DAYS = 7;

/** What the wallet remembers while the panel is open. */
export interface WalletMemory {
  /** Vouchers whose code was asked for. */
  readonly uncovered: readonly string[];
  readonly showsAllOver: boolean;
}
export const memoryOf = (view: View): WalletMemory =>
  view.memory<WalletMemory>({ uncovered: [], showsAllOver: false });

const small = (text: unknown) => html`<span class="small muted">${text}</span>`;

const expiry = (view: View, { expiresAt, left }: Voucher) => {
  const { t, now } = view;
  const days = daysUntil(expiresAt, now);
  const rest = left ? small(t('wallet.left', { amount: moneyText(view, left) })) : nothing;
  if (days === undefined) return rest;
  return html`${rest}${
    days <= SOON_DAYS
      ? html`<span
          ><span class="badge badge-warn" part="badge"
            >${icon('clock', 'xs')}${
              days <= 0 ? t('wallet.lastDay') : t('wallet.daysLeft', { count: days })
            }</span
          ></span
        >`
      : small(t('wallet.until', { date: dayText(view, expiresAt) }))
  }`;
};

const codeButton = ({ t, act }: View, code: string) =>
  html`<button
    type="button"
    class="code-button"
    part="copy-button"
    aria-label=${t('wallet.copyCode', { code })}
    @click=${(event: Event) =>
      act.copy(code, 'code', (event.currentTarget as Element).firstElementChild)}
  >
    <span class="code" part="code">${code}</span>${icon('copy', 'xs')}
  </button>`;

/** What may be shown of a code: its last four signs, where there are enough others. */
const covered = ({ code = '', maskedCode }: Voucher) =>
  html`<span class="code" part="code"
    >${maskedCode ?? `•••• ${code.length > 7 ? code.slice(-4) : ''}`}</span
  >`;

/** The code, or why there is none to see; and the way into the bag. */
const wayToUse = (view: View, voucher: Voucher) => {
  const { t, act, busy, state } = view;
  const { id, code, codeShownOnce } = voucher;
  if (!code) {
    if (!voucher.maskedCode) return small(t('wallet.noCode'));
    const hasContact = state.program.value?.links.contactUrl;
    return html`${covered(voucher)}${small(t('wallet.masked'))}${
      hasContact ? html`<span>${link(t('help.contact'), () => act.go('help'))}</span>` : nothing
    }`;
  }
  const { uncovered } = memoryOf(view);
  const isCovered = codeShownOnce && !uncovered.includes(id);
  return html`<span class="ticket-row"
      >${isCovered ? covered(voucher) : codeButton(view, code)}${button({
        text: t('wallet.apply'),
        onClick: () => void act.apply(code),
        small: true,
        busy: busy.has(`apply:${code}`),
      })}</span
    >${
      isCovered
        ? html`<span
            >${link(t('wallet.show'), () => view.remember({ uncovered: [...uncovered, id] }))}</span
          >`
        : codeShownOnce
          ? small(t('wallet.shown'))
          : nothing
    }`;
};

/** There was a way to take it back, and there is none any more: it is too late, or it was used. */
const isUndoClosed = ({ state, redemptionId, undoUntil }: Voucher, now: number): boolean => {
  if (!redemptionId || !parseWhen(undoUntil)) return false;
  const isLate = isPast(undoUntil, now);
  return state === 'active' ? isLate : (state === 'used' || state === 'partly-used') && !isLate;
};

/** Until when it can be taken back: a time today, else a day. */
const undoLine = (view: View, voucher: Voucher) => {
  const { t, act, now, format } = view;
  if (isUndoClosed(voucher, now)) return small(t('wallet.undoClosed'));
  if (!canUndo(voucher, now)) return nothing;
  const moment = parseWhen(voucher.undoUntil);
  const isToday = moment && !moment.isDay && daysUntil(voucher.undoUntil, now) === 0;
  const time = isToday ? format.time(moment) : dayText(view, voucher.undoUntil);
  return html`<span
    >${link(t('wallet.undo'), () => act.undo(voucher))}
    ${small(t('wallet.undoUntil', { time }))}</span
  >`;
};

/** Ready to be used, or in the bag already. */
export const readyTicket = (view: View, voucher: Voucher, isApplied: boolean): TemplateResult => {
  const { t, act } = view;
  const { code = '', title } = voucher;
  return ticket({
    face: faceOf(view, voucher),
    ...(isApplied && { state: 'applied' }),
    body: html`<b class="ticket-title">${title}</b> ${
        isApplied
          ? html`<span class="ticket-row"
              ><span class="status status-good small"
                >${icon('check', 'xs')}${t('wallet.applied')}</span
              >${link(t('wallet.remove'), () => act.remove(code))}</span
            >`
          : html`${expiry(view, voucher)}${wayToUse(view, voucher)}${undoLine(view, voucher)}${
              isPast(voucher.returnsAt, view.now) || !voucher.returnsAt
                ? nothing
                : small(t('wallet.returns', { date: dayText(view, voucher.returnsAt) }))
            }`
      }`,
  });
};

/** Still being made. */
export const pendingTicket = (view: View, voucher: Voucher): TemplateResult =>
  ticket({
    face: faceOf(view, voucher),
    body: html`<b class="ticket-title">${voucher.title}</b
      ><span class="small muted status"
        >${icon('clock', 'xs')}${view.t('redeem.pendingText')}</span
      >`,
  });

const fate = (view: View, { state, usedAt, usedFor, expiresAt }: Voucher): string => {
  const { t } = view;
  if (state === 'cancelled') return t('wallet.cancelled');
  if (state === 'failed') return t('wallet.failed');
  if (state === 'used') {
    if (!usedAt) return t('wallet.used');
    const date = dayText(view, usedAt);
    return usedFor ? t('wallet.usedOnFor', { date, order: usedFor }) : t('wallet.usedOn', { date });
  }
  return expiresAt
    ? t('wallet.expiredOn', { date: dayText(view, expiresAt) })
    : t('wallet.expired');
};

/** Past: used, expired, taken back, or never made. */
export const overTicket = (view: View, voucher: Voucher): TemplateResult =>
  ticket({
    face: faceOf(view, voucher),
    state: 'used',
    body: html`<b class="ticket-title">${voucher.title}</b>${small(fate(view, voucher))}${undoLine(
        view,
        voucher,
      )}`,
  });
