import { html, nothing } from 'lit/html.js';
import { type EarningView, can, isActive, selectEarnings } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { runningCampaign } from '../../domain/campaign.js';
import type { EarningState } from '../../domain/earning.js';
import { pointsFigure } from '../../domain/points.js';
import { row } from '../atoms/row.js';
import { section } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { memoryOf } from './earn-state.js';
import { earnStyles } from './earn.styles.js';
import { ruleText, standing, worth } from './earn-words.js';
import type { Screen, View } from './screen.js';
import { dayText, earningIcon, moneyText } from './words.js';

/** What every order earns, with the campaign that changes it just now. */
const feature = (view: View, { earning }: EarningView) => {
  const { t, format, state, now } = view;
  const { value, limit, text } = earning;
  if (value.kind !== 'per-amount') return nothing;
  const campaign = runningCampaign(state.program.value?.campaigns ?? [], now);
  const factor = campaign?.factor ?? 1;
  const points = value.points * factor;
  return html`<div class="feature" part="feature">
    <span class="feature-title">${t('earn.purchase')}</span>
    <b class="display num"
      >${format.number(pointsFigure(points, selectSummary(state)?.pointsPrecision))}<small
        >${t('earn.rate', { unit: format.unit(points), amount: moneyText(view, value.amount) })}</small
      ></b
    >
    <span class="feature-text"
      >${
        campaign && factor !== 1
          ? html`${t('earn.campaign', { figure: format.figure(value.points), title: campaign.title })}
            ${campaign.until ? `${t('campaign.ends', { date: dayText(view, campaign.until) })}.` : nothing}`
          : text || limit
            ? ruleText(view, earning)
            : nothing
      }</span
    >
  </div>`;
};

const ROW_STATES = {
  open: undefined,
  upcoming: 'pending',
  limited: 'pending',
  pending: 'pending',
  done: 'done',
  locked: 'locked',
} as const;

const PICTURES: Partial<Record<EarningState['state'], 'check' | 'lock' | 'clock'>> = {
  done: 'check',
  locked: 'lock',
  pending: 'clock',
};

/** What pressing the row does: nothing, where the backend or the shopper can do nothing with it. */
function deed(view: View, { earning }: EarningView): 'unfold' | (() => void) | undefined {
  const { act, state } = view;
  const member = selectMember(state);
  if (!member) return state.identified && !can(state, 'join') ? undefined : 'unfold';
  if (earning.kind === 'referral')
    return can(state, 'referrals') ? () => act.go('refer') : undefined;
  if (earning.completion === 'claim' ? can(state, 'earn') : earning.url) return 'unfold';
  return earning.kind === 'store-visit' && member.cardNumber ? () => act.go('card') : undefined;
}

const line = (view: View, shown: EarningView) => {
  const { earning, status } = shown;
  const { open, earned } = memoryOf(view);
  const isOpen = open === earning.id;
  const look = ROW_STATES[status.state];
  const does = look ? undefined : deed(view, shown);
  const unfold = (): void =>
    view.remember({
      open: isOpen ? undefined : earning.id,
      fault: undefined,
      birthday: undefined,
      earned: undefined,
    });
  const extra =
    earned?.id === earning.id
      ? claim?.thanks(view, earned)
      : isOpen && does === 'unfold'
        ? claim?.claimForm(view, earning)
        : undefined;
  return html`<li>
    ${row({
      picture: PICTURES[status.state] ?? earningIcon(earning),
      title: earning.title,
      text: standing(view, earning, status),
      trail: html`<span class="points">${worth(view, earning, status)}</span>`,
      ...(look && { state: look }),
      onClick: does === 'unfold' ? unfold : does,
      expanded: does === 'unfold' ? isOpen : undefined,
    })}
    ${extra ? html`<div class="row-extra" part="row-extra">${extra}</div>` : nothing}
  </li>`;
};

type Choice = (shown: EarningView) => boolean;

// Each way keeps its place in every list: what somebody is typing stays when a row above it goes.
const group = (view: View, title: string, all: readonly EarningView[], isHere: Choice) =>
  all.some(isHere)
    ? section(
        title,
        html`<ul class="rows" part="rows">
          ${all.map((shown) => (isHere(shown) ? line(view, shown) : nothing))}
        </ul>`,
      )
    : nothing;

/** Those locked to a tier, tier by tier; those locked to one nobody names come last. */
const lockedGroups = (view: View, all: readonly EarningView[]) => {
  const { state, t } = view;
  const tiers = state.program.value?.tiers?.tiers ?? [];
  const of = (title: string, isOf: (id: string) => boolean) =>
    group(view, title, all, ({ status }) => status.state === 'locked' && isOf(status.tierId));
  return [
    ...tiers.map(({ id, name }) => of(t('earn.locked', { tier: name }), (tier) => tier === id)),
    of(t('redeem.tierLocked'), (tier) => !tiers.some(({ id }) => id === tier)),
  ];
};

/** The forms, and the thanks: they arrive while the shopper still reads. */
let claim: typeof import('./earn-claim.js') | undefined;

export const earn: Screen = {
  id: 'earn',
  styles: [earnStyles],
  soon: async () => (claim ??= await import('./earn-claim.js')).claimStyles,
  needs: ['program', 'member'],
  title: ({ t, format }) => t('earn.title', { unit: format.units() }),
  enter(view) {
    view.remember({ earned: undefined, ...(view.param && { open: view.param }) });
  },
  render(view) {
    const { t, state, now } = view;
    const all = isActive(state) ? selectEarnings(state, now) : [];
    if (!all.length)
      return fullState({ art: 'ticket', title: t('earn.nothing'), text: t('earn.nothingText') });
    const main = all.find(
      ({ earning: { kind, value }, status }) =>
        kind === 'purchase' && value.kind === 'per-amount' && status.state === 'open',
    );
    const rest = all.filter((shown) => shown !== main);
    const { earned } = memoryOf(view);
    const of = (title: string, ...states: EarningState['state'][]) =>
      group(view, title, rest, ({ earning, status }) =>
        states.includes(earning.id === earned?.id ? 'open' : status.state),
      );
    return html`${main ? feature(view, main) : nothing} ${of(t('earn.forYou'), 'open')}
    ${of(t('earn.onTheWay'), 'pending')} ${of(t('earn.later'), 'limited', 'upcoming')}
    ${lockedGroups(view, rest)}${of(t('earn.done'), 'done')}`;
  },
};
