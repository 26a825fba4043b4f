import { html, nothing } from 'lit/html.js';
import { can, isActive, selectEarnings } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { link } from '../atoms/button.js';
import { row } from '../atoms/row.js';
import { notice, section } from '../atoms/section.js';
import { campaign } from './home-campaign.js';
import { guestCard, guestFacts } from './home-guest.js';
import { memberCard, quickActions, tierCard } from './home-member.js';
import { homeStyles } from './home.styles.js';
import type { Screen, View } from './screen.js';
import { earningIcon, earningValueText } from './words.js';

/** The first ways to earn that are open; all of them are on their own screen. */
const SHOWN = 3;

const waysToEarn = (view: View) => {
  const open = selectEarnings(view.state, view.now)
    // A member knows what orders bring.
    .filter(
      ({ earning, status }) =>
        status.state === 'open' && !(earning.kind === 'purchase' && selectMember(view.state)),
    )
    .slice(0, SHOWN);
  if (!open.length) return nothing;
  const { t, act } = view;
  return section(
    t('home.earn'),
    html`<ul class="rows" part="rows">
      ${open.map(
        ({ earning }) =>
          html`<li>
            ${row({
              picture: earningIcon(earning),
              title: earning.title,
              text: earning.text,
              trail: html`<span class="points">${earningValueText(view, earning)}</span>`,
              onClick: () => act.go('earn', earning.id),
            })}
          </li>`,
      )}
    </ul>`,
    link(t('word.seeAll'), () => act.go('earn')),
  );
};

const footer = ({ t, act, state }: View) => {
  const terms = state.program.value?.links.termsUrl;
  return html`<footer class="footer" part="footer">
    <slot name="footer"></slot>
    <button type="button" @click=${() => act.go('help')}>${t('home.help')}</button>
    ${
      terms ? html`<a href=${terms} target="_blank" rel="noopener">${t('home.terms')}</a>` : nothing
    }
  </footer>`;
};

/** What a programme that rests has to say. */
const rest = ({ t, format, state }: View) => {
  const how = selectSummary(state)?.state;
  return how === 'paused' || how === 'closed'
    ? notice('info', t(how === 'paused' ? 'home.paused' : 'home.closed', { unit: format.units() }))
    : nothing;
};

export const home: Screen = {
  id: 'home',
  styles: [homeStyles],
  needs: ['program', 'member'],
  title: () => '',
  render(view) {
    const isMember = selectMember(view.state) !== undefined;
    const active = isActive(view.state);
    return html`<slot name="home-start"></slot>
      ${
        isMember
          ? html`${memberCard(view)}${rest(view)}${quickActions(view)}${
              active ? campaign(view) : nothing
            }${tierCard(view)}`
          : html`${guestCard(view)}${rest(view)}<slot name="guest"></slot>${
                active ? guestFacts(view) : nothing
              }`
      }
      ${active && (can(view.state, 'earn') || !isMember) ? waysToEarn(view) : nothing}
      <slot name="home-end"></slot>
      ${footer(view)}`;
  },
};
