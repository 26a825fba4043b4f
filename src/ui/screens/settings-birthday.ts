/** The birthday: shown where it is known, else told once. */
import { html, nothing } from 'lit/html.js';
import { can, selectEarnings } from '../../client/selectors/program.js';
import { selectMember } from '../../client/selectors/shopper.js';
import { icon } from '../atoms/icon.js';
import { row } from '../atoms/row.js';
import type { Fault } from './birthday-fields.js';
import type { View } from './screen.js';

/** What the settings remember of it. */
export interface BirthdayMemory {
  readonly tellsBirthday: boolean;
  readonly fault?: Fault | undefined;
}

export const memoryOf = (view: View): BirthdayMemory =>
  view.memory<BirthdayMemory>({ tellsBirthday: false });

const known = ({ state, t, format }: View) => {
  const date = selectMember(state)!.birthday!;
  // Any leap year will do where none is known.
  const moment = { ms: Date.UTC(date.year ?? 2024, date.month - 1, date.day), isDay: true };
  return row({
    picture: 'cake',
    title: t('settings.birthday'),
    trail: date.year ? format.date(moment) : format.day(moment, moment.ms),
    plain: true,
  });
};

/** Where a birthday earns, it is told there, where the rule stands beside it; else here, if it can be. */
export function birthday(view: View, form: ((view: View) => unknown) | undefined) {
  const { state, now, t, act, remember } = view;
  const member = selectMember(state);
  if (!member) return nothing;
  if (member.birthday) return html`<li>${known(view)}</li>`;
  const way = selectEarnings(state, now).find(
    ({ earning, status }) =>
      earning.kind === 'birthday' &&
      earning.completion === 'claim' &&
      earning.input &&
      status.state === 'open',
  );
  const earns = way && can(state, 'earn') ? way.earning.id : undefined;
  if (!earns && !can(state, 'update')) return nothing;
  const { tellsBirthday } = memoryOf(view);
  return html`<li>
    ${row({
      picture: 'cake',
      title: t('settings.birthday'),
      trail: html`${t('settings.add')}${icon(earns ? 'chev' : 'down', 's')}`,
      plain: true,
      onClick: () =>
        earns
          ? act.go('earn', earns)
          : remember({ tellsBirthday: !tellsBirthday, fault: undefined }),
      expanded: earns ? undefined : tellsBirthday,
    })}
    ${tellsBirthday && !earns ? form?.(view) : nothing}
  </li>`;
}
