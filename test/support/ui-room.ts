/** Whether what is in the panel has the room it needs. */
import { $, $$, words } from './ui-launcher.js';

/** What is wider than it may be: it would have to be scrolled to the side, or is cut off. */
export const tooWide = (launcher: Element): string[] => {
  const frame = $(launcher, '.panel')!.getBoundingClientRect();
  return $$(
    launcher,
    '.panel-body :is(p, b, span, button, h3, li, input), .tabs *, .panel-header *, .dialog *',
  )
    .filter((node) => node.checkVisibility() && node.closest('.measure, svg') === null)
    .filter((node) => !node.matches('.visually-hidden'))
    .filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    })
    .map((node) => `${node.className}: ${words(node).slice(0, 40)}`);
};
/** How far the screen could be scrolled to the side. */
export const sideways = (launcher: Element): number => {
  const { scrollWidth, clientWidth } = $(launcher, '.panel-body')!;
  return scrollWidth - clientWidth;
};
