import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { can } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { button, link } from '../atoms/button.js';
import { draw, icon } from '../atoms/icon.js';
import { row } from '../atoms/row.js';
import { settingsStyles } from './settings.styles.js';
import type { Screen, View } from './screen.js';

const BELL =
  'M6.3 10a5.8 5.8 0 0 1 11.5 0c0 4.3 1.7 5.8 1.7 6.8h-15c0-1 1.8-2.6 1.8-6.8zm3.7 9.5a2.1 2.1 0 0 0 4 0';

const preferences = ({ state, act }: View) =>
  (selectMember(state)?.preferences ?? []).map(
    ({ id, title, text, enabled }) =>
      html`<li>
        <label class="row row-plain" part="row"
          >${draw(BELL)}<span
            ><b class="row-title">${title}</b>${
              text ? html`<span class="row-text">${text}</span>` : nothing
            }</span
          ><input
            class="switch"
            part="switch"
            type="checkbox"
            role="switch"
            .checked=${live(enabled)}
            @change=${(event: Event) =>
              act.setPreference(id, (event.target as HTMLInputElement).checked)}
        /></label>
      </li>`,
  );

const birthday = ({ state, t, format }: View) => {
  const date = selectMember(state)?.birthday;
  if (!date) return nothing;
  const moment = { ms: Date.UTC(date.year ?? 2024, date.month - 1, date.day), isDay: true };
  return html`<li>
    ${row({
      picture: 'cake',
      title: t('settings.birthday'),
      trail: date.year ? format.date(moment) : format.day(moment, moment.ms),
      plain: true,
    })}
  </li>`;
};

/** Leaving is asked twice: nothing brings the points back. */
const leaving = (view: View) => {
  const { t, act, state, format, busy, memory, remember } = view;
  if (!can(state, 'leave')) return nothing;
  const program = selectSummary(state)?.name ?? '';
  const { asksToLeave } = memory({ asksToLeave: false });
  const points = format.points(selectMember(state)?.balance?.available ?? 0);
  return html`<p class="hint settings-leave">
      ${t('settings.leaveText')}
      ${
        asksToLeave
          ? nothing
          : link(
              t('settings.leave', { program }),
              () => remember({ asksToLeave: true }),
              'link-inline',
            )
      }
    </p>
    ${
      asksToLeave
        ? html`<div
            class="stack-s"
            role="group"
            aria-label=${t('settings.leaveConfirm', { points })}
          >
            <b>${t('settings.leaveConfirm', { points })}</b>
            ${button({
              text: t('settings.leaveYes'),
              onClick: act.leave,
              look: 'secondary',
              block: true,
              busy: busy.has('leave'),
            })}${button({
              text: t('redeem.notNow'),
              onClick: () => remember({ asksToLeave: false }),
              look: 'plain',
              block: true,
            })}
          </div>`
        : nothing
    }`;
};

export const settings: Screen = {
  id: 'settings',
  styles: [settingsStyles],
  needs: ['program', 'member'],
  title: ({ t }) => t('settings.title'),
  render(view) {
    const { t, act, state } = view;
    return html`<ul class="rows" part="rows">
        ${preferences(view)}${birthday(view)}
        <li>
          ${row({
            picture: 'help',
            title: t('help.title'),
            plain: true,
            onClick: () => act.go('help'),
            trail: icon('chev', 's'),
          })}
        </li>
        ${
          selectMember(state)
            ? html`<li>
                ${row({
                  picture: 'out',
                  title: t('settings.signOut'),
                  plain: true,
                  onClick: act.signOut,
                })}
              </li>`
            : nothing
        }
      </ul>
      ${selectMember(state) ? leaving(view) : nothing}`;
  },
};
