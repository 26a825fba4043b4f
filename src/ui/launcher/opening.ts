import type { RewardsClient } from '../../client/client.js';
import { selectSummary } from '../../client/selectors/shopper.js';
import type { RewardsState } from '../../client/state.js';
import type { CloseReason, Emit } from '../events.js';
import type { PageStore } from '../../connect.js';
import type { PanelHandle } from '../panel/panel.js';
import type { Shell } from '../panel/shell.js';
import { createBadge } from './badge.js';
import { isCaught } from './caught.js';
import type { LauncherConfig } from './configuration.js';
import type { LauncherFace } from './face.js';
import type { FaceWords } from './face-words.js';
import { createFailures } from './failures.js';
import { reachedStyles } from './reached.styles.js';
import { followLinks } from './links.js';
import { allLauncherWords } from '../../i18n/launcher-soon-words.js';
import { languageOf } from '../../i18n/wished-locale.js';
import { createMarks } from './marks.js';
import { drainQueue } from './queue.js';
import type { RewardsLauncher } from './rewards-launcher.js';
import { tell } from './tell.js';

export interface OpeningOptions {
  readonly host: RewardsLauncher;
  readonly face: LauncherFace;
  readonly emit: Emit;
  readonly states: CustomStateSet | undefined;
  readonly client: () => RewardsClient;
  readonly messages: LauncherConfig['messages'];
  readonly avoid: LauncherConfig['avoid'];
  readonly page: PageStore;
}

/** Opening and closing the panel, from the first hint of interest to the focus that comes back. */
export interface Opening {
  show(screen?: string): Promise<void>;
  hide(reason: CloseReason): Promise<void>;
  /** Brings the panel in line with the host's `open` and `screen`. */
  follow(): void;
  /** Another client serves: what is shown is built anew over it. */
  remount(): void;
  unmount(): void;
}

