/** What is measured on a page: the page itself, the launcher's box, the texts in its panel. */
import type { RewardsLauncher } from '../../src/ui/launcher/rewards-launcher.js';
import { px } from '../support/ui-browser.js';

/** Everything of text that a page could hand down, and what a rule for all elements could change. */
const TEXT =
  `color cursor direction font-family font-feature-settings font-kerning font-optical-sizing
  font-size font-size-adjust font-stretch font-style font-synthesis font-variant-caps
  font-variant-ligatures font-variant-numeric font-variation-settings font-weight hyphens letter-spacing
  line-break line-height list-style-position list-style-type overflow-wrap pointer-events quotes tab-size
  text-align text-align-last text-decoration-line text-emphasis-style text-indent text-rendering
  text-shadow text-transform text-underline-position text-wrap-mode text-wrap-style user-select
  visibility white-space-collapse word-break word-spacing writing-mode -webkit-text-fill-color
  -webkit-text-stroke-width -webkit-text-stroke-color opacity`.split(/\s+/);

const TEXTS = {
  home: {
    'the launcher’s words': '[part=launcher-label]',
    'the programme’s name': '.panel-title > span:last-child',
    'the greeting': '.greeting',
    'the balance': '.balance-value',
    'the unit': '.balance-unit',
    'the tier’s chip': '.card-tier span',
    'the next reward': '.card-next',
    'an action': '.action span',
    'a tab': '.tab-label',
  },
  earn: {
    'the title': '.panel-title',
    'the chip of points': '.header-balance',
    'a row’s title': '.row-title',
    'a row’s text': '.row-text',
    'a row’s button': 'button.row',
  },
} as const;

export type ScreenName = keyof typeof TEXTS;
export const SCREEN_NAMES = Object.keys(TEXTS) as ScreenName[];

export const within = <T extends Element = HTMLElement>(launcher: Element, selector: string): T =>
  launcher.shadowRoot!.querySelector<T>(selector)!;

/** Whether all the texts of a screen are there. */
export const isDrawn = (launcher: Element, screen: ScreenName): boolean =>
  Object.values(TEXTS[screen]).every((selector) => within(launcher, selector));

const boxOf = (element: Element): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(px).join(' ');
};

/** How a text is set, one line a property. */
export function textOf(element: Element): string[] {
  const style = getComputedStyle(element);
  return TEXT.map((property) => `${property}: ${style.getPropertyValue(property)}`);
}

/** How the texts of a screen are set, one line a text and a property. */
export const textsOf = (launcher: Element, screen: ScreenName): string[] =>
  Object.entries(TEXTS[screen]).flatMap(([name, selector]) =>
    textOf(within(launcher, selector)).map((line) => `${name}: ${line}`),
  );

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width: px(width), height: px(height) };
}

const labelOf = (element: Element): string =>
  element.localName +
  (element.id && `#${element.id}`) +
  (element.className && `.${element.className}`);

/** Where everything of the page is, how far it scrolls, and how many nodes it has. */
export function pageState(page: Document, launcher?: Element): string[] {
  const { documentElement: root, body, defaultView: window } = page;
  const isOwn = (node: Node): boolean => !launcher?.contains(node);
  const all = page.createTreeWalker(root);
  let nodes = 1;
  while (all.nextNode()) if (isOwn(all.currentNode)) nodes++;
  const scrolled = [root, body, ...body.querySelectorAll('*')]
    .filter(isOwn)
    .map((one) => `${labelOf(one)}: ${boxOf(one)}, ${one.scrollWidth} × ${one.scrollHeight}`);
  return [`${nodes} nodes`, `at ${window!.scrollX} ${window!.scrollY}`, ...scrolled];
}

/**
 * A neighbour taller than half of the window is none: what covers the whole of it, a drawer, a veil while
 * the page loads. There is no place beside those.
 */
const TALL = 0.5;

/** What the page has fixed over a box, as somebody would see it. */
function fixedOver(page: Document, { left, top, right, bottom }: DOMRect): Element[] {
  const { innerHeight } = page.defaultView!;
  return [...page.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    const isOver = box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    const { position, visibility, opacity } = getComputedStyle(element);
    const isSeen = box.width && visibility === 'visible' && opacity !== '0';
    return isOver && isSeen && position === 'fixed' && box.height < innerHeight * TALL;
  });
}

export interface Stand {
  readonly size: Size;
  /** From the window's end, and from its bottom. */
  readonly inline: number;
  readonly block: number;
  /** Whether the launcher is what is found at its centre. */
  readonly isHit: boolean;
  readonly covered: readonly string[];
  /** How far from the bottom it belongs: clear above what is fixed there, else in its corner. */
  readonly place: number;
}

/** In pixels: `--rewards-offset-block` and `-inline` as the launcher has them. */
export const CORNER = 24;
/** Between the launcher and what it keeps clear of, in pixels, as the launcher has it. */
const GAP = 12;

export function standOf(launcher: RewardsLauncher): Stand {
  const page = launcher.ownerDocument;
  const { innerWidth, innerHeight } = page.defaultView!;
  const button = within(launcher, '.launcher');
  const box = button.getBoundingClientRect();
  const isRight = getComputedStyle(launcher).direction === 'ltr';
  // From the middle of the window to its end: what is fixed on our pages stands one upon the other.
  const below = fixedOver(page, new DOMRect(box.x, innerHeight / 2, box.width, innerHeight / 2));
  const tops = below.map((element) => element.getBoundingClientRect().top);
  return {
    size: sizeOf(button),
    inline: px(isRight ? innerWidth - box.right : box.left),
    block: px(innerHeight - box.bottom),
    isHit: page.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === launcher,
    covered: fixedOver(page, box).map(labelOf),
    place: tops.length ? innerHeight - Math.min(...tops) + GAP : CORNER,
  };
}

/** The ring around the button that has the focus. */
export function ringOf(launcher: Element): string {
  const { outline, outlineOffset } = getComputedStyle(within(launcher, '.launcher'));
  return `${outline}, ${outlineOffset}`;
}

/** What can be focused on the page, in order, as far as it is the page's own. */
export const stops = (page: Document): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('a[href], button, input, select'),
];
