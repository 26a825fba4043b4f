import { html } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { selectAvailable, selectSummary } from '../../client/selectors/shopper.js';
import { pointsFigure } from '../../domain/points.js';
import { type Reward, quantisePoints, variableMax, variableValue } from '../../domain/reward.js';
import { button } from '../atoms/button.js';
import { measure } from '../atoms/measure.js';
import { typedNumber } from './typed-number.js';
import { ask, memoryOf } from './redeem-state.js';
import type { View } from './screen.js';
import { moneyText } from './words.js';

/** How many steps PageUp and PageDown take. */
const PAGE_STEPS = 10;

/** The shopper chooses how many points to spend, and sees at once what they are worth. */
export const amountCard = (view: View, reward: Reward) => {
  const { t, format, state } = view;
  const { cost } = reward;
  if (cost.kind !== 'variable') return undefined;
  const available = selectAvailable(state) ?? 0;
  const most = variableMax(cost, available);
  const precision = selectSummary(state)?.pointsPrecision ?? 0;
  const { amounts } = memoryOf(view);
  const points = quantisePoints(cost, amounts[reward.id] ?? Math.round(most * 0.65), available);
  const worth = (of: number): string => moneyText(view, variableValue(cost, of));
  const choose = (wished: number): void =>
    view.remember({
      amounts: { ...amounts, [reward.id]: quantisePoints(cost, wished, available) },
    });
  const turn = (event: KeyboardEvent): void => {
    const by = { PageUp: PAGE_STEPS, PageDown: -PAGE_STEPS }[event.key];
    if (!by) return;
    event.preventDefault();
    choose(points + by * cost.step);
  };
  const amount = worth(points);
  return html`<section class="amount-card" part="amount">
    <div class="amount-head">
      <span
        ><h3 class="reward-title">${t('redeem.choose')}</h3>
        <label class="amount-points small muted num"
          ><input
            class="input"
            part="input"
            inputmode=${precision ? 'decimal' : 'numeric'}
            autocomplete="off"
            .value=${live(String(pointsFigure(points, precision)))}
            aria-label=${`${t('redeem.choose')}, ${format.units()}`}
            @change=${(event: Event) => {
              const typed = typedNumber((event.target as HTMLInputElement).value);
              choose(typed === undefined ? points : Math.round(typed * 10 ** precision));
            }}
          />${format.unit(points)}</label
        ></span
      >
      <output class="display">${amount}</output>
    </div>
    <div class="slider" part="slider">
      ${measure({ value: most > cost.min ? (points - cost.min) / (most - cost.min) : 1 })}
      <input
        type="range"
        min=${cost.min}
        max=${most}
        step=${cost.step}
        .value=${live(String(points))}
        aria-label=${t('redeem.slider', { unit: format.units() })}
        aria-valuetext=${t('redeem.sliderValue', { points: format.points(points), amount })}
        @input=${(event: Event) => choose(Number((event.target as HTMLInputElement).value))}
        @keydown=${turn}
      />
    </div>
    <div class="slider-ends small muted num">
      <span>${worth(cost.min)}</span><span>${worth(most)}</span>
    </div>
    ${button({
      text: t('redeem.take', { amount }),
      onClick: () => ask(view, reward, points),
      block: true,
    })}
  </section>`;
};
