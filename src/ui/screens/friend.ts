import { html, nothing } from 'lit/html.js';
import type { ReferralClaim, ReferralInvitation } from '../../domain/referral.js';
import { button } from '../atoms/button.js';
import { card } from '../atoms/card.js';
import { formStyles } from '../atoms/form.styles.js';
import { problemWords } from '../atoms/problem.js';
import { notice } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import { friendStyles } from './friend.styles.js';
import type { Screen, View } from './screen.js';
import { giftText } from './gift-text.js';
import { moneyText } from './words.js';

interface FriendMemory {
  /** The backend knows no such link. */
  readonly isUnknown?: boolean;
  readonly invitation?: ReferralInvitation | undefined;
  readonly claim?: ReferralClaim | undefined;
  readonly isUnfinished?: boolean;
}

const memoryOf = (view: View): FriendMemory => view.memory<FriendMemory>({});

/** The deed of asking what the link is good for. */
const deedOf = ({ param = '' }: View): string => `invitation:${param}`;

const gift = (view: View, { senderName, friend, needsEmail }: ReferralInvitation) => {
  const { t, act, busy } = view;
  const text = giftText(view, friend);
  const problem = view.problem('claim');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const isUnfinished = !form.checkValidity();
    view.remember({ isUnfinished });
    if (isUnfinished) return form.querySelector('input')?.focus();
    const email = String(new FormData(form).get('email') ?? '');
    void act.claim(view.param ?? '', email || undefined).then((claim) => view.remember({ claim }));
  };
  const { isUnfinished } = memoryOf(view);
  return html`${card(
      html`<h3 class="display">
          ${
            senderName
              ? t('friend.title', { name: senderName, gift: text })
              : t('friend.titleAnon', { gift: text })
          }
        </h3>
        ${
          friend.minSpend
            ? html`<p>${t('friend.minSpend', { amount: moneyText(view, friend.minSpend) })}</p>`
            : nothing
        }`,
      'gift',
    )}
    <form class="stack friend-form" novalidate @submit=${submit}>
      ${
        needsEmail
          ? html`<div class="field">
              <label for="friend-email">${t('friend.email')}</label
              ><input
                class="input"
                part="input ${isUnfinished ? 'input-invalid' : ''}"
                id="friend-email"
                type="email"
                name="email"
                required
                autocomplete="email"
                aria-invalid=${isUnfinished ? 'true' : nothing}
                aria-describedby="friend-error"
              />
              <span class="error" part="error" id="friend-error"
                >${isUnfinished ? t('friend.invalidEmail') : nothing}</span
              >
            </div>`
          : nothing
      }
      <button
        type="submit"
        class="button button-primary button-block"
        part="button button-primary"
        aria-disabled=${busy.has('claim') ? 'true' : nothing}
      >
        ${t('friend.get', { gift: text })}
      </button>
      ${problem ? notice('gift', problemWords(view, problem), 'bad') : nothing}
    </form>
    <p class="hint friend-hint">${t('friend.small')}</p>`;
};

/** Asks what the link is good for. */
const invite = async (view: View): Promise<void> => {
  const invitation = await view.act.invitation(view.param ?? '');
  const problem = view.problem(deedOf(view));
  if (invitation) view.remember({ invitation });
  else if (problem && !problem.retryable) view.remember({ isUnknown: true });
};

/** The gift itself: it arrives while the friend still reads. */
let done: typeof import('./friend-done.js') | undefined;

/** Where a referred friend lands. */
export const friend: Screen = {
  id: 'friend',
  styles: [formStyles, friendStyles],
  soon: async () => (done ??= await import('./friend-done.js')).doneStyles,
  needs: ['program'],
  // A gift that was claimed is shown until it is used: no wallet keeps it for a guest.
  keeps: true,
  title: () => '',
  enter(view) {
    void invite(view);
  },
  render(view) {
    const { t, state, format } = view;
    const { isUnknown, invitation, claim } = memoryOf(view);
    if (invitation && claim) return done?.claimed(view, claim, invitation);
    if (invitation) return gift(view, invitation);
    const problem = view.problem(deedOf(view));
    if (problem?.retryable || state.session === 'expired')
      return fullState({
        art: 'ruler',
        title: t('state.failed'),
        text: problem
          ? problemWords(view, problem)
          : t('state.failedText', { unit: format.units() }),
        action: button({ text: t('word.retry'), onClick: () => void invite(view) }),
      });
    if (isUnknown)
      return fullState({
        art: 'ticket',
        title: t('friend.unknown'),
        text: t('friend.unknownText'),
        action: button({ text: t('nav.home'), onClick: () => view.act.go('home') }),
      });
    return nothing;
  },
  foot(view) {
    const { claim } = memoryOf(view);
    const code = claim?.voucher.code;
    if (!code) return nothing;
    return html`<div class="panel-foot panel-foot-plain" part="foot">
      ${button({
        text: view.t('redeem.apply'),
        onClick: () => void view.act.apply(code),
        busy: view.busy.has(`apply:${code}`),
        block: true,
      })}
    </div>`;
  },
  isCelebration: (view) => memoryOf(view).claim !== undefined,
};
