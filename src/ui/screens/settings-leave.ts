/** Leaving the programme: asked twice, and honest about what goes. */
import { html, nothing } from 'lit/html.js';
import { selectVoucherCount } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { button } from '../atoms/button.js';
import type { View } from './screen.js';

/** What is lost, as far as it is known: unknown is not nothing. */
function losses(view: View): string[] {
  const { t, state, format, now } = view;
  const { available = 0, pending = 0 } = selectMember(state)?.balance ?? {};
  const vouchers = selectVoucherCount(state, now);
  return [
    available > 0 ? format.points(available) : '',
    pending > 0 ? t('home.pending', { points: format.points(pending) }) : '',
    vouchers ? t('settings.leaveRewards', { count: vouchers }) : '',
  ].filter(Boolean);
}

/** What goes, and a last way to stay. */
export const leaveQuestion = (view: View, program: string) => {
  const { t, act, format, busy, remember } = view;
  const lost = losses(view);
  return html`<div class="settings-leaving" role="group" aria-labelledby="leave-title">
    <h3 id="leave-title" tabindex="-1">${t('settings.leaveAsk', { program })}</h3>
    <p class="hint">${t('settings.leaveText')}</p>
    ${
      lost.length
        ? html`<ul class="settings-losses num">
            ${lost.map((loss) => html`<li>${loss}</li>`)}
          </ul>`
        : nothing
    }
    ${button({
      text: t('settings.keep', { unit: format.units() }),
      onClick: (event) => {
        // It is under way: that can not be taken back here.
        if (busy.has('leave')) return;
        const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
        remember({ asksToLeave: false });
        // Back to where it was asked, after the drawing that puts it there.
        queueMicrotask(() => root.querySelector<HTMLElement>('.settings-leave button')?.focus());
      },
      block: true,
    })}${button({
      text: t('settings.leaveYes'),
      onClick: act.leave,
      look: 'secondary',
      block: true,
      busy: busy.has('leave'),
    })}
  </div>`;
};
