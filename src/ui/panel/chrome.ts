/** Header, body, tabs, what lies on top: the frame every screen stands in. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { can, selectVoucherCount } from '../../client/selectors/program.js';
import { selectAvailable, selectMember, selectSummary } from '../../client/selectors/shopper.js';
import type { RewardsState } from '../../client/state.js';
import { button, iconButton, link } from '../atoms/button.js';
import { type IconName, icon } from '../atoms/icon.js';
import { notice } from '../atoms/section.js';
import { fullState } from '../atoms/state.js';
import type { Screen, ScreenId, View } from '../screens/screen.js';

export interface ChromeOptions {
  readonly view: View;
  /** Absent while its code is on the way. */
  readonly screen: Screen | undefined;
  readonly id: ScreenId;
  /** 0 for a tab, 1 for what has a way back. */
  readonly depth: 0 | 1;
  /** Its code could not be had. */
  readonly isBroken: boolean;
  readonly onReload: () => void;
  readonly toast: string | undefined;
  readonly canClose: boolean;
  /** Lies on top when the session has run out. */
  readonly expired: unknown;
}

const TABS = [
  ['home', 'home', 'nav.home'],
  ['earn', 'plus', 'nav.earn'],
  ['redeem', 'gift', 'nav.redeem'],
  ['wallet', 'ticket', 'nav.wallet'],
] as const satisfies readonly (readonly [ScreenId, IconName, string])[];

const header = ({ view, screen, depth, canClose }: ChromeOptions, isOnCard: boolean) => {
  const { t, act, state, format } = view;
  const name = selectSummary(state)?.name ?? t('nav.label');
  const title = screen?.title(view) ?? '';
  const available = selectAvailable(state);
  const logoUrl = state.program.value?.logoUrl;
  const showsBalance =
    title && !isOnCard && depth === 0 && screen?.id !== 'wallet' && available !== undefined;
  return html`<header class="panel-header ${isOnCard ? 'on-card' : ''}" part="header">
    ${
      depth && !isOnCard
        ? iconButton(icon('back'), t('word.back'), 'back-button', () => act.back())
        : nothing
    }
    ${
      isOnCard
        ? nothing
        : title
          ? html`<h2 class="panel-title" part="title" tabindex="-1">${title}</h2>`
          : html`<h2 class="panel-title panel-brand" part="brand title" tabindex="-1">
              <slot name="logo"
                ><span class="panel-logo" part="logo" aria-hidden="true"
                  >${[...name][0]}${
                    logoUrl
                      ? html`<img
                          src=${logoUrl}
                          alt=""
                          @error=${(event: Event) => (event.target as Element).remove()}
                        />`
                      : nothing
                  }</span
                ></slot
              ><span>${name}</span>
            </h2>`
    }
    ${
      showsBalance
        ? html`<span class="header-balance num" part="header-balance"
            >${format.points(available)}</span
          >`
        : nothing
    }
    ${
      !title && selectMember(state)
        ? iconButton(icon('sliders'), t('settings.title'), 'settings-button', () =>
            act.go('settings'),
          )
        : nothing
    }
    ${canClose ? iconButton(icon('close'), t('word.close'), 'close-button', () => act.close()) : nothing}
  </header>`;
};

const tabs = ({ view, id }: ChromeOptions) => {
  const { t, act, state, now } = view;
  const count = selectVoucherCount(state, now);
  return html`<nav class="tabs" part="tabs" aria-label=${t('nav.label')}>
    ${TABS.map(
      ([screen, picture, word]) =>
        html`<button
          type="button"
          class="tab"
          part="tab ${screen === id ? 'tab-active' : ''}"
          aria-current=${screen === id ? 'page' : nothing}
          @click=${() => act.go(screen)}
        >
          ${icon(picture)}<span class="tab-label">${t(word)}</span>${
            screen === 'wallet' && count
              ? html`<span class="tab-count" aria-hidden="true">${count}</span
                  ><span class="visually-hidden">, ${t('nav.count', { count })}</span>`
              : nothing
          }
        </button>`,
    )}
  </nav>`;
};

const skeleton = (id: ScreenId) =>
  html`<div class="shell-bones bones bones-${id}" part="skeleton" aria-hidden="true">
    <i></i><i></i><i></i><i></i><i></i>
  </div>`;

