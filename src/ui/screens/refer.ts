import { html, nothing } from 'lit/html.js';
import { can, isActive } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import type { Incentive, ReferralTerms } from '../../domain/referral.js';
import { button } from '../atoms/button.js';
import { formStyles } from '../atoms/form.styles.js';
import { notice } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { ticketStyles } from '../atoms/ticket.styles.js';
import { linkBlock } from './refer-link.js';
import { referStyles } from './refer.styles.js';
import type { Screen, View } from './screen.js';
import { waysIn } from './ways-in.js';
import { moneyText } from './words.js';

/** One side of the gift: its figure, and what the figure counts. */
const side = (
  view: View,
  title: string,
  { points, amount, percent, text, minSpend }: Incentive,
) => {
  const { t, format } = view;
  const figure = amount
    ? moneyText(view, amount)
    : percent !== undefined
      ? format.percent(percent)
      : points !== undefined
        ? format.figure(points)
        : '';
  const small =
    points !== undefined && !amount && percent === undefined
      ? format.unit(points)
      : minSpend
        ? t('refer.offMin', { amount: moneyText(view, minSpend) })
        : t('refer.off');
  return html`<span class="ticket-stub" part="ticket-stub"
    ><span class="eyebrow">${title}</span>${
      figure
        ? html`<b class="display">${figure}</b><small>${text ?? small}</small>`
        : html`<small>${text ?? nothing}</small>`
    }</span
  >`;
};

/** What both get: one ticket, torn in two. */
const pair = (view: View, { friend, sender }: ReferralTerms) =>
  html`<div class="ticket pair" part="ticket pair">
    ${side(view, view.t('refer.forThem'), friend)}${side(view, view.t('refer.forYou'), sender)}
  </div>`;

/** What stands below the link. */
let below: typeof import('./refer-below.js') | undefined;

/** In the place of that, for a moment. */
const bones = html`<div class="shell-bones bones refer-bones" part="skeleton" aria-hidden="true">
  <i></i><i></i><i></i>
</div>`;

/** A member's own link; while the programme rests, the friends alone. */
const own = (view: View) => {
  const { t, state } = view;
  const { url, code } = state.referrals.value ?? {};
  if (!isActive(state)) return below?.friends(view) ?? bones;
  return html`${
    url
      ? html`${linkBlock(view, url, code)}${below?.together(view, url) ?? nothing}`
      : notice('clock', t('refer.noLink'))
  }${below ? html`${below.inviteForm(view)}${below.friends(view)}` : bones}`;
};

const lede = ({ t, state, format }: View) => {
  if (isActive(state))
    return html`<div class="lede" part="lede">
      <h3 class="display">${t('refer.lede')}</h3>
      <p>${t('refer.text')}</p>
    </div>`;
  const isPaused = selectSummary(state)?.state === 'paused';
  return notice('info', t(isPaused ? 'home.paused' : 'home.closed', { unit: format.units() }));
};

export const refer: Screen = {
  id: 'refer',
  styles: [ticketStyles, formStyles, referStyles],
  soon: async () => (below ??= await import('./refer-below.js')).belowStyles,
  needs: ['program', 'member', 'referrals'],
  title: ({ t }) => t('refer.title'),
  render(view) {
    const { t, act, state } = view;
    if (!can(state, 'referrals'))
      return fullState({
        art: 'ticket',
        title: t('earn.nothing'),
        text: t('earn.nothingText'),
        action: button({ text: t('redeem.waysToEarn'), onClick: () => act.go('earn') }),
      });
    const terms = state.program.value?.referral;
    return html`${lede(view)}${terms && isActive(state) ? pair(view, terms) : nothing}${
      selectMember(state) ? own(view) : html`<div class="refer-ways">${waysIn(view)}</div>`
    }`;
  },
};
