import { html, nothing } from 'lit/html.js';
import { spinner } from '../atoms/button.js';
import { problemWords } from '../atoms/problem.js';
import { birthdayFields, faultText, readBirthday } from './birthday-fields.js';
import type { View } from './screen.js';
import { memoryOf } from './settings-birthday.js';

/** The name of the deed, for its failure and for whether it is under way. */
const DEED = 'update:birthday';

async function submit(view: View, form: HTMLFormElement): Promise<void> {
  const { act, busy, remember } = view;
  if (busy.has(DEED)) return;
  const read = readBirthday(view, new FormData(form), false);
  const fault = 'fault' in read ? read.fault : undefined;
  remember({ fault });
  const field = (name: string) => form.querySelector<HTMLElement>(`[name="${name}"]`);
  if (fault) return field(fault.field)?.focus();
  if ('birthday' in read && (await act.setBirthday(read.birthday)))
    return remember({ tellsBirthday: false });
  if (view.problem(DEED)) field('day')?.focus();
}

/** Day and month, to be told once. */
export const birthdayForm = (view: View) => {
  const { t, busy } = view;
  const problem = view.problem(DEED);
  const fault =
    memoryOf(view).fault ?? (problem && { field: 'day', text: problemWords(view, problem) });
  const isBusy = busy.has(DEED);
  return html`<form
    class="settings-birthday"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void submit(view, event.currentTarget as HTMLFormElement);
    }}
  >
    ${birthdayFields(view, false, fault)}
    <button
      type="submit"
      class="button button-primary button-small"
      part="button button-primary"
      aria-busy=${isBusy ? 'true' : nothing}
      aria-disabled=${isBusy ? 'true' : nothing}
    >
      ${isBusy ? html`<span class="button-text">${t('word.save')}</span>${spinner()}` : t('word.save')}
    </button>
    ${faultText(fault)}
    <p class="hint">${t('earn.birthdayOnce')} ${t('earn.noYear')}</p>
  </form>`;
};
