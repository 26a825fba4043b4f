/** What only a sheet needs: it follows the finger, and makes room for the keyboard of the phone. */

/** Let go beyond so many pixels, or faster than so many a millisecond, it closes (DESIGN.md 8). */
const FAR_PX = 96;
const FAST = 0.5;
/** Upwards there is nowhere to go. */
const RESISTANCE = 0.2;
/** A finger that rests before it is lifted throws nothing. */
const RESTED_MS = 80;

/** Where a drag may begin: the handle, the header, and a body that is scrolled to its top. */
function mayDrag(target: Element, dialog: HTMLElement): boolean {
  if (target.closest('input, select, textarea, .dialog, .scrim')) return false;
  const body = target.closest('.panel-body');
  return body ? body.scrollTop <= 0 : dialog.contains(target);
}

interface Drag {
  readonly x: number;
  readonly y: number;
  /** Not yet known: the finger has hardly moved. */
  isOurs: boolean | undefined;
  by: number;
  speed: number;
  at: number;
}

function followFinger(dialog: HTMLElement, onClose: () => void, signal: AbortSignal): void {
  let drag: Drag | undefined;

  function lay(by: number): void {
    if (by) dialog.style.setProperty('translate', `0 ${by}px`);
    else dialog.style.removeProperty('translate');
  }

  function begin(target: EventTarget | null, x: number, y: number): void {
    const isFree = target instanceof Element && mayDrag(target, dialog);
    drag = isFree ? { x, y, isOurs: undefined, by: 0, speed: 0, at: performance.now() } : undefined;
  }

  /** Answers whether the movement is the sheet's, and not the body's scrolling. */
  function move(x: number, y: number): boolean {
    if (!drag) return false;
    const moved = y - drag.y;
    drag.isOurs ??= moved > 0 && moved > Math.abs(x - drag.x);
    if (!drag.isOurs) {
      drag = undefined;
      return false;
    }
    const now = performance.now();
    const by = moved > 0 ? moved : moved * RESISTANCE;
    drag.speed = (by - drag.by) / Math.max(1, now - drag.at);
    drag.by = by;
    drag.at = now;
    lay(by);
    return true;
  }

  function end(isLetGo: boolean): void {
    const { by, speed, at } = drag ?? { by: 0, speed: 0, at: 0 };
    drag = undefined;
    if (!by) return;
    const isThrown = speed > FAST && performance.now() - at < RESTED_MS;
    if (isLetGo && (by > FAR_PX || isThrown)) onClose();
    // The page may have kept it open.
    if (dialog.classList.contains('is-leaving')) return;
    lay(0);
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      dialog.animate([{ translate: `0 ${by}px` }, { translate: '0 0' }], {
        duration: 220,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      });
  }

  dialog.addEventListener(
    'touchstart',
    ({ target, touches: [touch, second] }) => {
      // Two fingers zoom.
      if (second) end(false);
      else if (touch) begin(target, touch.clientX, touch.clientY);
    },
    { signal, passive: true },
  );
  dialog.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      if (touch && move(touch.clientX, touch.clientY) && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  dialog.addEventListener('touchend', () => end(true), { signal });
  dialog.addEventListener('touchcancel', () => end(false), { signal });

  // A narrow window has a mouse: there the handle alone is taken.
  const handle = dialog.querySelector<HTMLElement>('.sheet-handle');
  handle?.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') return;
      handle.setPointerCapture(event.pointerId);
      begin(handle, event.clientX, event.clientY);
    },
    { signal },
  );
  handle?.addEventListener(
    'pointermove',
    (event) => {
      // A mouse wanders a little before it goes anywhere.
      if (drag && (drag.isOurs || event.clientY > drag.y)) move(event.clientX, event.clientY);
    },
    { signal },
  );
  handle?.addEventListener('pointerup', () => end(true), { signal });
  handle?.addEventListener('pointercancel', () => end(false), { signal });
}

/** The keyboard of a phone lies over the window, or makes only what is seen of it smaller. */
function makeRoom(dialog: HTMLElement, signal: AbortSignal): void {
  const seen = visualViewport;
  if (!seen) return;
  const lay = (): void => {
    // Zoomed in, the shopper looks closer: nothing is to be moved.
    const covered = seen.scale > 1 ? 0 : Math.max(0, innerHeight - seen.height - seen.offsetTop);
    dialog.style.setProperty('--_covered', `${Math.round(covered)}px`);
    const field = (dialog.getRootNode() as ShadowRoot).activeElement;
    if (covered && field?.matches('input, select, textarea'))
      field.scrollIntoView({ block: 'nearest' });
  };
  seen.addEventListener('resize', lay, { signal });
  seen.addEventListener('scroll', lay, { signal });
  lay();
}

/** Returns the function that ends it. */
export function beSheet(dialog: HTMLElement, onClose: () => void): () => void {
  const ends = new AbortController();
  followFinger(dialog, onClose, ends.signal);
  makeRoom(dialog, ends.signal);
  return () => {
    ends.abort();
    for (const name of ['translate', '--_covered']) dialog.style.removeProperty(name);
  };
}
