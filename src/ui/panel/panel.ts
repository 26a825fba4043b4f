/** The panel: navigation, and one render for every change of state. */
import { nothing, render } from 'lit/html.js';
import type { RewardsClient } from '../../client/client.js';
import { selectSummary } from '../../client/selectors/shopper.js';
import type { Overrides } from '../../i18n/translate.js';
import type { Language } from '../../i18n/wished-locale.js';
import type { CloseReason, Emit } from '../events.js';
import { loadScreen } from '../screens/index.js';
import type { Screen, ScreenId, View } from '../screens/screen.js';
import { createActions } from './actions.js';
import { adopt } from './adopt.js';
import { createAskAgain } from './ask-again.js';
import { chrome } from './chrome.js';
import { type Direction, createFocus } from './focus.js';
import { sharedStyles } from './shared.styles.js';
import { type Words, createSpeech } from '../controllers/speech.js';
import { createUpkeep } from './upkeep.js';
import { type Place, createTrail, nameOf, placeOf } from './trail.js';

export interface PanelOptions {
  readonly emit: Emit;
  /** The live region; it was there before the panel. */
  readonly status: HTMLElement;
  readonly screen: string;
  /** The element the panel belongs to: where its slots and its attributes come from. */
  readonly host: HTMLElement & {
    readonly signInUrl?: string | null;
    readonly signUpUrl?: string | null;
  };
  readonly messages?: Overrides | undefined;
  readonly language: Language;
  /** Absent where the panel is a part of the page and cannot be closed. */
  readonly onClose?: ((reason: CloseReason) => void) | undefined;
  readonly onScreen?: ((screen: string) => void) | undefined;
  /** Its words could not be had: there is nothing to draw with. */
  readonly onFail?: ((error: unknown) => void) | undefined;
  /** The box and what it hangs on, where it floats. */
  readonly dialog?: HTMLDialogElement;
  readonly anchor?: HTMLElement;
}

export interface PanelHandle {
  show(screen: string): void;
  /** Takes back what lies on top; answers whether there was anything. */
  dismiss(): boolean;
  /** The language that is wished for may be another now. */
  speak(): void;
  /** The panel is closed: nothing of it need go on. */
  rest(): void;
  unmount(): void;
}

