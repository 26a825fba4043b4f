import { html, nothing } from 'lit/html.js';
import { can } from '../../client/selectors/program.js';
import { spinner } from '../atoms/button.js';
import { problemWords } from '../atoms/problem.js';
import type { View } from './screen.js';

/** An invitation the backend sends, where it can. */
export const inviteForm = (view: View) => {
  const { t, act, state, busy, remember } = view;
  if (!can(state, 'invite')) return nothing;
  const isBusy = busy.has('invite');
  const { isUnfinished } = view.memory({ isUnfinished: false });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget as HTMLFormElement;
    const isValid = form.checkValidity();
    remember({ isUnfinished: !isValid });
    if (!isValid) return form.querySelector('input')?.focus();
    void act
      .invite(String(new FormData(form).get('email')))
      .then((referral) => referral && form.reset());
  };
  const problem = view.problem('invite');
  const error = isUnfinished
    ? t('friend.invalidEmail')
    : problem
      ? problemWords(view, problem)
      : undefined;
  return html`<form class="field refer-invite" novalidate @submit=${submit}>
    <label for="refer-email">${t('refer.inviteLabel')}</label>
    <div class="copy" part="copy">
      <input
        class="input"
        part="input ${error ? 'input-invalid' : ''}"
        id="refer-email"
        type="email"
        name="email"
        required
        autocomplete="off"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? 'refer-email-error' : nothing}
      /><button
        type="submit"
        class="button button-secondary button-small"
        part="button"
        aria-busy=${isBusy ? 'true' : nothing}
        aria-disabled=${isBusy ? 'true' : nothing}
      >
        ${
          isBusy
            ? html`<span class="button-text">${t('refer.invite')}</span>${spinner()}`
            : t('refer.invite')
        }
      </button>
    </div>
    ${error ? html`<span class="error" part="error" id="refer-email-error">${error}</span>` : nothing}
  </form>`;
};
