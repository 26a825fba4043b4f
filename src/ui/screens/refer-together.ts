import { html, nothing } from 'lit/html.js';
import { icon } from '../atoms/icon.js';
import type { View } from './screen.js';

/** What draws the code: asked for when the block is first unfolded. */
let drawing: typeof import('../qr/qr.js') | undefined;
let isMissing = false;

/** The link for somebody who stands beside: unfolded, it can be scanned. */
export const together = (view: View, url: string) => {
  const { t, remember } = view;
  const unfold = async (event: Event): Promise<void> => {
    if (drawing || !(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      drawing = await import('../qr/qr.js');
    } catch {
      isMissing = true;
    }
    remember({});
  };
  return html`<details class="together" part="qr" @toggle=${unfold}>
    <summary>
      ${icon('qr')}<b class="row-title">${t('refer.together')}</b>${icon('down', 's')}
    </summary>
    <div class="together-body">
      <span class="together-paper"
        >${drawing?.qr(url, t('card.qr', { text: url.replace(/^https?:\/\//, '') })) ?? nothing}</span
      >
      <p class="row-text">${!drawing && isMissing ? t('state.failed') : t('refer.togetherText')}</p>
    </div>
  </details>`;
};
