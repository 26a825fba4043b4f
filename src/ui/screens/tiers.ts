import { html, nothing } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { type Tier, type TierProgress, isSameBasis, measureAmount } from '../../domain/tier.js';
import { icon } from '../atoms/icon.js';
import { fullState } from '../atoms/state.js';
import { vars } from '../atoms/vars.js';
import type { Screen, View } from './screen.js';
import { gapText } from './tier-gap.js';
import { atStake, safety, standingCard } from './tier-top.js';
import { needsText, tierStanding } from './tier-words.js';
import { tiersStyles } from './tiers.styles.js';
import { waysIn } from './ways-in.js';

/** `open`: nobody stands on this ladder, so nothing on it is reached or locked. */
type RungState = 'passed' | 'current' | 'next' | 'later' | 'open';

const ladderOf = ({ state }: View): readonly Tier[] => state.program.value?.tiers?.tiers ?? [];

function rungState(view: View, tier: Tier): RungState {
  const { current, next } = tierStanding(view) ?? {};
  // A guest, or a member on a tier that is not on this ladder.
  if (!selectMember(view.state) || (!current && !next)) return 'open';
  if (tier === current) return 'current';
  if (tier === next) return 'next';
  const ladder = ladderOf(view);
  return current && ladder.indexOf(tier) < ladder.indexOf(current) ? 'passed' : 'later';
}

/** How far it is from the present tier to the next one, by what counts; all of it at the top. */
function between({ current, next, reached, needed }: TierProgress): number {
  if (!next) return 1;
  if (!reached || !needed) return 0;
  const base = current?.needs.find((need) => isSameBasis(need, needed));
  const from = base ? measureAmount(base) : 0;
  const way = measureAmount(needed) - from;
  return way > 0 ? Math.min(1, Math.max(0, (measureAmount(reached) - from) / way)) : 0;
}

const badge = (text: string, look = '') =>
  html`<span class="badge ${look}" part="badge">${text}</span>`;

/** The state of a rung in words: a lock alone would say it to the eye only. */
const rungBadge = (view: View, tier: Tier, state: RungState) => {
  const { t } = view;
  if (state === 'current') return badge(t('tiers.here'));
  if (state === 'passed' || state === 'open') return undefined;
  const isFirst = ladderOf(view)[0] === tier;
  if (!tier.needs.length && !isFirst) return badge(t('tiers.invitation'), 'badge-plain');
  const gap = state === 'next' ? gapText(view, tier) : '';
  if (gap) return badge(t('tiers.toGo', { amount: gap }), 'badge-plain num');
  return badge(t(state === 'next' ? 'tiers.upNext' : 'earn.later'), 'badge-plain');
};

const rung = (view: View, tier: Tier) => {
  const state = rungState(view, tier);
  const isAhead = state === 'next' || state === 'later';
  const filled = state === 'current' ? between(tierStanding(view)!) : state === 'passed' ? 1 : 0;
  const shown = rungBadge(view, tier, state);
  const isInvited = isAhead && !tier.needs.length;
  const needs = isInvited
    ? nothing
    : html`<span class="rung-needs small muted"
        >${needsText(view, tier, ladderOf(view)[0] === tier)}</span
      >`;
  return html`<li
    class="rung ${isAhead ? 'is-ahead' : ''}"
    part="rung ${state === 'current' ? 'rung-current' : ''} ${state === 'next' ? 'rung-next' : ''} ${
      isAhead ? 'rung-locked' : ''
    }"
    aria-current=${state === 'current' ? 'true' : nothing}
  >
    <span class="rung-scale" .style=${vars({ '--_value': filled })}></span>
    <div class="rung-body">
      <div class="rung-head">
        <h3 class="rung-name display">${tier.name}</h3>
        ${shown ?? needs}
      </div>
      ${shown ? needs : nothing}
      ${
        tier.perks.length
          ? html`<ul class="perks">
              ${tier.perks.map((perk) => html`<li>${icon(isAhead ? 'lock' : 'check', 's')}<bdi>${perk}</bdi></li>`)}
            </ul>`
          : nothing
      }
    </div>
  </li>`;
};

export const tiers: Screen = {
  id: 'tiers',
  styles: [tiersStyles],
  needs: ['program', 'member'],
  title: ({ t, state }) => t(selectMember(state) ? 'tiers.title' : 'tiers.all'),
  render(view) {
    const { state, t } = view;
    const ladder = ladderOf(view);
    if (!ladder.length)
      return fullState({ art: 'ticket', title: t('tiers.none'), text: t('tiers.noneText') });
    return html`${
        selectMember(state)
          ? html`${standingCard(view)}${safety(view)}${atStake(view)}`
          : html`<h3 class="tiers-lede display">${t('guest.title')}</h3>
              ${waysIn(view)}`
      }
      <ol class="ladder" part="ladder">
        ${ladder.map((tier) => rung(view, tier))}
      </ol>`;
  },
};
