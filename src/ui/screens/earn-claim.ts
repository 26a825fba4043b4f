/** What unfolds below a way to earn: where it is done, the form for it, and what came of it. */
import { html, nothing } from 'lit/html.js';
import { selectMember } from '../../client/selectors/shopper.js';
import type { Earning, EarningInput } from '../../domain/earning.js';
import { nextReward } from '../../domain/reward.js';
import { button, spinner } from '../atoms/button.js';
import { formStyles } from '../atoms/form.styles.js';
import { icon } from '../atoms/icon.js';
import { problemWords } from '../atoms/problem.js';
import { notice } from '../atoms/section.js';
import { pickedBirthday } from './birthday-fields.js';
import { earnClaimStyles } from './earn-claim.styles.js';
import { FIRST_FIELD, fieldsOf, readInput } from './earn-fields.js';
import { type EarnMemory, memoryOf } from './earn-state.js';
import type { View } from './screen.js';
import { earningValueText } from './words.js';

export const claimStyles = [formStyles, earnClaimStyles];

/** Calls once the shopper is back from the page that has just been opened. */
function whenBack(call: () => void): void {
  const ended = new AbortController();
  const back = (): void => {
    if (document.hidden) return;
    ended.abort();
    call();
  };
  document.addEventListener('visibilitychange', back, { signal: ended.signal });
  // A window beside this one hides nothing.
  addEventListener('focus', back, { signal: ended.signal });
}

const visit = (view: View, { id, url }: Earning, isPrimary: boolean) => {
  const look = isPrimary ? 'primary' : 'secondary';
  const note = (where: 'away' | 'back'): void =>
    view.remember({ visited: { ...memoryOf(view).visited, [id]: where } });
  const leave = (): void => {
    note('away');
    whenBack(() => note('back'));
  };
  return html`<a
    class="button button-${look} button-small"
    part="button ${isPrimary ? 'button-primary' : ''}"
    href=${url ?? nothing}
    target="_blank"
    rel="noopener"
    @click=${leave}
    @auxclick=${leave}
    >${view.t('earn.visitFirst')}${icon('out', 's')}</a
  >`;
};

const VERBS: Partial<Record<EarningInput, 'word.save' | 'earn.subscribe' | 'earn.send'>> = {
  birthday: 'word.save',
  birthdate: 'word.save',
  email: 'earn.subscribe',
  text: 'earn.send',
  score: 'earn.send',
};

function verb(view: View, earning: Earning): string {
  const { t } = view;
  const { input, kind, url } = earning;
  const own = kind === 'newsletter' ? 'earn.subscribe' : input && VERBS[input];
  if (own) return t(own);
  return url ? t('earn.visited') : t('earn.claim', { points: earningValueText(view, earning) });
}

const confirm = (view: View, earning: Earning, isPrimary: boolean) => {
  const isBusy = view.busy.has(`earn:${earning.id}`);
  const text = verb(view, earning);
  return html`<button
    type="submit"
    class="button button-small ${isPrimary ? 'button-primary' : 'button-secondary'}"
    part="button ${isPrimary ? 'button-primary' : ''}"
    aria-busy=${isBusy ? 'true' : nothing}
    aria-disabled=${isBusy ? 'true' : nothing}
  >
    ${isBusy ? html`<span class="button-text">${text}</span>${spinner()}` : text}
  </button>`;
};

/** What the shopper agrees to by joining the newsletter. */
const consent = ({ t, state }: View) => {
  const { privacyUrl } = state.program.value?.links ?? {};
  return html`<p class="hint">
    ${t('earn.consent')}
    ${
      privacyUrl
        ? html`<a class="link-inline" href=${privacyUrl} target="_blank" rel="noopener"
            >${t('help.privacy')}</a
          >`
        : nothing
    }
  </p>`;
};

async function submit(view: View, earning: Earning, form: HTMLFormElement): Promise<void> {
  const { act, busy, remember } = view;
  const name = `earn:${earning.id}`;
  if (busy.has(name)) return;
  const focus = (field: string): void =>
    form.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const read = readInput(view, earning, new FormData(form));
  const fault = 'fault' in read ? read.fault : undefined;
  remember({ fault });
  if (fault) return focus(fault.field);
  const root = form.getRootNode() as ParentNode & Node;
  const result = await act.earn(earning, 'input' in read ? read.input : undefined);
  if (result) {
    const isHere = memoryOf(view).open === earning.id;
    remember({ earned: { ...result, id: earning.id } });
    // Another one may be open by then, with something typed in it.
    if (!isHere) return;
    remember({ open: undefined, birthday: undefined });
    // After the drawing that puts it there.
    queueMicrotask(() => root.querySelector<HTMLElement>('.thanks')?.focus());
  } else if (earning.input && view.problem(name)?.code === 'invalid-input')
    focus(FIRST_FIELD[earning.input]);
}

/** The form for what the shopper says is done; for what the backend notices, the way there. */
export function claimForm(view: View, earning: Earning) {
  const { t, act, state, now, remember } = view;
  const { id, input, url, kind } = earning;
  if (!selectMember(state))
    return button({ text: t('earn.signUp'), onClick: act.join, small: true });
  if (earning.completion !== 'claim')
    return html`<div class="claim">
      ${visit(view, earning, true)}
      <p class="hint">${t('earn.byItself')}</p>
    </div>`;
  const { visited, fault } = memoryOf(view);
  const problem = view.problem(`earn:${id}`);
  const isRefusal = input !== undefined && problem?.code === 'invalid-input';
  const shown =
    fault ??
    (isRefusal ? { field: FIRST_FIELD[input], text: problemWords(view, problem) } : undefined);
  const isBack = visited[id] === 'back';
  return html`<form
    class="claim"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void submit(view, earning, event.currentTarget as HTMLFormElement);
    }}
    @keydown=${(event: KeyboardEvent) => {
      // Held down, Enter would send again and again what was refused.
      if (event.key === 'Enter' && event.repeat) event.preventDefault();
    }}
    @change=${(event: Event) => {
      if (!input?.startsWith('birth')) return;
      const form = new FormData(event.currentTarget as HTMLFormElement);
      remember({ birthday: pickedBirthday(form, now) });
    }}
  >
    ${fieldsOf(view, earning, shown)} ${url ? visit(view, earning, !input && !isBack) : nothing}
    ${input || !url || visited[id] ? confirm(view, earning, Boolean(input) || !url || isBack) : nothing}
    ${kind === 'newsletter' ? consent(view) : nothing}
    ${problem && !isRefusal ? notice('info', problemWords(view, problem), 'bad') : nothing}
  </form>`;
}

/** What was earned, and what comes next. */
export function thanks(view: View, { state: outcome, points }: NonNullable<EarnMemory['earned']>) {
  const { t, format, state, now } = view;
  const available = selectMember(state)?.balance?.available;
  const rewards = state.program.value?.rewards ?? [];
  const next =
    outcome === 'done' && available !== undefined ? nextReward(rewards, available, now) : undefined;
  const missing = next?.cost.kind === 'fixed' ? next.cost.points - (available ?? 0) : 0;
  const said = points
    ? t(outcome === 'pending' ? 'earn.claimedPending' : 'earn.claimed', {
        points: format.points(points),
      })
    : t('earn.done');
  return html`<div class="thanks" tabindex="-1">
    ${notice(
      'check',
      html`<b>${said}</b>${
          next
            ? html`<br />${t('home.next', { points: format.points(missing), reward: next.title })}`
            : nothing
        }`,
      'good',
    )}
  </div>`;
}
