/** Keeps the launcher clear of its neighbours: measured when something may have moved, never by the clock. */
import { css } from '@lit/reactive-element/css-tag.js';
import type { LauncherFace } from './face.js';
import { lookAround } from './neighbours.js';

export const avoidStyles = css`
  .root {
    inset-block-end: calc(var(--_rise) + var(--_clearance, 0px));
    inset-inline-end: calc(var(--_offset) + var(--_beside, 0px));
    transition: inset 0.2s;
  }
  .root[data-placement$='start'] {
    inset-inline: calc(var(--_offset) + var(--_beside, 0px)) auto;
  }
  .root[data-placement^='top'] {
    inset-block: calc(var(--rewards-offset-block, 24px) + var(--_clearance, 0px)) auto;
  }
  .root.is-covered {
    visibility: hidden;
  }
  @media (prefers-reduced-motion: reduce) {
    .root {
      transition: none;
    }
  }
`;

/** Between the launcher and what it keeps clear of, in pixels. */
const GAP_PX = 12;
/** Further than this share of the window it does not move: then it stays where it is. */
const FAR = 0.4;
/** So many neighbours on top of each other, at most. */
const STOREYS = 5;
/** Once the page is at rest again, in milliseconds. */
const REST_MS = 150;
/** Widgets that come late, in milliseconds after the launcher. */
const LATE_MS = [1000, 3000];

const moved = ({ x, y, width, height }: DOMRect, by: number, aside = 0): DOMRect =>
  new DOMRect(x + aside, y + by, width, height);

/** Where it has to go from its place, upwards or downwards, to be clear of all; 0 when it cannot. */
export function wayOut(
  home: DOMRect,
  down: boolean,
  inTheWay: (box: DOMRect) => readonly DOMRect[],
): number {
  let way = 0;
  for (let storey = 0; storey <= STOREYS; storey++) {
    const others = inTheWay(moved(home, down ? way : -way));
    if (!others.length) return way <= innerHeight * FAR ? way : 0;
    way =
      GAP_PX +
      (down
        ? Math.max(...others.map(({ bottom }) => bottom)) - home.top
        : home.bottom - Math.min(...others.map(({ top }) => top)));
  }
  return 0;
}

/** What the page names itself, as far as a browser can read it. */
function readable(selectors: readonly unknown[]): string {
  return selectors
    .filter((one): one is string => {
      if (typeof one !== 'string' || !one.trim()) return false;
      try {
        return document.createElement('i').matches(one) || true;
      } catch {
        console.warn(`[rewards-launcher] "${one}" in \`avoid\` is no selector.`);
        return false;
      }
    })
    .join();
}

/** What is outside of a modal dialog no point finds. */
function isInert(wrapper: Element): boolean {
  try {
    return [document, wrapper].some((root) => root.querySelector(':modal'));
  } catch {
    // Safari before 15.6.
    return false;
  }
}

/**
 * Keeps clear until the signal says that the launcher has gone. `named`: selectors of the JSON child;
 * `settle`: it may be caught in a box of the page's by now.
 */
export async function keepClear(
  host: Element,
  { wrapper, button }: LauncherFace,
  named: unknown,
  settle: () => void,
  signal: AbortSignal,
): Promise<void> {
  const said = host.getAttribute('avoid') ?? '';
  if (said === 'none') return;
  const { dress } = await import('../panel/shell.js');
  if (signal.aborted) return;
  dress(wrapper, [avoidStyles]);
  const more = readable([said, ...(Array.isArray(named) ? named : [])]);
  const changes = new MutationObserver(soon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let evasion = 0;
  let beside = 0;
  /** What lay there from the beginning is the page's own, and hides no launcher. */
  let own: WeakSet<Element> | undefined;
  const put = (name: string, px: number): void => wrapper.style.setProperty(name, `${px}px`);

  function measure(): void {
    if (isInert(wrapper)) return;
    settle();
    const { placement = '' } = wrapper.dataset;
    const down = placement.startsWith('top');
    const now = button.getBoundingClientRect();
    // In the middle of an edge there is no corner to move out of; on its way it is nowhere yet.
    if (!now.width || !placement.includes('-') || wrapper.getAnimations().length) return;
    const inwards = now.left + now.right > innerWidth ? -1 : 1;
    const corner = moved(now, down ? -evasion : evasion, -inwards * beside);
    const around = lookAround(host, more);
    const reach = Math.round(around.docked(corner));
    const aside = reach <= innerWidth * FAR ? reach : 0;
    const home = moved(corner, 0, inwards * aside);
    const way = Math.round(wayOut(home, down, around.inTheWay));
    const place = moved(home, down ? way : -way);
    const over = around.over(place);
    own ??= new WeakSet(over);
    // With its panel open it is what the shopper is looking at.
    const isCovered =
      !host.hasAttribute('open') && (around.isCovered(place) || over.some((one) => !own?.has(one)));
    wrapper.classList.toggle('is-covered', isCovered);
    if (way !== evasion) put('--_clearance', (evasion = way));
    if (aside !== beside) put('--_beside', (beside = aside));
    changes.disconnect();
    changes.observe(document.body, { childList: true, attributes: true });
    for (const element of around.seen)
      changes.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'hidden'] });
  }

  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(measure, REST_MS);
  }

  measure();
  host.addEventListener('rewards-after-close', soon, { signal });
  const late = LATE_MS.map((ms) => setTimeout(measure, ms));
  for (const name of [
    'resize',
    'scroll',
    'transitionend',
    'animationend',
    'load',
    'close',
    'click',
  ])
    addEventListener(name, soon, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    [timer, ...late].forEach(clearTimeout);
    for (const name of ['--_clearance', '--_beside']) wrapper.style.removeProperty(name);
    wrapper.classList.remove('is-covered');
  });
}
