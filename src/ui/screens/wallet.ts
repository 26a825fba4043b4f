import { html, nothing } from 'lit/html.js';
import { selectRewards } from '../../client/selectors/program.js';
import { selectAvailable } from '../../client/selectors/shopper.js';
import { lowestCost } from '../../domain/reward.js';
import { type Voucher, canUndo, groupVouchers } from '../../domain/voucher.js';
import { daysUntil } from '../../domain/when.js';
import { button, link } from '../atoms/button.js';
import { icon } from '../atoms/icon.js';
import { section } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { ticket } from '../atoms/ticket.js';
import { ticketStyles } from '../atoms/ticket.styles.js';
import { loadMore } from './load-more.js';
import type { Screen, View } from './screen.js';
import { dayText, faceOf, moneyText } from './words.js';

/** From so few days on, what is left is counted. */
const SOON_DAYS = 7;

const expiry = (view: View, { expiresAt, left }: Voucher) => {
  const { t, now } = view;
  const days = daysUntil(expiresAt, now);
  const rest = left
    ? html`<span class="small muted">${t('wallet.left', { amount: moneyText(view, left) })}</span>`
    : nothing;
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
      : html`<span class="small muted"
          >${t('wallet.until', { date: dayText(view, expiresAt) })}</span
        >`
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

const ready = (view: View, voucher: Voucher) => {
  const { t, act, busy, codes, now } = view;
  const { code, title } = voucher;
  const isApplied = code !== undefined && codes.includes(code);
  return html`<li>
    ${ticket({
      face: faceOf(view, voucher),
      ...(isApplied && { state: 'applied' }),
      body: html`<b class="ticket-title">${title}</b> ${
          isApplied
            ? html`<span class="ticket-row"
                ><span class="status status-good small"
                  >${icon('check', 'xs')}${t('wallet.applied')}</span
                >${link(t('wallet.remove'), () => act.remove(code))}</span
              >`
            : html`${expiry(view, voucher)}
                <span class="ticket-row"
                  >${code ? codeButton(view, code) : nothing}${
                    code
                      ? button({
                          text: t('wallet.apply'),
                          onClick: () => void act.apply(code),
                          small: true,
                          busy: busy.has(`apply:${code}`),
                        })
                      : nothing
                  }</span
                >`
        }
        ${
          canUndo(voucher, now) && !isApplied
            ? html`<span>${link(t('wallet.undo'), () => act.undo(voucher))}</span>`
            : nothing
        }`,
    })}
  </li>`;
};

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

const over = (view: View, voucher: Voucher) =>
  html`<li>
    ${ticket({
      face: faceOf(view, voucher),
      state: 'used',
      body: html`<b class="ticket-title">${voucher.title}</b
        ><span class="small muted">${fate(view, voucher)}</span>`,
    })}
  </li>`;

const list = (items: unknown) =>
  html`<ul class="stack" part="tickets">
    ${items}
  </ul>`;

/** Nothing yet: how near the first one is. */
const empty = (view: View) => {
  const { t, format, act, state, now } = view;
  const available = selectAvailable(state) ?? 0;
  const costs = selectRewards(state, now).map(({ reward }) => lowestCost(reward));
  const missing = Math.min(...costs) - available;
  return fullState({
    art: 'ticket',
    title: t('wallet.empty'),
    text:
      costs.length && missing > 0
        ? t('wallet.emptyNear', { points: format.points(missing) })
        : t('wallet.emptyText'),
    action: button({
      text: missing > 0 ? t('redeem.waysToEarn') : t('nav.redeem'),
      onClick: () => act.go(missing > 0 ? 'earn' : 'redeem'),
    }),
  });
};

export const wallet: Screen = {
  id: 'wallet',
  styles: [ticketStyles],
  needs: ['program', 'member', 'vouchers'],
  title: ({ t }) => t('wallet.title'),
  render(view) {
    const { t, state, now, codes } = view;
    const { items = [] } = state.vouchers.value ?? {};
    if (!items.length) return empty(view);
    const groups = groupVouchers(items, now);
    const inBag = groups.ready.filter(({ code }) => code && codes.includes(code));
    const free = groups.ready.filter((voucher) => !inBag.includes(voucher));
    return html`${
      free.length
        ? section(t('wallet.ready'), list(free.map((voucher) => ready(view, voucher))))
        : nothing
    }${
      inBag.length
        ? section(t('wallet.inBag'), list(inBag.map((voucher) => ready(view, voucher))))
        : nothing
    }${
      groups.pending.length
        ? section(
            t('wallet.making'),
            list(
              groups.pending.map(
                (voucher) =>
                  html`<li>
                    ${ticket({
                      face: faceOf(view, voucher),
                      body: html`<b class="ticket-title">${voucher.title}</b
                        ><span class="small muted">${t('redeem.pendingText')}</span>`,
                    })}
                  </li>`,
              ),
            ),
          )
        : nothing
    }${
      groups.over.length
        ? section(t('wallet.over'), list(groups.over.map((voucher) => over(view, voucher))))
        : nothing
    }${loadMore(view, 'vouchers')}`;
  },
};
