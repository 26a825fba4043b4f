/** What a way to earn asks for: its fields, and what is read out of them. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { EarnInput } from '../../client/ports.js';
import { selectMember } from '../../client/selectors/shopper.js';
import type { Earning, EarningInput, EarningKind } from '../../domain/earning.js';
import type { MessageKey } from '../../i18n/messages.js';
import { type Fault, birthdayFields, faultText, readBirthday } from './birthday-fields.js';
import { memoryOf } from './earn-state.js';
import { birthdayText } from './earn-words.js';
import type { View } from './screen.js';

/** The first field of each kind of input: where a refusal is said. */
export const FIRST_FIELD: Record<EarningInput, string> = {
  birthday: 'day',
  birthdate: 'day',
  email: 'email',
  text: 'text',
  score: 'score',
};

const LABELS: Partial<Record<EarningKind, MessageKey>> = {
  review: 'earn.review',
  receipt: 'earn.receipt',
  code: 'earn.code',
};

const isCode = ({ kind }: Earning): boolean => kind === 'receipt' || kind === 'code';
const SCORES = [...Array(11).keys()];

interface Field {
  readonly label: string;
  readonly control: TemplateResult;
}

const field = ({ label, control }: Field, fault: Fault | undefined) =>
  html`<div class="field"><label for="entry">${label}</label>${control} ${faultText(fault)}</div>`;

const birthday = (hasYear: boolean) => (view: View, earning: Earning, fault: Fault | undefined) => {
  const { t } = view;
  const picked = memoryOf(view).birthday;
  return html`${birthdayFields(view, hasYear, fault)}${faultText(fault)}
    <p class="hint">
      ${t('earn.birthdayOnce')} ${hasYear ? nothing : t('earn.noYear')}
      <span aria-live="polite">${picked ? birthdayText(view, earning, picked) : nothing}</span>
    </p>`;
};

const FIELDS: Record<
  EarningInput,
  (view: View, earning: Earning, fault: Fault | undefined) => TemplateResult
> = {
  birthday: birthday(false),
  birthdate: birthday(true),
  email: ({ t, state }, _, fault) =>
    field(
      {
        label: t('earn.email'),
        control: html`<input
          class="input"
          part="input ${fault ? 'input-invalid' : ''}"
          id="entry"
          type="email"
          name="email"
          autocomplete="email"
          value=${selectMember(state)?.email ?? nothing}
          aria-invalid=${fault ? 'true' : nothing}
          aria-describedby="entry-error"
        />`,
      },
      fault,
    ),
  text({ t }, earning, fault) {
    const { kind, prompt } = earning;
    const label = prompt ?? t(LABELS[kind] ?? 'earn.text');
    const part = `input ${fault ? 'input-invalid' : ''}`;
    const isInvalid = fault ? 'true' : nothing;
    const control =
      kind === 'review'
        ? html`<textarea
            class="input"
            part=${part}
            id="entry"
            name="text"
            rows="3"
            maxlength="2000"
            aria-invalid=${isInvalid}
            aria-describedby="entry-error"
          ></textarea>`
        : html`<input
            class="input ${isCode(earning) ? 'code' : ''}"
            part=${part}
            id="entry"
            name="text"
            maxlength="200"
            autocomplete="off"
            autocapitalize=${isCode(earning) ? 'characters' : nothing}
            spellcheck=${isCode(earning) ? 'false' : nothing}
            aria-invalid=${isInvalid}
            aria-describedby="entry-error"
          />`;
    return field({ label, control }, fault);
  },
  score: ({ t, format }, { prompt }, fault) =>
    html`<div
        class="field"
        role="radiogroup"
        aria-labelledby="entry-question"
        aria-describedby="entry-error"
        aria-required="true"
        aria-invalid=${fault ? 'true' : nothing}
      >
        <span id="entry-question">${prompt ?? t('earn.score')}</span>
        <span class="scores">
          ${SCORES.map((score) => {
            const figure = format.number(score);
            const end = score === 0 ? 'earn.unlikely' : score === 10 ? 'earn.likely' : undefined;
            return html`<label class="score"
              ><input
                type="radio"
                name="score"
                value=${score}
                aria-label=${end ? `${figure}, ${t(end)}` : nothing}
              /><span class="num">${figure}</span></label
            >`;
          })}
        </span>
        <span class="hint scores-ends" aria-hidden="true"
          ><span>${format.number(0)} ${t('earn.unlikely')}</span
          ><span>${format.number(10)} ${t('earn.likely')}</span></span
        >
        ${faultText(fault)}
      </div>
      ${field(
        {
          label: t('earn.comment'),
          control: html`<input
            class="input"
            part="input"
            id="entry"
            name="text"
            maxlength="200"
          />`,
        },
        undefined,
      )}`,
};

/** The fields of a way to earn, with what is wrong in them. */
export const fieldsOf = (view: View, earning: Earning, fault: Fault | undefined) =>
  earning.input ? FIELDS[earning.input](view, earning, fault) : nothing;

// The same as the demo backend's; browsers take `sam@example` for an address.
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** What the form holds, as the backend wants it; or what is wrong with it. */
export function readInput(
  view: View,
  earning: Earning,
  form: FormData,
): { input?: EarnInput } | { fault: Fault } {
  const { t } = view;
  const { input } = earning;
  const wrong = (name: string, key: MessageKey) => ({ fault: { field: name, text: t(key) } });
  const text = String(form.get('text') ?? '').trim();
  switch (input) {
    case 'birthday':
    case 'birthdate': {
      const read = readBirthday(view, form, input === 'birthdate');
      return 'fault' in read ? read : { input: read };
    }
    case 'email': {
      const email = String(form.get('email') ?? '').trim();
      return EMAIL.test(email) ? { input: { email } } : wrong('email', 'friend.invalidEmail');
    }
    case 'text': {
      const plain = isCode(earning) ? text.replace(/\s+/g, '').toUpperCase() : text;
      return plain ? { input: { text: plain } } : wrong('text', 'earn.missing');
    }
    case 'score': {
      const score = form.get('score');
      if (score === null) return wrong('score', 'earn.missing');
      return { input: { score: Number(score), ...(text && { text }) } };
    }
    default:
      return {};
  }
}