export function mountPanel(
  content: HTMLElement,
  client: RewardsClient,
  options: PanelOptions,
): PanelHandle {
  const root = content.getRootNode() as ShadowRoot;
  const loaded = new Map<ScreenId, Screen>();
  /** Screens whose code could not be had. */
  const broken = new Set<ScreenId>();
  const trail = createTrail(options.screen);
  const { here } = trail;
  const speech = createSpeech([content, options.status], options.language, options.messages);
  let words: Words | undefined;
  let isMounted = true;
  let isAwake = true;
  const askAgain = createAskAgain(draw);
  let isDrawn = false;

  /** Lit's own: a container that something else has emptied can not be rendered into again. */
  const stage = document.createElement('div');
  stage.className = 'panel-mount';
  const focus = createFocus(content, stage);
  adopt(root, sharedStyles);

  const deeds = createActions({
    client,
    emit: options.emit,
    host: options.host,
    status: options.status,
    words: () => words,
    draw,
    go,
    back,
    setLocale(locale) {
      options.language.choose(locale);
      speak();
    },
    close: (reason) => options.onClose?.(reason),
    retry: () => void client.refresh().then(read),
  });

  function view(place: Place): View {
    const { id, param } = place;
    return {
      state: client.state,
      now: client.now(),
      ...words!,
      act: deeds.act,
      param,
      busy: deeds.busy,
      problem: deeds.problem,
      asksAgain: deeds.asksAgain(),
      putAway: () => void (deeds.dismiss() || loaded.get(id)?.dismiss?.(view(place))),
      codes: deeds.codes(),
      memory: <T extends object>(initial: T) => ({ ...initial, ...trail.memory(place) }) as T,
      remember(change) {
        trail.remember(place, change);
        draw();
      },
      canShare: typeof navigator.share === 'function',
    };
  }

  /** Draws at most once a microtask, whatever has changed. */
  function draw(): void {
    if (isDrawn) return;
    isDrawn = true;
    queueMicrotask(() => {
      isDrawn = false;
      if (isAwake) tryPaint();
    });
  }

  /** What a backend says may be beyond a screen: that screen has failed then, and not the page. */
  function tryPaint(): void {
    try {
      paint();
    } catch (error) {
      fail(here(), error);
      paint();
    }
  }

  function fail({ id }: Place, error: unknown): void {
    console.error(`[rewards-launcher] The screen "${id}" failed.`, error);
    broken.add(id);
  }

  function paint(): void {
    words = speech.words(selectSummary(client.state));
    if (!words) return;
    const place = here();
    const screen = loaded.get(place.id);
    // The skeleton stays until there is something to put in its place.
    if (!stage.isConnected) content.replaceChildren(stage);
    const held = root.activeElement as HTMLElement | null;
    render(
      chrome({
        view: view(place),
        screen,
        id: place.id,
        isBroken: broken.has(place.id),
        onReload: () => void enter(place, 'tab'),
        depth: trail.isTop() ? 0 : 1,
        toast: deeds.toast(),
        canClose: Boolean(options.onClose),
        expired: askAgain(view(place)),
      }),
      stage,
    );
    focus.follow(held);
  }

  /** Shows a place: its code and its data set out together, and what is there is drawn at once. */
  async function enter(place: Place, direction: Direction): Promise<void> {
    options.onScreen?.(nameOf(place));
    const known = loaded.get(place.id);
    if (!known) draw();
    try {
      const screen = known ?? (await loadScreen(place.id));
      loaded.set(place.id, screen);
      broken.delete(place.id);
      const isLeft = () => !isMounted || here() !== place;
      if (isLeft()) return;
      adopt(root, screen.styles);
      void client.load(...screen.needs).then(() => {
        if (isLeft()) return;
        try {
          // Not once the shopper has begun there.
          if (!trail.memory(place)) screen.enter?.(view(place));
        } catch (error) {
          fail(place, error);
        }
        draw();
      });
      void screen.soon?.().then(
        (styles) => {
          adopt(root, styles);
          draw();
        },
        () => {
          broken.add(place.id);
          draw();
        },
      );
      if (place.id === 'wallet') void deeds.refreshCodes();
      paint();
      focus.arrive(direction, place.spot);
    } catch (error) {
      fail(place, error);
      draw();
    }
  }

  /** Gone to anew, a place begins anew; answers whether it is a tab. */
  const travel = (place: Place): boolean => {
    if (place.param && !loaded.get(place.id)?.keeps)
      trail.forget((other) => nameOf(other) !== nameOf(place));
    return trail.go(place);
  };

  function go(id: ScreenId, param?: string): void {
    const place = { id, param };
    here().spot = focus.spot();
    const isTab = travel(place);
    options.emit('rewards-navigate', { screen: nameOf(place) });
    void enter(place, isTab ? 'tab' : 'in');
  }

  function back(): void {
    trail.back();
    void enter(here(), 'back');
  }

  /** Reads what the screen needs; what is fresh is not asked for again. */
  const read = async (): Promise<void> => {
    if (isAwake) await client.load(...(loaded.get(here().id)?.needs ?? []));
  };

  /** Nothing of one shopper is left for the next: not even in a box that is closed. */
  function forget(): void {
    trail.forget();
    deeds.forget();
    options.status.textContent = '';
    if (!isAwake) render(nothing, stage);
  }

  const unsubscribe = client.subscribe((state, before) => {
    // What a screen has put by belongs to whoever was here: a voucher's code, too.
    const was = before.member.value;
    const isOther = was && was.id !== state.member.value?.id;
    if (isOther) forget();
    if (isAwake && isOther) go('home');
    // Who is here was asked anew: what the screen needs may be old. A whole refresh goes first.
    else if (isAwake && state.summary !== before.summary) setTimeout(read);
    draw();
  });
  const upkeep = createUpkeep(draw, options.dialog, options.anchor);
  upkeep.begin();

  const speak = (): void => void speech.speak().then(draw, () => undefined);
  speech.speak().then(() => isMounted && void enter(here(), 'tab'), options.onFail);

  return {
    show(name) {
      const place = placeOf(name);
      const isHere = nameOf(place) === nameOf(here());
      if (isHere && isAwake) return;
      isAwake = true;
      upkeep.begin();
      if (!isHere) travel(place);
      void enter(here(), 'tab');
    },
    dismiss: () => {
      const place = here();
      const screen = loaded.get(place.id);
      if (deeds.dismiss()) return true;
      return Boolean(words && screen?.dismiss?.(view(place)));
    },
    speak,
    rest() {
      isAwake = false;
      trail.forget(({ id }) => Boolean(loaded.get(id)?.keeps));
      deeds.forget();
      upkeep.end();
    },
    unmount() {
      isMounted = isAwake = false;
      upkeep.end();
      unsubscribe();
      stage.remove();
    },
  };
}
