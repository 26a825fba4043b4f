import { type TemplateResult, html, nothing } from 'lit/html.js';
import { can } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import type { Incentive, Referral, ReferralState } from '../../domain/referral.js';
import { button, link } from '../atoms/button.js';
import { formStyles } from '../atoms/form.styles.js';
import { draw, icon } from '../atoms/icon.js';
import { section } from '../atoms/section.js';
import { ticketStyles } from '../atoms/ticket.styles.js';
import { referStyles } from './refer.styles.js';
import { loadMore } from './load-more.js';
import type { Actions, Screen, View } from './screen.js';
import { dayText, moneyText } from './words.js';

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

const PHONE =
  'M20 11.8a7.8 7.5 0 0 1-11.5 6.5L4 19.5l1.4-4A7 7 0 0 1 4 11.8a8 7.5 0 0 1 16 0zM9.5 9.2c0 3 2.3 5.3 5.3 5.3';

const SHARES: readonly (readonly [
  Parameters<Actions['share']>[0],
  TemplateResult,
  'refer.whatsapp' | 'refer.message' | 'refer.email' | 'refer.more',
])[] = [
  ['whatsapp', draw(PHONE), 'refer.whatsapp'],
  ['sms', icon('chat'), 'refer.message'],
  ['email', icon('mail'), 'refer.email'],
  ['native', icon('share'), 'refer.more'],
];

const shares = ({ t, act, canShare }: View, url: string) =>
  html`<div class="shares" part="shares">
    ${SHARES.filter(([channel]) => channel !== 'native' || canShare).map(
      ([channel, picture, word]) =>
        html`<button
          type="button"
          class="share"
          part="share"
          @click=${() => act.share(channel, url)}
        >
          ${picture}${t(word)}
        </button>`,
    )}
  </div>`;

const STEPS: Record<ReferralState, number> = {
  invited: 1,
  joined: 2,
  ordered: 3,
  rewarded: 3,
  refused: 0,
};

function standing(view: View, { state, at, reason }: Referral): string {
  const { t } = view;
  if (state === 'refused') return reason ?? t('refer.refused');
  if (state === 'joined') return t('refer.joined');
  const date = at ? dayText(view, at) : '';
  return t(state === 'invited' ? 'refer.invited' : 'refer.ordered', { date });
}

const initials = (name: string): string =>
  (name.match(/(?<!\p{L})\p{L}/gu) ?? []).slice(0, 2).join('').toLocaleUpperCase();

const friend = (view: View, referral: Referral) => {
  const { t, format, act, state } = view;
  const { id, name, points, canRemind } = referral;
  const step = STEPS[referral.state];
  const mayRemind = canRemind && referral.state === 'invited' && can(state, 'remind');
  return html`<li class="row" part="friend">
    <span class="avatar" aria-hidden="true">${initials(name)}</span>
    <span
      ><b class="row-title"><bdi>${name}</bdi></b
      ><span class="row-text">${standing(view, referral)}</span></span
    >
    <span class="row-trail"
      ><span class="steps" role="img" aria-label=${t('refer.step', { step })}
        >${[1, 2, 3].map((at) => html`<i class=${at <= step ? 'is-on' : ''}></i>`)}</span
      >${
        mayRemind
          ? link(t('refer.remind'), () => act.remind(id), 'friend-gain')
          : points !== undefined
            ? html`<span
                class="points friend-gain ${referral.state === 'rewarded' ? '' : 'is-waiting'}"
                >${format.delta(points)}</span
              >`
            : nothing
      }</span
    >
  </li>`;
};

const friends = (view: View) => {
  const { t, format, state } = view;
  const { items = [], earned, pending } = state.referrals.value ?? {};
  if (!items.length) return nothing;
  const sum =
    earned !== undefined && pending !== undefined
      ? html`<span class="section-note num"
          >${t('refer.sum', { earned: format.figure(earned), pending: format.figure(pending) })}</span
        >`
      : nothing;
  return html`${section(
    t('refer.friends'),
    html`<ul class="rows" part="friends">
      ${items.map((referral) => friend(view, referral))}
    </ul>`,
    sum,
  )}${loadMore(view, 'referrals')}`;
};

export const refer: Screen = {
  id: 'refer',
  styles: [ticketStyles, formStyles, referStyles],
  needs: ['program', 'member', 'referrals'],
  title: ({ t }) => t('refer.title'),
  render(view) {
    const { t, act, state } = view;
    const terms = state.program.value?.referral;
    const { url, code } = state.referrals.value ?? {};
    return html`<div class="lede" part="lede">
        <h3 class="display">${t('refer.lede')}</h3>
        <p>${t('refer.text')}</p>
      </div>
      ${
        terms
          ? html`<div class="ticket pair" part="ticket pair">
              ${side(view, t('refer.forThem'), terms.friend)}${side(
                view,
                t('refer.forYou'),
                terms.sender,
              )}
            </div>`
          : nothing
      }
      ${
        url
          ? html`<div class="field refer-link">
                <span class="field-name" id="refer-link">${t('refer.link')}</span>
                <div class="copy" part="copy">
                  <output class="input" part="referral-link" dir="ltr" aria-labelledby="refer-link"
                    >${url.replace(/^https?:\/\//, '')}</output
                  >${button({
                    text: t('copy'),
                    onClick: (event) =>
                      act.copy(
                        url,
                        'link',
                        (event.currentTarget as Element).previousElementSibling,
                      ),
                    small: true,
                    part: 'copy-button',
                  })}
                </div>
                ${code ? html`<p class="hint">${t('refer.code', { code })}</p>` : nothing}
              </div>
              ${shares(view, url)}`
          : selectMember(state)
            ? nothing
            : button({ text: t('guest.join'), onClick: act.join, block: true })
      }
      ${friends(view)}`;
  },
};
