import { type TemplateResult, html, nothing } from 'lit/html.js';
import { type EarningView, can, isActive, selectEarnings } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { runningCampaign } from '../../domain/campaign.js';
import type { EarningState } from '../../domain/earning.js';
import { pointsFigure } from '../../domain/points.js';
import { row } from '../atoms/row.js';
import { section } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { formStyles } from '../atoms/form.styles.js';
import { claimForm } from './earn-claim.js';
import { earnStyles } from './earn.styles.js';
import type { Screen, View } from './screen.js';
import { dayText, earningIcon, earningValueText, moneyText } from './words.js';

/** What every order earns, with the campaign that changes it just now. */
const feature = (view: View, { earning }: EarningView) => {
  const { t, format, state, now } = view;
  const { value } = earning;
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
          ? t('earn.campaign', { figure: format.figure(value.points), title: campaign.title })
          : (earning.text ?? nothing)
      }</span
    >
  </div>`;
};

/** Why it cannot be done just now, or when it counts. */
function standing(view: View, status: EarningState): string | undefined {
  const { t, format } = view;
  switch (status.state) {
    case 'open':
    case 'locked':
      return undefined;
    case 'upcoming':
      return t('earn.from', { date: dayText(view, status.at) });
    case 'limited':
      return (
        status.reason ??
        (status.at ? t('earn.again', { date: dayText(view, status.at) }) : t('earn.limited'))
      );
    case 'pending':
      return (
        status.reason ??
        (status.at ? t('earn.countsOn', { date: dayText(view, status.at) }) : t('earn.waiting'))
      );
    case 'done':
      return status.points !== undefined && status.at
        ? t('earn.doneOn', {
            points: format.delta(status.points),
            date: dayText(view, status.at),
          })
        : undefined;
  }
}

const ROW_STATES = {
  open: undefined,
  upcoming: 'pending',
  limited: 'pending',
  pending: 'pending',
  done: 'done',
  locked: 'locked',
} as const;

const line = (view: View, { earning, status }: EarningView): TemplateResult => {
  const { act, state, memory, remember } = view;
  const { open } = memory<{ open: string | undefined }>({ open: view.param });
  const isOpen = open === earning.id;
  const isMember = selectMember(state) !== undefined;
  const isClaimed = earning.completion === 'claim' && can(state, 'earn');
  const look = ROW_STATES[status.state];
  const unfold = (): void => remember({ open: isOpen ? undefined : earning.id });
  const onClick =
    earning.kind === 'referral' && isMember
      ? () => act.go('refer')
      : isClaimed || (earning.url && isMember) || !isMember
        ? unfold
        : undefined;
  return html`<li>
    ${row({
      picture: look === 'done' ? 'check' : look === 'locked' ? 'lock' : earningIcon(earning),
      title: earning.title,
      text: standing(view, status) ?? earning.text,
      trail: html`<span class="points">${earningValueText(view, earning)}</span>`,
      ...(look && { state: look }),
      onClick,
      expanded: onClick === unfold ? isOpen : undefined,
    })}
    ${
      isOpen && !look && onClick === unfold
        ? html`<div class="row-extra" part="row-extra">${claimForm(view, earning)}</div>`
        : nothing
    }
  </li>`;
};

const group = (view: View, title: string, earnings: readonly EarningView[]) =>
  earnings.length
    ? section(
        title,
        html`<ul class="rows" part="rows">
          ${earnings.map((earning) => line(view, earning))}
        </ul>`,
      )
    : nothing;

/** Those locked to a tier, tier by tier; those locked to one nobody names come last. */
const lockedGroups = (view: View, earnings: readonly EarningView[]) => {
  const tiers = view.state.program.value?.tiers?.tiers ?? [];
  const of = (isOf: (id: string) => boolean) =>
    earnings.filter(({ status }) => status.state === 'locked' && isOf(status.tierId));
  return [
    ...tiers.map(({ id, name }) =>
      group(
        view,
        view.t('earn.locked', { tier: name }),
        of((tier) => tier === id),
      ),
    ),
    group(
      view,
      view.t('redeem.tierLocked'),
      of((tier) => !tiers.some(({ id }) => id === tier)),
    ),
  ];
};

export const earn: Screen = {
  id: 'earn',
  styles: [formStyles, earnStyles],
  needs: ['program', 'member'],
  title: ({ t, format }) => t('earn.title', { unit: format.unit(2) }),
  render(view) {
    const { t, state, now } = view;
    const all = isActive(state) ? selectEarnings(state, now) : [];
    if (!all.length)
      return fullState({ art: 'ticket', title: t('earn.nothing'), text: t('earn.nothingText') });
    const of = (...states: EarningState['state'][]) =>
      all.filter(
        ({ earning, status }) => earning.kind !== 'purchase' && states.includes(status.state),
      );
    const purchase = all.find(({ earning }) => earning.kind === 'purchase');
    return html`${purchase ? feature(view, purchase) : nothing}
    ${group(view, t('earn.forYou'), of('open'))} ${group(view, t('earn.onTheWay'), of('pending'))}
    ${group(view, t('earn.later'), of('limited', 'upcoming'))}
    ${lockedGroups(view, all)}${group(view, t('earn.done'), of('done'))}`;
  },
};
