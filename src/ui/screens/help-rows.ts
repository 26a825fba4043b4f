/** The programme's own answers and links: on the help screen, and below the settings. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { draw, icon } from '../atoms/icon.js';
import type { View } from './screen.js';

const PAGE =
  'M6 5.3q.2-1.4 1.5-1.5h6L18 8.3v10.5q-.1 1.3-1.5 1.4h-9q-1.3-.1-1.5-1.4zM13.3 4v4.5h4.4M9 12.8h6m-6 3.4h4';

const outside = (picture: TemplateResult, title: string, url: string | undefined) =>
  url
    ? html`<li>
        <a class="row row-plain" part="row" href=${url} target="_blank" rel="noopener"
          >${picture}<b class="row-title">${title}</b>${icon('chev', 's')}</a
        >
      </li>`
    : nothing;

/** What shoppers ask, each unfolding into its answer. */
export const questions = ({ state }: View) =>
  (state.program.value?.faq ?? []).map(
    ({ question, answer }) =>
      html`<li>
        <details class="faq">
          <summary class="row row-plain" part="row">
            ${icon('help')}<b class="row-title">${question}</b>${icon('down', 's')}
          </summary>
          <p class="hint">${answer}</p>
        </details>
      </li>`,
  );

/** Where to ask, and what was agreed to. */
export function links({ state, t }: View) {
  const { contactUrl, termsUrl, privacyUrl } = state.program.value?.links ?? {};
  return html`${outside(icon('chat'), t('help.contact'), contactUrl)}${outside(
    draw(PAGE),
    t('help.terms'),
    termsUrl,
  )}${outside(icon('lock'), t('help.privacy'), privacyUrl)}`;
}
