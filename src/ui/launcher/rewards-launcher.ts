import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { RewardsClient } from '../../client/client.js';
import type { RewardsAdapter } from '../../client/ports.js';
import { hostStyles } from '../../theme/host.styles.js';
import { pageScheme } from '../../theme/scheme.js';
import { launcherTokens } from '../../theme/launcher-tokens.styles.js';
import { RewardsEvent } from '../events.js';
import { type LauncherFace, createFace } from './face.js';
import { launcherStyles } from './launcher.styles.js';
import type { Live } from './live.js';
import { tell } from './tell.js';

/** Words these attributes know; anything else reads as the first. */
const WORDS = {
  scheme: ['page', 'light', 'dark', 'auto'],
  variant: ['pill', 'icon', 'tab', 'none'],
  placement: ['bottom-end', 'bottom-start', 'top-end', 'top-start', 'end', 'start'],
} as const;

/**
 * A floating launcher that opens a panel with the shopper's points, ways to earn and to redeem,
 * vouchers, history, referral link and VIP progress.
 *
 * @tag rewards-launcher
 *
 * @attr {string} endpoint - Base URL of the loyalty backend; relative allowed.
 * @attr {string} preset - Which backend speaks there. Default `standard`.
 * @attr {string} program - Programme id or publishable key, as the preset needs it.
 * @attr {string} currency - ISO 4217 code, for a backend that names none.
 * @attr {string} token - Short-lived signed customer token.
 * @attr {string} platform - `auto`, or the platform's name. Default `auto`.
 * @attr {string} client-id - The app's id at the store, where that tells a shopper by it (BigCommerce).
 * @attr {string} consent - `granted`, `denied`, or `platform`: as the store's platform says. Default `platform`.
 * @attr {string} locale - BCP 47 tag. Default: the nearest `lang`.
 * @attr {string} placement - `bottom-end`, `bottom-start`, `top-end`, `top-start`, `end` or `start`.
 * @attr {string} variant - `pill`, `icon`, `tab` or `none`.
 * @attr {string} label - The launcher's words instead of ours.
 * @attr {string} scheme - `page`, `light`, `dark` or `auto`.
 * @attr {string} avoid - Selectors of what the launcher keeps clear of, beside what it knows; `none` for nothing.
 * @attr {string} hide-on - Paths without a launcher, `*` for anything: `/checkout* /blog/*`.
 * @attr {string} sign-in-url - Where a guest signs in; `{return}` is this page.
 * @attr {string} sign-up-url - Where a guest makes an account; `{return}` is this page.
 * @attr {boolean} open - Whether the panel is open.
 * @attr {string} screen - The screen shown; `redeem/ID` is one reward.
 * @attr {string} preview - A sample programme instead of a backend, in the state named.
 *
 * @fires rewards-ready - The first answer of the backend is here.
 * @fires rewards-open - About to open; cancelable.
 * @fires rewards-after-open - The panel is open and at rest.
 * @fires rewards-close - About to close; cancelable; `reason` says why.
 * @fires rewards-after-close - The panel is closed.
 * @fires rewards-navigate - Another screen is shown.
 * @fires rewards-sign-in - A guest wants to sign in; cancelable.
 * @fires rewards-join - A guest wants to join; cancelable.
 * @fires rewards-after-join - The guest is a member.
 * @fires rewards-after-identify - It is known who is here.
 * @fires rewards-earn - A way to earn is about to be claimed; cancelable.
 * @fires rewards-after-earn - It has been claimed.
 * @fires rewards-redeem - Points are about to be spent; cancelable.
 * @fires rewards-after-redeem - They are spent; `voucher` is what came of it.
 * @fires rewards-undo - A redemption is about to be taken back; cancelable.
 * @fires rewards-after-undo - It has been taken back.
 * @fires rewards-apply - A code is about to go into the cart; cancelable.
 * @fires rewards-after-apply - It went in, or not and why.
 * @fires rewards-after-remove - A code was taken out of the cart.
 * @fires rewards-copy - A code or link was copied.
 * @fires rewards-share - The referral link is about to be shared; cancelable.
 * @fires rewards-after-share - It was shared.
 * @fires rewards-after-claim - A referred friend has claimed the gift.
 * @fires rewards-change - Points, tier or session have changed.
 * @fires rewards-error - Something failed; `code` says what.
 *
 * @slot launcher-icon - Instead of the gift on the launcher.
 * @slot logo - The programme's sign in the panel's header.
 * @slot header - Above every screen.
 * @slot home-start - At the beginning of the home screen.
 * @slot home-end - At the end of the home screen.
 * @slot guest - On the home screen of a guest.
 * @slot footer - Below the home screen.
 *
 * @csspart launcher - The button.
 * @csspart launcher-icon - Its picture.
 * @csspart launcher-label - Its words.
 * @csspart launcher-points - The points on it.
 * @csspart launcher-badge - The dot that says there is something new.
 * @csspart nudge - What is said once in a while; `display: none` switches it off altogether.
 * @csspart nudge-ticket - Its ticket, which opens the panel.
 * @csspart nudge-close - Its cross.
 *
 * @cssState open - The panel is open.
 * @cssState sheet - The panel is a sheet over the page.
 * @cssState loading - Nothing is known yet.
 * @cssState guest - Nobody is signed in, or not a member.
 * @cssState member - A member is here.
 * @cssState expired - The session has run out.
 * @cssState blocked - The member is blocked.
 * @cssState error - The backend could not be read.
 * @cssState offline - There is no connection.
 * @cssState empty - A member without points or vouchers.
 *
 * @cssprop [--rewards-accent=#1f4e3d] - The one colour of the brand.
 * @cssprop [--rewards-surface=#fff] - Paper in the light.
 * @cssprop --rewards-surface-dark - Paper in the dark; derived from the accent.
 * @cssprop [--rewards-radius=16px] - Drives every corner; 0 squares all.
 * @cssprop --rewards-button-radius - Corners of buttons and fields; three quarters of the radius.
 * @cssprop [--rewards-font=inherit] - Text.
 * @cssprop [--rewards-font-heading=inherit] - Headlines and figures.
 * @cssprop [--rewards-heading-weight=600] - Weight of both.
 * @cssprop [--rewards-heading-tracking=-.022em] - Letter spacing of both.
 * @cssprop [--rewards-font-size=16px] - The size everything is a ratio of.
 * @cssprop [--rewards-tick=2px] - Width of a tick of the ruler.
 * @cssprop [--rewards-tick-gap=4px] - Gap between ticks; 0 makes a plain bar.
 * @cssprop [--rewards-measure-size=12px] - Height of the ruler.
 * @cssprop --rewards-card-pattern - Image engraved into the card.
 * @cssprop [--rewards-offset-inline=24px] - Distance from the side.
 * @cssprop [--rewards-offset-block=24px] - Distance from top or bottom.
 * @cssprop [--rewards-z-index=2147482000] - Layer of the launcher.
 * @cssprop [--rewards-on-accent=#fff] - Text on the accent, for browsers before 2024 only.
 */
