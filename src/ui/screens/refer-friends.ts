import { html, nothing } from 'lit/html.js';
import { can, isActive } from '../../client/selectors/program.js';
import type { Referral, ReferralState, Referrals } from '../../domain/referral.js';
import { spinner } from '../atoms/button.js';
import { section } from '../atoms/section.js';
import { loadMore } from './load-more.js';
import type { View } from './screen.js';
import { dayText } from './words.js';

const STEPS: Record<Exclude<ReferralState, 'refused'>, number> = {
  invited: 1,
  joined: 2,
  ordered: 3,
  rewarded: 3,
};

/** How far a friend is, or the plain reason why it came to nothing. */
function standing(view: View, { state, at, reason }: Referral): string {
  const { t, format } = view;
  if (state === 'refused') return reason ?? '';
  if (state === 'joined') return t('refer.joined');
  const when = at && { date: dayText(view, at) };
  if (state === 'invited') return when ? t('refer.invited', when) : t('refer.invitedPlain');
  if (state === 'ordered') return t('refer.waiting', { unit: format.units() });
  return when ? t('refer.ordered', when) : t('earn.done');
}

/** Of both names; of a single one its first two letters. */
const initials = (name: string): string => {
  const [first = '', second] = name.match(/\p{L}+/gu) ?? [];
  const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first];
  return letters.slice(0, 2).join('').toLocaleUpperCase();
};

const remind = ({ t, act, busy }: View, { id, name }: Referral) => {
  const isBusy = busy.has(`remind:${id}`);
  return html`<button
    type="button"
    class="link friend-gain"
    part="link"
    aria-label="${t('refer.remind')} ${name}"
    aria-busy=${isBusy ? 'true' : nothing}
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${() => isBusy || act.remind(id)}
  >
    ${isBusy ? html`<span class="button-text">${t('refer.remind')}</span>${spinner()}` : t('refer.remind')}
  </button>`;
};

/** What stands at the end of a friend's row: what to do, or what it brings. */
const gain = (view: View, referral: Referral) => {
  const { t, format, state } = view;
  const mayRemind = referral.canRemind && referral.state === 'invited';
  if (mayRemind && isActive(state) && can(state, 'remind')) return remind(view, referral);
  if (referral.state === 'refused') return t('refer.refused');
  return html`<span class="points friend-gain ${referral.state === 'rewarded' ? '' : 'is-waiting'}"
    >${referral.points === undefined ? nothing : format.delta(referral.points)}</span
  >`;
};

const friend = (view: View, referral: Referral) => {
  const { name, state } = referral;
  const step = state === 'refused' ? undefined : STEPS[state];
  const text = standing(view, referral);
  return html`<li class="row" part="friend">
    <span class="avatar" aria-hidden="true">${initials(name)}</span>
    <span
      ><b class="row-title"><bdi>${name}</bdi></b
      >${text ? html`<span class="row-text">${text}</span>` : nothing}</span
    >
    <span class="row-trail"
      >${
        step
          ? html`<span class="steps" role="img" aria-label=${view.t('refer.step', { step })}
              >${[1, 2, 3].map((at) => html`<i class=${at <= step ? 'is-on' : ''}></i>`)}</span
            >`
          : nothing
      }${gain(view, referral)}</span
    >
  </li>`;
};

/** What the friends have brought, and what is still to come. */
function sum({ t, format }: View, { earned, pending }: Partial<Referrals>): string {
  if (earned !== undefined && pending)
    return t('refer.sum', { earned: format.figure(earned), pending: format.figure(pending) });
  if (earned) return t('refer.earned', { points: format.figure(earned) });
  return pending ? t('home.pending', { points: format.figure(pending) }) : '';
}

/** How often it counts, where the programme says so of its referrals. */
function limitText({ t, state }: View): string {
  const { limit } = state.program.value?.earnings.find(({ kind }) => kind === 'referral') ?? {};
  if (!limit) return '';
  const { times: count, per } = limit;
  if (per === 'lifetime') return t('refer.limit', { count });
  return per === 'year' ? t('refer.limitYear', { count }) : '';
}

/** Everybody who was invited, and how far each is. */
export const friends = (view: View) => {
  const { t, state } = view;
  const { value } = state.referrals;
  const { items = [] } = value ?? {};
  const total = sum(view, value ?? {});
  const limit = limitText(view);
  return html`${section(
    t('refer.friends'),
    items.length
      ? html`<ul class="rows" part="friends">
          ${items.map((referral) => friend(view, referral))}
        </ul>`
      : html`<p class="hint">${t('refer.nobody')}</p>`,
    total ? html`<span class="section-note num">${total}</span>` : nothing,
  )}${limit ? html`<p class="hint">${limit}</p>` : nothing}${loadMore(view, 'referrals')}`;
};
