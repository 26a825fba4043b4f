import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { can } from '../../client/selectors/program.js';
import { selectMember, selectSummary } from '../../client/selectors/shopper.js';
import { LOCALES } from '../../i18n/negotiate.js';
import { draw, icon } from '../atoms/icon.js';
import { link } from '../atoms/button.js';
import { row } from '../atoms/row.js';
import { section } from '../atoms/section.js';
import { links, questions } from './help-rows.js';
import { helpStyles } from './help.styles.js';
import type { Screen, View } from './screen.js';
import { birthday } from './settings-birthday.js';
import { settingsStyles } from './settings.styles.js';

const BELL =
  'M6.3 10a5.8 5.8 0 0 1 11.5 0c0 4.3 1.7 5.8 1.7 6.8h-15c0-1 1.8-2.6 1.8-6.8zm3.7 9.5a2.1 2.1 0 0 0 4 0';
const GLOBE =
  'M3.75 12a8.25 8.25 0 1 0 16.5 0a8.25 8.25 0 1 0-16.5 0zM3.75 12h16.5M12 3.75c5 4.6 5 11.9 0 16.5-5-4.6-5-11.9 0-16.5z';

/** While a change is on its way, the switch stands where the shopper has put it. */
const preferences = ({ state, act, busy }: View) =>
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
            ?disabled=${!can(state, 'update')}
            aria-busy=${busy.has(`update:${id}`) ? 'true' : nothing}
            .checked=${live(busy.has(`update:${id}`) ? !enabled : enabled)}
            @change=${(event: Event) =>
              act.setPreference(id, (event.target as HTMLInputElement).checked)}
        /></label>
      </li>`,
  );

/** What a language calls itself: `Deutsch`. */
function endonym(locale: string): string {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
    const [first = '', ...rest] = name;
    return first.toLocaleUpperCase(locale) + rest.join('');
  } catch {
    return locale;
  }
}

/** The languages there are words for; drawn where there is a choice. */
export const language = ({ t, act, locale }: View, locales: readonly string[] = LOCALES) =>
  locales.length > 1
    ? html`<li>
        <label class="row row-plain" part="row"
          >${draw(GLOBE)}<b class="row-title">${t('settings.language')}</b
          ><span class="settings-language"
            ><select
              part="select"
              name="language"
              @change=${(event: Event) => act.setLocale((event.target as HTMLSelectElement).value)}
            >
              ${locales.map(
                (known) =>
                  html`<option value=${known} lang=${known} ?selected=${known === locale}>
                    ${endonym(known)}
                  </option>`,
              )}</select
            >${icon('down', 's')}</span
          ></label
        >
      </li>`
    : nothing;

/** The forms: they arrive while the shopper still reads. */
let forms: typeof import('./settings-forms.js') | undefined;

/** Leaving is asked twice: nothing brings the points back. */
function leaving(view: View) {
  const { t, state, memory, remember } = view;
  if (!selectMember(state) || !can(state, 'leave')) return nothing;
  const program = selectSummary(state)?.name ?? '';
  const { asksToLeave } = memory({ asksToLeave: false });
  if (asksToLeave && forms) return forms.leaveQuestion(view, program);
  const ask = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ParentNode & Node;
    remember({ asksToLeave: true });
    // After the drawing that puts it there.
    queueMicrotask(() => root.querySelector<HTMLElement>('#leave-title')?.focus());
  };
  return html`<p class="hint settings-leave">
    ${t('settings.leaveText')}
    <button type="button" class="link link-inline" part="link" @click=${ask}>
      ${t('settings.leave', { program })}
    </button>
  </p>`;
}

export const settings: Screen = {
  id: 'settings',
  styles: [helpStyles, settingsStyles],
  soon: async () => (forms ??= await import('./settings-forms.js')).formsStyles,
  needs: ['program', 'member'],
  title: ({ t }) => t('settings.title'),
  render(view) {
    const { t, act, state } = view;
    return html`<ul class="rows" part="rows">
        ${preferences(view)}${birthday(view, forms?.birthdayForm)}${language(view)}
      </ul>
      ${section(
        t('help.title'),
        html`<ul class="rows" part="rows">
          ${questions(view)}${links(view)}
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
        </ul>`,
        link(t('help.how'), () => act.go('help')),
      )}
      ${leaving(view)}`;
  },
};
