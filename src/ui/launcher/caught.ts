/** So far from its place, in pixels, is no matter of a page that is zoomed a little. */
const SLACK_PX = 8;
/** The bars of a phone's browser come and go. */
const PHONE_SLACK_PX = 90;

/**
 * Whether a fixed box is caught in a box of the page's, one that is transformed, filtered or contained: it
 * does not stand where it would in the window.
 */
export function isCaught(box: HTMLElement): boolean {
  const { bottom = NaN, right = NaN, height = 0 } = box.getClientRects()[0] ?? {};
  const style = getComputedStyle(box);
  // One in the middle is moved by half its height.
  const moved = box.dataset['placement']?.includes('-') ? 0 : height / 2;
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  const end = bottom + parseFloat(style.bottom) - moved;
  // Some browsers count a bar to scroll by, some do not.
  const below = Math.min(...[innerHeight, clientHeight].map((high) => Math.abs(high - end)));
  const aside = Math.abs(clientWidth - right - parseFloat(style.right));
  const slack = matchMedia('(pointer: coarse)').matches ? PHONE_SLACK_PX : SLACK_PX;
  return below > slack || aside > SLACK_PX;
}
