import { html, nothing } from 'lit/html.js';
import { isActive } from '../../client/selectors/program.js';
import { button } from '../atoms/button.js';
import type { View } from './screen.js';

/** For a guest: joining while the programme takes members, and signing in for who is one. */
export const waysIn = ({ t, act, state, busy }: View) =>
  html`<div class="stack-s">
    ${
      isActive(state)
        ? button({
            text: t('guest.join'),
            onClick: act.join,
            busy: busy.has('join'),
            block: true,
            part: 'join-button',
          })
        : nothing
    }
    ${
      state.identified
        ? nothing
        : button({
            text: t('guest.signIn'),
            onClick: act.signIn,
            look: isActive(state) ? 'plain' : 'primary',
            block: true,
            part: 'sign-in-button',
          })
    }
  </div>`;
