import { html } from 'lit/html.js';
import { isActive, selectEarnings } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { nextExpiry } from '../../domain/member.js';
import { lowestCost } from '../../domain/reward.js';
import { type IconName, icon } from '../atoms/icon.js';
import { row } from '../atoms/row.js';
import { section } from '../atoms/section.js';
import { links, questions } from './help-rows.js';
import { helpStyles } from './help.styles.js';
import type { Screen, ScreenId, View } from './screen.js';
import { dayText, moneyText } from './words.js';

/** `5 points for every $1 you spend`. */
function earningRule(view: View): string | undefined {
  const { t, state, now, format } = view;
  const value = selectEarnings(state, now)
    .filter(({ earning, status }) => earning.kind === 'purchase' && status.state === 'open')
    .map(({ earning }) => earning.value)
    .find(({ kind }) => kind === 'per-amount');
  return value?.kind === 'per-amount'
    ? t('help.earn', { points: format.points(value.points), amount: moneyText(view, value.amount) })
    : undefined;
}

/** `Rewards from 100 points to 2,500 points`. */
function costRule(view: View): string | undefined {
  const { t, state, format } = view;
  const costs = (state.program.value?.rewards ?? [])
    .filter(({ soldOut }) => !soldOut)
    .map(lowestCost)
    .filter((cost) => cost > 0);
  if (!costs.length) return undefined;
  const [from, to] = [Math.min(...costs), Math.max(...costs)];
  return t('help.cost', { from: format.figure(from), to: format.points(to) });
}

/** What the ladder leads from and to. */
function tierRule({ t, state }: View): string | undefined {
  const tiers = state.program.value?.tiers?.tiers ?? [];
  const [first] = tiers;
  const last = tiers.at(-1);
  return first && last && first !== last
    ? t('help.tiers', { first: first.name, last: last.name })
    : undefined;
}

/** What of the member's own points goes when nothing is done. */
function expiry(view: View): string | undefined {
  const { t, state, format, now } = view;
  const next = nextExpiry(selectMember(state)?.balance, now);
  return next?.at
    ? t('home.expiring', { points: format.points(next.points), date: dayText(view, next.at) })
    : undefined;
}

/** The programme in a few lines, each computed from its rules and leading to more. */
function rules(view: View) {
  const { t, act, state, format } = view;
  const line = (picture: IconName, title: string, text: string | undefined, to: ScreenId) =>
    text
      ? html`<li>
          ${row({
            picture,
            title,
            text,
            plain: true,
            onClick: () => act.go(to),
            trail: icon('chev', 's'),
          })}
        </li>`
      : undefined;
  if (!isActive(state)) return [];
  return [
    line('bag', t('nav.earn'), earningRule(view), 'earn'),
    line('gift', t('nav.redeem'), costRule(view), 'redeem'),
    line('clock', t('home.card', { unit: format.units() }), expiry(view), 'activity'),
    line('star', t('tiers.title'), tierRule(view), 'tiers'),
  ].filter((rule) => rule !== undefined);
}

/** How the programme works, by its rules and in its own words, and where to ask. */
export const help: Screen = {
  id: 'help',
  styles: [helpStyles],
  needs: ['program'],
  title: ({ t }) => t('help.title'),
  render(view) {
    const { t } = view;
    const lines = [...rules(view), ...questions(view)];
    return html`${
        lines.length
          ? section(
              t('help.how'),
              html`<ul class="rows" part="rows">
                ${lines}
              </ul>`,
            )
          : html`<p class="hint">${t('help.empty')}</p>`
      }
      <ul class="rows help-links" part="rows">
        ${links(view)}
      </ul>`;
  },
};
