import { type TemplateResult, html, nothing } from 'lit/html.js';
import { button } from '../atoms/button.js';
import { draw, icon } from '../atoms/icon.js';
import { grouped } from './code-text.js';
import type { Actions, View } from './screen.js';

const PHONE =
  'M20 11.8a7.8 7.5 0 0 1-11.5 6.5L4 19.5l1.4-4A7 7 0 0 1 4 11.8a8 7.5 0 0 1 16 0zM9.5 9.2c0 3 2.3 5.3 5.3 5.3';

/** The phone's own way first: it knows the friend. */
const SHARES: readonly (readonly [
  Parameters<Actions['share']>[0],
  TemplateResult,
  'refer.share' | 'refer.whatsapp' | 'refer.message' | 'refer.email',
])[] = [
  ['native', icon('share'), 'refer.share'],
  ['whatsapp', draw(PHONE), 'refer.whatsapp'],
  ['sms', icon('chat'), 'refer.message'],
  ['email', icon('mail'), 'refer.email'],
];

const shares = ({ t, act, canShare }: View, url: string) =>
  html`<div class="shares" part="shares">
    ${SHARES.filter(([channel]) => channel !== 'native' || canShare).map(
      ([channel, picture, word]) =>
        html`<button
          type="button"
          class="share is-${channel}"
          part="share"
          @click=${() => act.share(channel, url)}
        >
          ${picture}${t(word)}
        </button>`,
    )}
  </div>`;

/** Short enough to be said aloud; copied as it is written, not as it is grouped. */
const spoken = ({ t, act }: View, code: string) =>
  html`<p class="refer-say">
    <span>${t('refer.say')}</span
    ><button
      type="button"
      class="code-button"
      part="copy-button"
      aria-label=${t('wallet.copyCode', { code: grouped(code) })}
      @click=${(event: Event) =>
        act.copy(code, 'code', (event.currentTarget as Element).firstElementChild)}
    >
      <span class="code" part="code">${grouped(code)}</span>${icon('copy', 'xs')}
    </button>
  </p>`;

/** The link and every way it can travel. Where copying is forbidden, all of it is selected. */
export function linkBlock(view: View, url: string, code: string | undefined) {
  const start = /^https?:\/\//.exec(url)?.[0].length ?? 0;
  return html`<div class="field refer-link">
      <span class="field-name" id="refer-link">${view.t('refer.link')}</span>
      <div class="copy" part="copy">
        <output class="input" part="referral-link" dir="ltr" aria-labelledby="refer-link"
          ><span class="visually-hidden">${url.slice(0, start)}</span>${url.slice(start)}</output
        >${button({
          text: view.t('word.copy'),
          onClick: (event) =>
            view.act.copy(url, 'link', (event.currentTarget as Element).previousElementSibling),
          small: true,
          part: 'copy-button',
        })}
      </div>
    </div>
    ${code ? spoken(view, code) : nothing}${shares(view, url)}`;
}
