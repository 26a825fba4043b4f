import { html, nothing } from 'lit/html.js';
import { type RewardView, isActive, selectRewards } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { lowestCost } from '../../domain/reward.js';
import { icon } from '../atoms/icon.js';
import { measure } from '../atoms/measure.js';
import { notice, section } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { face, type Face } from '../atoms/ticket.js';
import { amountCard } from './redeem-amount.js';
import { ask, memoryOf, putBack } from './redeem-state.js';
import { redeemStyles } from './redeem.styles.js';
import type { Screen, View } from './screen.js';
import { costText, dayText, faceOf } from './words.js';

const REASONS = {
  'sold-out': 'redeem.soldOut',
  'tier-locked': 'redeem.tierLocked',
  'limit-reached': 'redeem.limit',
  'not-eligible': 'redeem.notEligible',
  ended: 'redeem.notEligible',
} as const;

/** What stands below a reward's title: its cost, or what is in the way. */
function standing(view: View, { reward, availability }: RewardView): string {
  const { t, format } = view;
  if (availability.available || !selectMember(view.state)) return costText(view, reward);
  const { reason, missing, at } = availability;
  if (reason === 'elsewhere') return costText(view, reward);
  if (reason === 'insufficient-points')
    return t('redeem.more', { points: format.points(missing ?? lowestCost(reward)) });
  return reason === 'limit-reached' && at
    ? t('redeem.limitUntil', { date: dayText(view, at) })
    : t(REASONS[reason]);
}

/** The face stays below the picture: it is there when the picture is not. */
const picture = (imageUrl: string | undefined, shown: Face) =>
  html`${face(shown, 'xl')}${
    imageUrl
      ? html`<img
          src=${imageUrl}
          alt=""
          loading="lazy"
          decoding="async"
          @error=${(event: Event) => (event.target as HTMLElement).remove()}
        />`
      : nothing
  }`;

const tile = (view: View, shown: RewardView) => {
  const { reward, availability } = shown;
  // Who is not a member is not short of anything yet.
  const isLocked = !availability.available && selectMember(view.state) !== undefined;
  const available = selectMember(view.state)?.balance?.available;
  const isShort =
    isLocked && !availability.available && availability.reason === 'insufficient-points';
  return html`<li>
    <button
      type="button"
      class="reward ${isLocked ? 'is-locked' : ''}"
      part="reward ${isLocked ? 'reward-locked' : ''}"
      @click=${() => ask(view, reward)}
    >
      <span class="reward-media" part="reward-media"
        ><slot name="reward-media:${reward.id}"
          >${picture(reward.imageUrl, faceOf(view, reward))}</slot
        >${isLocked ? html`<span class="reward-lock">${icon('lock', 'xs')}</span>` : nothing}</span
      >
      <span class="reward-body"
        ><b class="reward-title">${reward.title}</b
        ><span class="reward-cost">${standing(view, shown)}</span>${
          isShort && available !== undefined
            ? measure({ value: available / lowestCost(reward) })
            : nothing
        }</span
      >
    </button>
  </li>`;
};

const tiles = (view: View, rewards: readonly RewardView[]) =>
  html`<ul class="rewards" part="rewards">
    ${rewards.map((reward) => tile(view, reward))}
  </ul>`;

/** A redemption that was begun and whose end is not known yet. */
const openRedemptions = ({ state, t }: View) =>
  state.redemptions.some((open) => open.state === 'checking')
    ? notice('clock', t('redeem.checking'), 'warn')
    : nothing;

/** Confirming and celebrating: it arrives while the shopper still chooses. */
let flow: typeof import('./redeem-flow.js') | undefined;

export const redeem: Screen = {
  id: 'redeem',
  styles: [redeemStyles],
  soon: async () => (flow ??= await import('./redeem-flow.js')).flowStyles,
  needs: ['program', 'member'],
  title: ({ t }) => t('redeem.title'),
  enter(view) {
    // Opened at one reward: it is asked about at once.
    const wanted = view.state.program.value?.rewards.find(({ id }) => id === view.param);
    if (wanted) ask(view, wanted);
  },
  render(view) {
    const { t, state, now } = view;
    const { issued: done } = memoryOf(view);
    if (done) return flow?.issued(view, done);
    const rewards = isActive(state) ? selectRewards(state, now) : [];
    if (!rewards.length)
      return fullState({
        art: 'ticket',
        title: t('redeem.nothing'),
        text: t('redeem.nothingText'),
      });
    const sliders = rewards.filter(
      ({ reward, availability }) => reward.cost.kind === 'variable' && availability.available,
    );
    const rest = rewards.filter((reward) => !sliders.includes(reward));
    const isNear = ({ availability }: RewardView) => availability.available;
    const byCost = (a: RewardView, b: RewardView) => lowestCost(a.reward) - lowestCost(b.reward);
    const near = rest.filter(isNear).sort((a, b) => byCost(b, a));
    const far = rest.filter((reward) => !isNear(reward)).sort(byCost);
    const isMember = selectMember(state) !== undefined;
    return html`${openRedemptions(view)}${sliders.map(({ reward }) =>
      amountCard(view, reward),
    )}${near.length ? section(t('redeem.withinReach'), tiles(view, near)) : nothing}${
      far.length
        ? section(
            isMember ? t('redeem.keepGoing') : t('redeem.guest', { unit: view.format.units() }),
            tiles(view, far),
          )
        : nothing
    }`;
  },
  foot(view) {
    const { issued: done } = memoryOf(view);
    return done ? flow?.issuedFoot(view, done) : nothing;
  },
  overlay: (view) => flow?.confirmation(view),
  dismiss(view) {
    const { asked } = memoryOf(view);
    if (!asked || view.busy.has('redeem')) return Boolean(asked);
    putBack(view);
    return true;
  },
  isCelebration: (view) => memoryOf(view).issued !== undefined,
};