export class RewardsLauncher extends ReactiveElement {
  static override styles = [hostStyles, launcherTokens, launcherStyles];

  static override properties = {
    endpoint: {},
    preset: {},
    program: {},
    currency: {},
    token: {},
    platform: {},
    locale: {},
    placement: {},
    variant: {},
    label: {},
    scheme: {},
    signInUrl: { attribute: 'sign-in-url' },
    signUpUrl: { attribute: 'sign-up-url' },
    open: { type: Boolean, reflect: true },
    screen: {},
    consent: {},
    preview: {},
    adapter: { attribute: false },
    client: { attribute: false },
    messages: { attribute: false },
    getToken: { attribute: false },
  };

  declare endpoint: string | null;
  declare preset: string | null;
  declare program: string | null;
  declare currency: string | null;
  declare token: string | null;
  declare platform: string | null;
  declare locale: string | null;
  declare placement: string | null;
  declare variant: string | null;
  declare label: string | null;
  declare scheme: string | null;
  declare signInUrl: string | null;
  declare signUpUrl: string | null;
  declare open: boolean;
  declare screen: string | null;
  declare consent: string | null;
  declare preview: string | null;
  /** A backend written by hand, instead of `endpoint`. */
  declare adapter: RewardsAdapter | undefined;
  /** The headless store: to share one, or to observe the one that was made. */
  declare client: RewardsClient | undefined;
  /** Wording of one's own, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;
  /** Gives a fresh customer token whenever one is needed. */
  declare getToken: (() => Promise<string | null>) | undefined;

  /** Custom states, in browsers that have them. */
  readonly #states = this.attachInternals?.().states;
  #face!: LauncherFace;
  #live: Promise<Live | undefined> | undefined;

  /** Opens the panel, at a screen if one is named. Settles when it is open. */
  async show(screen?: string): Promise<void> {
    return (await this.#goLive())?.show(screen);
  }

  /** Closes the panel. Settles when it is closed. */
  async hide(): Promise<void> {
    return (await this.#live)?.hide('api');
  }

  async toggle(): Promise<void> {
    return this.open ? this.hide() : this.show();
  }

  /** Reads points and everything else that is on screen again, after an order for example. */
  async refresh(): Promise<void> {
    return (await this.#live)?.client.refresh();
  }

  /** Says who is here: a signed token, or `null` for nobody. */
  async identify(token: string | null): Promise<void> {
    await (await this.#goLive())?.client.identify(token);
  }

  async signOut(): Promise<void> {
    return this.identify(null);
  }

  /** Says what the shopper allows to be stored and sent, in the place of the store's platform. */
  setConsent(granted: boolean): void {
    this.consent = granted ? 'granted' : 'denied';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#goLive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element takes it out and puts it in again at once; only a longer absence is an end.
    setTimeout(() => {
      if (this.isConnected) return;
      void this.#live?.then((live) => live?.end());
      this.#live = undefined;
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#face = createFace(() => this.toggle());
    root.append(this.#face.wrapper);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { dataset } = this.#face.wrapper;
    for (const [name, words] of Object.entries(WORDS))
      dataset[name] = words.find((word) => word === this[name as keyof typeof WORDS]) ?? words[0];
    if (dataset['scheme'] === 'page') dataset['scheme'] = pageScheme(this);
    this.#face.paint({ open: Boolean(this.open), label: this.label || '' });
    if (this.hasUpdated) void this.#live?.then((live) => live?.update(changed));
  }

  /** Everything behind the button: it arrives with the shopper's points. Lost, it is asked for again. */
  #goLive(): Promise<Live | undefined> | undefined {
    if (this.isConnected)
      this.#live ??= import('./live.js')
        .then(({ goLive }) =>
          goLive({
            host: this,
            face: this.#face,
            emit: (name, detail) => this.dispatchEvent(new RewardsEvent(name, detail)),
            states: this.#states,
          }),
        )
        .catch((error: unknown) => {
          this.#live = undefined;
          tell(error);
          return undefined;
        });
    return this.#live;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rewards-launcher': RewardsLauncher;
  }
}
