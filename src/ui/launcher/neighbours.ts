/** What a store has fixed where the launcher would be: chat bubbles, cookie bars, sticky carts (facts: platforms 3). */

/** Chats: while one is open it covers the corner, and the launcher leaves it alone. */
const CHATS =
  '.intercom-lightweight-app-launcher,iframe[name^="intercom-"],iframe#launcher,#gorgias-chat-container,#tidio-chat,#tidio-chat-iframe,shopify-chat,.crisp-client,#hubspot-messages-iframe-container,#drift-widget-container,#chat-widget-container,.woot-widget-holder,#fc_frame,.zsiq_floatmain,#smile-ui-lite-container';
const BARS =
  '#onetrust-banner-sdk,#CybotCookiebotDialog,.cky-consent-container,#cmplz-cookiebanner-container,#usercentrics-root,#shopify-pc__banner,#consent-manager,.message.global.cookie,#pandectes-banner,.sticky-add-to-cart__bar,.storefront-handheld-footer-bar,.toast-container';

/** A neighbour taller than this share of the window is no bar: a page loader, a menu, a drawer. */
const TALL = 0.5;
/** A chat taller than this, in pixels, is open. */
const OPEN_PX = 200;

const PRESSED = 'button,a,input';
/** What holds this holds the page itself. */
const PAGE = 'main,h1';

export interface Neighbours {
  /** How far a drawer that is docked to the box's side of the window reaches into it. */
  docked(box: DOMRect): number;
  /** The boxes in the way of this one. */
  inTheWay(box: DOMRect): DOMRect[];
  /** Whether a chat lies open over it. */
  isCovered(box: DOMRect): boolean;
  /** What is as tall as a drawer, lies there and has something to press: a menu, a cart, a picture seen large. */
  over(box: DOMRect): Element[];
  /** All that was looked at. */
  readonly seen: ReadonlySet<Element>;
}

const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

const isOnScreen = ({ width, height, bottom, top }: DOMRect): boolean =>
  width > 0 && height > 0 && bottom > 0 && top < innerHeight;

/** Stands still while the page scrolls: fixed, or sticky and at the window's edge just now. */
function stands(element: Element, box: DOMRect): boolean {
  const { position } = getComputedStyle(element);
  const isAtEdge = box.bottom >= innerHeight - 1 || box.top <= 1;
  return position === 'fixed' || (position === 'sticky' && isAtEdge);
}

/** The element, or what holds it, that stands still. */
function standing(element: Element | null): Element | undefined {
  for (let one = element; one && one !== document.body; one = one.parentElement)
    if (stands(one, one.getBoundingClientRect())) return one;
  return undefined;
}

/** What lies at a box now, from the top down, and what is known by its name. */
export function lookAround(host: Element, more: string): Neighbours {
  const seen = new Set<Element>();
  const note = (element: Element): void => {
    const whole = element === host ? undefined : standing(element);
    if (whole && !whole.contains(host) && whole.checkVisibility?.() !== false) seen.add(whole);
  };
  const known = [CHATS, BARS, more].filter(Boolean).join();
  for (const element of document.querySelectorAll(known)) note(element);
  const standingAt = (box: DOMRect): [Element, DOMRect][] => {
    const { left, right, top, bottom } = box;
    for (const x of [left + 1, (left + right) / 2, right - 1])
      for (const y of [top + 1, bottom - 1]) document.elementsFromPoint(x, y).forEach(note);
    return [...seen]
      .map((element): [Element, DOMRect] => [element, element.getBoundingClientRect()])
      .filter(([, other]) => isOnScreen(other) && overlaps(box, other));
  };
  const at = (box: DOMRect): DOMRect[] => standingAt(box).map(([, other]) => other);
  const isTall = ({ height }: DOMRect): boolean => height >= innerHeight * TALL;
  return {
    seen,
    docked(box) {
      const isRight = box.left + box.right > innerWidth;
      const reaches = at(box)
        .filter((one) => isTall(one) && (isRight ? one.right >= innerWidth - 1 : one.left <= 1))
        .map(({ left, right }) => (isRight ? innerWidth - left : right));
      return Math.max(0, ...reaches);
    },
    inTheWay: (box) => at(box).filter((one) => !isTall(one)),
    isCovered: (box) =>
      [...document.querySelectorAll(CHATS)].some((element) => {
        const other = element.getBoundingClientRect();
        return other.height > OPEN_PX && isOnScreen(other) && overlaps(box, other);
      }),
    over: (box) =>
      standingAt(box)
        .filter(([, other]) => isTall(other))
        .map(([one]) => one)
        .filter((one) => one.querySelector(PRESSED) && !one.querySelector(PAGE)),
  };
}
