import { type TemplateResult, html, nothing } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import type { EarnInput } from '../../client/ports.js';
import type { Earning } from '../../domain/earning.js';
import { button } from '../atoms/button.js';
import { icon } from '../atoms/icon.js';
import { notice } from '../atoms/section.js';
import { problemWords } from '../atoms/problem.js';
import type { View } from './screen.js';
import { earningValueText } from './words.js';

const days = Array.from({ length: 31 }, (_, day) => day + 1);

const select = (name: string, label: string, values: readonly string[]) =>
  html`<span class="select"
    ><select class="input" part="select" name=${name} aria-label=${label}>
      ${values.map((text, at) => html`<option value=${at + 1}>${text}</option>`)}</select
    >${icon('down', 's')}</span
  >`;

const FIELDS: Record<NonNullable<Earning['input']>, (view: View) => TemplateResult> = {
  birthday: ({ t, format }) =>
    html`${select('day', t('earn.day'), days.map(String))}${select(
        'month',
        t('earn.month'),
        format.months(),
      )}
      <p class="hint">${t('earn.birthdayOnce')}</p>`,
  email: ({ t }) =>
    html`<input
      class="input"
      part="input"
      type="email"
      name="email"
      required
      autocomplete="email"
      aria-label=${t('earn.email')}
      placeholder=${t('earn.email')}
    />`,
  text: ({ t }) =>
    html`<input
      class="input"
      part="input"
      name="text"
      required
      aria-label=${t('earn.text')}
      placeholder=${t('earn.text')}
    />`,
  score: ({ t }) =>
    html`<fieldset class="scores">
        <legend class="hint">${t('earn.score')}</legend>
        ${Array.from(
          { length: 11 },
          (_, score) =>
            html`<label class="score"
              ><input type="radio" name="score" value=${score} required />${score}</label
            >`,
        )}
      </fieldset>
      <input
        class="input"
        part="input"
        name="text"
        aria-label=${t('earn.text')}
        placeholder=${t('earn.text')}
      />`,
};

/** What the form holds, as the backend wants it. */
function inputOf({ input }: Earning, form: FormData): EarnInput | undefined {
  const text = String(form.get('text') ?? '').trim();
  switch (input) {
    case 'birthday':
      return { birthday: { day: Number(form.get('day')), month: Number(form.get('month')) } };
    case 'email':
      return { email: String(form.get('email')) };
    case 'text':
      return { text };
    case 'score':
      return { score: Number(form.get('score')), ...(text && { text }) };
    default:
      return undefined;
  }
}

/** What unfolds below a way to earn: the place to do it, and the word that it is done. */
export function claimForm(view: View, earning: Earning) {
  const { t, act, busy, state, memory, remember } = view;
  if (!selectMember(state))
    return button({ text: t('earn.signUp'), onClick: act.join, small: true });
  const { visited } = memory<{ visited: readonly string[] }>({ visited: [] });
  const name = `earn:${earning.id}`;
  const problem = view.problem(name);
  const opens = earning.url && !visited.includes(earning.id);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    void act.earn(earning, inputOf(earning, form)).then((result) => {
      if (result) remember({ open: undefined });
    });
  };
  const visit = html`<a
    class="button button-primary button-small"
    part="button button-primary"
    href=${earning.url ?? nothing}
    target="_blank"
    rel="noopener"
    @click=${() => remember({ visited: [...visited, earning.id] })}
    >${t('earn.visitFirst')}${icon('out', 's')}</a
  >`;
  if (earning.completion !== 'claim') return visit;
  return html`<form class="claim" @submit=${submit}>
    ${earning.input ? FIELDS[earning.input](view) : nothing}
    ${
      opens
        ? visit
        : html`<button
            type="submit"
            class="button button-primary button-small"
            part="button button-primary"
            aria-disabled=${busy.has(name) ? 'true' : nothing}
          >
            ${
              earning.url && !earning.input
                ? t('earn.visited')
                : earning.input
                  ? t('save')
                  : t('earn.claim', { points: earningValueText(view, earning) })
            }
          </button>`
    }
    ${problem ? notice('info', problemWords(view, problem), 'bad') : nothing}
  </form>`;
}
