import { type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Connection } from '../../connect.js';
import type { RewardsClient } from '../../client/client.js';
import type { RewardsAdapter } from '../../client/ports.js';
import { selectSummary } from '../../client/selectors/shopper.js';
import type { Part, RewardsState } from '../../client/state.js';
import { launcherTokens } from '../../theme/launcher-tokens.styles.js';
import { panelTokens } from '../../theme/panel-tokens.styles.js';
import { pageScheme } from '../../theme/scheme.js';
import { languageOf } from '../../i18n/wished-locale.js';
import { type Speech, type Words, createSpeech } from '../controllers/speech.js';
import { RewardsEvent } from '../events.js';
import { embedStyles } from './embed.styles.js';
import { launcherHere, onLauncher } from './launcher-here.js';

/** What an inline element draws from. */
export interface EmbedView extends Words {
  readonly state: RewardsState;
  readonly now: number;
  readonly client: RewardsClient;
}

/** What stands there: made anew when its key is another, so that a focus inside is not lost for nothing. */
export interface Said {
  readonly key: string;
  nodes(): readonly Node[];
}

/** An element in the page's own flow: it shares the launcher's programme, or has one of its own. */
export abstract class RewardsEmbed extends ReactiveElement {
  static override styles = [embedStyles, launcherTokens, panelTokens];

  static override properties = {
    endpoint: {},
    preset: {},
    program: {},
    currency: {},
    token: {},
    platform: {},
    locale: {},
    scheme: {},
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
  declare scheme: string | null;
  declare preview: string | null;
  /** A backend written by hand, instead of `endpoint`. */
  declare adapter: RewardsAdapter | undefined;
  /** The headless store: to share one, or to observe the one that is used. */
  declare client: RewardsClient | undefined;
  /** Wording of one's own, by key. */
  declare messages: Readonly<Record<string, unknown>> | undefined;
  declare getToken: (() => Promise<string | null>) | undefined;

  /** What it reads beside the session. */
  protected readonly needs: readonly Part[] = [];
  readonly #language = languageOf(this, undefined, () => launcherHere()?.locale);
  #speech: Speech | undefined;
  #followed: RewardsClient | undefined;
  #unfollow: (() => void) | undefined;
  #connection: Promise<Connection | undefined> | undefined;
  #forget: (() => void) | undefined;

  readonly #root = document.createElement('span');
  #key: string | undefined;

  /** What it has to say: nothing where there is nothing, `wait` while that is not known. */
  protected abstract say(view: EmbedView): Said | 'wait' | undefined;
  /** Keeps the room until then. */
  protected abstract reserve(): readonly Node[];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = onLauncher(() => this.#look());
    this.#look();
    void this.#speak();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
    // Moving an element takes it out and puts it in again at once.
    setTimeout(() => {
      if (!this.isConnected) this.#letGo();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isElsewhere = ['endpoint', 'preset', 'program', 'preview', 'adapter'].some(
      (name) => changed.get(name) !== undefined,
    );
    if (isElsewhere) this.#letGo();
    if (isElsewhere || changed.has('client')) this.#look();
    if (changed.get('token') !== undefined && this.#connection)
      void this.#followed?.identify(this.token);
    if (changed.get('locale') !== undefined) void this.#speak();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#root.className = 'root waiting';
    this.#root.part.add('embed');
    root.append(this.#root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#root.dataset['scheme'] =
      ['light', 'dark', 'auto'].find((word) => word === this.scheme) ?? pageScheme(this);
    const view = this.#view();
    const said = view === 'wait' ? view : view && this.say(view);
    const isWaiting = said === 'wait';
    // Asked for anew, what was known of the same shopper stays until the answer is there.
    if (isWaiting && view !== 'wait' && this.#key) return;
    const key = isWaiting ? said : said ? `: ${said.key}` : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#root.classList.toggle('waiting', isWaiting);
    this.#root.ariaHidden = isWaiting ? 'true' : null;
    this.#root.replaceChildren(...(isWaiting ? this.reserve() : (said?.nodes() ?? [])));
  }

  /** Opens the launcher's panel; without one, the page is told and may open what it has. */
  protected open(screen: string): void {
    const launcher = launcherHere();
    if (launcher?.show) void launcher.show(screen);
    else this.dispatchEvent(new RewardsEvent('rewards-open', { screen }));
  }

  /** `undefined` for who has nothing to be told; a backend that does not answer has nothing to say, either. */
  #view(): EmbedView | 'wait' | undefined {
    const client = this.#followed;
    const words = client && this.#speech?.words(selectSummary(client.state));
    if (!client || !words) return 'wait';
    const { state } = client;
    if (state.session === 'unknown') return state.error ? undefined : 'wait';
    return state.session === 'blocked' ? undefined : { ...words, state, now: client.now(), client };
  }

  get #hasOwn(): boolean {
    return Boolean(this.endpoint || this.adapter) || (this.preview ?? null) !== null;
  }

  /** Finds the client that serves: given, of its own backend, or the launcher's. */
  #look(): void {
    if (!this.isConnected) return;
    if (this.client && this.client !== this.#followed) return this.#follow(this.client);
    if (this.client || this.#connection) return;
    if (!this.#hasOwn) {
      const { client } = launcherHere() ?? {};
      if (client && client !== this.#followed) this.#follow(client);
      return;
    }
    const { endpoint, token, platform, preview, adapter, getToken, preset, program, currency } =
      this;
    const config = Object.fromEntries(
      Object.entries({ preset, program, currency }).filter(([, value]) => value),
    );
    const mine = (this.#connection = import('../../connect.js')
      .then(({ connect }) =>
        connect({ endpoint, token, platform, preview, adapter, getToken, config }),
      )
      .catch(() => undefined));
    void mine.then((connection) => {
      if (connection && mine === this.#connection) this.#follow(connection.client);
    });
  }

  #follow(client: RewardsClient): void {
    this.#unfollow?.();
    this.#followed = client;
    this.#unfollow = client.subscribe(() => this.requestUpdate());
    if (client.state.session === 'unknown' || this.needs.length) void client.load(...this.needs);
    this.requestUpdate();
  }

  #letGo(): void {
    this.#unfollow?.();
    this.#unfollow = this.#followed = undefined;
    void this.#connection?.then((connection) => connection?.release());
    this.#connection = undefined;
  }

  async #speak(): Promise<void> {
    this.#speech ??= createSpeech(
      [this.#root],
      this.#language,
      this.messages ?? launcherHere()?.messages,
    );
    // Without its words it keeps its room.
    await this.#speech.speak().catch(() => undefined);
    this.requestUpdate();
  }
}
