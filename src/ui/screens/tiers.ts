import { html, nothing } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { type Tier, measureAmount } from '../../domain/tier.js';
import { daysUntil } from '../../domain/when.js';
import { card } from '../atoms/card.js';
import { icon } from '../atoms/icon.js';
import { measure } from '../atoms/measure.js';
import { notice } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { vars } from '../atoms/vars.js';
import type { Screen, View } from './screen.js';
import { needsText, tierSentence, tierStanding } from './tier-words.js';
import { tiersStyles } from './tiers.styles.js';
import { dayText, measureText } from './words.js';

/** From so few days on, keeping the tier is urgent. */
const URGENT_DAYS = 31;

/** What is missing to keep the tier, if anything is. */
const missing = (view: View) =>
  selectMember(view.state)?.tier?.retain?.find((need) => measureAmount(need) > 0);

const top = (view: View) => {
  const { t, state } = view;
  const member = selectMember(state);
  const { current, next, fraction, remaining, reached, needed } = tierStanding(view)!;
  const retain = missing(view);
  const headline = next
    ? remaining && t('tiers.toNext', { amount: measureText(view, remaining), tier: next.name })
    : retain
      ? t('tiers.retain', { amount: measureText(view, retain) })
      : t('tiers.top');
  return card(
    html`<div class="card-top"><span>${member?.name ?? nothing}</span></div>
      <b class="display tier-name">${current?.name ?? nothing}</b>
      ${headline ? html`<p class="card-next">${headline}</p>` : nothing}
      ${
        next && reached && needed
          ? measure({
              value: fraction,
              label: tierSentence(view),
              text: t('tiers.progress', {
                reached: measureText(view, reached),
                needed: measureText(view, needed),
              }),
              marks: [
                { at: 0, label: measureText(view, reached) },
                { at: 1, label: next.name },
              ],
            })
          : nothing
      }`,
  );
};

/** How long the tier is safe; said gently when it is not. */
const safety = (view: View) => {
  const { t, state, now } = view;
  const { current } = tierStanding(view)!;
  const ends = selectMember(state)?.tier?.validUntil;
  const days = daysUntil(ends, now);
  if (!current || days === undefined || days < 0) return nothing;
  return missing(view) && days <= URGENT_DAYS
    ? notice('clock', t('tiers.daysLeft', { count: days, tier: current.name }), 'warn')
    : notice('check', t('tiers.safeUntil', { tier: current.name, date: dayText(view, ends) }));
};

const rung = (view: View, tier: Tier, at: number, all: readonly Tier[]) => {
  const { t } = view;
  const { current, next, fraction, remaining } = tierStanding(view)!;
  const currentAt = all.findIndex(({ id }) => id === current?.id);
  const isCurrent = at === currentAt;
  const isAhead = at > currentAt;
  const filled = isCurrent ? fraction : isAhead ? 0 : 1;
  const badge = isCurrent
    ? html`<span class="badge" part="badge">${t('tiers.here')}</span>`
    : tier.id === next?.id && remaining
      ? html`<span class="badge badge-plain num" part="badge"
          >${t('tiers.toGo', { amount: measureText(view, remaining) })}</span
        >`
      : nothing;
  return html`<li
    class="rung ${isCurrent ? 'is-current' : ''} ${isAhead ? 'is-next' : ''}"
    part="rung ${isCurrent ? 'rung-current' : ''} ${isAhead ? 'rung-next' : ''}"
  >
    <span class="rung-scale" .style=${vars({ '--_value': filled })}></span>
    <div class="rung-body">
      <div class="rung-head">
        <h3 class="rung-name display">${tier.name}</h3>
        ${badge}
      </div>
      <span class="rung-needs small muted num">${needsText(view, tier, at === 0)}</span>
      <ul class="perks">
        ${tier.perks.map((perk) => html`<li>${icon(isAhead ? 'lock' : 'check', 's')}${perk}</li>`)}
      </ul>
    </div>
  </li>`;
};

export const tiers: Screen = {
  id: 'tiers',
  styles: [tiersStyles],
  needs: ['program', 'member'],
  title: ({ t }) => t('tiers.title'),
  render(view) {
    const { state, t } = view;
    const ladder = state.program.value?.tiers?.tiers ?? [];
    if (!ladder.length)
      return fullState({ art: 'ticket', title: t('earn.nothing'), text: t('earn.nothingText') });
    const isMember = selectMember(state) !== undefined;
    return html`${isMember ? html`${top(view)}${safety(view)}` : nothing}
      <ol class="ladder" part="ladder">
        ${ladder.map((tier, at) => rung(view, tier, at, ladder))}
      </ol>`;
  },
};