/** The first failure among what a screen reads, and whether there is something older to show. */
const failure = (state: RewardsState, screen: Screen) => {
  if (state.session === 'unknown') return { error: state.error, hasValue: false, at: 0 };
  const failed = screen.needs.find((part) => state[part].status === 'failed');
  if (!failed) return undefined;
  const { error, value, at = 0 } = state[failed];
  return { error, hasValue: value !== undefined, at };
};

/** When something was read: the hour, and before today the day. */
const moment = ({ format, now }: View, ms: number): string => {
  const at = { ms, isDay: false };
  const isToday = new Date(ms).toDateString() === new Date(now).toDateString();
  return isToday ? format.time(at) : format.day(at, now);
};

/** A part that only a member has is not waited for when there is no member. */
const isMissing = (state: RewardsState, screen: Screen): boolean =>
  state.session === 'unknown' ||
  screen.needs.some(
    (part) =>
      state[part].value === undefined &&
      state[part].status !== 'failed' &&
      (part === 'program' ||
        (state.session === 'member' && (part === 'member' || can(state, part)))),
  );

function body({ view, screen, id, isBroken, onReload }: ChromeOptions): unknown {
  const { t, act, state, format } = view;
  const unit = format.units();
  if (state.session === 'blocked')
    return fullState({ art: 'ticket', title: t('state.blocked'), text: t('state.blockedText') });
  const again = (onClick: () => void) =>
    button({ text: html`${icon('refresh', 's')}${t('word.retry')}`, onClick });
  const failedText = t('state.failedText', { unit });
  if (isBroken)
    return fullState({
      art: 'ruler',
      title: t('state.failed'),
      text: failedText,
      action: again(onReload),
    });
  if (!screen) return skeleton(id);
  const failed = failure(state, screen);
  // Nothing personal is read any more: what is not here is not "none".
  if (
    state.session === 'expired' &&
    screen.needs.some((part) => !state[part].value && (part !== 'program' || failed))
  )
    return fullState({
      art: 'ticket',
      title: t('state.expiredAnon'),
      text: t('state.expiredText', { unit }),
      action: button({ text: t('guest.signIn'), onClick: act.signIn }),
    });
  if (failed?.error && !failed.hasValue) {
    const isOffline = failed.error.code === 'offline' || failed.error.code === 'timeout';
    return fullState({
      art: 'ruler',
      title: t(isOffline ? 'state.offline' : 'state.failed'),
      text: isOffline ? t('state.offlineText', { unit }) : failedText,
      action: again(act.retry),
    });
  }
  if (isMissing(state, screen)) return skeleton(id);
  if (!failed?.error) return screen.render(view);
  const [text, way, onWay] =
    state.session === 'expired'
      ? [t('state.expiredText', { unit }), t('guest.signIn'), act.signIn]
      : [t('state.old', { time: moment(view, failed.at) }), t('word.retry'), act.retry];
  return html`${notice('info', text, 'bad', link(way, onWay))}${screen.render(view)}`;
}

export function chrome(options: ChromeOptions): TemplateResult {
  const { view, screen, depth, toast } = options;
  const { state } = view;
  const isReady = screen && !isMissing(state, screen) && state.session !== 'blocked';
  const isCelebration = Boolean(isReady && screen.isCelebration?.(view));
  const overlay = options.expired ?? (isReady ? screen.overlay?.(view) : undefined);
  const foot = isReady ? screen.foot?.(view) : undefined;
  const showsTabs = depth === 0 && !isCelebration && selectMember(state) !== undefined;
  return html`
    <div class="panel-stage" ?inert=${Boolean(overlay)}>
      <slot name="header"></slot>
      ${header(options, isCelebration)}
      <div class="panel-body" part="body" tabindex="0">${body(options)}</div>
      ${foot ?? nothing} ${showsTabs ? tabs(options) : nothing}
    </div>
    ${
      overlay
        ? html`<div class="scrim" part="scrim" @click=${view.putAway}></div>
            ${overlay}`
        : nothing
    }
    ${toast ? html`<span class="toast" part="toast">${icon('check', 's')}${toast}</span>` : nothing}
  `;
}