export function createOpening({
  host,
  face,
  emit,
  states,
  client,
  messages,
  avoid,
  page,
}: OpeningOptions): Opening {
  const language = languageOf(host, () => speakUp());
  let isOpen = false;
  let shell: Shell | undefined;
  let panel: PanelHandle | undefined;
  let opener: Element | null = null;

  const marks = createMarks(states);
  const { mark } = marks;
  let words = allLauncherWords;
  let spoken: FaceWords | undefined;
  let turn = 0;
  const badge = createBadge(face.button, () => words);
  const tellFailures = createFailures(emit);
  let unwatch: (() => void) | undefined;
  function paint(state: RewardsState): void {
    spoken?.paint(state);
    badge.paint(state);
    marks.paint(state);
    tellFailures(state);
    if (state.error?.code === 'offline')
      import('./unreached.js')
        .then(({ tellUnreached }) => tellUnreached(host))
        .catch(() => undefined);
    // No such programme: better no button than an empty one.
    face.wrapper.hidden = !isOpen && !state.summary && state.error?.code === 'not-found';
  }
  /** Another language than English: its words come when the launcher stands already. */
  async function speak(): Promise<void> {
    const wish = language.wished();
    const mine = ++turn;
    if (!spoken && (!wish || /^en\b/i.test(wish))) return;
    const { speakFace } = await import('./face-words.js');
    // Another language was chosen meanwhile.
    if (mine !== turn) return;
    spoken = speakFace(face, wish);
    words = spoken.words;
    paint(client().state);
  }
  const speakUp = (): void => void speak().catch(() => undefined);
  speakUp();
  const gone = new AbortController();
  let placed: Promise<unknown> | undefined;
  const heedPages = (): void => {
    if (host.hasAttribute('hide-on'))
      placed ??= import('./pages.js')
        .then(({ followPages }) => followPages(host, face.wrapper, gone.signal))
        // Better on every page than on none.
        .catch(() => face.wrapper.classList.add('here'));
  };
  heedPages();
  const named = new MutationObserver(heedPages);
  named.observe(host, { attributeFilter: ['hide-on'] });
  let nudging = new AbortController();
  /** Follows what is known of the shopper; and has a word for them, when the page has nothing to do. */
  function watch(): void {
    unwatch?.();
    paint(client().state);
    unwatch = client().subscribe(paint);
    nudging.abort();
    nudging = new AbortController();
    const { signal } = nudging;
    const begin = async (): Promise<void> => {
      await placed;
      if (signal.aborted) return;
      const { startNudge } = await import('./nudge-start.js');
      await startNudge({ host, face, client: client(), messages, show }, signal);
    };
    // Safari has no idle callbacks. It was not asked for: when it fails, nobody misses it.
    (globalThis.requestIdleCallback ?? setTimeout)(() => void begin().catch(() => undefined));
  }
  watch();

  const loadShell = () => import('../panel/shell.js');
  const loadPanel = () => import('../panel/panel.js');
  // The shell is wanted in the click's own frame, so it does not wait for the click.
  void loadShell()
    .then(({ dress }) => dress(face.wrapper, [reachedStyles]))
    .catch(() => undefined);

  /** Somebody reaches for the button: the panel's code sets out before the click. */
  const prefetch = (): void => void loadPanel().catch(() => undefined);
  for (const hint of ['pointerenter', 'focus', 'touchstart'])
    face.button.addEventListener(hint, prefetch, { once: true, passive: true });

  async function mount(at: Shell): Promise<void> {
    const [{ dress }, { mountPanel }] = await Promise.all([loadShell(), loadPanel()]);
    // Closed while its code was on the way: nothing of it need go on.
    if (panel || at !== shell || !isOpen) return;
    panel = mountPanel(at.content, client(), {
      emit,
      status: dress(face.wrapper),
      screen: host.screen ?? 'home',
      host,
      messages,
      language,
      onClose: (reason) => void hide(reason),
      onScreen: (screen) => (host.screen = screen),
      onFail: (error) => at.fail(error),
      anchor: face.button,
      dialog: at.dialog,
    });
  }

  function navigate(screen: string): void {
    panel?.show(screen);
  }

  function be(open: boolean): void {
    isOpen = host.open = open;
    mark('open', open);
  }

  async function show(screen?: string): Promise<void> {
    if (screen) host.screen = screen;
    const wanted = host.screen ?? 'home';
    if (isOpen) return navigate(wanted);
    if (!emit('rewards-open', { screen: wanted })) {
      host.open = false;
      return;
    }
    be(true);
    opener = document.activeElement;
    try {
      // Once it is there, at once: what the panel draws next may want the focus.
      const code = shell ? undefined : await loadShell();
      // Taken out of the page meanwhile: put in again, it opens then.
      isOpen &&= host.isConnected;
      if (!isOpen) return;
      shell ??= code!.createShell(
        face.wrapper,
        (reason) => {
          // Escape closes what lies on top first.
          if (reason === 'escape' && panel?.dismiss()) return;
          void hide(reason);
        },
        mark,
        () => words,
      );
      shell.present(selectSummary(client().state)?.name ?? host.label ?? words.rewards, wanted);
    } catch (error) {
      tell(error);
      be(false);
      return;
    }
    // The shell is painted before its content is built: one frame for the finger, one for the work.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (!isOpen) return;
    if (panel) panel.show(wanted);
    else await mount(shell).catch((error: unknown) => shell?.fail(error));
    await shell?.settled();
    if (isOpen) emit('rewards-after-open', { screen: wanted });
  }

  async function hide(reason: CloseReason): Promise<void> {
    if (!isOpen) return;
    if (!emit('rewards-close', { reason })) {
      host.open = true;
      return;
    }
    be(false);
    panel?.rest();
    // Closed by the page while the shopper is elsewhere: the focus stays there.
    const isHeld = [host, document.body, null].includes(document.activeElement as HTMLElement);
    await shell?.dismiss();
    if (isOpen) return;
    mark('sheet', false);
    // Back to where the shopper was; to the launcher when that place is gone.
    const back = opener instanceof HTMLElement && opener.isConnected && opener !== host;
    const place = back && opener !== document.body ? (opener as HTMLElement) : face.button;
    if (isHeld) place.focus({ preventScroll: true });
    emit('rewards-after-close', { reason });
  }

  const leaveQueue = drainQueue(host, page);
  /** Back out of the browser's memory (bfcache): the shopper has gone on meanwhile. */
  const restored = ({ persisted }: PageTransitionEvent): void =>
    void (persisted && hide('navigation'));
  addEventListener('pageshow', restored);
  let home = host.ownerDocument;
  const settle = (): void => {
    const { wrapper } = face;
    if (isCaught(wrapper)) import('./aloft.js').then(({ raise }) => raise(wrapper)).catch(tell);
  };
  settle();
  const grown = new ResizeObserver(settle);
  grown.observe(document.body);
  (globalThis.requestIdleCallback ?? setTimeout)(() =>
    import('./avoid.js')
      .then(({ keepClear }) => keepClear(host, face, avoid, settle, gone.signal))
      .catch(() => undefined),
  );
  /** Taken out of the page and put in again, it is open but not shown; in another document it is bare. */
  const again = {
    hostConnected(): void {
      settle();
      if (home !== host.ownerDocument) {
        home = host.ownerDocument;
        import('../panel/readopt.js').then(({ readopt }) => readopt(host)).catch(tell);
      }
      if (isOpen) shell?.relay();
      else if (host.open) void show();
    },
  };
  host.addController(again);
  const unfollow = followLinks((screen) => void show(screen));

  return {
    show,
    hide,
    follow() {
      speakUp();
      panel?.speak();
      if (host.open !== isOpen) void (host.open ? show() : hide('api'));
      else if (isOpen) navigate(host.screen ?? 'home');
    },
    remount() {
      watch();
      // What has the focus goes with the panel; the box stays.
      if (shell?.content.matches(':focus-within')) shell.dialog.focus({ preventScroll: true });
      panel?.unmount();
      panel = undefined;
      if (isOpen && shell) mount(shell).catch(shell.fail);
    },
    unmount() {
      gone.abort();
      grown.disconnect();
      named.disconnect();
      removeEventListener('pageshow', restored);
      unfollow();
      leaveQueue();
      unwatch?.();
      nudging.abort();
      badge.remove();
      host.removeController(again);
      panel?.unmount();
      shell?.remove();
      panel = shell = undefined;
      isOpen = false;
    },
  };
}
