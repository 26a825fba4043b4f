import { type TemplateResult, html, nothing } from 'lit/html.js';
import { selectRewards } from '../../client/selectors/program.js';
import { selectAvailable } from '../../client/selectors/shopper.js';
import { lowestCost } from '../../domain/reward.js';
import { type Voucher, groupVouchers } from '../../domain/voucher.js';
import { button } from '../atoms/button.js';
import { notice, section } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { ticketStyles } from '../atoms/ticket.styles.js';
import { loadMore } from './load-more.js';
import type { Screen, View } from './screen.js';
import { memoryOf, overTicket, pendingTicket, readyTicket } from './wallet-ticket.js';

/** So many past vouchers are shown at once; of more, only the latest few until they are asked for. */
const MOST_OVER = 10;
const FEW_OVER = 3;

const group = (
  title: string,
  vouchers: readonly Voucher[],
  draw: (voucher: Voucher) => TemplateResult,
  aside: unknown = nothing,
) =>
  vouchers.length
    ? section(
        title,
        html`<ul class="stack" part="tickets">
          ${vouchers.map((voucher) => html`<li>${draw(voucher)}</li>`)}
        </ul>`,
        aside,
      )
    : nothing;

const past = (view: View, vouchers: readonly Voucher[]) => {
  const { t } = view;
  const { showsAllOver } = memoryOf(view);
  const isLong = vouchers.length > MOST_OVER;
  return group(
    t('wallet.over'),
    isLong && !showsAllOver ? vouchers.slice(0, FEW_OVER) : vouchers,
    (voucher) => overTicket(view, voucher),
    isLong
      ? html`<button
          type="button"
          class="link"
          part="link"
          aria-expanded=${showsAllOver ? 'true' : 'false'}
          @click=${() => view.remember({ showsAllOver: !showsAllOver })}
        >
          ${t(showsAllOver ? 'wallet.fewer' : 'word.seeAll')}
        </button>`
      : nothing,
  );
};

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
    const { value, error } = state.vouchers;
    const { items = [] } = value ?? {};
    if (!items.length) return empty(view);
    const { ready, pending, over } = groupVouchers(items, now);
    const isApplied = ({ code }: Voucher) => code !== undefined && codes.includes(code);
    const draw = (voucher: Voucher) => readyTicket(view, voucher, isApplied(voucher));
    const free = ready.filter((voucher) => !isApplied(voucher));
    return html`${group(t('wallet.ready'), free, draw)}${group(
        t('wallet.inBag'),
        ready.filter(isApplied),
        draw,
      )}${group(t('wallet.making'), pending, (voucher) => pendingTicket(view, voucher))}${past(
        view,
        over,
      )}
      <div class="section stack">
        ${error ? notice('info', t('state.failed'), 'bad') : nothing} ${loadMore(view, 'vouchers')}
      </div>`;
  },
};
