/** The fields for a birthday, for whoever asks for one. */
import { html, nothing } from 'lit/html.js';
import { isBirthday } from '../../domain/birthday.js';
import type { Birthday } from '../../domain/member.js';
import { icon } from '../atoms/icon.js';
import { plainDigits } from './typed-number.js';
import type { View } from './screen.js';

/** What is wrong with what was entered, and in which field. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

/** Stands below the field it speaks of, and is read with it. */
export const faultText = (fault: Fault | undefined) =>
  html`<span class="error" part="error" id="entry-error"
    >${fault ? html`${icon('info', 's')}${fault.text}` : nothing}</span
  >`;

const numberOf = (form: FormData, name: string): number =>
  Number(plainDigits(String(form.get(name) ?? '').trim()) || NaN);

/** What the form holds so far: a day and a month that there are. */
export function pickedBirthday(form: FormData, now: number): Birthday | undefined {
  const picked = { day: numberOf(form, 'day'), month: numberOf(form, 'month') };
  return isBirthday(picked, now) ? picked : undefined;
}

/** The birthday, or what is wrong with it. */
export function readBirthday(
  { t, now }: View,
  form: FormData,
  hasYear: boolean,
): { birthday: Birthday } | { fault: Fault } {
  const missing = ['day', 'month'].find((field) => !form.get(field));
  if (missing) return { fault: { field: missing, text: t('earn.missing') } };
  const picked = pickedBirthday(form, now);
  if (!picked) return { fault: { field: 'day', text: t('earn.dateWrong') } };
  if (!hasYear) return { birthday: picked };
  const birthday = { ...picked, year: numberOf(form, 'year') };
  if (isBirthday(birthday, now)) return { birthday };
  // 29 February of a common year: the year is there, the day is not.
  const isYear = isBirthday({ day: 1, month: 1, year: birthday.year }, now);
  return { fault: { field: 'year', text: t(isYear ? 'earn.dateWrong' : 'earn.yearWrong') } };
}

/** Day and month, and the year where it is needed. */
export function birthdayFields({ t, format }: View, hasYear: boolean, fault: Fault | undefined) {
  const state = (name: string) => (fault?.field === name ? 'true' : nothing);
  const part = (name: string) => (fault?.field === name ? 'input-invalid' : '');
  const choice = (name: 'day' | 'month', label: string, values: readonly string[]) =>
    html`<span class="select select-${name}"
      ><select
        class="input"
        part="select ${part(name)}"
        name=${name}
        autocomplete=${name === 'day' ? 'bday-day' : 'bday-month'}
        aria-label=${label}
        aria-invalid=${state(name)}
        aria-describedby="entry-error"
      >
        <option value="">${label}</option>
        ${values.map((text, at) => html`<option value=${at + 1}>${text}</option>`)}</select
      >${icon('down', 's')}</span
    >`;
  const days = [...Array(31).keys()].map((at) => format.number(at + 1));
  return html`${choice('day', t('earn.day'), days)}${choice(
    'month',
    t('earn.month'),
    format.months(),
  )}${
    hasYear
      ? html`<input
          class="input input-year"
          part="input ${part('year')}"
          name="year"
          inputmode="numeric"
          maxlength="4"
          autocomplete="bday-year"
          aria-label=${t('earn.year')}
          placeholder=${t('earn.year')}
          aria-invalid=${state('year')}
          aria-describedby="entry-error"
        />`
      : nothing
  }`;
}
